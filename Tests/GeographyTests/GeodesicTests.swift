import DeterministicParallel
import Testing

@testable import Geography

@Suite struct GeodesicTests {
  /// Flinders Peak to Buninyong: the worked example of Australia's GDA technical manual (ICSM), 54 972.271 m.
  @Test func longLines() {
    func degrees(_ whole: Double, _ minutes: Double, _ seconds: Double) -> Double {
      whole + minutes / 60 + seconds / 3600
    }
    let length = Geodesic.distance(
      longitude: degrees(144, 25, 29.52440), latitude: -degrees(37, 57, 3.72030),
      toLongitude: degrees(143, 55, 35.38390), latitude: -degrees(37, 39, 10.15610))
    #expect(abs(length.value - 54_972.271) < 0.0006)
  }

  /// Up to 20 km the arc formula must agree with Karney's algorithm within 15 nanometres, at every latitude.
  @Test func shortLinesAgreeWithKarney() {
    var random = SeededGenerator(seed: 11)
    var worst = 0.0
    for _ in 0..<300_000 {
      let (longitude, latitude) = (random.unit() * 360 - 180, random.unit() * 178 - 89)
      let reach = 0.17 * random.unit()
      let (toLongitude, toLatitude) = (
        longitude + (random.unit() - 0.5) * 2 * reach, latitude + (random.unit() - 0.5) * 2 * reach
      )
      let short = GeodesicTargets(longitude: [toLongitude], latitude: [toLatitude])
        .distance(longitude: longitude, latitude: latitude, to: 0)
      let karney = Geodesic.distance(
        longitude: longitude, latitude: latitude, toLongitude: toLongitude, latitude: toLatitude)
      worst = max(worst, abs(short - karney.value))
    }
    #expect(worst < 15e-9)
  }

  @Test func bulkTakesEachPlacesOwnTarget() throws {
    let targets = GeodesicTargets(longitude: [2.17, 2.3], latitude: [41.38, 41.5])
    let columns = targets.distances(
      x: [2.17, 2.17, 2.17, .nan], y: [41.38, 41.38, 41.38, 41],
      toDegrees: try Reprojection(from: .wgs84, to: .wgs84), to: [[0, 1, -1, 0], [0, 0, 0, 0]])
    let lengths = columns[0]
    #expect(columns[1][2] == 0)
    #expect(lengths[0] == 0)
    #expect(
      abs(
        lengths[1]
          - Geodesic.distance(longitude: 2.17, latitude: 41.38, toLongitude: 2.3, latitude: 41.5).value)
        < 15e-9)
    #expect(lengths[2].isNaN && lengths[3].isNaN)
  }

  /// Places of plane systems, most of which are found on the ellipsoid without PROJ, have the lengths that they have in
  /// degrees, whatever the projection, the unit and the shift between datums; a place has the same one to the last bit
  /// with any number of workers, and whichever places stand beside it.
  @Test(arguments: [
    ("EPSG:25831", 431_000.0, 4_581_000.0), ("EPSG:25833", -180_000, 7_900_000),
    ("EPSG:3035", 3_660_000, 2_070_000),
    ("EPSG:2154", 652_000, 6_862_000), ("EPSG:3857", 242_000, 5_070_000), ("EPSG:28992", 121_000, 487_000),
    ("EPSG:27700", 530_000, 180_000), ("EPSG:2263", 985_000, 212_000), ("EPSG:32661", 2_000_000, 2_000_000),
    ("EPSG:5514", -740_000, -1_045_000), ("EPSG:4326", 2.1, 41.4),
  ]) func placesOfPlaneSystems(code: String, east: Double, north: Double) throws {
    let count = 40_000
    var random = SeededGenerator(seed: 11)
    let toDegrees = try Reprojection(from: CRS(code), to: .wgs84)
    let reach = toDegrees.source.isGeographic ? 0.2 : 20_000
    let x = ContiguousArray((0..<count).map { $0 == 5 ? .nan : east + reach * random.unit() })
    let y = ContiguousArray((0..<count).map { $0 == 7 ? .infinity : north + reach * random.unit() })
    let (longitude, latitude) = toDegrees(x, y)
    // The first three places are targets, and one across the sea.
    let targets = GeodesicTargets(
      longitude: longitude[0..<3] + [longitude[0] + 2], latitude: latitude[0..<3] + [latitude[0]])
    let columns = (0..<3).map { _ in ContiguousArray((0..<count).map { _ in Int32(random.below(5)) - 1 }) }
    let expected = columns.map { column in
      (0..<count).map {
        targets.distance(longitude: longitude[$0], latitude: latitude[$0], to: Int(column[$0]))
      }
    }
    let found = targets.distances(x: x, y: y, toDegrees: toDegrees, to: columns, workers: Workers(count: 1))
    for (found, expected) in zip(found, expected) {
      #expect(zip(found, expected).allSatisfy { $0.isNaN && $1.isNaN || abs($0 - $1) <= 60e-9 })
    }
    #expect(found.allSatisfy { $0[5].isNaN && $0[7].isNaN })
    let again = targets.distances(x: x, y: y, toDegrees: toDegrees, to: columns, workers: .all)
    #expect(again.map { $0.map(\.bitPattern) } == found.map { $0.map(\.bitPattern) })
    let part = stride(from: count - 1, to: 0, by: -7)
    let ofPart = targets.distances(
      x: ContiguousArray(part.map { x[$0] }), y: ContiguousArray(part.map { y[$0] }), toDegrees: toDegrees,
      to: columns.map { column in ContiguousArray(part.map { column[$0] }) })
    #expect(
      ofPart.map { $0.map(\.bitPattern) } == found.map { column in part.map { column[$0].bitPattern } })
  }

  /// A projection is followed to nanometres, and where it cannot be there is no patch: where degrees are the plane.
  @Test func patchesFollowProjections() throws {
    let patches = EllipsoidPatches(try Reprojection(from: CRS("EPSG:25831"), to: .wgs84))
    #expect(try patches.patch(#require(PlaneSquare(x: 431_000, y: 4_581_000))) != nil)
    let degrees = EllipsoidPatches(try Reprojection(from: .wgs84, to: .wgs84))
    #expect(try degrees.patch(#require(PlaneSquare(x: 2, y: 41))) == nil)
    #expect(PlaneSquare(x: 1e6, y: 1e10) == nil)
    #expect(PlaneSquare(x: .nan, y: 0) == nil && PlaneSquare(x: 0, y: -.infinity) == nil)
    for (x, y) in [(0.0, 0.0), (-0.5, -4096), (4095.9, 8192), (-4096, 12_287.5)] {
      let square = try #require(PlaneSquare(x: x, y: y))
      let (u, v) = square.within(x: x, y: y)
      #expect(abs(u) <= 1 && abs(v) <= 1)
      #expect(square.point(u: u, v: v) == Coordinate(x: x, y: y))
    }
  }
}
