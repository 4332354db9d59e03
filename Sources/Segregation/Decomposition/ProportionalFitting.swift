extension GroupTable {
  /// The table with other margins but its own structure (the odds ratios between units and groups).
  ///
  /// Iterative proportional fitting (Deming and Stephan 1940): rows and columns are scaled in turn until
  /// every margin is right to `precision` as a share of all pupils. A cell of 0 stands for 10⁻¹⁰ pupils, as
  /// in the R package `segregation`, so that any positive margins can be met.
  ///
  /// - Parameters:
  ///   - units: what the rows shall sum to, up to a factor.
  ///   - groups: what the columns shall sum to, up to a factor.
  /// - Throws: `SegregationError` for margins that do not match the table or are not positive, and when the
  ///   margins are not reached within `rounds`.
  public func fitted(
    units: ContiguousArray<Double>, groups: ContiguousArray<Double>, precision: Double = 1e-10,
    rounds: Int = 100_000
  ) throws(SegregationError) -> GroupTable {
    guard units.count == unitCount, groups.count == groupCount else {
      throw SegregationError(.lengths, hint: "margins must match the units and groups of the table")
    }
    guard units.allSatisfy({ $0 > 0 && $0.isFinite }), groups.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw SegregationError(.negative, hint: "margins must be above zero; leave out empty units and groups")
    }
    guard total > 0 else { return self }
    let rows = shares(units)
    let columns = shares(groups)
    // Of a cell, only the scales of its row and column change.
    let cells = ContiguousArray(counts.lazy.map { max($0, 1e-10) / total })
    var rowScales = ContiguousArray(repeating: 1.0, count: unitCount)
    var columnScales = ContiguousArray(repeating: 1.0, count: groupCount)
    var sums = ContiguousArray(repeating: 0.0, count: groupCount)
    for _ in 0..<rounds {
      var position = 0
      for group in 0..<groupCount { sums[group] = 0 }
      for unit in 0..<unitCount {
        var sum = 0.0
        for group in 0..<groupCount { sum += cells[position + group] * columnScales[group] }
        rowScales[unit] = rows[unit] / sum
        for group in 0..<groupCount { sums[group] += cells[position + group] * rowScales[unit] }
        position += groupCount
      }
      // Rows are right now; columns are off by what their scales are about to change.
      var error = 0.0
      for group in 0..<groupCount {
        error = max(error, abs(sums[group] * columnScales[group] - columns[group]))
        columnScales[group] = columns[group] / sums[group]
      }
      if error <= precision {
        var fitted = cells
        position = 0
        for unit in 0..<unitCount {
          for group in 0..<groupCount {
            fitted[position] *= rowScales[unit] * columnScales[group] * total
            position += 1
          }
        }
        return GroupTable(unchecked: fitted, groups: groupCount, isWeighted: true)
      }
    }
    throw SegregationError(.notConverged, hint: "proportional fitting did not reach the margins")
  }
}

private func shares(_ values: ContiguousArray<Double>) -> ContiguousArray<Double> {
  let sum = values.reduce(0, +)
  return ContiguousArray(values.lazy.map { $0 / sum })
}
