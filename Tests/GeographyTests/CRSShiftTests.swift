import Foundation
import Testing

@testable import Geography

/// Systems that say themselves how they lie to WGS 84. Expected places are those of pyproj 3.7 with PROJ 9.5.
@Suite struct CRSShiftTests {
  private static let easting = 430_690.4647
  private static let northing = 4_581_475.2442

  private static func wkt(
    datum: String = "Sierra_local_datum", _ parameters: String, code: String = ""
  ) -> String {
    """
    PROJCS["Sierra town grid",GEOGCS["Sierra",DATUM["\(datum)",SPHEROID["International 1924",6378388,297],\
    TOWGS84[\(parameters)]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],\
    PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",3],\
    PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],\
    UNIT["metre",1]\(code)]
    """
  }

  private static let three = wkt("-87,-98,-121,0,0,0,0")
  private static let seven = wkt("565.4,50.3,465.5,-0.4,0.35,-1.87,4.07")
  private static let heights = """
    COMPD_CS["with heights",\(three),VERT_CS["v",VERT_DATUM["v",2005],UNIT["metre",1],AXIS["Up",UP]]]
    """
  private static let bound = """
    BOUNDCRS[SOURCECRS[PROJCRS["Sierra town grid",BASEGEOGCRS["Sierra",DATUM["Sierra local datum",\
    ELLIPSOID["International 1924",6378388,297]]],CONVERSION["t",METHOD["Transverse Mercator"],\
    PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",3],\
    PARAMETER["Scale factor at natural origin",0.9996],PARAMETER["False easting",500000],\
    PARAMETER["False northing",0]],CS[Cartesian,2],AXIS["(E)",east],AXIS["(N)",north],LENGTHUNIT["metre",1]]],\
    TARGETCRS[GEOGCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563]],\
    CS[ellipsoidal,2],AXIS["latitude",north],AXIS["longitude",east],UNIT["degree",0.0174532925199433],\
    ID["EPSG",4326]]],ABRIDGEDTRANSFORMATION["t",METHOD["Geocentric translations (geog2D domain)",\
    ID["EPSG",9603]],PARAMETER["X-axis translation",-87],PARAMETER["Y-axis translation",-98],\
    PARAMETER["Z-axis translation",-121]]]
    """

  @Test(arguments: [
    (three, 2.17, 41.38), (seven, 2.1710506, 41.3799464), (heights, 2.17, 41.38), (bound, 2.17, 41.38),
    ("+proj=utm +zone=31 +ellps=intl +towgs84=-87,-98,-121 +units=m +no_defs", 2.17, 41.38),
    ("+proj=utm +zone=31 +ellps=intl +towgs84=-87,-98,-121,0,0,0,0 +no_defs +type=crs", 2.17, 41.38),
    ("+proj=utm +zone=31 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs", 2.1710844, 41.3818171),
    ("+init=epsg:25831", 2.1710844, 41.3818171),
  ])
  func theShiftThatATextNamesIsApplied(text: String, longitude: Double, latitude: Double) throws {
    let crs = try CRS(text)
    #expect(crs.isMetric && !crs.isGeographic)
    // What is kept, and what is written into files, says it too.
    for system in [
      crs, try CRS(crs.definition), try CRS(#require(crs.esriWKT)), try CRS(#require(crs.ogcWKT)),
    ] {
      let place = Coordinate(x: CRSShiftTests.easting, y: CRSShiftTests.northing)
      let there = try #require(try Reprojection(from: system, to: .wgs84)(place))
      #expect(abs(there.x - longitude) < 1e-7 && abs(there.y - latitude) < 1e-7, "\(there)")
      let back = try #require(try Reprojection(from: .wgs84, to: system)(there))
      // A shift tilts the ellipsoid, and the height above it is not carried along: pyproj comes back 1.5 mm off with three
      // of these parameters, 18.0 mm with all seven.
      #expect(hypot(back.x - place.x, back.y - place.y) < 0.0181)
    }
  }

  /// PROJ knows the way from a listed system better, and parameters of zero mostly say that nobody knew them.
  @Test func listedSystemsKeepTheWayThatIsListed() throws {
    let listed = try CRS(
      CRSShiftTests.wkt(
        datum: "European_Datum_1950", "-1,-2,-3,0,0,0,0", code: ",AUTHORITY[\"EPSG\",\"23031\"]"))
    #expect(listed.code == "EPSG:23031" && listed.definition == "EPSG:23031")
    let zeros = try CRS(CRSShiftTests.wkt(datum: "European_Datum_1950", "0,0,0,0,0,0,0"))
    let given = try CRS(CRSShiftTests.wkt(datum: "European_Datum_1950", "-87,-98,-121,0,0,0,0"))
    let place = Coordinate(x: CRSShiftTests.easting, y: CRSShiftTests.northing)
    let (byList, byFile) = (
      try #require(try Reprojection(from: zeros, to: .wgs84)(place)),
      try #require(try Reprojection(from: given, to: .wgs84)(place))
    )
    #expect(abs(byList.x - 2.1699771) < 1e-6 && abs(byList.y - 41.3799664) < 1e-6, "\(byList)")
    #expect(abs(byFile.x - 2.17) < 1e-7 && abs(byFile.y - 41.38) < 1e-7)
  }

  @Test func aShiftByAFileThatIsNotThereIsRefused() {
    let error = #expect(throws: CRSError.self) {
      try CRS("+proj=tmerc +lon_0=3 +ellps=intl +nadgrids=nowhere.gsb")
    }
    #expect(error?.reason.contains("a file that is not there") == true)
  }

  @Test(arguments: [
    "GE", "EPSG:25831", "+proj=utm +zone=31", "ETRS89 / UTM zone 31N", "", "PROJCS[\"ETRS89 / UTM zone 31N\"",
    "GEOGCS",
  ])
  func aProjectionFileHoldsWKT(text: String) {
    #expect(throws: CRSError.self) { try CRS(wkt: text) }
  }

  @Test(arguments: [
    ("ETRS89 / UTM zone 31N", "EPSG:25831"), ("etrs89 / utm zone 31n", "EPSG:25831"),
    ("ETRS_1989_UTM_Zone_31N", "EPSG:25831"), ("WGS84", "EPSG:4326"), ("WGS 84", "EPSG:4326"),
  ])
  func wholeNamesAreTaken(name: String, code: String) throws {
    #expect(try CRS(name).code == code)
  }

  /// PROJ finds a system for each of them, in Bolivia for the first.
  @Test(arguments: ["GE", "utm", "ETRS89 / UTM zone 3", "UTM zone 31N"])
  func partsOfNamesAreNoGuess(name: String) {
    #expect(throws: CRSError.self) { try CRS(name) }
  }
}
