import CGEOS
import DeterministicParallel
import Testing

@testable import Geography

/// GEOS's own opinion on which zones cover a place, and which hold it inside.
private final class GeosOpinion {
  private let context = GeosContext()
  private let polygons: [GeosGeometry?]
  private let prepared: [OpaquePointer?]
  private let boxes: [BoundingBox]

  init(_ zones: Geometries) {
    let context = context
    polygons = (0..<zones.count).map { context.polygons(of: zones, feature: $0) }
    prepared = polygons.map { $0.flatMap { GEOSPrepare_r(context.handle, $0.pointer) } }
    boxes = (0..<zones.count).map { zones.boundingBox(of: $0) }
  }

  deinit { prepared.forEach { GEOSPreparedGeom_destroy_r(context.handle, $0) } }

  func zones(x: Double, y: Double) -> (covering: [Int], holding: [Int]) {
    let candidates = boxes.indices.filter { boxes[$0].covers(x: x, y: y) }
    guard !candidates.isEmpty else { return ([], []) }
    let point = GEOSGeom_createPointFromXY_r(context.handle, x, y)
    defer { GEOSGeom_destroy_r(context.handle, point) }
    let covering = candidates.filter { GEOSPreparedCovers_r(context.handle, prepared[$0], point) == 1 }
    return (covering, covering.filter { GEOSPreparedContains_r(context.handle, prepared[$0], point) == 1 })
  }
}

@Suite struct ZoneLocatorTests {
  /// Each place is in a zone that GEOS says covers it, in none only if GEOS finds none, and where GEOS finds
  /// it inside zones (not on their borders) in the first of them.
  private func expectAgreement(_ zones: Geometries, random: Int, seed: UInt64) {
    let (x, y) = zones.tryingPlaces(random: random, seed: seed)
    let found = ZoneLocator(zones).zones(x: x, y: y)
    let opinion = GeosOpinion(zones)
    var differences = 0
    for place in x.indices {
      let (covering, holding) = opinion.zones(x: x[place], y: y[place])
      let zone = Int(found[place])
      let agrees =
        covering.isEmpty
        ? zone == -1
        : covering.contains(zone) && (holding.count != covering.count || zone == holding[0])
      if !agrees { differences += 1 }
    }
    #expect(differences == 0, "of \(x.count) places")
  }

  @Test(arguments: [(cells: 1, random: 20_000), (cells: 3, random: 40_000), (cells: 25, random: 150_000)])
  func tilingAgreesWithGeos(cells: Int, random: Int) {
    expectAgreement(Mosaic(cells: cells, seed: 7).zones, random: random, seed: 3)
  }

  /// In a tiling each covered place has one zone, also where GEOS's rules name two or none.
  @Test func noPlaceOfATilingIsLost() {
    let zones = Mosaic(cells: 12, seed: 4).zones
    let (x, y) = zones.tryingPlaces(random: 200_000, seed: 8)
    let box = zones.boundingBox
    let found = ZoneLocator(zones).zones(x: x, y: y)
    let lost = x.indices.filter { (found[$0] >= 0) != box.covers(x: x[$0], y: y[$0]) }
    #expect(lost.isEmpty)
  }

  /// A zone with a hole, a zone in the hole, an island of two parts, a zone that overlaps others whole, and
  /// zones that lie inside the bounding box of another one's edges.
  @Test func holesIslandsAndOverlapsAgreeWithGeos() {
    func square(_ x: Double, _ y: Double, _ size: Double) -> [Coordinate] {
      [(0.0, 0.0), (size, 0.0), (size, size), (0.0, size)].map { Coordinate(x: x + $0.0, y: y + $0.1) }
    }
    var zones = Geometries()
    zones.appendPolygons([[square(0, 0, 1000), square(400, 400, 200), square(700, 100, 50)]])
    zones.appendPolygons([[square(400, 400, 200)]])
    zones.appendPolygons([[square(2000, 0, 100)], [square(2200, 0, 100), square(2220, 20, 20)]])
    zones.appendPolygons([[square(100, 100, 30)]])
    zones.appendPolygons([[square(-500, -500, 4000)]])
    zones.appendNone()
    let diagonal = [Coordinate(x: 0, y: 2000), Coordinate(x: 1000, y: 3000), Coordinate(x: 0, y: 3000)]
    zones.appendPolygons([[diagonal]])
    zones.appendPolygons([[square(700, 2100, 100)]])
    expectAgreement(zones, random: 300_000, seed: 5)
  }

