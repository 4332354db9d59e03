import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct LayerReadingTests {
  @Test func theEndingOrTheContentDecides() throws {
    try inTemporaryFolder { folder in
      let layer = Layer(name: "a", crs: .wgs84, geometries: Geometries(pointsX: [2, 3], y: [41, 42]))
      try layer.writeShapefile(to: folder + "/a.shp")
      for ending in ["geojson", "json", "GEOJSON", "txt"] {
        try layer.writeGeoJSON(to: "\(folder)/b.\(ending)")
      }
      for name in ["a.shp", "a.dbf", "a.prj", "b.geojson", "b.json", "b.GEOJSON", "b.txt"] {
        #expect(try Layer(contentsOf: "\(folder)/\(name)").geometries.x == [2, 3], "\(name)")
      }
    }
  }

  @Test func otherFilesAreRefusedWithWhatCanBeRead() throws {
    try inTemporaryFolder { folder in
      try Data("a;b\n1;2\n".utf8).write(to: URL(fileURLWithPath: folder + "/a.csv"))
      let error = #expect(throws: FileError.self) { try Layer(contentsOf: folder + "/a.csv") }
      #expect(error?.code == .badData)
      #expect(error?.hint?.contains(".shp") == true && error?.hint?.contains(".geojson") == true)
      #expect(error?.problem == "this is a table, and no layer with shapes")
      for name in ["none.shp", "none.geojson", "none.dbf", "none", ""] {
        let error = #expect(throws: FileError.self) { try Layer(contentsOf: folder + "/" + name) }
        #expect(error?.code == .noInput, "\(name)")
      }
    }
  }

  /// A shapefile whose .dbf was left behind: the hint ended after "the columns are".
  @Test func aLayerWithoutColumnsSaysWhereTheyWouldBe() {
    #expect(FileError.noColumn("code", among: [], path: "a.shp").hint?.contains(".dbf") == true)
    #expect(
      FileError.noColumn("code", among: ["a", "b"], path: "a.shp").hint == "the columns are \"a\", \"b\"")
  }

  @Test(arguments: [
    ("a.kml", false, "this is KML, which is not read here", "a.gpkg"),
    ("a.GDB", true, "this is a geodatabase of Esri, which is not read here", "ogr2ogr"),
    ("zones", true, "this is a folder, and not a layer", "b.shp"),
  ])
  func layersOfOtherFormsAreRefusedWithWhatToDo(name: String, isFolder: Bool, problem: String, hint: String)
    throws
  {
    try inTemporaryFolder { folder in
      let path = "\(folder)/\(name)"
      if isFolder {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try Data().write(to: URL(fileURLWithPath: path + "/b.shp"))
      } else {
        try Data("<kml/>".utf8).write(to: URL(fileURLWithPath: path))
      }
      let error = #expect(throws: FileError.self) { try Layer(contentsOf: path) }
      #expect(error?.problem == problem && error?.hint?.contains(hint) == true)
    }
  }

  @Test(arguments: [
    ("a", "a", "", "", "a"), ("a.shp", "a.shp", "", "shp", "a"),
    ("/x/y.z/a.b.shp", "a.b.shp", "/x/y.z/", "shp", "/x/y.z/a.b"),
    ("/x/.hidden", ".hidden", "/x/", "", "/x/.hidden"), ("", "", "", "", ""), ("x/", "", "x/", "", "x/"),
    ("./ñ.geojson", "ñ.geojson", "./", "geojson", "./ñ"), ("a.", "a.", "", "", "a."),
  ])
  func paths(path: String, name: String, folder: String, ending: String, base: String) {
    #expect(path.fileName == name)
    #expect(path.folderPrefix == folder)
    #expect(path.fileEnding == ending)
    #expect(path.withoutEnding == base)
  }
}
