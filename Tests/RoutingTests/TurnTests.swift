import Testing

@testable import Routing

@Suite struct TurnTests {
  /// A crossing at (2, 0) with a block on its north-east side:
  ///
  ///       6 ── 7
  ///       │    │
  ///     1 2 ── 4      1–2 is way 10, 2–4 way 11, 2–6 way 12, 4–7–6 way 13
  private static func block() -> MapSketch {
    var map = MapSketch()
    map.node(1, 0, 0)
    map.node(2, 2, 0)
    map.node(4, 4, 0)
    map.node(6, 2, 2)
    map.node(7, 4, 2)
    map.node(8, 6, 0)
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [2, 4], ["highway": "residential"])
    map.way(12, [2, 6], ["highway": "residential"])
    map.way(13, [4, 7, 6], ["highway": "residential"])
    map.way(14, [4, 8], ["highway": "residential"])
    return map
  }

  private static let step = 111.3195

  @Test(arguments: [("no_left_turn", 12), ("only_straight_on", 11)])
  func forbiddenTurnsLeadRoundTheBlock(kind: String, to: Int) throws {
    var map = Self.block()
    let free = cost(try map.network(.driving), (1, 0), (2, 1))
    #expect(abs(free - 2 * Self.step) < 1)
    map.restriction(kind, from: 10, via: 2, to: to)
    let bound = cost(try map.network(.driving), (1, 0), (2, 1))
    #expect(abs(bound - 8 * Self.step) < 3)
    // Nobody else is bound: not walkers, not the way back, not those who come from elsewhere.
    #expect(abs(cost(try map.network(.walking), (1, 0), (2, 1)) - 2 * Self.step) < 1)
    #expect(abs(cost(try map.network(.driving), (2, 1), (1, 0)) - 2 * Self.step) < 1)
    #expect(abs(cost(try map.network(.driving), (3, 0), (2, 1)) - 2 * Self.step) < 1)
  }

  /// Of turns that all vehicles may not take, cyclists walk.
  @Test func turnsThatAreForbiddenForBicyclesBindCyclists() throws {
    for (tags, steps) in [(["restriction:bicycle": "no_left_turn"], 8), ([:], 2)] {
      var map = Self.block()
      map.restriction("no_left_turn", from: 10, via: 2, to: 12, tags)
      #expect(abs(cost(try map.network(.cycling), (1, 0), (2, 1)) - Double(steps) * Self.step) < 3)
    }
  }

  /// From one place to every other, as from each of them on its own.
  @Test func oneSearchFromTheHomeFindsTheSameWays() throws {
    var map = Self.block()
    map.restriction("no_left_turn", from: 10, via: 2, to: 12)
    map.way(15, [8, 7], ["highway": "residential", "oneway": "yes"])
    map.way(16, [7, 2], ["highway": "residential", "access": "private"])
    let network = try map.network(.driving)
    let (index, search) = (StreetIndex(network), StreetSearch(network))
    let places = index.snap([
      (1, 0), (2, 1), (3, 0), (5, 0), (4, 1), (3, 2), (90, 90), (1.2, 0), (5, 1), (3, 1),
    ])
    #expect(!places.isSnapped(6))
    let matrix = search.matrix(from: places, to: places)
    for home in 0..<places.count {
      let costs = search.costs(from: places, home: home, to: places)
      for school in 0..<places.count {
        let expected = matrix[home, school]
        #expect(expected.isNaN ? costs[school].isNaN : costs[school] == expected)
      }
    }
  }

  @Test func forbiddenTurnsBindTheHierarchy() throws {
    var map = Self.block()
    map.restriction("no_left_turn", from: 10, via: 2, to: 12)
    let network = try map.network(.driving)
    let index = StreetIndex(network)
    let hierarchy = ContractionHierarchy(StreetSearch(network))
    let costs = hierarchy.costs(from: index.snap([(1, 0)]), to: index.snap([(2, 1)]))
    #expect(abs(costs.values[0] - 8 * Self.step) < 3)
  }

  @Test func oneWayStreetsAreHeeded() throws {
    var map = MapSketch()
    for (id, place) in [(0, 0), (2, 0), (2, 2), (0, 2)].enumerated() { map.node(id + 1, place.0, place.1) }
    map.way(10, [1, 2], ["highway": "residential", "oneway": "yes"])
    map.way(11, [2, 3, 4, 1], ["highway": "residential"])
    let driving = try map.network(.driving)
    #expect(abs(cost(driving, (0.5, 0), (1.5, 0)) - Self.step) < 0.5)
    #expect(abs(cost(driving, (1.5, 0), (0.5, 0)) - 7 * Self.step) < 3)
    #expect(abs(cost(try map.network(.walking), (1.5, 0), (0.5, 0)) - Self.step) < 0.5)
  }
}
