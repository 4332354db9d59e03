extension GroupTable {
  /// Normalised exposure: the mean of the groups' correlation ratios, weighted by their shares.
  ///
  /// P = Σ_g Σᵤ tᵤ (p_gu − p_g)² / (T (1 − p_g)) (James 1986; Reardon and Firebaugh 2002). From 0 to 1;
  /// `nil` with fewer than two groups that have pupils.
  public var normalisedExposure: Double? {
    weightedVariance { share in 1 / (1 - share) }
  }

  /// Relative diversity: the share of the pupils' diversity that lies between units.
  ///
  /// R = Σ_g Σᵤ tᵤ (p_gu − p_g)² / (T I), I = Σ p_g (1 − p_g) (Goodman and Kruskal 1954; Carlson 1992). From
  /// 0 to 1; `nil` with fewer than two groups that have pupils.
  public var relativeDiversity: Double? {
    let interaction = simpsonInteraction
    return weightedVariance { _ in 1 / interaction }
  }

  /// C², the squared coefficient of variation of the groups' shares.
  ///
  /// C² = Σ_g Σᵤ tᵤ (p_gu − p_g)² / (T (G − 1) p_g), G the groups that have pupils (Reardon and Firebaugh
  /// 2002). From 0 to 1; `nil` with fewer than two groups that have pupils.
  public var squaredVariation: Double? {
    let others = Double(presentGroups - 1)
    return weightedVariance { share in 1 / (others * share) }
  }

  /// Simpson's interaction index: the chance that two pupils drawn with replacement are of different groups.
  ///
  /// I = Σ p_g (1 − p_g) (Simpson 1949), of the whole and not of its units: diversity, not segregation. 0
  /// without pupils.
  public var simpsonInteraction: Double {
    total > 0 ? (0..<groupCount).reduce(0) { $0 + variation($1) } : 0
  }

  private func weightedVariance(_ weight: (Double) -> Double) -> Double? {
    guard presentGroups > 1 else { return nil }
    var sum = 0.0
    for group in 0..<groupCount where groupTotals[group] > 0 {
      let share = groupTotals[group] / total
      var squares = 0.0
      for unit in 0..<unitCount where unitTotals[unit] > 0 {
        let difference = self[unit, group] - unitTotals[unit] * share
        squares += difference * difference / unitTotals[unit]
      }
      sum += squares * weight(share)
    }
    return min(sum / total, 1)
  }
}
