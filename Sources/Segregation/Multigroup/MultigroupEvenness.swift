extension GroupTable {
  /// D of all groups at once: the share of pupils who would have to change unit, over its maximum.
  ///
  /// D = Σ_g Σᵤ tᵤ |p_gu − p_g| / (2 T I), I = Σ p_g (1 − p_g) (Morgan 1975; Reardon and Firebaugh 2002).
  /// From 0 to 1; `nil` with fewer than two groups that have pupils.
  public var dissimilarity: Double? {
    guard presentGroups > 1 else { return nil }
    let shares = groupTotals.map { $0 / total }
    var sum = 0.0
    var position = 0
    for unit in 0..<unitCount {
      for group in 0..<groupCount {
        sum += abs(counts[position] - unitTotals[unit] * shares[group])
        position += 1
      }
    }
    return min(sum / (2 * total * simpsonInteraction), 1)
  }

  /// Gini of all groups at once: the mean difference between pairs of pupils' units, over its maximum.
  ///
  /// G = Σ_g Σᵢ Σⱼ tᵢ tⱼ |p_gi − p_gj| / (2 T² I) (Reardon and Firebaugh 2002), found as the mean of each
  /// group's Gini against the rest, weighted by p_g (1 − p_g). From 0 to 1; `nil` with fewer than two groups
  /// that have pupils.
  public var gini: Double? {
    guard presentGroups > 1 else { return nil }
    var sum = 0.0
    for group in 0..<groupCount {
      guard let gini = twoGroup(group, versus: .rest).gini else { continue }
      sum += variation(group) * gini
    }
    return sum / simpsonInteraction
  }

  /// p_g (1 − p_g), the variance of belonging to a group.
  func variation(_ group: Int) -> Double {
    let share = groupTotals[group] / total
    return share * (1 - share)
  }
}
