import CGEOS
import DeterministicParallel
import Geography
import Testing

@Suite struct CoverageTests {
  private static func polygon(_ corners: [(Double, Double)]) -> [[Coordinate]] {
    [corners.map { Coordinate(x: $0.0, y: $0.1) }]
  }

  private static func box(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) -> [[Coordinate]] {
    polygon([(minX, minY), (maxX, minY), (maxX, maxY), (minX, maxY)])
  }

  private static func features(_ polygons: [[[Coordinate]]]) -> Geometries {
    var result = Geometries()
    for polygon in polygons { result.appendPolygons([polygon]) }
    return result
  }

  private func totalArea(_ geometries: Geometries) -> Double {
    (0..<geometries.count).reduce(0) { $0 + geometries.area(of: $1) }
  }

  @Test func aMosaicHasNoFaults() {
    let faults = Mosaic(cells: 8, seed: 3).zones.coverageFaults()
    #expect(faults.overlaps.isEmpty && faults.gaps.isEmpty)
  }

  @Test func faultsAreMeasured() {
    // The second reaches 10 m into the first; between them and the third lies a strip of 0.5 m, which is closed
    // by the fourth on one side and open on the other.
    let zones = CoverageTests.features([
      CoverageTests.box(0, 0, 100, 100), CoverageTests.box(90, 0, 200, 100),
      CoverageTests.box(0, 100.5, 200, 200),
    ])
    let faults = zones.coverageFaults()
    #expect(faults.overlaps.map { [$0.features.first, $0.features.second] } == [[0, 1]])
    #expect(faults.overlaps[0].area == 1000)
    #expect(faults.gaps.map(\.isOpen) == [true])
    #expect(abs(faults.gaps[0].area - 100) < 0.5)
    #expect(faults.gaps[0].features == [0, 1, 2])
    #expect(zones.coverageFaults(slit: 0.4).gaps.isEmpty)
  }

  @Test func aGapThatHoldsAnotherZoneIsMeasuredWithoutIt() {
    let ring = [CoverageTests.box(0, 0, 100, 100)[0], CoverageTests.box(20, 20, 80, 80)[0]]
    var zones = Geometries()
    zones.appendPolygons([ring])
    zones.appendPolygons([CoverageTests.box(40, 40, 60, 60)])
    let faults = zones.coverageFaults()
    #expect(faults.overlaps.isEmpty)
    #expect(faults.gaps.map(\.area) == [3600 - 400])
    #expect(faults.gaps[0].features == [0, 1])
  }

  @Test func overlapsGoToTheLongestBorder() throws {
    // What both claim, 10 × 40, has 40 + 10 + 10 in common with the first alone, and 40 with the second.
    let zones = CoverageTests.features([
      CoverageTests.box(0, 0, 100, 100), CoverageTests.box(90, 30, 200, 70),
    ])
    let mended = try #require(MendedCoverage(zones))
    #expect(mended.overlaps.count == 1 && mended.overlaps.area == 400)
    #expect(mended.geometries.area(of: 0) == 10_000)
    #expect(mended.geometries.area(of: 1) == 4000)
    #expect(mended.lost == [0, 400] && mended.gained == [0, 0])
  }

  @Test func whatLiesInsideAnotherIsKept() throws {
    let zones = CoverageTests.features([
      CoverageTests.box(0, 0, 100, 100), CoverageTests.box(40, 40, 60, 60), CoverageTests.box(40, 40, 60, 60),
    ])
    let mended = try #require(MendedCoverage(zones))
    #expect(mended.geometries.area(of: 0) == 9600)
    #expect(mended.geometries.area(of: 1) == 400)
    #expect(mended.geometries.kinds[2] == .none)
    #expect(mended.lost == [400, 0, 400])
  }

  @Test(arguments: [(3200.0, 3200.0, []), (3199, 0, [3200.0])])
  func gapsAreFilledUpToASize(fill: Double, filled: Double, remaining: [Double]) throws {
    var zones = Geometries()
    zones.appendPolygons([[CoverageTests.box(0, 0, 100, 100)[0], CoverageTests.box(20, 20, 80, 80)[0]]])
    zones.appendPolygons([CoverageTests.box(40, 40, 60, 60)])
    let mended = try #require(MendedCoverage(zones, settings: .init(fill: fill)))
    #expect(mended.gaps.area == filled)
    #expect(mended.remaining == remaining)
    #expect(mended.gained == [filled, 0])
  }

  @Test func aBowTieIsMadeValid() throws {
    let zones = CoverageTests.features([
      CoverageTests.polygon([(0, 0), (100, 100), (100, 0), (0, 100)]), CoverageTests.box(100, 0, 200, 100),
    ])
    let mended = try #require(MendedCoverage(zones))
    #expect(mended.invalid == [0])
    #expect(mended.geometries.invalidities().allSatisfy { $0 == nil })
    #expect(abs(mended.geometries.area(of: 0) - 5000) < 1)
  }

