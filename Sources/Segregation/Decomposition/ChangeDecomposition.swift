/// The change of an index between two tables, taken apart; the five terms sum to the change.
public struct ChangeDecomposition: Sendable, Hashable {
  public let before: Double
  public let after: Double
  /// What units and groups add that only the second table has.
  public let additions: Double
  /// What is lost with units and groups that only the first table has.
  public let removals: Double
  /// The change that comes with the sizes of the groups.
  public let groupMargins: Double
  /// The change that comes with the sizes of the units.
  public let unitMargins: Double
  /// The change of who goes where, sizes apart: segregation proper.
  public let structure: Double

  public var change: Double { after - before }
}

/// A change at first margins, of both sizes together, and of structure, as Karmel and Maclachlan take it
/// apart.
public struct MarginsAndStructure: Sendable, Hashable {
  public let unitMargins: Double
  public let groupMargins: Double
  /// What both sizes change together beyond what each changes alone.
  public let interaction: Double
  public let structure: Double
}

extension AlignedTables {
  /// The change of an index by Shapley's mean over the orders in which structure and sizes can change.
  ///
  /// Structure and the sizes of units and groups together are the two players; the sizes' part is then split
  /// between units and groups in the same way (Deutsch, Flückiger and Silber 2009; Elbers 2021). The tables
  /// between keep the structure of one year under margins of the other, by proportional fitting converged to
  /// 10⁻¹⁰. Looser fits bend the result: at 10⁻³ the sign of the structural term can turn.
  ///
  /// - Returns: `nil` where the index is undefined in one of the tables or in what they have in common.
  /// - Throws: `SegregationError` when fitting does not converge.
  public func shapleyChange(of index: MultigroupIndex) throws(SegregationError) -> ChangeDecomposition? {
    guard let before = index.value(of: before), let after = index.value(of: after) else { return nil }
    let common = common
    var values: [[[Double]]] = []
    for structure in [common.before, common.after] {
      var byUnits: [[Double]] = []
      for units in [common.before, common.after] {
        var byGroups: [Double] = []
        for groups in [common.before, common.after] {
          guard let value = index.value(of: try structure.with(unitsOf: units, groupsOf: groups)) else {
            return nil
          }
          byGroups.append(value)
        }
        byUnits.append(byGroups)
      }
      values.append(byUnits)
    }
    let effects = { (low: Double, high: Double) in high - low }
    return ChangeDecomposition(
      before: before, after: after, additions: after - values[1][1][1], removals: values[0][0][0] - before,
      groupMargins: (0...1).flatMap { structure in
        (0...1).map { effects(values[structure][$0][0], values[structure][$0][1]) }
      }.reduce(0, +) / 4,
      unitMargins: (0...1).flatMap { structure in
        (0...1).map { effects(values[structure][0][$0], values[structure][1][$0]) }
      }.reduce(0, +) / 4,
      structure: (0...1).map { effects(values[0][$0][$0], values[1][$0][$0]) }.reduce(0, +) / 2)
  }

  /// The change from the first table: sizes of units, of groups, both, then structure (Karmel and Maclachlan
  /// 1988).
  ///
  /// - Returns: `nil` where the index is undefined for what the tables have in common.
  /// - Throws: `SegregationError` when fitting does not converge.
  public func karmelMaclachlan(_ index: MultigroupIndex) throws(SegregationError) -> MarginsAndStructure? {
    let common = common
    let first = common.before
    let second = common.after
    guard let start = index.value(of: first), let end = index.value(of: second),
      let units = index.value(of: try first.with(unitsOf: second, groupsOf: first)),
      let groups = index.value(of: try first.with(unitsOf: first, groupsOf: second)),
      let both = index.value(of: try first.with(unitsOf: second, groupsOf: second))
    else { return nil }
    return MarginsAndStructure(
      unitMargins: units - start, groupMargins: groups - start,
      interaction: both - units - groups + start, structure: end - both)
  }
}

extension GroupTable {
  /// This structure under the margins of other tables; itself under its own.
  fileprivate func with(unitsOf units: GroupTable, groupsOf groups: GroupTable) throws(SegregationError)
    -> GroupTable
  {
    if units == self, groups == self { return self }
    guard unitCount > 0 else { return self }
    return try fitted(units: units.unitTotals, groups: groups.groupTotals)
  }
}
