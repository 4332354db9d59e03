import DeterministicParallel
import Testing

@testable import Routing

/// Streets that only private ones lead into, or out of, are private in that direction.
@Suite struct EnclosedStreetTests {
  static let step = 111.3195
  static let up = 110.574
  static let street = ["highway": "residential"]
  static let destination = ["highway": "residential", "vehicle": "destination"]

  /// A ring of streets; from its corner at (9, 0) a destination street to (12, 2), and from there a one-way one to its
  /// corner at (9, 4).
  private static func ring(_ tags: [String: String]) -> MapSketch {
    var map = MapSketch()
    for (id, place) in [(0, 0), (9, 0), (9, 4), (0, 4), (12, 2)].enumerated() {
      map.node(id + 1, place.0, place.1)
    }
    map.way(10, [1, 2, 3, 4, 1], street)
    map.way(11, [2, 5], street.merging(tags) { $1 })
    map.way(12, [5, 3], street.merging(["oneway": "yes"]) { $1 })
    return map
  }

  @Test(arguments: [TravelMode.driving, .cycling], ["vehicle", "access"])
  func streetsWithAOneWayExitAreReachedThroughDestinationStreets(mode: TravelMode, key: String) throws {
    let network = try Self.ring([key: "destination"]).network(mode)
    let leg = (9 * Self.step * Self.step + 4 * Self.up * Self.up).squareRoot()
    #expect(abs(cost(network, (4, 0), (10.5, 3)) - (5 * Self.step + 1.5 * leg)) < 1)
    #expect(abs(cost(network, (10.5, 3), (4, 0)) - (leg / 2 + 4 * Self.up + 5 * Self.step)) < 1)
  }

  /// On foot the street is no one-way one, and public.
  @Test func whoeverCanComeByThePublicEndDoes() throws {
    let network = try Self.ring(["access": "private"]).network(.walking)
    let leg = (9 * Self.step * Self.step + 4 * Self.up * Self.up).squareRoot()
    #expect(abs(cost(network, (4, 0), (10.5, 3)) - (leg / 2 + 4 * Self.up + 5 * Self.step)) < 1)
    #expect(network.enclosed == StreetNetwork.EnclosedEdges())
  }

  /// A street from (0, 0) to (10, 0) that goes round between x = 2 and 8, over y = 6. Straight on lie a destination
  /// street as far as x = 5 and an open one-way street; at (5, 0) a side street, and at its end a private drive.
  private static func shortcut(_ oneway: String) throws -> StreetNetwork {
    var map = MapSketch()
    let places = [(0, 0), (2, 0), (2, 6), (8, 6), (8, 0), (10, 0), (5, 0), (5, -2), (5, -4)]
    for (id, place) in places.enumerated() { map.node(id + 1, place.0, place.1) }
    map.way(10, [1, 2, 3, 4, 5, 6], street)
    map.way(11, [2, 7], destination)
    map.way(12, [7, 5], street.merging(["oneway": oneway]) { $1 })
    map.way(13, [7, 8], street)
    map.way(14, [8, 9], ["highway": "service", "access": "private"])
    return try map.network(.driving)
  }

  /// Places and the way from one to the other in steps to the east and to the north.
  static let withExit: [((Double, Double), (Double, Double), Double, Double)] = [
    // Through both streets nobody passes, nor does anybody get in by the exit.
    ((1, 0), (9, 0), 8, 12), ((9, 0), (1, 0), 8, 12), ((9, 0), (7, 0), 12, 12),
    // To the one-way street, to the side street and to the drive behind it.
    ((1, 0), (7, 0), 6, 0), ((1, 0), (5, -1), 4, 1), ((1, 0), (5, -3), 4, 3),
    // Out by the exit, also from the destination street and from the drive.
    ((7, 0), (9, 0), 2, 0), ((3, 0), (9, 0), 6, 0), ((5, -3), (9, 0), 4, 3), ((5, -1), (1, 0), 10, 13),
    // From a destination street itself one may leave by either end, and within the enclosure anybody goes anywhere.
    ((3, 0), (1, 0), 2, 0), ((5, -1), (7, 0), 2, 1), ((5, -3), (3, 0), 2, 3),
  ]

