import DeterministicParallel

/// Massey and Denton's clustering, and isolation that reaches beyond the unit.
public struct Clustering: Sendable, Hashable {
  /// ACL, from 0 to 1: how much more often than by chance the group's neighbours are of the group, over the
  /// same for anybody; `nil` where the second is none.
  public let absolute: Double?
  /// RCL: the mean nearness of two members over that of two others, less 1; 0 where they are clustered alike.
  public let relative: Double
  /// SP: the mean nearness within the two groups over that of all; 1 without clustering, more with it.
  public let proximity: Double
  /// DPxx: the chance that the next pupil a member meets, the nearer the likelier, is a member.
  public let isolation: Double
  /// DPxy: the chance that it is one of the others.
  public let exposure: Double
}

extension TwoGroupCounts {
  /// Clustering by the nearness of units (Massey and Denton 1988; isolation and exposure with distance decay,
  /// Morgan 1983).
  ///
  /// Their c is e^(−d) with d in an unnamed unit, and e^(−√(0.6 a)) within a unit of area a: an exponential
  /// kernel whose scale names the unit, with areas. Members and others only; third groups do not count.
  ///
  /// - Returns: `nil` when one of the groups is empty.
  /// - Throws: `SegregationError` unless there is a place or a list of neighbours for each unit.
  public func clustering(
    near nearness: Proximity, workers: Workers = .all
  ) throws(SegregationError) -> Clustering? {
    guard nearness.unitCount == unitCount else {
      throw SegregationError(.lengths, hint: "each unit needs a place or a list of neighbours")
    }
    guard isComparable else { return nil }
    var values = ContiguousArray<Double>()
    values.reserveCapacity(3 * unitCount)
    for unit in 0..<unitCount { values += [members[unit], others[unit], 1] }
    let near = nearness.sums(values, columns: 3, workers)
    var (own, both, other, units, all) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var (isolation, exposure) = (0.0, 0.0)
    for unit in 0..<unitCount {
      let (nearMembers, nearOthers) = (near[3 * unit], near[3 * unit + 1])
      own += members[unit] * nearMembers
      both += members[unit] * nearOthers
      other += others[unit] * nearOthers
      all += (members[unit] + others[unit]) * (nearMembers + nearOthers)
      units += near[3 * unit + 2]
      guard members[unit] > 0 else { continue }
      isolation += members[unit] * nearMembers / (nearMembers + nearOthers)
      exposure += members[unit] * nearOthers / (nearMembers + nearOthers)
    }
    let chance = memberTotal / Double(unitCount * unitCount) * units
    let most = (own + both) / memberTotal - chance
    return Clustering(
      absolute: most > 0 ? (own / memberTotal - chance) / most : nil,
      relative: (own / (memberTotal * memberTotal)) / (other / (otherTotal * otherTotal)) - 1,
      proximity: (own / memberTotal + other / otherTotal) * (memberTotal + otherTotal) / all,
      isolation: isolation / memberTotal, exposure: exposure / memberTotal)
  }
}
