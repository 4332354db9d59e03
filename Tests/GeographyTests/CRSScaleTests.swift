import Foundation
import Testing

@testable import Geography

@Suite struct CRSScaleTests {
  /// On the sphere of Web Mercator a metre of the plane is, from the radii of curvature of the ellipsoid, N cos φ / a to
  /// the east and M cos φ / a to the north.
  @Test(arguments: [0.0, 41.4, 59.9, -33.4])
  func webMercatorShrinks(latitude: Double) throws {
    let crs = try CRS("EPSG:3857")
    let place = try #require(try Reprojection(from: .wgs84, to: crs)(Coordinate(x: 10.7, y: latitude)))
    let phi = latitude * .pi / 180
    let e2 = 0.006_694_379_990_14
    let w = (1 - e2 * pow(sin(phi), 2)).squareRoot()
    let (east, north) = (cos(phi) / w, (1 - e2) / pow(w, 3) * cos(phi))
    let scale = try #require(crs.groundScale(at: place))
    #expect(
      abs(scale.lowerBound - min(east, north)) < 2e-5 && abs(scale.upperBound - max(east, north)) < 2e-5)
    #expect(!crs.isTrueToScale(at: place))
  }

  /// Systems and a place each: what is made for a place is true there, what is made for the world is not.
  @Test(
    arguments: [
      ("EPSG:25831", 2.17, 41.38, true), ("EPSG:25830", 2.17, 41.38, true), ("EPSG:25833", 5.3, 60.4, true),
      ("EPSG:2154", 2.35, 48.86, true), ("EPSG:27700", -0.1, 51.5, true), ("EPSG:31370", 4.35, 50.85, true),
      ("EPSG:5972", 10.7, 59.9, true), ("EPSG:3035", 10, 52, true), ("EPSG:3857", 2.17, 41.38, false),
      ("EPSG:3395", 2.17, 41.38, false), ("ESRI:54009", 2.17, 41.38, false), ("ESRI:54008", 30, 50, false),
      ("EPSG:6933", 10.7, 59.9, false), ("EPSG:3035", -9.1, 38.7, false), ("EPSG:4087", 10.7, 59.9, false),
      ("EPSG:2263", -74, 40.7, false), ("EPSG:4326", 2, 41, false), ("EPSG:25831", 40, 41, false),
      ("+proj=cea +lat_ts=41 +units=m", 2.17, 41, true), ("+proj=cea +lat_ts=41 +units=m", 2.17, 48, false),
      ("+proj=utm +zone=31 +ellps=intl +towgs84=-87,-98,-121 +no_defs", 2.17, 41.38, true),
    ] as [(String, Double, Double, Bool)])
  func scaleIsTrueWhereASystemIsMeantFor(
    name: String, longitude: Double, latitude: Double, isTrue: Bool
  ) throws {
    let crs = try CRS(name)
    let place = try #require(try Reprojection(from: .wgs84, to: crs)(Coordinate(x: longitude, y: latitude)))
    #expect(crs.isTrueToScale(at: place) == isTrue, "\(String(describing: crs.groundScale(at: place)))")
    let worked = try crs.metric(
      around: BoundingBox([place.x - 10, place.x + 10], [place.y - 10, place.y + 10]))
    #expect((worked == crs) == isTrue)
    #expect(worked.isMetric)
  }

  @Test func whatIsNowhereHasNoScale() throws {
    let crs = try CRS("EPSG:25831")
    #expect(crs.groundScale(at: Coordinate(x: 1e40, y: 0)) == nil)
    #expect(crs.groundScale(at: Coordinate(x: .nan, y: 0)) == nil)
    #expect(throws: CRSError.self) { try crs.metric(around: BoundingBox([0, 1e40], [0, 10])) }
  }
}
