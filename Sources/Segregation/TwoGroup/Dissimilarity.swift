extension TwoGroupCounts {
  /// D, the dissimilarity index: the share of either group that would have to change unit for an even spread.
  ///
  /// D = ½ Σ |xᵢ/X − yᵢ/Y| (Duncan and Duncan 1955). From 0 (even) to 1 (no unit holds both);
  /// `nil` when one of the groups is empty.
  public var dissimilarity: Double? {
    guard isComparable else { return nil }
    let perMember = 1 / memberTotal
    let perOther = 1 / otherTotal
    var sum = 0.0
    for unit in members.indices { sum += abs(members[unit] * perMember - others[unit] * perOther) }
    return min(sum / 2, 1)
  }

  /// Gorard's segregation index: the share of the group that would have to change unit.
  ///
  /// GS = ½ Σ |xᵢ/X − tᵢ/T| (Gorard and Taylor 2002), t all pupils; D (1 − P) against the rest. From 0 to 1 −
  /// P; `nil` when the group is empty or is everyone.
  public var gorard: Double? {
    guard memberTotal > 0, memberTotal < total else { return nil }
    let perMember = 1 / memberTotal
    let perPupil = 1 / total
    var sum = 0.0
    for unit in members.indices { sum += abs(members[unit] * perMember - totals[unit] * perPupil) }
    return sum / 2
  }
}
