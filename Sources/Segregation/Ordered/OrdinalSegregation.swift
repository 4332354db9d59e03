extension GroupTable {
  /// H for groups that stand in an order, such as levels of education: the columns from lowest to highest.
  ///
  /// H = 1 − Σ (tᵤ/T) vᵤ/v with v the mean, over the borders between neighbouring levels, of the entropy of
  /// being below or above (Reardon 2009). From 0 to 1; `nil` when all pupils are of one level or there are
  /// none.
  public var ordinalInformationIndex: Double? {
    ordinal { entropy([$0, 1 - $0]) }
  }

  /// The ordinal variation ratio: as the ordinal H with the variance c (1 − c) for the entropy (Reardon
  /// 2009).
  public var ordinalVariationRatio: Double? {
    ordinal { $0 * (1 - $0) }
  }

  /// The ordinal square root index: as the ordinal H with √(c (1 − c)) for the entropy (Reardon 2009).
  public var ordinalSquareRoot: Double? {
    ordinal { ($0 * (1 - $0)).squareRoot() }
  }

  /// One minus the mean variation within units over that of all pupils.
  private func ordinal(_ variation: (Double) -> Double) -> Double? {
    guard total > 0 else { return nil }
    let whole = summed(variation, groupTotals[...], total)
    guard whole > 0 else { return nil }
    var within = 0.0
    for unit in 0..<unitCount where unitTotals[unit] > 0 {
      let levels = counts[unit * groupCount..<(unit + 1) * groupCount]
      within += unitTotals[unit] * summed(variation, levels, unitTotals[unit])
    }
    return max(0, 1 - within / (total * whole))
  }

  /// The sum of `variation` over the borders between levels, for the share below each.
  private func summed(
    _ variation: (Double) -> Double, _ levels: ArraySlice<Double>, _ size: Double
  ) -> Double {
    var below = 0.0
    var sum = 0.0
    for level in levels.dropLast() {
      below += level
      sum += variation(min(below / size, 1))
    }
    return sum
  }
}
