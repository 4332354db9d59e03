import Geography
import Testing

private func square(_ x: Double, _ y: Double, _ size: Double) -> [Coordinate] {
  [(0.0, 0.0), (size, 0.0), (size, size), (0.0, size)].map { Coordinate(x: x + $0.0, y: y + $0.1) }
}

@Suite struct GeometriesTests {
  @Test func ringsAreClosedAndTurned() {
    var zones = Geometries()
    zones.appendPolygons([[square(0, 0, 10).reversed(), square(2, 2, 2)]])
    #expect(zones.kinds == [.polygon])
    #expect(zones.vertexCount == 10)
    #expect(zones.signedArea(ofRing: zones.vertices(of: 0)) == 100)
    #expect(zones.signedArea(ofRing: zones.vertices(of: 1)) == -4)
    #expect(zones.area(of: 0) == 96)
  }

  @Test func featuresWithoutGeometryKeepTheirPlace() {
    var places = Geometries(pointsX: [1, .nan, 3], y: [4, 5, 6])
    places.appendPolygons([])
    places.appendLines([[], square(0, 0, 1)])
    #expect(places.kinds == [.point, .none, .point, .none, .line])
    #expect(places.firstVertex(of: 2) == Coordinate(x: 3, y: 6))
    #expect(places.firstVertex(of: 1) == nil)
    #expect(places.boundingBox(of: 3).isEmpty)
    #expect(places.area(of: 4) == 0)
  }

  @Test func centroidOfPartsWithAHole() throws {
    var zones = Geometries()
    zones.appendPolygons([[square(1e6, 5e6, 10), square(1e6 + 4, 5e6 + 4, 2)], [square(1e6 + 20, 5e6, 10)]])
    let centroid = try #require(zones.centroid(of: 0))
    // Squares of 96 and 100 around x = 5 and x = 25.
    #expect(abs(centroid.x - (1e6 + (96 * 5 + 100 * 25) / 196)) < 1e-9)
    #expect(abs(centroid.y - (5e6 + 5)) < 1e-9)
  }

  @Test func bowTieIsFoundAndRepaired() throws {
    var zones = Geometries()
    let bowTie = [(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)].map { Coordinate(x: $0.0, y: $0.1) }
    zones.appendPolygons([[square(0, 0, 10)]])
    zones.appendPolygons([[bowTie]])
    let invalidities = zones.invalidities()
    #expect(invalidities[0] == nil)
    #expect(invalidities[1]?.reason == "Self-intersection")
    #expect(invalidities[1]?.place == Coordinate(x: 5, y: 5))
    let (repaired, changed) = zones.repaired()
    #expect(changed == [1])
    #expect(repaired.invalidities().allSatisfy { $0 == nil })
    #expect(repaired.kinds == [.polygon, .multiPolygon])
    #expect(repaired.area(of: 1) == 50)
  }

  @Test func whatHasNoAreaIsRepairedToNothing() {
    var zones = Geometries()
    zones.appendPolygons([[[Coordinate(x: 0, y: 0), Coordinate(x: 5, y: 5)]]])
    #expect(zones.invalidities()[0]?.reason == "Too few points in a ring")
    #expect(zones.repaired().geometries.kinds == [.none])
  }
}
