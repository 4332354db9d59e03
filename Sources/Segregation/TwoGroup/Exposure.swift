extension TwoGroupCounts {
  /// xPx, isolation: the share of the group in the unit of its average member.
  ///
  /// xPx = Σ (xᵢ/X)(xᵢ/tᵢ), t all pupils (Lieberson 1981). From P to 1; `nil` when the group is empty.
  public var isolation: Double? { meeting(members) }

  /// xPy, exposure: the share of the others in the unit of the group's average member.
  ///
  /// xPy = Σ (xᵢ/X)(yᵢ/tᵢ), t all pupils (Lieberson 1981). Against the rest it is 1 − xPx. `nil` when the
  /// group is empty.
  public var exposure: Double? { meeting(others) }

  /// η², the correlation ratio: isolation freed of the group's size.
  ///
  /// η² = (xPx − P)/(1 − P), P = X/T (Bell 1954). From 0 to 1; `nil` when the group is empty or is everyone.
  public var correlationRatio: Double? {
    guard let isolation, let share, share < 1 else { return nil }
    return max(0, (isolation - share) / (1 - share))
  }

  private func meeting(_ met: ContiguousArray<Double>) -> Double? {
    guard memberTotal > 0 else { return nil }
    var sum = 0.0
    for unit in members.indices where members[unit] > 0 {
      sum += members[unit] * met[unit] / totals[unit]
    }
    return sum / memberTotal
  }
}
