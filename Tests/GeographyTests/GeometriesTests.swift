import DeterministicParallel
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

  @Test(arguments: [1, 3]) func invalidFeaturesAmongManyAreFoundWhereTheyAre(threads: Int) {
    var zones = Geometries()
    for zone in 0..<400 {
      let (x, y) = (Double(zone) * 10, 0.0)
      let corners = [(x, y), (x + 5, y + 5), (x + 5, y), (x, y + 5)].map { Coordinate(x: $0.0, y: $0.1) }
      zones.appendPolygons([[zone % 150 == 140 ? corners : square(x, y, 5)]])
    }
    let invalidities = zones.invalidities(workers: Workers(count: threads))
    #expect(invalidities.indices.filter { invalidities[$0] != nil } == [140, 290])
    #expect(invalidities[290]?.place == Coordinate(x: 2902.5, y: 2.5))
  }

  /// On the line in the middle of the two heights of vertices around the middle of the box, where the area is widest.
  @Test func anInteriorPointLiesInTheWidestPartBesideHoles() throws {
    var zones = Geometries()
    zones.appendPolygons([[square(0, 0, 10), square(2, 2, 6)]])
    // Heights of vertices are 0, 2, 8 and 10; from 0 to 2 and from 8 to 10 the area is as wide, 2.
    #expect(zones.interiorPoint(of: 0) == Coordinate(x: 1, y: 5))
    zones.appendPolygons([[square(0, 0, 10), square(1, 4, 5)]])
    #expect(zones.interiorPoint(of: 1) == Coordinate(x: 8, y: 6.5))
    zones.appendPolygons([[square(0, 7, 0)]])
    #expect(zones.interiorPoint(of: 2) == nil)
  }

  @Test func whatHasNoAreaIsRepairedToNothing() {
    var zones = Geometries()
    zones.appendPolygons([[[Coordinate(x: 0, y: 0), Coordinate(x: 5, y: 5)]]])
    #expect(zones.invalidities()[0]?.reason == "Too few points in a ring")
    #expect(zones.repaired().geometries.kinds == [.none])
  }
}
