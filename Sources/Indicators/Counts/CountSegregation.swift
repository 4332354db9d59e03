import DeterministicParallel
import Segregation

/// The segregation of a table of counts, as rows.
public struct CountSegregation: Sendable {
  public let measures: [SegregationMeasure]
  /// How pupils (or units) are drawn anew for intervals; nil for none.
  public let bootstrap: (resampling: Resampling, replication: Replication)?

  public init(
    _ measures: [SegregationMeasure], bootstrap: (resampling: Resampling, replication: Replication)? = nil
  ) {
    self.measures = measures
    self.bootstrap = bootstrap
  }

  /// The indices of the whole table; where it is nested, the terms of M and H between and within its levels, which
  /// sum to the whole; and the indices of each part by itself.
  ///
  /// A group and a named other are compared alone: third groups count nowhere, as on a study, where they have no place.
  /// Terms have intervals when pupils are resampled; units drawn anew would not lie in their parts.
  ///
  /// - Throws: `SegregationError` when levels do not nest, or pupils are to be drawn from weights.
  public func rows(of table: CountTable, units: String, workers: Workers = .all) throws(SegregationError)
    -> [IndexRow]
  {
    if let (group, other) = pair, table.groups.count > 2 {
      return try ofTheTwo.rows(of: table.holding(group, other), units: units, workers: workers)
    }
    var rows = try self.rows(table.counts, table.groups, within: nil, workers)
    guard !table.levels.isEmpty else { return rows }
    for measure in measures where measure.isAdditive { rows += try terms(of: measure, table, units: units) }
    for level in table.levels {
      for part in level.parts.indices {
        let own = try table.table(of: part, level)
        rows += try self.rows(own, table.groups, within: "\(level.name)=\(level.parts[part])", workers)
      }
    }
    return rows
  }

  /// The group and the named other that all measures compare; nil where they compare others.
  var pair: (group: Int, other: Int)? {
    var found: (group: Int, other: Int)?
    for measure in measures {
      guard case .group(let group, .group(let other), _) = measure else { return nil }
      if let found, found != (group, other) { return nil }
      found = (group, other)
    }
    return found
  }

  /// The same of a table that has only these two.
  var ofTheTwo: CountSegregation {
    CountSegregation(
      measures.map { measure in
        guard case .group(_, _, let index) = measure else { return measure }
        return .group(0, versus: .group(1), index)
      }, bootstrap: bootstrap)
  }

  func rows(
    _ table: GroupTable, _ groups: [String], within: String?, _ workers: Workers
  ) throws(SegregationError) -> [IndexRow] {
    let intervals = try bootstrap.map { bootstrap throws(SegregationError) in
      try measures.intervals(of: table, bootstrap.resampling, bootstrap.replication)
    }
    return measures.enumerated().map { position, measure in
      let found = measure.againstRandomness(table, workers: workers)
      let compared = measure.compared(in: table)
      return IndexRow(
        measure.id, group: measure.group(in: groups), versus: measure.versus(in: groups), within: within,
        value: found?.value, expected: found?.expected, corrected: found?.corrected,
        interval: intervals?[position],
        unitCount: compared.unitTotals.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }, count: compared.total)
    }
  }

  /// What each level adds: the coarsest between its parts, each finer one in the one before, at last the units.
  private func terms(
    of measure: SegregationMeasure, _ table: CountTable, units: String
  ) throws(SegregationError) -> [IndexRow] {
    let parts = table.levels.map(\.partOfUnit)
    // Thrown here, so that the bootstrap below can count on levels that nest.
    let values = try measure.terms(table.counts, parts)
    var intervals: [IndexInterval?] = Array(repeating: nil, count: parts.count + 1)
    if let bootstrap, bootstrap.resampling != .units {
      let count = intervals.count
      intervals = try table.counts.bootstrap(bootstrap.resampling, bootstrap.replication) { drawn in
        (try? measure.terms(drawn, parts))?.map { $0 } ?? Array(repeating: nil, count: count)
      }.map { $0?.indexInterval }
      try mend(&intervals, of: measure, table.counts, parts, bootstrap)
    }
    let names = table.levels.map(\.name) + [units]
    let compared = measure.compared(in: table.counts)
    return names.indices.map { level in
      IndexRow(
        measure.id, group: measure.group(in: table.groups), versus: measure.versus(in: table.groups),
        within: level == 0 ? "between \(names[0])" : "\(names[level]) in \(names[level - 1])",
        value: values?[level], interval: intervals[level],
        unitCount: level == parts.count
          ? compared.unitTotals.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } : table.levels[level].parts.count,
        count: compared.total)
    }
  }
}

extension CountSegregation {
  /// Puts other intervals in the place of those of terms that reach below 0, where no term of M or H can be: what chance
  /// adds cannot be taken off them by a bootstrap. None reaches beyond what the index can be.
  ///
  /// The index between parts is that of a table of the parts and has its interval by test inversion, as the index of the
  /// units has; a level within another is the difference of two such, as of pupils who have nothing to do with each other,
  /// which is rather too wide.
  private func mend(
    _ intervals: inout [IndexInterval?], of measure: SegregationMeasure, _ table: GroupTable,
    _ parts: [[Int]],
    _ bootstrap: (resampling: Resampling, replication: Replication)
  ) throws(SegregationError) {
    let compared = measure.compared(in: table)
    let limits = measure.limits(compared)
    func whole(_ level: Int) throws(SegregationError) -> IndexInterval? {
      let merged = level < parts.count ? try compared.merging(parts[level]) : compared
      return try [measure.ofCompared].intervals(of: merged, bootstrap.resampling, bootstrap.replication)[0]
    }
    for level in intervals.indices where (intervals[level]?.low ?? 0) < 0 {
      guard let own = try whole(level) else { continue }
      if level == 0 {
        intervals[level] = own
      } else if let coarser = try whole(level - 1) {
        intervals[level] = own.less(coarser) ?? IndexInterval(estimate: nil, low: 0, high: own.high)
      }
    }
    intervals = intervals.map { $0?.within(limits) }
  }
}

extension SegregationMeasure {
  /// The same index of the pupils whom it compares alone (`compared(in:)`).
  fileprivate var ofCompared: SegregationMeasure {
    guard case .group(_, _, let index) = self else { return self }
    return .group(0, versus: .rest, index)
  }

  /// Whether terms between and within parts sum to the index.
  var isAdditive: Bool { ["M", "H"].contains(id) }

  /// The pupils whom the index compares: two columns for a two-group index.
  func compared(in table: GroupTable) -> GroupTable {
    switch self {
    case .group(let group, let versus, _): table.twoGroup(group, versus: versus).table
    case .allGroups: table
    }
  }

  func group(in names: [String]) -> String? {
    if case .group(let group, _, _) = self { names[group] } else { nil }
  }

  func versus(in names: [String]) -> String? {
    guard case .group(_, let versus, _) = self else { return nil }
    return if case .group(let other) = versus { names[other] } else { "rest" }
  }

  /// The terms of M, or of H, which are M's over the entropy of the groups.
  fileprivate func terms(_ table: GroupTable, _ parts: [[Int]]) throws(SegregationError) -> [Double]? {
    let compared = compared(in: table)
    guard let terms = try compared.nested(parts) else { return nil }
    guard id == "H" else { return terms }
    let entropy = compared.groupEntropy
    return entropy > 0 ? terms.map { $0 / entropy } : nil
  }
}
