import DeterministicParallel
import Foundation
import GRDB
import Geography
import TestSupport
import Testing

@testable import Layers

/// GDAL reads what is written here, and what GDAL writes is read here as the same layer.
@Suite(.enabled(if: Gdal.isInstalled, "GDAL is not installed"))
struct GeoPackageGdalTests {
  /// Real layers of areas, points and lines, in metres and in degrees.
  static let layers = [
    "zones/barcelona/0301040100_Barris_UNITATS_ADM.shp", "zones/oslo/school_boundaries_2014.geojson",
    "zones/bilbao/zonificacion-escolar-bilbao.geojson", "zones/bilbao/centros-escolares-bilbao.geojson",
    "zones/bilbao/ria.geojson", "zones/trondheim/barneskolekrets.geojson",
    "zones/seattle/census-tracts.geojson",
    "zones/las_palmas/urban_region.gpkg",
  ]

  @Test(.enabled(if: SharedData.has("shapefiles"), "the folder of real files is absent"), arguments: layers)
  func whatIsWrittenIsTheSameToGdal(name: String) throws {
    try inTemporaryFolder { folder in
      let path = folder + "/out.gpkg"
      let layer = try Layer(contentsOf: SharedData.path(name))
      try layer.writeGeoPackage(to: path)
      let (before, after) = (try Gdal.summary(SharedData.path(name)), try Gdal.summary(path))
      #expect(before != nil && before?.features == after?.features)
      #expect(abs((before?.area ?? 0) / (after?.area ?? 1) - 1) < 1e-9 || after?.area == 0)
      let info = try #require(try Gdal.info("-so", "-al", path))
      #expect(info.contains("FID Column = fid") && info.contains("Geometry Column = geom"))
      for column in layer.columns where column.name.lowercased() != "fid" {
        let type =
          switch column.values {
          case .text: "String (0.0)"
          case .integer: "Integer64 (0.0)"
          case .real: "Real (0.0)"
          case .logical: "Integer(Boolean) (0.0)"
          case .date: "Date (0.0)"
          }
        #expect(info.contains("\n\(column.name): \(type)"), "\(column.name)")
      }
      let box = layer.geometries.boundingBox
      let extent = "Extent: (%.6f, %.6f) - (%.6f, %.6f)"
      #expect(info.contains(String(format: extent, box.minX, box.minY, box.maxX, box.maxY)))
      if let code = layer.crs?.code?.split(separator: ":").last {
        #expect(info.contains("ID[\"EPSG\",\(code)]]"))
      }
    }
  }

  @Test(.enabled(if: SharedData.has("shapefiles"), "the folder of real files is absent"), arguments: layers)
  func whatGdalWritesReadsAsTheSameLayer(name: String) throws {
    try inTemporaryFolder { folder in
      let (source, path) = (SharedData.path(name), folder + "/gdal.gpkg")
      #expect(try Gdal.convert("-f", "GPKG", path, source))
      let before = try Layer(contentsOf: source)
      let after = try Layer(contentsOf: path)
      #expect(after.crs == before.crs)
      #expect(after.geometries.kinds == before.geometries.kinds)
      #expect(after.geometries.ringStarts == before.geometries.ringStarts)
      #expect(after.geometries.x == before.geometries.x && after.geometries.y == before.geometries.y)
      let own = before.columns.filter { column in after.columns.contains { $0.name == column.name } }
      #expect(own.count >= before.columns.count - 1)
      for column in own {
        let other = try #require(after.columns.first { $0.name == column.name })
        for row in 0..<column.count {
          let (one, two) = (column.text(at: row) ?? "", other.text(at: row) ?? "")
          #expect(one == two || column.number(at: row) == other.number(at: row), "\(column.name)")
        }
      }
    }
  }

