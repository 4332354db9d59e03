import Testing

@testable import Routing

@Suite struct NeighbourTests {
  /// Every pair of the matrix that is near enough, and no other.
  @Test(arguments: [0.0, 150, 400, 100_000]) func neighboursAreThePairsWithinReach(limit: Double) throws {
    let network = try HierarchyTests.grid(side: 8, oneWay: 0.2, missing: 0.1, seed: 4)
    let places = StreetIndex(network).snapRandom(network, count: 40, seed: 6)
    let search = StreetSearch(network)
    let matrix = search.matrix(from: places, to: places)
    let near = search.neighbours(of: places, within: limit)
    #expect(near.count == places.count)
    for place in 0..<places.count {
      let expected = (0..<places.count).filter { $0 != place && matrix[$0, place] <= limit }
      #expect(near[place].map(\.neighbour) == expected)
      for pair in near[place] { #expect(pair.distance == matrix[pair.neighbour, place]) }
    }
  }
}
