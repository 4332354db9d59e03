import Foundation
import GRDB
import Geography
import Testing

@testable import Layers

/// Several layers in one file, and what QGIS keeps beside them.
@Suite struct GeoPackageLayersTests {
  private func layer(_ name: String, crs: String, x: Double = 10) throws -> Layer {
    Layer(
      name: name, crs: try CRS(crs), geometries: Geometries(pointsX: [x, x + 1], y: [50, 51]),
      columns: [Column(name: "id", values: .text(["a", "b"]))])
  }

  private func failure(_ body: () throws -> Void) -> FileError? {
    do { try body() } catch { return error as? FileError }
    return nil
  }

  @Test func aLayerIsAddedToWhatIsThere() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/city.gpkg"
      for (name, crs) in [("one", "EPSG:25831"), ("two", "EPSG:4326"), ("three", "EPSG:25831")] {
        let file = try GeoPackageFile(path, keepsLayers: true)
        try file.add(layer(name, crs: crs))
        try file.add(style: "<qgis/>", named: "plain", to: name, isDefault: true)
        try file.commit()
      }
      for (name, crs) in [("one", "EPSG:25831"), ("two", "EPSG:4326"), ("three", "EPSG:25831")] {
        let read = try Layer(contentsOf: "\(path)#\(name)")
        #expect(read.count == 2 && read.crs?.code == crs)
      }
      if Gdal.isInstalled {
        let listing = try #require(try Gdal.info(path))
        #expect(["one (Point)", "two (Point)", "three (Point)"].allSatisfy(listing.contains))
      }
    }
  }

  /// A table without geometry is read as tables of text are, whatever else the file holds.
  @Test func aTableWithoutGeometryIsATable() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/city.gpkg"
      try layer("schools", crs: "EPSG:25831").write(to: path)
      try DatabaseQueue(path: path).write { database in
        try database.execute(
          sql: """
            CREATE TABLE pupils (fid INTEGER PRIMARY KEY, id TEXT, x REAL, born DATE, note TEXT);
            INSERT INTO pupils VALUES (7, '007', 430100.5, '2016-01-31', 'a, "b"'), (9, '08', NULL, NULL, NULL);
            INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
              VALUES ('pupils', 'attributes', 'pupils', 0);
            """)
      }
      #expect(try path.containedLayers() == ["schools", "pupils"])
      #expect((path + "#pupils").holdsTable && !(path + "#schools").holdsTable && !path.holdsTable)
      let file = try CSVFile(path + "#pupils")
      #expect(file.header == ["id", "x", "born", "note", "fid"])
      let table = try file.read(categories: ["id", "born", "note", "fid"], numbers: ["x"])
      #expect(table.categories["id"]?.labels == ["007", "08"])
      #expect(table.categories["note"]?.labels == ["a, \"b\""])
      #expect(table.categories["fid"]?.labels == ["7", "9"])
      #expect(table.categories["born"]?.codes == [0, -1])
      #expect(throws: FileError.self) { try CSVFile(path + "#pupils", encoding: "latin1") }
    }
  }

  /// Programs keep days as moments at midnight; a moment of another time stays what it is.
  @Test(arguments: [
    ("T00:00:00", "date"), ("T00:00:00Z", "date"), ("T00:00:00.000Z", "date"), ("T08:30:00Z", "text"),
  ])
  func momentsAtMidnightAreDays(time: String, type: String) throws {
    try inTemporaryFolder { folder in
      let path = folder + "/days.gpkg"
      try layer("schools", crs: "EPSG:25831").write(to: path)
      try DatabaseQueue(path: path).write { database in
        try database.execute(
          sql: "ALTER TABLE schools ADD COLUMN opened DATETIME DEFAULT '2024-01-31\(time)'")
      }
      let read = try Layer(contentsOf: path)
      try read.write(to: folder + "/copy.gpkg")
      for found in [read, try Layer(contentsOf: folder + "/copy.gpkg")] {
        let column = try #require(found.column("opened"))
        #expect("\(column.values)".hasPrefix(type))
        #expect(column.text(at: 0) == "2024-01-31" + (type == "date" ? "" : time))
      }
    }
  }

  /// Rows of 2.6 kB, of which a page of 4 kB holds one.
  @Test func manyLargeRowsLieInLargePages() throws {
    var geometries = Geometries()
    for area in 0..<3000 {
      let corners = (0..<160).map { corner in
        let angle = Double(corner) / 160 * 2 * .pi
        return Coordinate(x: Double(area) + cos(angle), y: sin(angle))
      }
      geometries.appendPolygons([[corners]])
    }
    let areas = Layer(name: "areas", crs: try CRS("EPSG:25831"), geometries: geometries, columns: [])
    try inTemporaryFolder { folder in
      let sizes = try [false, true].map { isLarge in
        let path = folder + "/\(isLarge).gpkg"
        let file = try GeoPackageFile(path, isLarge: isLarge)
        try file.add(areas)
        try file.commit()
        let read = try Layer(contentsOf: path)
        #expect(read.geometries.x == geometries.x && read.geometries.y == geometries.y)
        return try FileBytes(path).count
      }
      #expect(Double(sizes[1]) < 0.9 * Double(sizes[0]))
    }
  }

  @Test func aLayerIsReplacedOnlyWhenAsked() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/city.gpkg"
      func add(_ name: String, x: Double, overwrite: Bool) throws {
        let file = try GeoPackageFile(path, overwrite: overwrite, keepsLayers: true)
        try file.add(layer(name, crs: "EPSG:25831", x: x))
        try file.add(style: "<qgis/>", named: "x \(x)", to: name, isDefault: true)
        try file.commit()
      }
      try add("one", x: 1, overwrite: false)
      try add("two", x: 2, overwrite: false)
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let error = failure { try add("ONE", x: 3, overwrite: false) }
      #expect(error?.code == .cannotCreate && error?.hint?.contains("--overwrite") == true)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      try add("one", x: 3, overwrite: true)
      #expect(try Layer(contentsOf: path + "#one").geometries.x == [3, 4])
      #expect(try Layer(contentsOf: path + "#two").geometries.x == [2, 3])
      let styles = try DatabaseQueue(path: path).read {
        try String.fetchAll($0, sql: "SELECT styleName FROM layer_styles ORDER BY styleName")
      }
      #expect(styles == ["x 2.0", "x 3.0"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["city.gpkg"])
    }
  }

  @Test func nothingIsAddedToWhatIsNoGeoPackage() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/notes.gpkg"
      try Data("no database, and longer than its header".utf8).write(to: URL(fileURLWithPath: path))
      let error = failure { _ = try GeoPackageFile(path, overwrite: true, keepsLayers: true) }
      #expect(error?.code == .cannotCreate && error?.hint?.contains("another name") == true)
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("no database"))
    }
  }

  /// QGIS takes a style up only by the exact names of table and geometry, and reads a project as hexadecimal digits.
  @Test func stylesAndProjectsAreAsQGISWantsThem() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/city.gpkg"
      let file = try GeoPackageFile(path)
      try file.add(layer("Zones", crs: "EPSG:25831"), title: "Catchment areas")
      try file.add(style: "<qgis a=\"1\"/>", named: "first", to: "zones", isDefault: true)
      try file.add(style: "<qgis/>", named: "second", to: "zones", isDefault: false)
      try file.add(project: [0x00, 0x50, 0xFF], named: "city")
      try file.commit()
      try DatabaseQueue(path: path).read { database in
        let rows = try Row.fetchAll(database, sql: "SELECT * FROM layer_styles ORDER BY id")
        #expect(rows.map { $0["f_table_name"] as String } == ["Zones", "Zones"])
        #expect(rows.map { $0["f_geometry_column"] as String } == ["geom", "geom"])
        #expect(rows.map { $0["f_table_catalog"] as String } == ["", ""])
        #expect(rows.map { $0["useAsDefault"] as Bool } == [true, false])
        #expect(rows[0]["styleQML"] as String == "<qgis a=\"1\"/>")
        #expect(try String.fetchOne(database, sql: "SELECT content FROM qgis_projects") == "0050ff")
        #expect(
          try String.fetchOne(
            database, sql: "SELECT identifier FROM gpkg_contents WHERE table_name = 'Zones'")
            == "Catchment areas")
      }
      #expect(try Layer(contentsOf: path).name == "Zones")
    }
  }

  @Test func whatIsPackedIsUnpacked() throws {
    let files = [
      (name: "a.qgs", bytes: Array("<qgis/>".utf8)),
      (name: "è.txt", bytes: [UInt8](repeating: 7, count: 200_000)),
    ]
    let packed = try ZipWriting.archive(of: files, path: "a.qgz")
    #expect(try ZipWriting.archive(of: files, path: "a.qgz") == packed && packed.count < 2000)
    try inTemporaryFolder { folder in
      let path = folder + "/a.qgz"
      try Data(packed).write(to: URL(fileURLWithPath: path))
      let archive = try ZipArchive(FileBytes(path))
      #expect(archive.names == files.map(\.name))
      for file in files { #expect(try archive.bytes(of: file.name, atMost: 1_000_000) == file.bytes) }
    }
  }
}
