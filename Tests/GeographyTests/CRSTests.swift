import Testing

@testable import Geography

@Suite struct CRSTests {
  @Test(arguments: [
    ("EPSG:25831", "EPSG:25831", true), ("epsg:4326", "EPSG:4326", false),
    ("urn:ogc:def:crs:EPSG::25832", "EPSG:25832", true), ("EPSG:3042", "EPSG:3042", true),
    ("EPSG:5972", "EPSG:25832", true), ("\u{FEFF} EPSG:25833\n", "EPSG:25833", true),
  ])
  func textsNameSystems(text: String, code: String, isMetric: Bool) throws {
    let crs = try CRS(text)
    #expect(crs.code == code)
    #expect(crs.isMetric == isMetric)
    #expect(crs.isGeographic == !isMetric)
  }

  @Test(arguments: ["", "EPSG:0", "nonsense", "EPSG:5773", "PROJCS[\"half"])
  func otherTextsAreRefused(text: String) {
    #expect(throws: CRSError.self) { try CRS(text) }
  }

  /// The system of shapefiles as ESRI's software writes it carries no authority's code.
  @Test func esriTextIsRecognised() throws {
    let text = """
      PROJCS["ETRS_1989_UTM_Zone_31N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",\
      SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],\
      UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
      PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],\
      PARAMETER["Central_Meridian",3.0],PARAMETER["Scale_Factor",0.9996],\
      PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
      """
    #expect(try CRS(text).code == "EPSG:25831")
  }

  @Test(arguments: ["EPSG:25831", "EPSG:4326", "EPSG:25833", "EPSG:2272", "EPSG:3812", "EPSG:5635"])
  func esriTextIsReadBack(code: String) throws {
    let crs = try CRS(code)
    let text = try #require(crs.esriWKT)
    #expect(!text.contains("\n") && !text.contains("AUTHORITY") && !text.contains(",ID["))
    let back = try CRS(text)
    #expect(back.isGeographic == crs.isGeographic)
    // Within a millimetre, whatever else was lost on the way.
    let there = try Reprojection(from: crs, to: back)
    let place = crs.isGeographic ? Coordinate(x: 2, y: 41) : Coordinate(x: 500_000, y: 4_500_000)
    let moved = try #require(there(place))
    #expect(abs(moved.x - place.x) < 1e-3 && abs(moved.y - place.y) < 1e-3)
  }

  @Test func feetAreNotMeters() throws {
    let crs = try CRS("EPSG:2272")
    #expect(!crs.isMetric && !crs.isGeographic)
    #expect(try abs(#require(crs.metersPerUnit) - 1200.0 / 3937.0) < 1e-15)
  }

  @Test func eastingComesFirstWhateverTheDefinitionSays() throws {
    let northFirst = try Reprojection(from: CRS("EPSG:3042"), to: .wgs84)
    let eastFirst = try Reprojection(from: CRS("EPSG:25830"), to: .wgs84)
    let place = Coordinate(x: 505_000, y: 4_790_000)
    #expect(northFirst(place) == eastFirst(place))
  }

  @Test func bulkAgreesWithSinglePointsAndReturns() throws {
    let toUTM = try Reprojection(from: .wgs84, to: CRS("EPSG:25831"))
    let back = try Reprojection(from: CRS("EPSG:25831"), to: .wgs84)
    let count = 50_001
    let longitude = ContiguousArray((0..<count).map { 1.5 + Double($0) * 2e-5 })
    let latitude = ContiguousArray((0..<count).map { 41.0 + Double($0) * 1e-5 })
    let (x, y) = toUTM(longitude, latitude)
    for index in [0, 19_999, 20_000, 25_001, 50_000] {
      #expect(
        toUTM(Coordinate(x: longitude[index], y: latitude[index])) == Coordinate(x: x[index], y: y[index]))
    }
    let (longitudeAgain, latitudeAgain) = back(x, y)
    #expect(zip(longitude, longitudeAgain).allSatisfy { abs($0 - $1) < 1e-10 })
    #expect(zip(latitude, latitudeAgain).allSatisfy { abs($0 - $1) < 1e-10 })
  }

  @Test func placesOutsideTheSystemAreNotNumbers() throws {
    let toUTM = try Reprojection(from: .wgs84, to: CRS("EPSG:25831"))
    #expect(toUTM(Coordinate(x: .nan, y: 41)) == nil)
    #expect(toUTM(Coordinate(x: 2, y: 95)) == nil)
  }

  @Test func utmZoneOfAPlace() throws {
    #expect(try CRS.utm(longitude: 2.17, latitude: 41.39).code == "EPSG:25831")
    #expect(try CRS.utm(longitude: -74, latitude: 40.7).code == "EPSG:32618")
    #expect(try CRS.utm(longitude: -70.6, latitude: -33.4).code == "EPSG:32719")
  }
}
