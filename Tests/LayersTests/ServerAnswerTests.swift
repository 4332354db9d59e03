import Foundation
import Geography
import Testing

@testable import Layers

/// XML and JavaScript under the name of GeoJSON, and what archives hold that are no layers.
@Suite struct ServerAnswerTests {
  private let folder = TemporaryFolder()

  private func refusal(_ name: String, _ bytes: [UInt8]) throws -> FileError {
    let path = folder.path(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try #require(throws: FileError.self) { try Layer(contentsOf: path) }
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><ows:ExceptionReport><ows:Exception/></ows:ExceptionReport>", "the reason why"),
    ("\u{FEFF}<?xml version=\"1.0\"?>\n<ServiceExceptionReport/>", "the reason why"),
    ("<?xml version=\"1.0\"?><kml><Document/></kml>", "it is KML"),
    ("<wfs:FeatureCollection numberOfFeatures=\"0\"/>", "outputFormat=application/json"),
    ("<?xml version=\"1.0\"?><capabilities/>", "it is XML"),
    ("var zones = {\"type\": \"FeatureCollection\", \"features\": []};", "it is JavaScript"),
    ("callback({\"type\": \"FeatureCollection\", \"features\": []})", "it is JavaScript"),
  ])
  func whatIsNoGeoJSONIsNamed(text: String, hint: String) throws {
    let error = try refusal("a.geojson", Array(text.utf8))
    #expect(error.problem == "this is not GeoJSON" && error.hint?.contains(hint) == true, "\(error)")
  }

  /// A remark before an object is no script.
  @Test(arguments: ["Error 500 (see log) {}", "null", "<a"])
  func otherTextIsNoGeoJSON(text: String) throws {
    let error = try refusal("a.geojson", Array(text.utf8))
    #expect(error.problem != "this is not GeoJSON", "\(error)")
  }

  @Test(
    arguments: [
      (["doc.kml"], "but KML", "unpack it, and save the layer as a GeoPackage"),
      (["x/city.gdb/gdb", "x/city.gdb/a1.gdbtable"], "but a geodatabase of Esri", "city.gpkg city.gdb"),
      (["data/city.gpkg"], "no GeoJSON", "unpack it and give the path of \"city.gpkg\""),
      (["zones.zip"], "no GeoJSON", "unpack it and give the path of \"zones.zip\""),
      (["a.pdf", "b.txt"], "no GeoJSON", "the layer; it holds \"a.pdf\", \"b.txt\""),
    ] as [([String], String, String)])
  func whatAnArchiveHoldsIsNamed(names: [String], problem: String, hint: String) throws {
    let archive = try ZipWriting.archive(of: names.map { ($0, [65]) }, path: "a.zip")
    let error = try refusal("a.zip", archive)
    #expect(error.problem.hasSuffix(problem) && error.hint?.contains(hint) == true, "\(error)")
  }

  /// What was packed where letter case makes no difference is found all the same, but not what belongs to another .shp.
  @Test func namesMayDifferByLetterCase() {
    func sibling(_ names: [String]) -> String? {
      ShapefileParts.sibling(of: "d/zones.shp", "prj", among: names)
    }
    #expect(sibling(["d/zones.shp", "d/Zones.prj"]) == "d/Zones.prj")
    #expect(sibling(["d/zones.shp", "d/Zones.prj", "d/zones.PRJ"]) == "d/zones.PRJ")
    #expect(sibling(["d/zones.shp", "d/Zones.shp", "d/Zones.prj"]) == nil)
    #expect(sibling(["d/zones.shp", "Zones.prj", "d/zones2.prj"]) == nil)
  }

  /// Beside a .shp as in an archive.
  @Test func partsOfAnotherLetterCaseAreRead() throws {
    let folder = self.folder
    try Layer(
      name: "a", crs: CRS("EPSG:25831"), geometries: Geometries(pointsX: [430_000], y: [4_580_000]),
      columns: [Column(name: "CODE", values: .text(["Z1"]))]
    ).writeShapefile(to: folder.path("zones.shp"), overwrite: false)
    for (old, new) in [("zones.prj", "Zones.prj"), ("zones.dbf", "ZONES.DBF")] {
      try FileManager.default.moveItem(atPath: folder.path(old), toPath: folder.path(new))
    }
    let members = try ["zones.shp", "zones.shx", "Zones.prj", "ZONES.DBF"].map {
      (name: $0, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: folder.path($0)))))
    }
    let path = folder.path("city.zip")
    try Data(ZipWriting.archive(of: members, path: path)).write(to: URL(fileURLWithPath: path))
    for layer in try [Layer(contentsOf: path), Layer(contentsOf: folder.path("zones.shp"))] {
      #expect(layer.crs?.code == "EPSG:25831" && layer.column("CODE")?.texts == ["Z1"])
    }
  }
}