  @Test func heightsMeasuresAndTypesAreUnderstood() throws {
    try inTemporaryFolder { folder in
      let csv = """
        wkt,whole,share,day,open,when
        "POINT ZM (1 2 3 4)",1,0.5,2025-09-01,1,2025-09-01T10:00:00Z
        "MULTIPOINT Z ((5 6 7),(8 9 10))",,,,,
        "LINESTRING M (0 0 9,1 1 9)",-5,1e10,1999-12-31,0,
        "POLYGON Z ((0 0 1,4 0 1,4 4 1,0 0 1))",0,0,,,
        "POINT EMPTY",,,,,
        "GEOMETRYCOLLECTION (POINT (1 1),POLYGON ((0 0,1 0,1 1,0 0)))",2,2,,,
        """
      try Data(csv.utf8).write(to: URL(fileURLWithPath: folder + "/a.csv"))
      let types = "\"String\",\"Integer\",\"Real\",\"Date\",\"Integer(Boolean)\",\"DateTime\""
      try Data(types.utf8).write(to: URL(fileURLWithPath: folder + "/a.csvt"))
      #expect(
        try Gdal.convert(
          "-f", "GPKG", folder + "/a.gpkg", folder + "/a.csv", "-oo", "GEOM_POSSIBLE_NAMES=wkt", "-oo",
          "KEEP_GEOM_COLUMNS=NO", "-a_srs", "EPSG:25831", "-nlt", "GEOMETRY"))
      let layer = try Layer(contentsOf: folder + "/a.gpkg")
      #expect(layer.crs?.code == "EPSG:25831")
      #expect(layer.geometries.kinds == [.point, .multiPoint, .line, .polygon, .none, .polygon])
      #expect(layer.geometries.x.prefix(5) == [1, 5, 8, 0, 1])
      #expect(layer.column("whole")?.texts == ["1", nil, "-5", "0", nil, "2"])
      #expect(layer.column("share")?.number(at: 2) == 1e10)
      #expect(layer.column("day")?.texts.prefix(3) == ["2025-09-01", nil, "1999-12-31"])
      guard case .date = layer.column("day")?.values, case .logical(let open) = layer.column("open")?.values
      else {
        Issue.record("a day and a logical were expected")
        return
      }
      #expect(open == [true, nil, false, nil, nil, nil])
      #expect(layer.column("when")?.text(at: 0)?.hasPrefix("2025-09-01T10:00:00") == true)
      #expect(layer.notes.map(\.features) == [[5]])
    }
  }

  /// The index is used by GDAL, finds what lies in a window and nothing else, and satisfies SQLite's own check.
  @Test(arguments: [1, 50, 51, 52, 2602, 10_000])
  func theIndexIsRight(count: Int) throws {
    try inTemporaryFolder { folder in
      var random = SeededGenerator(seed: UInt64(count))
      var geometries = Geometries()
      for row in 0..<count {
        if row % 11 == 3 { geometries.appendNone() }
        geometries.appendPoint(
          x: .random(in: 400_000...500_000, using: &random),
          y: .random(in: 4_000_000...5_000_000, using: &random))
      }
      let path = folder + "/points.gpkg"
      try Layer(name: "points", crs: CRS("EPSG:25831"), geometries: geometries).writeGeoPackage(to: path)
      try DatabaseQueue(path: path).write { database in
        #expect(try String.fetchOne(database, sql: "SELECT rtreecheck('rtree_points_geom')") == "ok")
        #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
        let found = try Int.fetchOne(database, sql: "SELECT count(*) FROM rtree_points_geom")
        #expect(found == geometries.kinds.count { $0 == .point })
      }
      let (west, south, east, north) = (420_000.0, 4_100_000.0, 460_000.0, 4_600_000.0)
      let expected = zip(geometries.x, geometries.y).count {
        $0 >= west && $0 <= east && $1 >= south && $1 <= north
      }
      let info = try #require(
        try Gdal.info("-so", "-al", "-spat", "\(west)", "\(south)", "\(east)", "\(north)", path))
      #expect(info.contains("Feature Count: \(expected)\n"))
      // GDAL adds all of them once more, and the triggers keep the index right.
      let copy = folder + "/copy.gpkg"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      #expect(try Gdal.convert("-append", "-f", "GPKG", "-nln", "points", path, copy))
      let more = try #require(
        try Gdal.info("-so", "-al", "-spat", "\(west)", "\(south)", "\(east)", "\(north)", path))
      #expect(more.contains("Feature Count: \(2 * expected)\n"))
    }
  }

  /// The triggers are those that GDAL writes, but for blanks, quotes and brackets.
  @Test func theTriggersAreGdals() throws {
    try inTemporaryFolder { folder in
      let layer = Layer(name: "p", crs: .wgs84, geometries: Geometries(pointsX: [1], y: [2]))
      try layer.writeGeoPackage(to: folder + "/ours.gpkg")
      #expect(try Gdal.convert("-f", "GPKG", folder + "/gdals.gpkg", folder + "/ours.gpkg"))
      func triggers(_ path: String) throws -> [String] {
        try DatabaseQueue(path: path).read { database in
          try String.fetchAll(
            database,
            sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree%' ORDER BY name")
        }.map { $0.lowercased().filter { !$0.isWhitespace && !"\"()".contains($0) } }
      }
      #expect(try triggers(folder + "/ours.gpkg").count == 6)
      #expect(try triggers(folder + "/ours.gpkg") == triggers(folder + "/gdals.gpkg"))
    }
  }
}
