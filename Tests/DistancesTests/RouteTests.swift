import Testing

@testable import Distances

@Suite struct RouteTests {
  @Test(.enabled(if: SharedData.isPresent), arguments: TravelMode.allCases)
  func routesCostWhatSearchesSay(mode: TravelMode) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("oslo_center"), mode: mode)
    let index = StreetIndex(network)
    let homes = index.snapRandom(network, count: 60, seed: 8)
    let schools = index.snapRandom(network, count: 1, seed: 9)
    let ellipsoid = Ellipsoid()
    for cost in TravelCost.allCases {
      let search = StreetSearch(network, minimizing: cost)
      let matrix = search.matrix(from: homes, to: schools)
      for home in 0..<homes.count {
        guard let route = search.route(from: homes, home, to: schools, 0) else {
          #expect(matrix[home, 0].isNaN)
          continue
        }
        // Each street of the route rounds its share to a thousandth.
        let found = cost == .length ? route.length : route.duration
        #expect(abs(found - matrix[home, 0]) < 0.01)
        let places = zip(route.longitudes, route.latitudes).map { (Int32($0 * 1e7), Int32($1 * 1e7)) }
        let drawn = zip(places, places.dropFirst()).reduce(0) {
          $0 + ellipsoid.geodesic($1.0.0, $1.0.1, $1.1.0, $1.1.1)
        }
        #expect(abs(drawn - route.length) < 0.02 * Double(places.count))
      }
    }
  }

  @Test func noWayGivesNoRoute() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let points = StreetIndex(network).snap([(0.5, 0), (500, 500)])
    #expect(StreetSearch(network).route(from: points, 0, to: points, 1) == nil)
    let same = StreetSearch(network).route(from: points, 0, to: points, 0)
    #expect(same?.length == 0)
    #expect(same?.longitudes.count == 1)
  }

  @Test func walkShedsFollowTheStreets() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let index = StreetIndex(network)
    let search = StreetSearch(network)
    let shed = search.walkShed(of: index.snap([(0.5, 0)]), 0, within: 100, margin: 20)
    let polygon = try #require(shed.polygons.first)
    #expect(shed.polygons.count == 1)
    #expect(polygon.holes.isEmpty)
    // The street ends 55.7 m west of the school and goes on to the east, 20 m to either side.
    let step = 111.3195
    let x = polygon.outer.longitudes.map { $0 * 1000 * step }
    #expect(abs((x.min() ?? 0) - -20) < 2)
    #expect(abs((x.max() ?? 0) - (0.5 * step + 120)) < 2)
    #expect(polygon.outer.longitudes.first == polygon.outer.longitudes.last)
    #expect(search.walkShed(of: index.snap([(500, 500)]), 0, within: 100).polygons.isEmpty)
  }

  @Test func blocksAreHoles() throws {
    var map = MapSketch()
    for (id, place) in [(0, 0), (4, 0), (4, 4), (0, 4)].enumerated() { map.node(id + 1, place.0, place.1) }
    map.way(10, [1, 2, 3, 4, 1], ["highway": "residential"])
    let network = try map.network(.walking)
    let school = StreetIndex(network).snap([(2, 0)])
    let whole = StreetSearch(network).walkShed(of: school, 0, within: 5000)
    #expect(whole.polygons.map(\.holes.count) == [1])
    let part = StreetSearch(network).walkShed(of: school, 0, within: 300)
    #expect(part.polygons.map(\.holes.count) == [0])
  }

  @Test(.enabled(if: SharedData.isPresent)) func homesWithinReachLieInTheShed() throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("heidelberg"), mode: .walking)
    let index = StreetIndex(network)
    let search = StreetSearch(network)
    let schools = index.snapRandom(network, count: 3, seed: 10)
    let places = network.randomPlaces(count: 20_000, spread: 0, seed: 11)
    let homes = index.snap(longitudes: places.longitudes, latitudes: places.latitudes, within: 100)
    let matrix = search.matrix(from: homes, to: schools)
    for school in 0..<3 {
      let shed = search.walkShed(of: schools, school, within: 1000)
      var reached = 0
      for home in 0..<homes.count where matrix[home, school] <= 1000 && homes.distanceToStreet[home] < 1 {
        reached += 1
        #expect(shed.contains(places.longitudes[home], places.latitudes[home]))
      }
      #expect(reached > 20)
    }
  }
}

extension WalkShed {
  func contains(_ x: Double, _ y: Double) -> Bool {
    polygons.contains { polygon in
      polygon.outer.contains(x, y) && !polygon.holes.contains { $0.contains(x, y) }
    }
  }
}

extension WalkShed.Ring {
  fileprivate func contains(_ x: Double, _ y: Double) -> Bool {
    var isInside = false
    for index in 1..<longitudes.count where (latitudes[index - 1] > y) != (latitudes[index] > y) {
      let share = (y - latitudes[index - 1]) / (latitudes[index] - latitudes[index - 1])
      if x < longitudes[index - 1] + share * (longitudes[index] - longitudes[index - 1]) { isInside.toggle() }
    }
    return isInside
  }
}
