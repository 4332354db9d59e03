extension TwoGroupCounts {
  /// Absolute centralization: how much nearer to the centre the group lives than if it were spread over the
  /// land.
  ///
  /// ACE = Σ Xᵢ₋₁Aᵢ − Σ XᵢAᵢ₋₁ over units by rising distance, X and A the shares of the group and of the area
  /// up to there (Massey and Denton 1988), those as far as each other in one step. From −1, far out, to 1, in the centre;
  /// `nil` when the group is empty.
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
  /// 1955), those as far as each other in one step. From −1 to 1; `nil` when one of the groups is empty.
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
    var (group, other) = (0.0, 0.0)
    var (nextGroup, nextOther) = (0.0, 0.0)
    var reach = -1.0
    for unit in distances.indices.sorted(by: { (distances[$0], $0) < (distances[$1], $1) }) {
      if distances[unit] > reach {
        sum += group * nextOther - nextGroup * other
        (group, other) = (nextGroup, nextOther)
        reach = distances[unit] * (1 + Self.rounding)
      }
      nextGroup += members[unit] / memberTotal
      nextOther += compared[unit] / comparedTotal
    }
    return sum + (group * nextOther - nextGroup * other)
  }

  /// Distances that differ by less, as by the rounding of coordinates, are the same: a ring of a grid is one step.
  private static let rounding = 1e-9
}
