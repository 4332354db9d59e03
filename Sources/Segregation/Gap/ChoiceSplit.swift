/// What choice adds to segregation, split among kinds of choice that the caller names: public, subsidised and
/// private schools, in the zone or outside it.
public struct ChoiceSplit: Sendable, Hashable {
  public struct Kind: Sendable, Hashable {
    /// How many pupils of this kind do not attend their assigned school.
    public let moved: Int
    /// What the kind adds to the index; the kinds sum to the change.
    public let contribution: Double
    /// The change when pupils of this kind alone choose, and all others attend their assigned school.
    public let alone: Double
  }

  /// The index when all attend their assigned school, and as they do attend.
  public let assigned: Double
  public let attended: Double
  public let kinds: [Kind]

  public var change: Double { attended - assigned }
}

extension ChoiceSplit {
  /// The split by several measures of pupils who are counted already.
  ///
  /// - Parameters:
  ///   - tables: for every set of kinds, its members as the bits of its number, the pupils as if only they had chosen.
  ///   - moved: of each kind, how many pupils do not attend their assigned school.
  /// - Returns: `nil` where a measure is undefined for one of the sets of kinds.
  /// - Precondition: there is a table for every set of kinds.
  public static func splits(
    _ measures: [SegregationMeasure], _ tables: [GroupTable], moved: [Int]
  ) -> [ChoiceSplit?] {
    precondition(tables.count == 1 << moved.count, "every set of kinds needs its table")
    let ofTables = tables.map { measures.values(of: $0) }
    return measures.indices.map { measure in
      let values = ofTables.compactMap { $0[measure] }
      guard values.count == tables.count else { return nil }
      let contributions = shapleyValues(values, players: moved.count)
      return ChoiceSplit(
        assigned: values[0], attended: values[values.count - 1],
        kinds: moved.indices.map {
          .init(moved: moved[$0], contribution: contributions[$0], alone: values[1 << $0] - values[0])
        })
    }
  }
}

extension PupilSettings {
  /// Splits the step from assigned to attended schools among kinds of choice.
  ///
  /// For every set of kinds the index is found as if only they had chosen; a kind's contribution is the mean
  /// of what it changes over all orders in which kinds could choose (Shapley 1953; for inequality Shorrocks
  /// 2013). Exact and additive for every index. Takes time by 2 to the number of kinds.
  ///
  /// - Parameters:
  ///   - assigned: the setting of assigned schools, numbered as those attended.
  ///   - attended: the setting of the schools attended.
  ///   - kinds: of each pupil, the kind of the school it attends; negative when unknown, which leaves the
  ///     pupil out.
  ///   - kindCount: at most 12.
  /// - Returns: `nil` where the index is undefined for one of the sets of kinds.
  /// - Throws: `SegregationError` for columns that do not fit, or settings that number their units
  ///   differently.
  /// - Precondition: the settings exist.
  public func choiceSplit(
    _ measure: SegregationMeasure, assigned: Int, attended: Int, kinds: ContiguousArray<Int32>, kindCount: Int
  ) throws(SegregationError) -> ChoiceSplit? {
    try choiceSplits(
      [measure], assigned: assigned, attended: attended, kinds: kinds, kindCount: kindCount)[0]
  }

  /// The same by several measures, for which pupils are counted once.
  public func choiceSplits(
    _ measures: [SegregationMeasure], assigned: Int, attended: Int, kinds: ContiguousArray<Int32>,
    kindCount: Int
  ) throws(SegregationError) -> [ChoiceSplit?] {
    let (before, after) = (settings[assigned], settings[attended])
    guard kinds.count == groups.count, before.unitCount == after.unitCount, (0...12).contains(kindCount)
    else {
      throw SegregationError(
        .lengths,
        hint: "each pupil needs a kind, of at most 12, and both settings must number the same schools")
    }
    try checkCodes(kinds, below: kindCount, column: nil)
    let size = before.unitCount * groupCount
    // Everyone at the assigned school, and for each kind what moving to the attended ones adds and takes.
    var counts = ContiguousArray(repeating: 0.0, count: size)
    var moves = Array(repeating: ContiguousArray(repeating: 0.0, count: size), count: kindCount)
    var moved = Array(repeating: 0, count: kindCount)
    for pupil in known.lazy.map(Int.init) where kinds[pupil] >= 0 {
      let kind = Int(kinds[pupil])
      let from = Int(before.units[pupil]) * groupCount + Int(groups[pupil])
      let to = Int(after.units[pupil]) * groupCount + Int(groups[pupil])
      counts[from] += 1
      guard from != to else { continue }
      moves[kind][from] -= 1
      moves[kind][to] += 1
      moved[kind] += 1
    }
    let tables = (0..<1 << kindCount).map { set in
      var table = counts
      for kind in 0..<kindCount where set >> kind & 1 == 1 {
        for cell in table.indices { table[cell] += moves[kind][cell] }
      }
      return GroupTable(unchecked: table, groups: groupCount, isWeighted: false)
    }
    return ChoiceSplit.splits(measures, tables, moved: moved)
  }
}

/// Each player's mean effect over all orders of joining; `values` holds the worth of each set, its members as
/// bits.
private func shapleyValues(_ values: [Double], players: Int) -> [Double] {
  // The share of orders in which just the members of a set of each size come before a player.
  var weights = [1 / Double(max(1, players))]
  for size in 1..<max(1, players) {
    weights.append(weights[size - 1] * Double(size) / Double(players - size))
  }
  return (0..<players).map { player in
    var sum = 0.0
    for set in values.indices where set >> player & 1 == 0 {
      sum += weights[set.nonzeroBitCount] * (values[set | 1 << player] - values[set])
    }
    return sum
  }
}
