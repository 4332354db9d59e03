/// The change of M by the entropy of the groups and what the units leave of it (Mora and Ruiz-Castillo 2009).
public struct InvariantChange: Sendable, Hashable {
  /// What units and groups add that only the second table has, and what is lost with those of the first
  /// alone.
  public let additions: Double
  public let removals: Double
  /// The change of the units' shares, at the mean of both years' mixing in each unit.
  public let unitMargins: Double
  /// The change of the entropy of the groups.
  public let groupMargins: Double
  /// The change of the mixing in each unit, at the mean of its shares.
  public let structure: Double

  public var change: Double { additions + removals + unitMargins + groupMargins + structure }
}

extension AlignedTables {
  /// M = E(groups) − Σ pᵤ E(groups | u), and its change at means of both tables for what they have in common.
  ///
  /// - Returns: `nil` where M is undefined in one of the tables or in what they have in common.
  public var invariantChange: InvariantChange? {
    let common = common
    guard let start = before.mutualInformation, let end = after.mutualInformation,
      let first = common.before.mutualInformation, let second = common.after.mutualInformation
    else { return nil }
    var unitMargins = 0.0
    var structure = 0.0
    for unit in 0..<common.before.unitCount {
      let shares = (
        common.before.unitTotals[unit] / common.before.total,
        common.after.unitTotals[unit] / common.after.total
      )
      let mixing = (common.before.mixing(unit), common.after.mixing(unit))
      unitMargins -= (shares.1 - shares.0) * (mixing.0 + mixing.1) / 2
      structure -= (mixing.1 - mixing.0) * (shares.0 + shares.1) / 2
    }
    return InvariantChange(
      additions: end - second, removals: first - start, unitMargins: unitMargins,
      groupMargins: common.after.groupEntropy - common.before.groupEntropy, structure: structure)
  }
}

extension GroupTable {
  /// The entropy of the groups in one unit.
  fileprivate func mixing(_ unit: Int) -> Double {
    entropy(counts[unit * groupCount..<(unit + 1) * groupCount])
  }
}
