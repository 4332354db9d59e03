import DeterministicParallel
import Segregation

extension CountSegregation {
  /// The indices of two tables, their change, and the change taken apart.
  ///
  /// D, Gini, H and M are taken apart by Shapley's value over structure and the sizes of units and groups, with units
  /// opened and closed on their own; M also as Mora and Ruiz-Castillo do, D also as Karmel and Maclachlan do (for
  /// what the tables have in common). For other indices there is the change alone.
  ///
  /// The positions of groups in the measures are those of `groups`, the list made of both tables.
  ///
  /// - Throws: `SegregationError` when fitting does not converge, or pupils are to be drawn from weights.
  public func change(
    from before: CountTable, to after: CountTable, groups: [String], workers: Workers = .all
  ) throws(SegregationError) -> [IndexRow] {
    if let (group, other) = pair, groups.count > 2 {
      return try ofTheTwo.change(
        from: before, to: after, groups: [groups[group], groups[other]], workers: workers)
    }
    let first = try before.withGroups(groups)
    let second = try after.withGroups(groups)
    let starts = try rows(first, groups, within: "before", workers)
    let ends = try rows(second, groups, within: "after", workers)
    var rows: [IndexRow] = []
    for (position, measure) in measures.enumerated() {
      let aligned = try AlignedTables(
        before: measure.compared(in: first), before.units, after: measure.compared(in: second), after.units)
      let (start, end) = (starts[position], ends[position])
      var terms: [(String, Double?)] = try CountSegregation.shapley(measure, aligned)
      if measure.id == "M" { terms += CountSegregation.moraRuizCastillo(aligned) }
      if measure.id == "D" { terms += try CountSegregation.karmelMaclachlan(aligned) }
      rows += [start, end]
      rows.append(
        IndexRow(
          measure.id, group: start.group, versus: start.versus, within: "change",
          value: start.value.flatMap { start in end.value.map { $0 - start } },
          // The pupils of the two tables are taken for different ones.
          interval: end.interval.flatMap { end in start.interval.flatMap { end.less($0) } }))
      rows += terms.map { name, value in
        IndexRow(measure.id, group: start.group, versus: start.versus, within: name, value: value)
      }
    }
    return rows
  }

  /// The groups of both tables, those of the first before those that only the second has.
  public static func groups(of before: CountTable, _ after: CountTable) -> [String] {
    before.groups + after.groups.filter { before.group($0) == nil }
  }

  private static func shapley(
    _ measure: SegregationMeasure, _ tables: AlignedTables
  ) throws(SegregationError) -> [(String, Double?)] {
    guard let index = MultigroupIndex(id: measure.id),
      [.dissimilarity, .gini, .information, .mutualInformation].contains(index)
    else { return [] }
    let parts = try tables.shapleyChange(of: index)
    return [
      ("shapley: additions", parts?.additions), ("shapley: removals", parts?.removals),
      ("shapley: group margins", parts?.groupMargins), ("shapley: unit margins", parts?.unitMargins),
      ("shapley: structure", parts?.structure),
    ]
  }

  private static func moraRuizCastillo(_ tables: AlignedTables) -> [(String, Double?)] {
    let parts = tables.invariantChange
    return [
      ("mora-ruiz-castillo: additions", parts?.additions), ("mora-ruiz-castillo: removals", parts?.removals),
      ("mora-ruiz-castillo: group margins", parts?.groupMargins),
      ("mora-ruiz-castillo: unit margins", parts?.unitMargins),
      ("mora-ruiz-castillo: structure", parts?.structure),
    ]
  }

  private static func karmelMaclachlan(
    _ tables: AlignedTables
  ) throws(SegregationError) -> [(String, Double?)] {
    let parts = try tables.karmelMaclachlan(.dissimilarity)
    return [
      ("karmel-maclachlan: group margins", parts?.groupMargins),
      ("karmel-maclachlan: unit margins", parts?.unitMargins),
      ("karmel-maclachlan: interaction", parts?.interaction),
      ("karmel-maclachlan: structure", parts?.structure),
    ]
  }
}
