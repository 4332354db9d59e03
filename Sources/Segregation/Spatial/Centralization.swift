extension TwoGroupCounts {
  /// Absolute centralization: how much nearer to the centre the group lives than if it were spread over the
  /// land.
  ///
  /// ACE = Σ Xᵢ₋₁Aᵢ − Σ XᵢAᵢ₋₁ over units by rising distance, X and A the shares of the group and of the area
  /// up to there (Massey and Denton 1988). From −1, far out, to 1, in the centre; `nil` when the group is
  /// empty.
  ///
  /// - Parameter distances: from each unit to the centre, in any unit of length.
  /// - Throws: `SegregationError` unless each unit has a distance and an area above zero.
  public func absoluteCentralization(
    distances: ContiguousArray<Double>, areas: ContiguousArray<Double>
  ) throws(SegregationError) -> Double? {
    try checkAreas(areas)
    guard memberTotal > 0 else { return nil }
    return try centralization(distances, areas, areas.reduce(0, +))
  }

  /// Relative centralization: how much nearer to the centre the group lives than the others.
  ///
  /// RCE = Σ Xᵢ₋₁Yᵢ − Σ XᵢYᵢ₋₁ over units by rising distance (Massey and Denton 1988; Duncan and Duncan
  /// 1955). From −1 to 1; `nil` when one of the groups is empty.
  ///
  /// - Throws: `SegregationError` unless each unit has a distance.
  public func relativeCentralization(distances: ContiguousArray<Double>) throws(SegregationError) -> Double? {
    guard isComparable else { return nil }
    return try centralization(distances, others, otherTotal)
  }

  private func centralization(
    _ distances: ContiguousArray<Double>, _ compared: ContiguousArray<Double>, _ comparedTotal: Double
  ) throws(SegregationError) -> Double {
    guard distances.count == unitCount else {
      throw SegregationError(.lengths, hint: "each unit needs its distance from the centre")
    }
    for unit in distances.indices { try check(distances[unit], weighted: true, row: unit, column: nil) }
    var sum = 0.0
    var group = 0.0
    var other = 0.0
    for unit in distances.indices.sorted(by: { (distances[$0], $0) < (distances[$1], $1) }) {
      let nextGroup = group + members[unit] / memberTotal
      let nextOther = other + compared[unit] / comparedTotal
      sum += group * nextOther - nextGroup * other
      group = nextGroup
      other = nextOther
    }
    return sum
  }
}
