import Testing

@testable import Routing

/// A long street, and south of it without a bridge a street in the form of a U, whose ends are 332 m from the long one.
@Suite struct SettledIslandTests {
  private static let (east, north) = (111.3195, 110.574)

  /// - Parameter depth: how far the U goes south; with 3 steps it is 1,109 m long, less than a hundredth of the other.
  private static func network(depth: Int, gap: Int = 3) throws -> StreetNetwork {
    var map = MapSketch()
    map.node(1, 1, 0)
    map.node(2, 1201, 0)
    map.way(10, [1, 2], ["highway": "residential"])
    for (id, x, y) in [(3, 10, 0), (4, 10, depth), (5, 14, depth), (6, 14, 0)] { map.node(id, x, -gap - y) }
    map.way(11, [3, 4, 5, 6], ["highway": "residential"])
    return try map.network(.walking)
  }

  /// Metres between the ends of the U: along it where it has a kilometre of street, else along the other street.
  @Test(arguments: [(3, 6 * north + 4 * east), (1, 4 * east)])
  func schoolsAndHomesOnOneIslandStayThere(depth: Int, expected: Double) throws {
    let network = try Self.network(depth: depth)
    let index = StreetIndex(network)
    let schools = index.snap([(10, -3)], within: 500)
    let search = StreetSearch(network)
    for homes in [
      index.snap([(14, -3)], within: 500, towards: schools), index.snap([(14, -3)], within: 500),
    ] {
      #expect(abs(search.matrix(from: homes, to: schools)[0, 0] - expected) < 0.1)
    }
  }

  /// Who lives on the island and goes to school on the other side has a way as before; whose school is on the island has
  /// none from the other side.
  @Test func onlyAnIslandWithASchoolKeepsItsHomes() throws {
    let network = try Self.network(depth: 3)
    let (index, search) = (StreetIndex(network), StreetSearch(network))
    let (there, here) = (index.snap([(20, 0)], within: 500), index.snap([(10, -3)], within: 500))
    let home = index.snap([(14, -3)], within: 500, towards: there)
    #expect(abs(search.matrix(from: home, to: there)[0, 0] - 6 * Self.east) < 0.1)
    #expect(abs(Double(home.distanceToStreet[0]) - 3 * Self.north) < 0.1)
    let other = index.snap([(14, 0)], within: 500, towards: here)
    #expect(search.matrix(from: other, to: here)[0, 0].isNaN)
  }

  /// Of pairs both places are on the island or both on the long street: along the U, 4 steps along the street to a place
  /// beside it, and that way back.
  @Test func pairsAreOnOneSideOfTheWater() throws {
    let network = try Self.network(depth: 3)
    let places = [(0.010, -0.003), (0.014, -0.003), (0.014, 0.0)]
    let pairs = [(0, 1), (0, 2), (2, 0)]
    func column(_ side: (Int, Int) -> Int) -> (x: ContiguousArray<Double>, y: ContiguousArray<Double>) {
      let own = pairs.map { places[side($0.0, $0.1)] }
      return (ContiguousArray(own.map(\.0)), ContiguousArray(own.map(\.1)))
    }
    let (from, to) = StreetIndex(network).snap(pairs: column { a, _ in a }, column { $1 }, within: 500)
    let costs = StreetSearch(network).costs(from: from, to: to).values
    #expect(abs(costs[0] - 6 * Self.north - 4 * Self.east) < 0.1)
    #expect(abs(costs[1] - 4 * Self.east) < 0.1 && abs(costs[2] - 4 * Self.east) < 0.1)
  }

  /// An island one step (110.6 m) from the long street: from its end that is more than 100 m farther, from a place 10 m north
  /// of it no more.
  @Test func whatLiesBesideALargePartIsOnIt() throws {
    let index = StreetIndex(try Self.network(depth: 4, gap: 1))
    let points = index.snap([(10, -1), (10, -0.91)], within: 500)
    #expect(points.distanceToStreet[0] == 0)
    #expect(abs(Double(points.distanceToStreet[1]) - 0.91 * Self.north) < 0.1)
  }

  /// A courtyard's path on the island does not take a home away from the island's streets.
  @Test func islandsMayHaveCourtyards() throws {
    var map = MapSketch()
    for (id, x, y) in [
      (1, 1, 0), (2, 1201, 0), (3, 10, -3), (4, 10, -8), (5, 15, -8), (6, 12, -4), (7, 13, -4),
    ] {
      map.node(id, x, y)
    }
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [3, 4, 5], ["highway": "residential"])
    map.way(12, [6, 7], ["highway": "footway"])
    let index = StreetIndex(try map.network(.walking))
    let points = index.snap([(12, -4)], within: 500)
    #expect(abs(Double(points.distanceToStreet[0]) - 2 * Self.east) < 0.1)
  }
}
