import Studies

/// Which pupils another plan puts into another catchment area.
///
/// Areas are the same where their codes are. Who lives in an area on one side only does not move, but is counted.
public struct PupilMoves: Sendable {
  /// So many pupils of one area of the first plan who are in one of the second.
  public struct Flow: Sendable, Hashable {
    /// The area in the first plan, and that in the second.
    public let from: Int
    public let to: Int
    public internal(set) var pupils: Int
    /// The members of each group among them.
    public internal(set) var members: [Int]
  }

  /// For each area of the first plan the one of the second of the same code; −1 for none.
  public let sameArea: [ZoneNumber]
  /// The pupils who move, by their rows.
  public let pupils: ContiguousArray<Int32>
  /// By the area of the first plan, then by that of the second.
  public let flows: [Flow]
  /// Who lives in an area of the first plan and in none of the second, and the other way round.
  public let leftOut: Int
  public let takenIn: Int

  init(_ before: Study, _ after: Study) {
    let positions = Dictionary(uniqueKeysWithValues: zip(after.zones.ids, ZoneNumber.counting))
    let sameArea = before.zones.ids.map { positions[$0] ?? -1 }
    self.sameArea = sameArea
    var pupils = ContiguousArray<Int32>()
    var flows = [Int64: Flow]()
    let none = before.groups.map { _ in 0 }
    var (leftOut, takenIn) = (0, 0)
    for (pupil, (from, to)) in zip(before.pupils.zone, after.pupils.zone).enumerated() {
      guard from >= 0, to >= 0 else {
        if from >= 0 { leftOut += 1 }
        if to >= 0 { takenIn += 1 }
        continue
      }
      guard sameArea[Int(from)] != to else { continue }
      pupils.append(Int32(pupil))
      let key = Int64(from.rawValue) << 32 | Int64(to.rawValue)
      // In place: a flow taken out to be changed would be copied for each pupil.
      func count(_ flow: inout Flow) {
        flow.pupils += 1
        for (group, rule) in before.groups.enumerated() where rule.membership[pupil] == 1 {
          flow.members[group] += 1
        }
      }
      count(&flows[key, default: Flow(from: Int(from), to: Int(to), pupils: 0, members: none)])
    }
    self.pupils = pupils
    self.flows = flows.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    (self.leftOut, self.takenIn) = (leftOut, takenIn)
  }
}
