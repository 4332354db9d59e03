extension TwoGroupCounts {
  /// D(adj) or D(w): dissimilarity less the mean contrast between neighbours.
  ///
  /// D − Σᵢⱼ cᵢⱼ |pᵢ − pⱼ| / Σᵢⱼ cᵢⱼ, p the members' share of members and others, 0 in an empty unit. With c
  /// 1 for units that touch it is Morrill's D(adj) (1991), with c the length of their common border as a
  /// share of all borders of unit i (`NeighbourWeights.standardised`) Wong's D(w) (1993).
  ///
  /// - Returns: `nil` where D is undefined. Without neighbours it is D.
  /// - Throws: `SegregationError` unless there is a list of neighbours for each unit.
  public func spatialDissimilarity(across borders: NeighbourWeights) throws(SegregationError) -> Double? {
    try lessContrast(borders) { _, _ in 1 }
  }

  /// D(s): as D(w), each contrast weighed by how ragged the two units are, their perimeters over their areas.
  ///
  /// D − Σᵢⱼ cᵢⱼ |pᵢ − pⱼ| (Pᵢ/Aᵢ + Pⱼ/Aⱼ) / (2 max(P/A) Σᵢⱼ cᵢⱼ) (Wong 1993), c the length of the common
  /// border.
  ///
  /// - Returns: `nil` where D is undefined.
  /// - Throws: `SegregationError` unless each unit has neighbours, a perimeter and an area above zero.
  public func spatialDissimilarity(
    across borders: NeighbourWeights, perimeters: ContiguousArray<Double>, areas: ContiguousArray<Double>
  ) throws(SegregationError) -> Double? {
    try checkAreas(areas)
    guard perimeters.count == unitCount else {
      throw SegregationError(.lengths, hint: "each unit needs a perimeter")
    }
    let raggedness = zip(perimeters, areas).map { $0 / $1 }
    let most = raggedness.max() ?? 1
    return try lessContrast(borders) { (raggedness[$0] + raggedness[$1]) / (2 * most) }
  }

  private func lessContrast(
    _ borders: NeighbourWeights, _ factor: (Int, Int) -> Double
  ) throws(SegregationError) -> Double? {
    guard borders.unitCount == unitCount else {
      throw SegregationError(.lengths, hint: "each unit needs a list of neighbours")
    }
    guard let dissimilarity else { return nil }
    let shares = members.indices.map { unit in
      members[unit] > 0 ? members[unit] / (members[unit] + others[unit]) : 0
    }
    var contrast = 0.0
    var weights = 0.0
    for unit in 0..<unitCount {
      for place in borders.starts[unit]..<borders.starts[unit + 1] {
        let neighbour = Int(borders.neighbours[place])
        contrast += borders.weights[place] * abs(shares[unit] - shares[neighbour]) * factor(unit, neighbour)
        weights += borders.weights[place]
      }
    }
    return weights > 0 ? dissimilarity - contrast / weights : dissimilarity
  }

  /// Throws unless each unit has an area above zero.
  func checkAreas(_ areas: ContiguousArray<Double>) throws(SegregationError) {
    guard areas.count == unitCount else { throw SegregationError(.lengths, hint: "each unit needs an area") }
    for unit in areas.indices {
      try check(areas[unit], weighted: true, row: unit, column: nil)
      guard areas[unit] > 0 else {
        throw SegregationError(.negative, row: unit, hint: "an area must be above zero")
      }
    }
  }
}