  /// Each zone of a mosaic moved and blown up a little on its own: overlaps, gaps and slivers on every border.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aShakenMosaicIsWholeAgain(seed: UInt64) throws {
    let mosaic = Mosaic(cells: 6, seed: seed).zones
    var random = SeededGenerator(seed: seed, stream: 7)
    var shaken = Geometries()
    for zone in 0..<mosaic.count {
      func shift() -> Double { Double(random.below(2001)) / 1000 - 1 }
      let (dx, dy) = (shift(), shift())
      let ring = mosaic.vertices(ofFeature: zone).map { vertex in
        // Off the grid on which mending puts all vertices.
        Coordinate(x: mosaic.x[vertex] + dx + shift() / 7, y: mosaic.y[vertex] + dy + shift() / 7)
      }
      shaken.appendPolygons([[ring]])
    }
    let before = shaken.repaired().geometries.coverageFaults(slit: 5)
    #expect(before.overlaps.count > 20 && !before.gaps.isEmpty)
    let mended = try #require(MendedCoverage(shaken, settings: .init(fill: 1e9, slit: 5, grid: 1e-4)))
    let after = mended.geometries.coverageFaults(slit: 5)
    #expect(after.overlaps.isEmpty)
    #expect(after.gaps.isEmpty)
    #expect(mended.geometries.invalidities().allSatisfy { $0 == nil })
    #expect(mended.remaining.isEmpty)
    try #require(!mended.geometries.kinds.contains(.none))
    // Areas add up: what was covered, and what was filled. The outline of 24 km moved by up to half a diagonal of
    // the grid.
    let expected = unionArea(shaken.repaired().geometries) + mended.gaps.area
    #expect(abs(totalArea(mended.geometries) - expected) < 24_000 * 1e-4)
    #expect(abs(totalArea(mended.geometries) - unionArea(mended.geometries)) < 1e-3)
    #expect(pairwiseIntersection(mended.geometries) == 0)
    for zone in 0..<shaken.count {
      let change = mended.geometries.area(of: zone) - shaken.area(of: zone)
      #expect(abs(change - mended.gained[zone] + mended.lost[zone]) < 1)
    }
  }

  @Test func theNumberOfThreadsDoesNotMatter() throws {
    var zones = Mosaic(cells: 9, seed: 5).zones
    zones.replaceCoordinates(
      x: ContiguousArray(zones.x.enumerated().map { $1 + Double($0 % 7) / 10 }), y: zones.y)
    let one = try #require(MendedCoverage(zones, workers: Workers(count: 1)))
    let three = try #require(MendedCoverage(zones, workers: Workers(count: 3)))
    #expect(one.geometries.x == three.geometries.x && one.geometries.y == three.geometries.y)
    #expect(one.gained == three.gained && one.remaining == three.remaining)
  }

  // Second opinions, by GEOS on well-known text and without our own code for coverages.

  private func wellKnownText(_ geometries: Geometries, _ feature: Int) -> String {
    let parts = geometries.parts(of: feature).map { part in
      let rings = geometries.rings(of: part).map { ring in
        "("
          + geometries.vertices(of: ring).map { "\(geometries.x[$0]) \(geometries.y[$0])" }.joined(
            separator: ",")
          + ")"
      }
      return "(" + rings.joined(separator: ",") + ")"
    }
    return "MULTIPOLYGON(" + parts.joined(separator: ",") + ")"
  }

  private func withGeos<Result>(
    _ geometries: Geometries, _ body: (GEOSContextHandle_t?, [OpaquePointer?]) -> Result
  )
    -> Result
  {
    let handle = GEOS_init_r()
    let reader = GEOSWKTReader_create_r(handle)
    let polygons = (0..<geometries.count).map {
      GEOSWKTReader_read_r(handle, reader, wellKnownText(geometries, $0))
    }
    defer {
      polygons.forEach { GEOSGeom_destroy_r(handle, $0) }
      GEOSWKTReader_destroy_r(handle, reader)
      GEOS_finish_r(handle)
    }
    return body(handle, polygons)
  }

  private func unionArea(_ geometries: Geometries) -> Double {
    withGeos(geometries) { handle, polygons in
      var total = GEOSGeom_createEmptyPolygon_r(handle)
      for polygon in polygons {
        let next = GEOSUnion_r(handle, total, polygon)
        GEOSGeom_destroy_r(handle, total)
        total = next
      }
      defer { GEOSGeom_destroy_r(handle, total) }
      var area = 0.0
      GEOSArea_r(handle, total, &area)
      return area
    }
  }

  private func pairwiseIntersection(_ geometries: Geometries) -> Double {
    withGeos(geometries) { handle, polygons in
      var total = 0.0
      for (index, one) in polygons.enumerated() {
        for other in polygons[(index + 1)...] {
          let shared = GEOSIntersection_r(handle, one, other)
          var area = 0.0
          GEOSArea_r(handle, shared, &area)
          total += area
          GEOSGeom_destroy_r(handle, shared)
        }
      }
      return total
    }
  }
}