  @Test(arguments: withExit)
  func exitsLetOutAndNobodyThrough(
    home: (Double, Double), school: (Double, Double), east: Double, north: Double
  ) throws {
    let network = try Self.shortcut("yes")
    let expected = east * Self.step + north * Self.up
    #expect(abs(cost(network, home, school) - expected) < 1)
    // With the one-way street turned round, everybody's way is the same from its end to its beginning.
    #expect(abs(cost(try Self.shortcut("-1"), school, home) - expected) < 1)
  }

  @Test func enclosuresAreKeptByDirection() throws {
    for (oneway, entering, leaving) in [("yes", 2, 0), ("-1", 0, 2)] {
      let network = try Self.shortcut(oneway)
      #expect(network.enclosed.entering.count == entering && network.enclosed.leaving.count == leaving)
      let file = try TemporaryFile("enclosed.network")
      try network.save(to: file.path)
      #expect(try StreetNetwork(savedAt: file.path) == network)
    }
  }

  @Test func waysAreDrawnToTheEnclosedStreet() throws {
    let network = try Self.shortcut("yes")
    let index = StreetIndex(network)
    let (homes, schools) = (index.snap([(1, 0)]), index.snap([(7, 0)]))
    let search = StreetSearch(network)
    let route = try #require(search.route(from: homes, 0, to: schools, 0))
    #expect(abs(route.length - 6 * Self.step) < 1)
    let back = try #require(search.route(from: schools, 0, to: homes, 0))
    #expect(abs(back.length - (8 * Self.step + 12 * Self.up)) < 1)
  }

  /// A village to which one gets and from which the map shows no way back, as beyond its rim, is public all the same:
  /// between two of its streets a private one is not passed, and who lives behind another one gets out.
  @Test func aVillageBeyondTheRimIsNoEstate() throws {
    var map = MapSketch()
    let places = [
      (0, 0), (50, 0), (60, 0), (62, 0), (64, 0), (66, 0), (62, 9), (64, 9), (66, -2), (66, -4),
    ]
    for (id, place) in places.enumerated() { map.node(id + 1, place.0, place.1) }
    map.way(10, [1, 2], Self.street)
    map.way(11, [2, 3], Self.street.merging(["oneway": "yes"]) { $1 })
    map.way(12, [3, 4], Self.street)
    map.way(13, [4, 5], Self.destination)
    map.way(14, [5, 6], Self.street)
    map.way(15, [4, 7, 8, 5], Self.street)
    map.way(16, [6, 9], Self.destination)
    map.way(17, [9, 10], Self.street)
    let network = try map.network(.driving)
    #expect(abs(cost(network, (61, 0), (65, 0)) - (4 * Self.step + 18 * Self.up)) < 1)
    #expect(abs(cost(network, (66, -3), (65, 0)) - (Self.step + 3 * Self.up)) < 1)
    #expect(abs(cost(network, (49, 0), (66, -3)) - (17 * Self.step + 21 * Self.up)) < 1)
    #expect(cost(network, (61, 0), (49, 0)).isNaN)
  }

  /// A longer path that is forbidden through a destination street opens no way through it to elsewhere.
  @Test(arguments: [false, true]) func forbiddenPathsOpenNoDestinationStreet(isForbidden: Bool) throws {
    var map = MapSketch()
    for (id, place) in [(0, 0), (2, 0), (4, 0), (6, 0), (4, -2), (0, 6), (6, 6)].enumerated() {
      map.node(id + 1, place.0, place.1)
    }
    map.way(10, [1, 2], Self.street)
    map.way(11, [2, 3], Self.destination)
    map.way(12, [3, 4], Self.street)
    map.way(13, [3, 5], Self.street)
    map.way(14, [1, 6, 7, 4], Self.street)
    if isForbidden { map.restriction("no_right_turn", from: [10], through: [11], to: [13]) }
    let network = try map.network(.driving)
    #expect(abs(cost(network, (1, 0), (5, 0)) - (8 * Self.step + 12 * Self.up)) < 1)
    #expect(abs(cost(network, (1, 0), (3, 0)) - 2 * Self.step) < 1)
  }
}
