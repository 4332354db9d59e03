import TestSupport
import Testing

@testable import Routing

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

  /// Corners of the outline lie as far from the nearest street in reach as the margin says.
  @Test(.enabled(if: SharedData.isPresent), arguments: [(TravelMode.walking, 40.0), (.driving, 150)])
  func outlinesKeepTheMargin(mode: TravelMode, margin: Double) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("heidelberg"), mode: mode)
    let index = StreetIndex(network)
    let search = StreetSearch(network)
    let school = index.snapRandom(network, count: 1, seed: 12)
    let limits = [700.0, 2500]
    let sheds = search.walkSheds(of: school, 0, within: limits, margin: margin)
    for (shed, limit) in zip(sheds, limits) {
      #expect(shed == search.walkShed(of: school, 0, within: limit, margin: margin))
      let lines = ReachableStretches(search, to: school, 0, within: limit).lines(network)
      var corners = 0
      for ring in shed.polygons.flatMap({ [$0.outer] + $0.holes }) {
        for corner in stride(from: 0, to: ring.longitudes.count, by: max(3, ring.longitudes.count / 40)) {
          corners += 1
          let distance = lines.distance(ring.longitudes[corner], ring.latitudes[corner])
          #expect(abs(distance - margin) < margin / 6)
        }
      }
      #expect(corners > 10)
    }
  }

  /// Large sheds are drawn on a grid of a million points, however large they are.
  @Test func largeShedsAreDrawnCoarsely() throws {
    var map = MapSketch()
    for (id, place) in [(0, 0), (900, 0), (900, 900), (0, 900)].enumerated() {
      map.node(id + 1, place.0, place.1)
    }
    map.way(10, [1, 2, 3, 4, 1], ["highway": "residential"])
    let network = try map.network(.driving)
    let school = StreetIndex(network).snap([(450, 0)])
    let shed = StreetSearch(network).walkShed(of: school, 0, within: 1_000_000, margin: 10)
    #expect(shed.polygons.map(\.holes.count) == [1])
    // A step is 100 m, so that the margin is 300 m.
    let low = try #require(shed.polygons.first?.outer.longitudes.min()) * 111_319.5
    #expect(low > -350 && low < -250)
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

/// Stretches of street as straight pieces in metres, to measure distances one by one.
private struct StreetPieces {
  var pieces: [(SIMD2<Double>, SIMD2<Double>)] = []
  let scale: LocalScale

  func place(_ longitude: Double, _ latitude: Double) -> SIMD2<Double> {
    SIMD2(longitude * scale.perLongitude, latitude * scale.perLatitude)
  }

  func distance(_ longitude: Double, _ latitude: Double) -> Double {
    let place = place(longitude, latitude)
    var best = Double.infinity
    for (start, end) in pieces {
      let (line, way) = (end - start, place - start)
      let length = (line * line).sum()
      let share = length > 0 ? min(max((line * way).sum() / length, 0), 1) : 0
      let off = way - share * line
      best = min(best, (off * off).sum())
    }
    return best.squareRoot()
  }
}

extension ReachableStretches {
  fileprivate func lines(_ network: StreetNetwork) -> StreetPieces {
    let latitude = Fixed.degrees(network.points.latitude.first ?? 0)
    var lines = StreetPieces(scale: LocalScale(latitude: latitude))
    for stretch in stretches {
      let (low, high) = (stretch.offsets.lowerBound, stretch.offsets.upperBound)
      let inner = network.edges.points(stretch.edge).map { network.points.distance[$0] }
        .filter { $0 > low && $0 < high }
      let places = ([low] + inner + [high]).map {
        let position = network.position(edge: stretch.edge, offset: $0)
        return lines.place(position.longitude, position.latitude)
      }
      lines.pieces += zip(places, places.dropFirst()).map { ($0, $1) }
    }
    return lines
  }
}
