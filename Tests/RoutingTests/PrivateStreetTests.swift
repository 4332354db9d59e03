import DeterministicParallel
import Testing

@testable import Routing

/// Private streets lead to those who live on them and to what stands on them, and nobody through.
@Suite struct PrivateStreetTests {
  static let step = 111.3195

  /// A main street along y = 0 from x = 0 to 20; an estate's street from its middle 5 to the north and 4 to the east; a
  /// street that ends beside the estate's end, whose other end is at the main street's.
  private static func estate(
    _ tags: [String: String], gate: [String: String] = [:], throughTo end: Bool = false
  ) -> MapSketch {
    var map = MapSketch()
    for (id, x) in [(1, 0), (2, 10), (3, 20)] { map.node(id, x, 0) }
    map.node(4, 10, 1, gate)
    map.node(5, 10, 5)
    map.node(6, 14, 5)
    map.node(7, 20, 6)
    map.node(8, 14, 6)
    map.way(10, [1, 2, 3], ["highway": "residential"])
    map.way(11, [2, 4], ["highway": "residential"].merging(gate.isEmpty ? tags : [:]) { $1 })
    map.way(12, [4, 5, 6], ["highway": "residential"].merging(tags) { $1 })
    map.way(13, [3, 7, 8], ["highway": "residential"])
    if end { map.way(14, [6, 8], ["highway": "residential"].merging(tags) { $1 }) }
    return map
  }

  static let onlyEnds = ["private", "permit", "residents", "delivery"]

  @Test(arguments: onlyEnds) func homesOnPrivateStreetsHaveWays(access: String) throws {
    let network = try Self.estate(["access": access]).network(.walking)
    let out = 4 * Self.step + 5 * 110.574 + 2 * Self.step
    #expect(abs(cost(network, (14, 5), (8, 0)) - out) < 1)
    #expect(abs(cost(network, (8, 0), (14, 5)) - out) < 1)
    // Both ends on it.
    #expect(abs(cost(network, (13, 5), (10, 3)) - (3 * Self.step + 2 * 110.574)) < 1)
  }

  @Test(arguments: onlyEnds) func nobodyPassesThrough(access: String) throws {
    let network = try Self.estate(["access": access], throughTo: true).network(.walking)
    let around = 16 * Self.step + 6 * 110.574
    #expect(abs(cost(network, (9.5, 0), (14.5, 6)) - around) < 1)
    #expect(abs(cost(network, (14.5, 6), (9.5, 0)) - around) < 1)
    let open = try Self.estate([:], throughTo: true).network(.walking)
    #expect(abs(cost(open, (9.5, 0), (14.5, 6)) - (5 * Self.step + 6 * 110.574)) < 1)
    // From a home on it either end may be taken.
    #expect(abs(cost(network, (13, 5), (14.5, 6)) - (1.5 * Self.step + 110.574)) < 1)
  }

  /// The gate says it, and the streets behind it say nothing.
  @Test(arguments: [TravelMode.walking, .cycling, .driving]) func privateGatesAreForThoseBehindThem(
    mode: TravelMode
  )
    throws
  {
    let gate = ["barrier": "gate", "access": "private"]
    let network = try Self.estate([:], gate: gate).network(mode)
    let out = 4 * Self.step + 5 * 110.574 + 2 * Self.step
    #expect(abs(cost(network, (14, 5), (8, 0)) - out) < 1)
    #expect(abs(cost(network, (8, 0), (14, 5)) - out) < 1)
    let through = try Self.estate([:], gate: gate, throughTo: true).network(mode)
    #expect(cost(through, (9.5, 0), (14.5, 6)) > 16 * Self.step)
    let closed = try Self.estate([:], gate: ["barrier": "gate", "access": "no"]).network(mode)
    #expect(cost(closed, (14, 5), (8, 0)).isNaN)
  }

  @Test func driversPassDestinationStreetsAtTheEndsOnly() throws {
    let map = Self.estate(["access": "destination"], throughTo: true)
    #expect(cost(try map.network(.driving), (9.5, 0), (14.5, 6)) > 16 * Self.step)
    #expect(abs(cost(try map.network(.driving), (14, 5), (8, 0)) - (6 * Self.step + 5 * 110.574)) < 1)
    // On foot it is a street like any other.
    #expect(cost(try map.network(.walking), (9.5, 0), (14.5, 6)) < 12 * Self.step)
  }

