import Foundation
import Geography
import Testing

@testable import Layers

/// How GeoJSON of before 2016 says its coordinate reference system.
@Suite struct StatedSystemTests {
  private let folder = TemporaryFolder()

  private func layer(_ members: String, geometry: String = "") throws -> Layer {
    let path = folder.path("a.geojson")
    let text = """
      {"type":"FeatureCollection",\(members)"features":[{"type":"Feature","properties":{},"geometry":
      {"type":"Point",\(geometry)"coordinates":[430000,4580000]}}]}
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try Layer(contentsOf: path)
  }

  private static let forms = [
    "{\"type\":\"EPSG\",\"properties\":{\"code\":\"25831\",\"coordinate_order\":[1,0]}}",
    "{\"type\":\"OGC\",\"properties\":{\"urn\":\"urn:ogc:def:crs:EPSG::25831\"}}",
    "{\"type\":\"name\",\"properties\":{\"name\":\"http://www.opengis.net/gml/srs/epsg.xml#25831\"}}",
    "{\"type\":\"name\",\"properties\":{\"name\":\"http://www.opengis.net/def/crs/EPSG/0/25831\"}}",
    "{\"type\":\"link\",\"properties\":{\"href\":\"http://spatialreference.org/ref/epsg/25831/proj4/\",\"type\":\"proj4\"}}",
    "\"EPSG:25831\"", "\"urn:ogc:def:crs:EPSG::25831\"", "25831",
  ]

  @Test(arguments: forms)
  func systemsAreKnownInAllForms(form: String) throws {
    let ofAll = try layer("\"crs\":\(form),")
    let ofGeometry = try layer("", geometry: "\"crs\":\(form),")
    for layer in [ofAll, ofGeometry] {
      #expect(layer.crs?.code == "EPSG:25831" && layer.notes.isEmpty && layer.count == 1)
    }
    // The file's own word is before that of a geometry.
    #expect(try layer("\"crs\":\(form),", geometry: "\"crs\":\"EPSG:25830\",").crs?.code == "EPSG:25831")
  }

  /// What says nothing that can be looked up is no reason to refuse the file, as its user may know the system; and it is not
  /// said that the file is silent.
  @Test(arguments: [
    "\"local\"", "true", "[]", "{}", "{\"type\":\"name\",\"properties\":{\"name\":null}}",
    "{\"type\":\"link\",\"properties\":{\"href\":\"a.prj\"}}",
  ])
  func whatIsNotUnderstoodIsTold(form: String) throws {
    let layer = try layer("\"crs\":\(form),")
    #expect(layer.crs == nil && layer.notes.count == 1)
    let error = FileError.noCRS(path: folder.path("a.geojson"), hint: "give it")
    #expect(error.problem == "what the file says of its coordinate reference system is not understood")
  }

  @Test func aSilentFileIsSilent() throws {
    for form in ["", "\"crs\":null,"] {
      #expect(try layer(form).crs == nil)
      let error = FileError.noCRS(path: folder.path("a.geojson"), hint: "give it")
      #expect(error.problem == "the file does not say its coordinate reference system")
    }
  }
}
