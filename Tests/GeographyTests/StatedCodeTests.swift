import Foundation
import Testing

@testable import Geography

/// WKT that describes one system and bears the code of another. Expected places are those of GDAL 3.6.
@Suite struct StatedCodeTests {
  private static func utm(
    zone: Int = 31, northing: Int = 0, unit: String = "\"metre\",1", easting: Double = 500_000, code: Int
  ) -> String {
    """
    PROJCS["ETRS89 / UTM zone \(zone)N",GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",\
    SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],\
    PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],\
    PARAMETER["central_meridian",\(zone * 6 - 183)],PARAMETER["scale_factor",0.9996],\
    PARAMETER["false_easting",\(easting)],PARAMETER["false_northing",\(northing)],UNIT[\(unit)],\
    AUTHORITY["EPSG","\(code)"]]
    """
  }

  @Test(arguments: [
    (utm(code: 25830), 430_000.0, 4_580_000.0), (utm(northing: -4_000_000, code: 25831), 430_000, 580_000),
    (utm(code: 999_999), 430_000, 4_580_000),
    (
      utm(unit: "\"foot\",0.3048", easting: 500_000 / 0.3048, code: 25831), 430_000 / 0.3048,
      4_580_000 / 0.3048
    ),
  ])
  func whatIsDescribedCounts(text: String, x: Double, y: Double) throws {
    #expect(CRS.hasFalseCode(wkt: text))
    let crs = try CRS(text)
    for system in [crs, try CRS(crs.definition), try CRS(#require(crs.esriWKT))] {
      let place = try #require(try Reprojection(from: system, to: .wgs84)(Coordinate(x: x, y: y)))
      #expect(abs(place.x - 2.162997864) < 1e-8 && abs(place.y - 41.368470295) < 1e-8, "\(place)")
    }
  }

  @Test func theCodeOfTheDescribedSystemIsFound() throws {
    #expect(try CRS(StatedCodeTests.utm(code: 25830)).code == "EPSG:25831")
  }

  /// National grids, some with axes that older WKT cannot say, with feet, grads and other meridians.
  @Test(arguments: [
    25831, 4326, 4258, 4807, 3857, 2263, 2065, 5514, 2180, 31467, 3035, 27572, 21781, 27700, 28992, 2326,
    31700,
  ])
  func rightCodesStay(code: Int) throws {
    let crs = try CRS("EPSG:\(code)")
    for text in [try #require(crs.wkt), try #require(crs.ogcWKT)] {
      #expect(!CRS.hasFalseCode(wkt: text))
      #expect(try CRS(text).definition == "EPSG:\(code)")
    }
  }

  /// PROJ knows no shift from the datum of the Romanian grid of 1970; with the one that a text gives it is used.
  /// Expected place: pyproj 3.7 with PROJ 9.5.
  @Test func aShiftThatNobodyElseKnowsCounts() throws {
    let listed = try CRS("EPSG:31700")
    let place = Coordinate(x: 587_745.8351, y: 322_843.9633)
    #expect(!listed.hasKnownShift(at: place))
    let text = try #require(listed.ogcWKT).replacingOccurrences(
      of: "AUTHORITY[\"EPSG\",\"6317\"]]", with: "TOWGS84[28,-121,-77,0,0,0,0],AUTHORITY[\"EPSG\",\"6317\"]]")
    let shifted = try CRS(text)
    #expect(text.contains("TOWGS84") && shifted.hasKnownShift(at: place))
    let there = try #require(try Reprojection(from: shifted, to: .wgs84)(place))
    #expect(abs(there.x - 26.0999772) < 1e-6 && abs(there.y - 44.3999996) < 1e-6, "\(there)")
  }

  @Test(arguments: [
    ("EPSG:25831", true), ("EPSG:23031", true), ("EPSG:28403", false),
    ("+proj=utm +zone=31 +ellps=GRS80", true), ("+proj=utm +zone=31 +ellps=intl", false),
    ("+proj=utm +zone=31 +ellps=intl +towgs84=-87,-98,-121", true),
  ])
  func shiftsAreKnownOrNot(text: String, isKnown: Bool) throws {
    #expect(try CRS(text).hasKnownShift(at: Coordinate(x: 430_000, y: 4_580_000)) == isKnown)
  }
}