  /// Streets that say nothing of themselves, but are got to by private ones alone.
  @Test func whatPrivateStreetsEncloseIsPrivate() throws {
    var map = MapSketch()
    for (id, place) in [(0, 0), (10, 0), (10, 2), (10, 4), (14, 4)].enumerated() {
      map.node(id + 1, place.0, place.1)
    }
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [2, 3], ["highway": "service", "access": "private"])
    map.way(12, [3, 4, 5], ["highway": "footway"])
    let network = try map.network(.walking)
    #expect(network.privateEdges.count == 1 && network.enclosed.entering.count == 1)
    #expect(network.enclosed.leaving == network.enclosed.entering)
    #expect(abs(cost(network, (14, 4), (8, 0)) - (4 * 110.574 + 6 * Self.step)) < 1)
    let file = try TemporaryFile("private.network")
    try network.save(to: file.path)
    #expect(try StreetNetwork(savedAt: file.path) == network)
  }

  /// A village beyond the water has public streets of its own: between two of them a private way is not passed, and an
  /// estate there is enclosed as one on the mainland is.
  @Test func anIslandIsNoEstate() throws {
    var map = MapSketch()
    let places = [
      (0, 0), (50, 0), (70, 0), (72, 0), (74, 0), (76, 0), (72, 9), (74, 9), (76, -2), (76, -4),
    ]
    for (id, place) in places.enumerated() { map.node(id + 1, place.0, place.1) }
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [3, 4], ["highway": "residential"])
    map.way(12, [4, 5], ["highway": "service", "access": "private"])
    map.way(13, [5, 6], ["highway": "residential"])
    map.way(14, [4, 7, 8, 5], ["highway": "residential"])
    map.way(15, [6, 9], ["highway": "service", "access": "private"])
    map.way(16, [9, 10], ["highway": "footway"])
    let network = try map.network(.walking)
    #expect(network.privateEdges.count == 2 && network.enclosed.entering.count == 1)
    #expect(network.enclosed.leaving == network.enclosed.entering)
    #expect(abs(cost(network, (71, 0), (75, 0)) - (4 * Self.step + 18 * 110.574)) < 1)
    #expect(abs(cost(network, (76, -4), (75, 0)) - (Self.step + 4 * 110.574)) < 1)
  }

  @Test func waysAreDrawnThroughTheGate() throws {
    let network = try Self.estate(["access": "private"]).network(.walking)
    let index = StreetIndex(network)
    let (homes, schools) = (index.snap([(14, 5)]), index.snap([(8, 0)]))
    let route = try #require(StreetSearch(network).route(from: homes, 0, to: schools, 0))
    #expect(abs(route.length - (6 * Self.step + 5 * 110.574)) < 1)
    #expect(route.longitudes.count == 5)
    let back = try #require(StreetSearch(network).route(from: schools, 0, to: homes, 0))
    #expect(abs(back.length - route.length) < 0.01)
  }

  /// A grid in which some streets are private, against a search that knows nothing of copies: from each node the least
  /// cost in three rounds, private streets, open ones, private ones.
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func searchesAgreeWithThreeRounds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed, stream: 0)
    let side = 7
    var map = MapSketch()
    var streets: [(Int, Int)] = []
    for node in 0..<side * side { map.node(node + 1, node % side, node / side) }
    for node in 0..<side * side {
      for (isInside, other) in [(node % side < side - 1, node + 1), (node / side < side - 1, node + side)]
      where isInside {
        let isPrivate = random.unit() < 0.3
        streets.append((node, other))
        map.way(
          1000 + streets.count, [node + 1, other + 1],
          ["highway": "footway"].merging(isPrivate ? ["access": "private"] : [:]) { $1 })
      }
    }
    let network = try map.network(.walking)
    // What the network holds for private, and what that encloses: on foot in both directions.
    #expect(network.enclosed.entering == network.enclosed.leaving)
    var marks = network.isPrivate
    for edge in network.enclosed.entering { marks[Int(edge)] = true }
    let index = StreetIndex(network)
    let points = index.snap(
      streets.map { from, to in
        (
          Double(from % side + to % side) / 2 + 0.1 * Double(to - from == 1 ? 1 : 0),
          Double(from / side + to / side) / 2
        )
      })
    let search = StreetSearch(network)
    let matrix = search.matrix(from: points, to: points)
    let table = network.edgeTable
    /// Metres to both ends of the street that a place stands on.
    func ends(_ place: Int) -> [(node: Int, metres: Double)] {
      let edge = Int(points.edge[place])
      let before = Double(points.offset[place]) / 1000
      return [(Int(table.from[edge]), before), (Int(table.to[edge]), table.lengths[edge] - before)]
    }
    func isPrivate(_ place: Int) -> Bool { marks[Int(points.edge[place])] }
    /// By node after the open streets, and after the private ones behind them.
    func rounds(from place: Int) -> (open: [Double], all: [Double]) {
      var best = [Double](repeating: .infinity, count: network.nodeCount)
      func spread(_ wantsPrivate: Bool) {
        for _ in 0..<network.nodeCount {
          for edge in table.lengths.indices where marks[edge] == wantsPrivate {
            let (a, b) = (Int(table.from[edge]), Int(table.to[edge]))
            best[b] = min(best[b], best[a] + table.lengths[edge])
            best[a] = min(best[a], best[b] + table.lengths[edge])
          }
        }
      }
      for end in ends(place) { best[end.node] = min(best[end.node], end.metres) }
      if isPrivate(place) { spread(true) }
      spread(false)
      let open = best
      spread(true)
      return (open, best)
    }
    var pairs: [(Int, Int)] = []
    for home in streets.indices {
      let found = rounds(from: home)
      for school in streets.indices where points.edge[home] != points.edge[school] {
        pairs.append((home, school))
        let best = isPrivate(school) ? found.all : found.open
        let expected = ends(school).map { best[$0.node] + $0.metres }.min() ?? .infinity
        let walked = matrix[home, school]
        #expect(walked.isNaN ? expected.isInfinite : abs(walked - expected) < 0.01)
      }
    }
    let costs = ContractionHierarchy(search).costs(
      from: points.selecting(pairs.map(\.0)), to: points.selecting(pairs.map(\.1)))
    for (pair, cost) in zip(pairs, costs.values) {
      let walked = matrix[pair.0, pair.1]
      #expect(cost == walked || cost.isNaN && walked.isNaN)
    }
    #expect(marks.contains(true) && marks.contains(false))
  }
}
