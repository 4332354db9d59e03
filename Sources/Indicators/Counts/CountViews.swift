import DeterministicParallel
import Layers
import Segregation

/// Whom the views of a table of counts compare: all groups at once, or one with another.
public enum CountContest: Sendable, Hashable {
  case allGroups
  case member(Int, versus: Versus)

  fileprivate func names(in groups: [String]) -> (group: String?, versus: String?) {
    guard case .member(let group, let versus) = self else { return (nil, nil) }
    switch versus {
    case .rest: return (groups[group], "rest")
    case .group(let other): return (groups[group], groups[other])
    }
  }
}

extension CountTable {
  /// The indices of where the units are. Of all groups, spatial H and D come for all at once, the rest for each group
  /// against all others. A group and a named other are compared alone.
  ///
  /// - Throws: `SegregationError` unless the frame knows each unit.
  public func spatialRows(
    _ contest: CountContest, in frame: SpatialFrame, workers: Workers = .all
  ) throws(SegregationError) -> [IndexRow] {
    func rows(_ values: [SpatialValue], _ contest: CountContest, _ count: Double) -> [IndexRow] {
      let names = contest.names(in: groups)
      return values.map { value in
        IndexRow(
          value.index.id, group: names.group, versus: names.versus,
          within: value.reach.map { "\($0 == $0.rounded() ? String(Int($0)) : String($0)) m" },
          value: value.value, unitCount: counts.filledUnits, count: count)
      }
    }
    switch contest {
    case .member(let group, let versus):
      let pair =
        versus == .rest
        ? counts.twoGroup(group, versus: .rest)
        : counts.twoGroup(group, versus: versus).table.twoGroup(0, versus: .rest)
      return rows(
        try frame.values(of: pair, workers: workers), contest, pair.memberTotal + pair.otherTotal)
    case .allGroups:
      var all = rows(try frame.values(of: counts, workers: workers), .allGroups, counts.total)
      for group in groups.indices {
        let pair = counts.twoGroup(group, versus: .rest)
        let own = try frame.values(of: pair, workers: workers)
          .filter { groups.count > 2 || ![.information, .dissimilarity].contains($0.index) }
        all += rows(own, .member(group, versus: .rest), counts.total)
      }
      return all
    }
  }

  /// The indices of groups that stand in an order, such as levels of education or classes of a score.
  ///
  /// - Parameter order: the positions of the groups from lowest to highest.
  /// - Throws: `SegregationError` for a group with pupils that has no place in the order: without it, the indices would be
  ///   those of other pupils.
  public func ordinalRows(_ order: [Int]) throws(SegregationError) -> [IndexRow] {
    let left = groups.indices.filter { !order.contains($0) && counts.groupTotals[$0] > 0 }
    if let group = left.first {
      let isTold = counts.groupTotals[group] >= Double(CategoryColumn.fewestTold)
      throw SegregationError(
        .unknownCode, column: group,
        hint: (isTold ? "the group \"\(groups[group])\"" : "a group of few pupils")
          + " is not in --order: name all groups, or take its rows out of the table")
    }
    var cells: [Double] = []
    for unit in units.indices { cells += order.map { counts[unit, $0] } }
    let table =
      counts.isWeighted
      ? try GroupTable(weights: cells, groups: order.count)
      : try GroupTable(counts: cells, groups: order.count)
    return OrdinalIndex.allCases.map { index in
      IndexRow(
        index.id, group: nil, versus: nil, within: nil, value: index.value(of: table),
        unitCount: table.filledUnits, count: table.total)
    }
  }

  /// What each unit adds: its local M, which averages to M over the pupils, and how many times more frequent each group
  /// is in it than in the whole; and the local M of each group.
  public func localRows(_ contest: CountContest) -> [IndexRow] {
    let (table, names) = compared(contest)
    var rows: [IndexRow] = []
    for (unit, value) in table.localByUnit.enumerated() {
      rows.append(
        IndexRow(
          "local_M", group: nil, versus: nil, within: units[unit], value: value,
          count: table.unitTotals[unit]))
    }
    for (group, value) in table.localByGroup.enumerated() {
      rows.append(
        IndexRow(
          "local_M", group: names[group], versus: nil, within: nil, value: value,
          unitCount: table.filledUnits, count: table.groupTotals[group]))
    }
    for group in names.indices {
      for (unit, value) in table.locationQuotients(group).enumerated() {
        rows.append(
          IndexRow(
            "location_quotient", group: names[group], versus: nil, within: units[unit], value: value,
            count: table.unitTotals[unit]))
      }
    }
    return rows
  }

  private func compared(_ contest: CountContest) -> (GroupTable, names: [String]) {
    guard case .member(let group, let versus) = contest else { return (counts, groups) }
    let names = contest.names(in: groups)
    return (
      counts.twoGroup(group, versus: versus).table, [names.group ?? groups[group], names.versus ?? "rest"]
    )
  }
}

extension GroupTable {
  /// How many units have pupils.
  var filledUnits: Int { unitTotals.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }
}
