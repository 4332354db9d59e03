import DeterministicParallel

/// How near the units are to one another, by coordinates and a kernel or by weights found elsewhere.
public struct Proximity: Sendable {
  private enum Source: Sendable {
    case places(PlaceGrid)
    case weights(NeighbourWeights)
  }

  private let source: Source
  /// What a unit counts for itself, 1 unless said otherwise.
  private let own: ContiguousArray<Double>?
  public let unitCount: Int

  /// By straight lines between the units' centres, in the metric coordinates of a map.
  ///
  /// - Parameter areas: given, a unit is at the distance √(0.6 area) from itself, the mean distance of two of
  ///   its people (White 1983); otherwise at none.
  /// - Throws: `SegregationError` for arrays of different lengths, values that are not finite, negative
  ///   areas, units wider than the kernel reaches, or a kernel without reach.
  public init(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, kernel: ProximityKernel,
    areas: ContiguousArray<Double>? = nil
  ) throws(SegregationError) {
    guard x.count == y.count, areas.map({ $0.count == x.count }) ?? true else {
      throw SegregationError(.lengths, hint: "each unit needs an x, a y and, if areas are given, an area")
    }
    guard kernel.reach > 0, kernel.reach.isFinite else {
      throw SegregationError(.notFinite, hint: "a kernel must reach farther than nowhere, and end")
    }
    for unit in x.indices {
      try check(abs(x[unit]), weighted: true, row: unit, column: 0)
      try check(abs(y[unit]), weighted: true, row: unit, column: 1)
    }
    source = .places(PlaceGrid(x: x, y: y, kernel: kernel))
    own = try areas.map { areas throws(SegregationError) in try Self.ownWeights(areas, kernel) }
    unitCount = x.count
  }

  private static func ownWeights(
    _ areas: ContiguousArray<Double>, _ kernel: ProximityKernel
  ) throws(SegregationError) -> ContiguousArray<Double> {
    var weights = ContiguousArray<Double>()
    for unit in areas.indices {
      try check(areas[unit], weighted: true, row: unit, column: nil)
      weights.append(kernel.weight((areas[unit] * 0.6).squareRoot()))
      guard weights[unit] > 0 else {
        throw SegregationError(.tooLarge, row: unit, hint: "the unit is wider than the kernel reaches")
      }
    }
    return weights
  }

  /// By weights between units; a unit counts for itself with 1.
  public init(_ weights: NeighbourWeights) {
    source = .weights(weights)
    own = nil
    unitCount = weights.unitCount
  }

  /// For each unit the sums of `columns` over all units, each times its nearness.
  ///
  /// - Parameter values: unit by unit, `columns` numbers each.
  func sums(_ values: ContiguousArray<Double>, columns: Int, _ workers: Workers) -> ContiguousArray<Double> {
    var sums: ContiguousArray<Double>
    switch source {
    case .places(let grid): sums = grid.sums(values, columns: columns, workers)
    case .weights(let weights): sums = weights.sums(values, columns: columns)
    }
    for unit in 0..<unitCount {
      let weight = own.map { $0[unit] } ?? 1
      for column in 0..<columns { sums[unit * columns + column] += weight * values[unit * columns + column] }
    }
    return sums
  }
}

extension NeighbourWeights {
  fileprivate func sums(_ values: ContiguousArray<Double>, columns: Int) -> ContiguousArray<Double> {
    var sums = ContiguousArray(repeating: 0.0, count: values.count)
    for unit in 0..<unitCount {
      for place in starts[unit]..<starts[unit + 1] {
        let from = Int(neighbours[place]) * columns
        for column in 0..<columns { sums[unit * columns + column] += weights[place] * values[from + column] }
      }
    }
    return sums
  }
}
