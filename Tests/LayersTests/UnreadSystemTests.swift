import Foundation
import Geography
import Testing

@testable import Layers

/// Layers that say their coordinate reference system so that nobody understands it, or falsely.
@Suite struct UnreadSystemTests {
  private let folder = TemporaryFolder()

  /// A GeoParquet file of one point whose "crs" is a text of JSON.
  private func parquet(_ crs: String) throws -> String {
    let path = folder.path("zones.parquet")
    let geometries = ParquetSource.geometry(Geometries(pointsX: [430_000], y: [4_580_000]))
    let facts = """
      {"version":"1.1.0","primary_column":"geometry","columns":{"geometry":\
      {"encoding":"WKB","geometry_types":["Point"],"crs":\(crs)}}}
      """
    try OutputFile.write(path, overwrite: true, isPrivate: false) { output throws(FileError) in
      var writer = ParquetWriter(
        output, schema: ParquetSchema(leaves: [geometries.leaf(["geometry"])]), workers: .all)
      writer.append([geometries], rows: 0..<1)
      writer.finish(metadata: [("geo", facts)])
    }
    return path
  }

  /// The specification has PROJJSON or null; other programs write texts and numbers, and what says nothing.
  @Test(
    arguments: [
      ("25831", "EPSG:25831"), ("\"EPSG:25831\"", "EPSG:25831"), ("true", nil), ("[25831]", nil), ("{}", nil),
      ("\"srid:25831\"", nil), ("0.5", nil),
    ] as [(String, String?)])
  func whatGeoParquetSaysIsReadOrTold(crs: String, code: String?) throws {
    let path = try parquet(crs)
    let layer = try Layer(contentsOf: path)
    #expect(layer.crs?.code == code && layer.count == 1)
    #expect(layer.notes.contains { $0.text.contains("is not understood") } == (code == nil))
    let problem = FileError.noCRS(path: path, hint: "give it").problem
    #expect(problem.hasPrefix(code == nil ? "what the file says of" : "the file does not say"))
  }

  @Test func aSystemThatIsNotKnownIsNoFault() throws {
    let path = try parquet("null")
    #expect(try Layer(contentsOf: path).notes.isEmpty)
    #expect(FileError.noCRS(path: path, hint: "give it").problem.hasPrefix("the file does not say"))
  }

  private func shapefile() throws -> String {
    let path = folder.path("zones.shp")
    try Layer(
      name: "zones", crs: CRS("EPSG:25831"), geometries: Geometries(pointsX: [430_000], y: [4_580_000]),
      columns: [Column(name: "CODE", values: .text(["1"]))]
    ).writeShapefile(to: path, overwrite: true)
    return path
  }

  @Test func aProjectionFileThatIsNotUnderstoodIsNamed() throws {
    let path = try shapefile()
    try Data("EPSG:25831".utf8).write(to: URL(fileURLWithPath: folder.path("zones.prj")))
    #expect(try Layer(contentsOf: path).crs == nil)
    let error = FileError.noCRS(path: path, hint: "give it")
    #expect(error.problem == "what zones.prj says of the coordinate reference system is not understood")
    try FileManager.default.removeItem(atPath: folder.path("zones.prj"))
    #expect(FileError.noCRS(path: path, hint: "give it").problem.hasPrefix("the file does not say"))
  }

  /// The table of a shapefile alone is taken for a table of pupils.
  @Test func aTableWithoutItsShapesIsToBeSavedOtherwise() throws {
    let path = try shapefile()
    try FileManager.default.removeItem(atPath: path)
    let error = try #require(throws: FileError.self) { try Layer(contentsOf: folder.path("zones.dbf")) }
    #expect(error.code == .noInput && error.hint?.contains(".csv") == true)
  }

  /// Metres beside the .prj of another layer are no degrees; longitudes may run on beyond 180.
  @Test func metresThatSayThatTheyAreDegreesAreRefused() throws {
    func layer(_ x: Double, _ y: Double, _ crs: CRS?) -> Layer {
      Layer(name: "zones", crs: crs, geometries: Geometries(pointsX: [x], y: [y]))
    }
    let error = try #require(throws: FileError.self) {
      try layer(430_000, 4_580_000, .wgs84).checkDegrees(hint: "give it")
    }
    #expect(error.problem == "the coordinates are no degrees, but WGS 84 is a system of degrees")
    try layer(2.17, 41.38, .wgs84).checkDegrees(hint: "")
    try layer(182, -17, .wgs84).checkDegrees(hint: "")
    try layer(430_000, 4_580_000, CRS("EPSG:25831")).checkDegrees(hint: "")
    try layer(430_000, 4_580_000, nil).checkDegrees(hint: "")
  }
}
