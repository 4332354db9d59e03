/// For each unit its neighbours and how much each of them weighs: walking distances, borders, adjacency.
///
///     let weights = try NeighbourWeights([[(1, 1)], [(0, 1), (2, 0.5)], [(1, 0.5)]])
///
/// A unit is not listed among its own neighbours. Weights may differ in the two directions.
public struct NeighbourWeights: Sendable, Hashable {
  /// The neighbours of unit u stand at `starts[u] ..< starts[u + 1]`.
  public let starts: ContiguousArray<Int>
  public let neighbours: ContiguousArray<Int32>
  public let weights: ContiguousArray<Double>

  public var unitCount: Int { starts.count - 1 }

  /// - Throws: `SegregationError` for arrays that do not fit together, a neighbour that does not exist, a
  ///   unit listed as its own neighbour, or a weight that is negative or not finite.
  public init(
    starts: ContiguousArray<Int>, neighbours: ContiguousArray<Int32>, weights: ContiguousArray<Double>
  ) throws(SegregationError) {
    guard starts.first == 0, starts.last == neighbours.count, neighbours.count == weights.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw SegregationError(.lengths, hint: "starts, neighbours and weights do not fit together") }
    for unit in 0..<starts.count - 1 {
      for place in starts[unit]..<starts[unit + 1] {
        guard (0..<starts.count - 1).contains(Int(neighbours[place])), Int(neighbours[place]) != unit else {
          throw SegregationError(
            .unknownCode, row: unit, hint: "a neighbour must be another unit of the table")
        }
        try check(weights[place], weighted: true, row: unit, column: nil)
      }
    }
    self.starts = starts
    self.neighbours = neighbours
    self.weights = weights
  }

  /// From a list of neighbours and weights for each unit.
  public init(_ lists: [[(neighbour: Int, weight: Double)]]) throws(SegregationError) {
    var starts: ContiguousArray<Int> = [0]
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    try self.init(
      starts: starts, neighbours: ContiguousArray(lists.joined().map { Int32(clamping: $0.neighbour) }),
      weights: ContiguousArray(lists.joined().map(\.weight)))
  }

  /// From distances, such as walking distances, and a kernel; pairs out of reach fall away.
  ///
  /// - Throws: `SegregationError` as for weights.
  public init(
    distances: [[(neighbour: Int, distance: Double)]], kernel: ProximityKernel
  ) throws(SegregationError) {
    for (unit, list) in distances.enumerated() {
      for entry in list { try check(entry.distance, weighted: true, row: unit, column: nil) }
    }
    try self.init(
      distances.map { list in
        list.map { ($0.neighbour, kernel.weight($0.distance)) }.filter { $0.1 > 0 }
      })
  }

  /// The same neighbours, the weights of each unit's in shares of their sum; a sum of 0 stays.
  public var standardised: NeighbourWeights {
    var shares = weights
    for unit in 0..<unitCount {
      let places = starts[unit]..<starts[unit + 1]
      let sum = places.reduce(0) { $0 + weights[$1] }
      guard sum > 0 else { continue }
      for place in places { shares[place] /= sum }
    }
    return NeighbourWeights(unchecked: starts, neighbours, shares)
  }

  private init(
    unchecked starts: ContiguousArray<Int>, _ neighbours: ContiguousArray<Int32>,
    _ weights: ContiguousArray<Double>
  ) {
    self.starts = starts
    self.neighbours = neighbours
    self.weights = weights
  }
}
