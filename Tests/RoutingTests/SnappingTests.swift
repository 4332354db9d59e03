import TestSupport
import Testing

@testable import Routing

@Suite struct SnappingTests {
  @Test func placesMeetTheStreetAndNotTheJunction() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let index = StreetIndex(network)
    let points = index.snap([(0.5, 0.3), (3.4, 0), (500, 500), (.nan, 0)])
    #expect(abs(points.distanceToStreet[0] - 33.17) < 0.1)
    #expect(abs(points.distanceToStreet[1] - 44.53) < 0.1)
    #expect((0..<4).map(points.isSnapped) == [true, true, false, false])
    #expect(abs(cost(network, (0.5, 0.3), (3.4, 0)) - 2.5 * 111.3195) < 0.1)
  }

  @Test func homeAndSchoolOnOneStreetHaveTheStretchBetween() throws {
    let network = try NetworkTests.crossing().network(.walking)
    #expect(abs(cost(network, (0.25, 0), (0.75, 0)) - 0.5 * 111.3195) < 0.01)
    #expect(abs(cost(network, (0.75, 0), (0.25, 0)) - 0.5 * 111.3195) < 0.01)
    #expect(cost(network, (0.5, 0), (0.5, 0)) == 0)
  }

  @Test func islandsAreTakenOnlyWhereNothingElseIsInReach() throws {
    var map = MapSketch()
    map.node(1, 0, 0)
    map.node(2, 400, 0)
    map.way(10, [1, 2], ["highway": "residential"])
    map.node(3, 10, 1)
    map.node(4, 11, 1)
    map.way(11, [3, 4], ["highway": "footway"])
    let network = try map.network(.walking)
    let index = StreetIndex(network)
    #expect(index.snap([(10.5, 0.9)], within: 200).distanceToStreet[0] > 90)
    #expect(index.snap([(10.5, 0.9)], within: 50).distanceToStreet[0] < 20)
  }

  /// A long street, and a footway of 100 m whose end stops 1,000 m short of it.
  static func farIsland() throws -> StreetNetwork {
    var map = MapSketch()
    map.node(1, 0, 0)
    map.node(2, 400, 0)
    map.way(10, [1, 2], ["highway": "residential"])
    map.node(3, 10, 9)
    map.node(4, 10, 10)
    map.way(11, [3, 4], ["highway": "footway"])
    return try map.network(.walking)
  }

  /// A ferry carries pupils over, but nobody lives on it: the home nearest to its line is put on a street.
  @Test func homesAreNotPutOnFerries() throws {
    var map = MapSketch()
    for (id, x) in [(1, 0), (2, 2), (3, 8), (4, 10)] { map.node(id, x, 0) }
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [2, 3], ["route": "ferry"])
    map.way(12, [3, 4], ["highway": "residential"])
    let network = try map.network(.walking, ferries: true)
    let homes = StreetIndex(network).snap([(3, 0), (5, 0.1)], within: 200)
    #expect(abs(homes.distanceToStreet[0] - 111.3195) < 0.01)
    #expect(!homes.isSnapped(1))
    #expect(abs(cost(network, (1, 0), (9, 0)) - 8 * 111.3195) < 0.1)
    // The places that are drawn lie on streets too.
    // Without being asked for, ferries carry nobody.
    let dry = try map.network(.walking)
    #expect(dry.notes.ferries == 1 && cost(dry, (1, 0), (9, 0)).isNaN)
    let drawn = network.randomPlaces(count: 50, spread: 0, seed: 1)
    #expect(drawn.longitudes.allSatisfy { $0 <= 0.002 || $0 >= 0.008 })
    let file = try TemporaryFile("ferry.network")
    try network.save(to: file.path)
    let kept = try StreetNetwork(savedAt: file.path)
    #expect(kept == network && kept.doorless.count == 1)
  }

  @Test func homesOnIslandsArePutOnTheNetworkOverLand() throws {
    let index = try StreetIndex(Self.farIsland())
    let schools = index.snap([(50, 0)])
    let homes = index.snap([(10, 9.5), (20, 0), (10, 40)], within: 500, towards: schools)
    #expect(abs(homes.distanceToStreet[0] - 9.5 * 110.574) < 1)
    #expect(homes.distanceToStreet[1] == 0)
    #expect(!homes.isSnapped(2))
    #expect(homes.beyond(500).count == 1)
    #expect(abs(homes.beyond(500).farthest - Double(homes.distanceToStreet[0])) < 1e-6)
  }

  @Test func homesStayOnAnIslandWithASchool() throws {
    let network = try Self.farIsland()
    let index = StreetIndex(network)
    let schools = index.snap([(50, 0), (10, 9)], within: 500)
    let homes = index.snap([(10, 10)], within: 500, towards: schools)
    #expect(homes.distanceToStreet[0] == 0)
    #expect(abs(StreetSearch(network).matrix(from: homes, to: schools)[0, 1] - 110.574) < 0.1)
  }

  @Test func islandsTooFarAwayAreLeftAlone() throws {
    var map = MapSketch()
    map.node(1, 0, 0)
    map.node(2, 4000, 0)
    map.way(10, [1, 2], ["highway": "residential"])
    map.node(3, 10, 30)
    map.node(4, 10, 31)
    map.way(11, [3, 4], ["highway": "footway"])
    let index = StreetIndex(try map.network(.walking))
    let homes = index.snap([(10, 30)], within: 500, towards: index.snap([(50, 0)]))
    #expect(homes.distanceToStreet[0] == 0)
  }

  @Test(.enabled(if: SharedData.isPresent)) func noHomeOfPortoIsLeftWithoutAWay() throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("porto_portugal"), mode: .walking)
    let index = StreetIndex(network)
    let schools = index.snapRandom(network, count: 20, seed: 2)
    let places = network.randomPlaces(count: 20_000, spread: 30, seed: 1)
    let homes = index.snap(
      longitudes: places.longitudes, latitudes: places.latitudes, within: 500, towards: schools)
    let attended = ContiguousArray((0..<homes.count).map { Int32($0 % schools.count) })
    let costs = StreetSearch(network).costs(from: homes, to: schools, schoolOfHome: attended)
    #expect(costs.unconnected == 0 && costs.withoutStreet == 0)
    #expect(homes.beyond(500).count > 0)
  }

  @Test(.enabled(if: SharedData.isPresent), arguments: [1.0, 3, 30, 400])
  func nearestIsNearestOfAll(spread: Double) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("heidelberg"), mode: .walking)
    let index = StreetIndex(network)
    let sizes = Components(network).sizes(network)
    let places = network.randomPlaces(count: 40, spread: spread, seed: 5)
    let points = index.snap(longitudes: places.longitudes, latitudes: places.latitudes, within: 10_000)
    for place in 0..<points.count {
      let scale = LocalScale(latitude: places.latitudes[place])
      var best = Double.infinity
      for edge in 0..<network.edges.count where sizes[edge] == .large {
        let range = network.edges.points(edge)
        let shape = range.map { point in
          (
            (Fixed.degrees(network.points.longitude[point]) - places.longitudes[place]) * scale.perLongitude,
            (Fixed.degrees(network.points.latitude[point]) - places.latitudes[place]) * scale.perLatitude
          )
        }
        for (a, b) in zip(shape, shape.dropFirst()) {
          let (dx, dy) = (b.0 - a.0, b.1 - a.1)
          let squared = dx * dx + dy * dy
          let share = squared > 0 ? min(max(-(a.0 * dx + a.1 * dy) / squared, 0), 1) : 0
          let (x, y) = (a.0 + share * dx, a.1 + share * dy)
          best = min(best, (x * x + y * y).squareRoot())
        }
      }
      #expect(abs(Double(points.distanceToStreet[place]) - best) < 0.02)
    }
  }
}
