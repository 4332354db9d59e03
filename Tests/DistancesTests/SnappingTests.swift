import Testing

@testable import Distances

@Suite struct SnappingTests {
  @Test func placesMeetTheStreetAndNotTheJunction() throws {
    let network = try NetworkTests.crossing().network(.walking)
    let index = StreetIndex(network)
    let points = index.snap([(0.5, 0.3), (3.4, 0), (500, 500), (.nan, 0)])
    #expect(abs(points.distanceToStreet[0] - 33.17) < 0.1)
    #expect(abs(points.distanceToStreet[1] - 44.53) < 0.1)
    #expect((0..<4).map(points.isSnapped) == [true, true, false, false])
    #expect(points.unsnappedCount == 2)
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

  @Test(.enabled(if: SharedData.isPresent), arguments: [1.0, 3, 30, 400])
  func nearestIsNearestOfAll(spread: Double) throws {
    let network = try StreetNetwork(openStreetMap: SharedData.map("heidelberg"), mode: .walking)
    let index = StreetIndex(network)
    let islands = Components(network).islands(network)
    let places = network.randomPlaces(count: 40, spread: spread, seed: 5)
    let points = index.snap(longitudes: places.longitudes, latitudes: places.latitudes, within: 10_000)
    for place in 0..<points.count {
      let scale = LocalScale(latitude: places.latitudes[place])
      var best = Double.infinity
      for edge in 0..<network.edges.count where !islands[edge] {
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
