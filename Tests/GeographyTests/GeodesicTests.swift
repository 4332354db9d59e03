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

  @Test func bulkTakesEachPlacesOwnTarget() {
    let targets = GeodesicTargets(longitude: [2.17, 2.3], latitude: [41.38, 41.5])
    let columns = targets.distances(
      longitude: [2.17, 2.17, 2.17, .nan], latitude: [41.38, 41.38, 41.38, 41],
      to: [[0, 1, -1, 0], [0, 0, 0, 0]])
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

  /// Places of another system that are taken to degrees some at a time have the lengths that they have in degrees, and a
  /// target that two columns name the same one in both.
  @Test func placesAreTakenToDegreesOnTheWay() throws {
    let count = 40_000
    var random = SeededGenerator(seed: 11)
    let x = ContiguousArray((0..<count).map { $0 == 5 ? .nan : 431_000 + 3000 * random.unit() })
    let y = ContiguousArray((0..<count).map { _ in 4_581_000 + 3000 * random.unit() })
    let toDegrees = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
    let targets = GeodesicTargets(longitude: [2.17, 2.2, 2.9], latitude: [41.38, 41.4, 41.9])
    let columns = (0..<3).map { _ in ContiguousArray((0..<count).map { _ in Int32(random.below(4)) - 1 }) }
    let (longitude, latitude) = toDegrees(x, y)
    let expected = columns.map {
      targets.distances(longitude: longitude, latitude: latitude, to: [$0])[0].map(\.bitPattern)
    }
    for workers in [Workers(count: 1), .all] {
      let found = targets.distances(x: x, y: y, toDegrees: toDegrees, to: columns, workers: workers)
      #expect(found.map { $0.map(\.bitPattern) } == expected)
    }
    #expect(expected.allSatisfy { Double(bitPattern: $0[5]).isNaN })
  }
}
