import Foundation
import Geography
import Testing

@testable import Layers

/// Tables as other programs write them: shapes as text, names of rows that R does not name, the end of a text of DOS.
@Suite struct ForeignTablesTests {
  private let folder = TemporaryFolder()

  private func file(_ name: String, _ text: String) throws -> String {
    let path = folder.path(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// As Socrata, PostGIS and ogr2ogr have them.
  @Test(arguments: [
    "MULTIPOLYGON (((2.1 41.4, 2.2 41.4, 2.2 41.5, 2.1 41.4)))", "POINT(2.1 41.4)",
    "SRID=4326;POLYGON Z ((2 41 0,2 42 0,3 42 0,2 41 0))", "point empty",
  ])
  func shapesAsTextAreNamed(shape: String) throws {
    let path = try file("w.csv", "name,the_geom\nA,\"\(shape)\"\nB,\n")
    let asLayer = try #require(throws: FileError.self) { try Layer(contentsOf: path) }
    let asPoints = try #require(throws: FileError.self) {
      try Layer(points: CSVFile(path), x: "x", y: "y", crs: nil)
    }
    for error in [asLayer, asPoints] {
      #expect(error.column == "the_geom" && error.problem.contains("WKT"))
      #expect(error.hint?.contains("ogr2ogr -f GPKG w.gpkg w.csv -oo GEOM_POSSIBLE_NAMES=the_geom") == true)
    }
  }

  @Test func aTableIsNoLayer() throws {
    // A street's name is no shape.
    let path = try file("t.csv", "name,street\nA,Polygon Street (north)\nB,Point\n")
    let error = try #require(throws: FileError.self) { try Layer(contentsOf: path) }
    #expect(error.problem == "this is a table, and no layer with shapes" && error.column == nil)
  }

  /// R's write.table leaves out the name of the column of the rows' names.
  @Test func aHeaderThatLacksANameIsTold() throws {
    let table = try CSVFile(file("r.csv", "id,school\n1,a,W\n2,b,E\n"))
    let error = try #require(throws: FileError.self) { try table.read(categories: ["school"]) }
    #expect(error.row == 1 && error.hint?.contains("write.table") == true)
    // One row of several is another fault.
    let other = try CSVFile(file("o.csv", "id,school\na,W,x\nb,E\n"))
    let fault = try #require(throws: FileError.self) { try other.read(categories: ["school"]) }
    #expect(fault.row == 1 && fault.hint?.contains("quotation marks") == true)
  }

  @Test(arguments: ["\u{1A}", "\r\n\u{1A}\u{1A}", "\r\n\u{1A}\0\0"])
  func theEndOfATextOfDOSIsNoRow(end: String) throws {
    let table = try CSVFile(file("dos.csv", "id,school\r\na,W\r\nb,E" + end)).read(categories: ["school"])
    #expect(table.count == 2 && table.categories["school"]?.labels == ["W", "E"])
  }

  /// JSON-FG has shapes of any system as "place", and a null where GeoJSON has those of WGS 84.
  @Test func shapesOfJSONFGAreNotPassedOver() throws {
    func layer(_ geometry: String) throws -> Layer {
      let feature = """
        {"type":"Feature","place":{"type":"Point","coordinates":[430000,4580000]},"geometry":\(geometry),\
        "properties":{"code":"1"}}
        """
      return try Layer(
        contentsOf: file(
          "fg.json",
          "{\"type\":\"FeatureCollection\",\"coordRefSys\":\"EPSG:25831\",\"features\":[\(feature)]}"))
    }
    let error = try #require(throws: FileError.self) { try layer("null") }
    #expect(error.row == 1 && error.problem.contains("JSON-FG") && error.hint?.contains("f=geojson") == true)
    #expect(try layer("{\"type\":\"Point\",\"coordinates\":[2.17,41.38]}").geometries.x == [2.17])
  }
}