  /// Places of which GEOS says that several zones hold them, in cells that borders cross and in cells that lie whole in
  /// two zones.
  @Test func placesInSeveralZonesAreCounted() {
    func square(_ x: Double, _ y: Double, _ size: Double) -> [Coordinate] {
      [(0.0, 0.0), (size, 0.0), (size, size), (0.0, size)].map { Coordinate(x: x + $0.0, y: y + $0.1) }
    }
    var zones = Geometries()
    zones.appendPolygons([[square(0, 0, 1000), square(400, 400, 200)]])
    zones.appendPolygons([[square(100, 100, 300)]])
    zones.appendPolygons([[square(900, 0, 1000)]])
    let opinion = GeosOpinion(zones)
    var random = SeededGenerator(seed: 6)
    let x = ContiguousArray((0..<50_000).map { _ in random.unit() * 2100 - 100 })
    let y = ContiguousArray((0..<50_000).map { _ in random.unit() * 1200 - 100 })
    let expected = x.indices.count { opinion.zones(x: x[$0], y: y[$0]).holding.count > 1 }
    #expect(expected > 1000)
    let locator = ZoneLocator(zones)
    let found = locator.zonesAndOverlaps(x: x, y: y)
    #expect(found.isInSeveral.count { $0 } == expected && found.zones == locator.zones(x: x, y: y))
    // The same in an order of their own.
    var again = ContiguousArray<Int32>(repeating: -2, count: x.count)
    var isInSeveral = ContiguousArray(repeating: false, count: x.count)
    let ordered = OrderedPlaces(x: x, y: y).map { ($0, locator.zonesAndOverlaps(x: $1, y: $2)) }
    for (positions, places) in ordered {
      for (place, position) in positions.enumerated() {
        again[Int(position)] = places.zones[place]
        isInSeveral[Int(position)] = places.isInSeveral[place]
      }
    }
    #expect(again == found.zones && isInSeveral == found.isInSeveral)
    let lost = ZoneLocator(Mosaic(cells: 3, seed: 7).zones).zonesAndOverlaps(x: [.nan, 1e9], y: [0, 0])
    #expect(lost.isInSeveral == [false, false])
  }

  @Test func aTilingHoldsNoPlaceTwice() {
    let zones = Mosaic(cells: 12, seed: 4).zones
    let (x, y) = zones.tryingPlaces(random: 100_000, seed: 9)
    // The border of two zones is in one of them.
    #expect(!ZoneLocator(zones).zonesAndOverlaps(x: x, y: y).isInSeveral.contains(true))
  }

  @Test func largeCoordinatesKeepTheirDigits() {
    var zones = Mosaic(cells: 10, seed: 2).zones
    let scale = 0.37
    zones.replaceCoordinates(
      x: ContiguousArray(zones.x.map { 431_000.123 + $0 * scale }),
      y: ContiguousArray(zones.y.map { 4_581_000.789 + $0 * scale }))
    expectAgreement(zones, random: 200_000, seed: 6)
  }

  @Test func threadsDoNotMatter() {
    let zones = Mosaic(cells: 8, seed: 1).zones
    let (x, y) = zones.tryingPlaces(random: 100_000, seed: 1)
    let locator = ZoneLocator(zones)
    #expect(
      locator.zones(x: x, y: y, workers: Workers(count: 1))
        == locator.zones(x: x, y: y, workers: Workers(count: 5)))
  }

  @Test func nothingHoldsNothing() {
    #expect(ZoneLocator(Geometries()).zone(x: 0, y: 0) == nil)
    let zones = Mosaic(cells: 2, seed: 1).zones
    #expect(ZoneLocator(zones).zone(x: .nan, y: 5) == nil)
    #expect(ZoneLocator(zones).zone(x: .infinity, y: 5) == nil)
  }

  /// Places a few units of the last digit beside a line: plain arithmetic gets such signs wrong.
  @Test func orientationIsExact() {
    for step in 0..<1000 {
      let px = 0.5 + Double(step % 32) * 0x1p-53
      let py = 0.5 + Double(step / 32) * 0x1p-53
      // On the line y = x from (12, 12) to (24, 24) the sign is that of py − px.
      let expected = py > px ? 1 : py < px ? -1 : 0
      #expect(orientation(ax: 12, ay: 12, bx: 24, by: 24, px: px, py: py) == expected)
    }
  }
}
