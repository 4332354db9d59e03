extension TwoGroupCounts {
  /// Delta: the share of the group that would have to move for the same density of it everywhere.
  ///
  /// DEL = ½ Σ |xᵢ/X − aᵢ/A| (Hoover 1941; Massey and Denton 1988). From 0 to 1; `nil` when the group is
  /// empty.
  ///
  /// - Throws: `SegregationError` unless each unit has an area above zero.
  public func delta(areas: ContiguousArray<Double>) throws(SegregationError) -> Double? {
    try checkAreas(areas)
    guard memberTotal > 0 else { return nil }
    let area = areas.reduce(0, +)
    return members.indices.reduce(0) { $0 + abs(members[$1] / memberTotal - areas[$1] / area) } / 2
  }

  /// Absolute concentration: the area the group lives in, between the least and the most that as many people
  /// can live in.
  ///
  /// ACO = 1 − (Σ xᵢaᵢ/X − Σ₁ tᵢaᵢ/T₁) / (Σ₂ tᵢaᵢ/T₂ − Σ₁ tᵢaᵢ/T₁), with sums 1 and 2 over the smallest and
  /// the largest units that together hold as many pupils as the group has members (Massey and Denton 1988); units as
  /// large as each other come in together. From 0 to 1, a little beyond where the last units hold far more pupils than
  /// were missing; `nil` when one of the groups is empty or all units are alike in area.
  ///
  /// - Throws: `SegregationError` unless each unit has an area above zero.
  public func absoluteConcentration(areas: ContiguousArray<Double>) throws(SegregationError) -> Double? {
    try checkAreas(areas)
    guard isComparable else { return nil }
    let bounds = meanAreas(areas)
    guard bounds.most > bounds.least else { return nil }
    return 1 - (meanArea(areas, members) - bounds.least) / (bounds.most - bounds.least)
  }

  /// Relative concentration: the group's mean area over the others', between the same bounds.
  ///
  /// RCO = ((Σ xᵢaᵢ/X) / (Σ yᵢaᵢ/Y) − 1) / ((Σ₁ tᵢaᵢ/T₁) / (Σ₂ tᵢaᵢ/T₂) − 1) (Massey and Denton 1988). From
  /// −1, the others concentrated, to 1, the group concentrated, or a little beyond as above; `nil` when one of the groups is empty or all
  /// units are alike in area.
  ///
  /// - Throws: `SegregationError` unless each unit has an area above zero.
  public func relativeConcentration(areas: ContiguousArray<Double>) throws(SegregationError) -> Double? {
    try checkAreas(areas)
    guard isComparable else { return nil }
    let bounds = meanAreas(areas)
    guard bounds.most > bounds.least else { return nil }
    return (meanArea(areas, members) / meanArea(areas, others) - 1) / (bounds.least / bounds.most - 1)
  }

  private func meanArea(_ areas: ContiguousArray<Double>, _ people: ContiguousArray<Double>) -> Double {
    zip(areas, people).reduce(0) { $0 + $1.0 * $1.1 } / people.reduce(0, +)
  }

  /// The mean area of pupils in the smallest, and in the largest, units that hold as many as the group has
  /// members. Of units of one area no row comes before another.
  private func meanAreas(_ areas: ContiguousArray<Double>) -> (least: Double, most: Double) {
    let rising = areas.indices.sorted { (areas[$0], $0) < (areas[$1], $1) }
    func mean(_ order: some Sequence<Int>) -> Double {
      var people = 0.0
      var sum = 0.0
      var last: Double?
      for unit in order {
        if people >= memberTotal, areas[unit] != last { break }
        people += totals[unit]
        sum += totals[unit] * areas[unit]
        last = areas[unit]
      }
      return sum / people
    }
    return (mean(rising), mean(rising.reversed()))
  }
}
