import DeterministicParallel
import Testing

@testable import Routing

@Suite struct PairCostsTests {
  /// A grid of streets and pairs of places on it; few destinations are searched one by one, many by the hierarchy.
  @Test(arguments: [3, 400]) func bothWaysGiveTheSame(targets: Int) throws {
    let side = 12
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0])
    for row in 0..<side {
      for isRow in [true, false] {
        for step in 0..<side {
          lines.longitudes.append(Double(isRow ? step : row) / 1000 + 0.000_1 * Double(row * step % 5))
          lines.latitudes.append(Double(isRow ? row : step) / 1000)
        }
        lines.offsets.append(lines.longitudes.count)
      }
    }
    let network = try StreetNetwork(lines, mode: .walking)
    let search = StreetSearch(network)
    let index = StreetIndex(network)
    let homes = index.snapRandom(network, count: 500, seed: 1)
    let schools = index.snapRandom(network, count: targets, seed: 2)
      .selecting((0..<500).map { $0 % targets })
    #expect(search.prefersHierarchy(pairs: 500, targets: targets) == (targets > 100))
    let found = search.costs(from: homes, to: schools)
    let byHierarchy = ContractionHierarchy(search).costs(from: homes, to: schools)
    let matrix = search.matrix(from: homes, to: schools)
    for pair in 0..<500 {
      #expect(found.values[pair] == matrix[pair, pair] && byHierarchy.values[pair] == matrix[pair, pair])
    }
  }

  @Test func placesWithoutAStreetAreCounted() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let index = StreetIndex(network)
    let homes = index.snap([(0, 0), (500, 500), (1, 0)])
    let schools = index.snap([(3, 0), (0, 0), (500, 500)])
    let found = StreetSearch(network).costs(from: homes, to: schools)
    #expect(abs(found.values[0] - 3 * 111.3195) < 0.1)
    #expect(found.values[1].isNaN && found.values[2].isNaN)
    #expect(found.withoutStreet == 1 && found.withoutSchool == 1 && found.unconnected == 0)
  }
}
