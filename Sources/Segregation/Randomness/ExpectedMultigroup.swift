import DeterministicParallel

extension MultigroupIndex {
  /// The mean of the index when pupils are dealt to the units at random, unit sizes and groups as they are.
  ///
  /// Exact, like `TwoGroupIndex.expected(of:workers:)`.
  ///
  /// - Returns: `nil` where the index is undefined, and for weights.
  public func expected(of table: GroupTable, workers: Workers = .all) -> Double? {
    guard !table.isWeighted, let value = value(of: table) else { return nil }
    switch self {
    case .dissimilarity: return table.expectedDissimilarity
    case .gini: return table.expectedGini(workers)
    case .mutualInformation: return table.expectedInformation
    case .information: return table.expectedInformation / table.groupEntropy
    case .normalisedExposure: return table.expectedVariance { 1 / (1 - $0) }
    case .relativeDiversity: return table.expectedVariance { _ in 1 / table.simpsonInteraction }
    case .squaredVariation: return table.expectedVariance { 1 / (Double(table.presentGroups - 1) * $0) }
    case .simpson: return value
    }
  }

  /// The index raw, expected under random allocation, and corrected; `nil` where the index is undefined.
  ///
  /// Simpson's index knows no units, so that there is nothing to correct.
  public func againstRandomness(_ table: GroupTable, workers: Workers = .all) -> AgainstRandomness? {
    guard let value = value(of: table) else { return nil }
    let expected = expected(of: table, workers: workers)
    let ceiling = self == .mutualInformation ? table.groupEntropy : 1
    let corrected = expected.flatMap { expected -> Double? in
      guard self != .simpson else { return nil }
      return AgainstRandomness.corrected(value, expected: expected, ceiling: ceiling, floor: 0)
    }
    return AgainstRandomness(value: value, expected: expected, corrected: corrected)
  }
}

extension GroupTable {
  /// The mean of M under random allocation; the table must hold whole counts and a pupil.
  fileprivate var expectedInformation: Double {
    let sizes = UnitSizes(unitTotals)
    var sum = nLogN(total) - sizes.sum { nLogN(Double($0)) }
    for group in groupTotals where group > 0 {
      sum += dealt(group, sizes) { _, members in nLogN(Double(members)) } - nLogN(group)
    }
    return max(0, sum / total)
  }

  fileprivate var expectedDissimilarity: Double {
    let sizes = UnitSizes(unitTotals)
    var sum = 0.0
    for group in groupTotals where group > 0 {
      let share = group / total
      sum += dealt(group, sizes) { size, members in abs(Double(members) - Double(size) * share) }
    }
    return sum / (2 * total * simpsonInteraction)
  }

  fileprivate func expectedGini(_ workers: Workers) -> Double {
    var sum = 0.0
    for group in 0..<groupCount {
      let counts = twoGroup(group, versus: .rest)
      guard counts.isComparable else { continue }
      sum += variation(group) * counts.expectedGini(counts.pairSizes, workers)
    }
    return sum / simpsonInteraction
  }

  /// The mean of a weighted sum of the variances of the groups' shares: those of the hypergeometric
  /// distribution.
  fileprivate func expectedVariance(_ weight: (Double) -> Double) -> Double {
    guard total > 1 else { return 0 }
    let places = UnitSizes(unitTotals).sum { (total - Double($0)) / (total - 1) }
    var sum = 0.0
    for group in 0..<groupCount where groupTotals[group] > 0 {
      sum += places * variation(group) * weight(groupTotals[group] / total)
    }
    return sum / total
  }

  /// The sum over all units of the mean of `value` for a group of `marked` pupils, given the unit's size.
  private func dealt(_ marked: Double, _ sizes: UnitSizes, _ value: (Int, Int) -> Double) -> Double {
    sizes.sum { size in
      Hypergeometric(population: Int(total), marked: Int(marked), drawn: size).mean { value(size, $0) }
    }
  }
}
