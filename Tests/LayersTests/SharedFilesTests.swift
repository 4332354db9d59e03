import Foundation
import Geography
import TestSupport
import Testing

@testable import Layers

/// Real files, sound and odd: each loads or is refused with a reason.
@Suite(.enabled(if: SharedData.has("shapefiles"), "the folder of real files is absent"))
struct SharedFilesTests {
  @Test func everyFileLoadsOrIsRefusedWithAReason() {
    let folders = [
      "shapefiles", "geojson/check_geojson", "geojson/chrieke", "geojson/geojsonhint", "zones", "boundaries",
    ]
    let files = folders.flatMap { SharedData.files(in: $0, endings: ["shp", "geojson"]) }
    #expect(files.count > 250)
    var refused: [String] = []
    for file in files {
      do throws(FileError) {
        let layer = try Layer(contentsOf: SharedData.path(file))
        #expect(layer.columns.allSatisfy { $0.count == layer.count }, "\(file)")
      } catch {
        #expect(error.code == .badData, "\(file)")
        #expect(!error.problem.isEmpty && error.path.hasSuffix(file), "\(file)")
        refused.append(file)
      }
    }
    // What is called good, or comes from a city, is never refused but for the one file that is no GeoJSON.
    let unexpected = refused.filter {
      $0.hasPrefix("zones") || $0.hasPrefix("boundaries") || $0.contains("/good/") || $0.contains("/valid/")
    }
    #expect(unexpected == ["zones/trondheim/kretser-wgs84.geojson"])
    let shapefiles = Set(refused.filter { $0.hasSuffix("shp") }.map(\.fileName.withoutEnding))
    #expect(shapefiles == ["test_tin", "ne_10m_time_zones", "test13", "mpatch3", "multipatch"])
  }

  /// What a fuzzer once broke another reader with ends in a table that fits its file, or an error.
  @Test func fuzzedTablesAreSurvived() throws {
    let files = SharedData.files(in: "shapefiles/twpayne/fuzz/FuzzReadDBF", endings: [""])
    #expect(files.count == 12)
    try inTemporaryFolder { folder in
      let layer = Layer(name: "a", crs: nil, geometries: Geometries(pointsX: [1], y: [2]))
      try layer.writeShapefile(to: folder + "/a.shp")
      let parts = try ShapefileParts(folder + "/a.shp")
      var read = 0
      for file in files {
        let table = FileBytes(try goBytes(SharedData.path(file)), path: file)
        do throws(FileError) {
          let reader = try TableReader(parts, table: table)
          let header = reader.header
          #expect(header.headerLength + header.recordCount * header.recordLength <= table.count)
          let columns = try reader.columns(without: reader.deleted).columns
          #expect(columns.allSatisfy { $0.count == reader.deleted.count { !$0 } })
          read += 1
        } catch {
          #expect(error.code == .badData)
        }
      }
      #expect(read < files.count)
    }
  }

  @Test func fuzzedShapesAreRefused() throws {
    let files = SharedData.files(in: "shapefiles/twpayne/fuzz/FuzzReadSHP", endings: [""])
    #expect(files.count == 2)
    for file in files {
      let shapes = FileBytes(try goBytes(SharedData.path(file)), path: file)
      #expect(throws: FileError.self) { try ShapeIndex(shapes, index: nil) }
    }
  }

  /// The bytes of Go's notation for its fuzzers: a line that says so, then []byte("…") with C's escapes.
  private func goBytes(_ path: String) throws -> [UInt8] {
    let text = try Data(contentsOf: URL(fileURLWithPath: path))
    let opening = try #require(text.firstIndex(of: UInt8(ascii: "\"")))
    let closing = try #require(text.lastIndex(of: UInt8(ascii: "\"")))
    var rest = text[(opening + 1)..<closing]
    var bytes: [UInt8] = []
    let letters: [Character: UInt8] = ["n": 10, "r": 13, "t": 9, "a": 7, "b": 8, "f": 12, "v": 11]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      if escape == UInt8(ascii: "x") {
        bytes.append(try #require(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)))
        rest = rest.dropFirst(2)
      } else if escape == UInt8(ascii: "u") {
        let code = try #require(UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16))
        bytes += String(try #require(Unicode.Scalar(code))).utf8
        rest = rest.dropFirst(4)
      } else {
        bytes.append(letters[Character(Unicode.Scalar(escape))] ?? escape)
      }
    }
    return bytes
  }

  @Test(arguments: [
    ("zones/barcelona/0301040100_SecCens_UNITATS_ADM.shp", 1068, "EPSG:25831"),
    ("zones/barcelona/0301040100_Barris_UNITATS_ADM.shp", 73, "EPSG:25831"),
    ("zones/oslo/school_boundaries_2014.geojson", 102, "EPSG:4326"),
    ("zones/trondheim/barneskolekrets.geojson", 43, "EPSG:25832"),
    ("zones/las_palmas/gobcan_educacion_areainfluenciacentrosecundaria.geojson", 29, "EPSG:5635"),
    ("zones/bilbao/zonificacion-escolar-bilbao.geojson", 29, "EPSG:3042"),
    ("zones/berlin/RBS_OD_ESB_2019_06.geojson", 346, nil),
    ("zones/euskadi/limites-zonas-escolares-euskadi.geojson", 57, "EPSG:4326"),
    ("zones/santa_rosa/elementary_blocks_2025.geojson", 967, "EPSG:4326"),
    ("segregation/sacramento2/sacramentot2.shp", 403, nil),
  ])
  func knownFiles(path: String, count: Int, crs: String?) throws {
    let layer = try Layer(contentsOf: SharedData.path(path))
    #expect(layer.count == count)
    #expect(layer.crs?.code == crs)
    // A file without its system says so, and those of Barcelona do not say their encoding.
    let notes = layer.notes.filter { !$0.text.contains("does not say in which encoding") }
    #expect(notes.isEmpty == (crs != nil))
    #expect((notes.count < layer.notes.count) == path.contains("barcelona"))
    let isPolygonal = layer.geometries.kinds.allSatisfy { $0.isPolygonal }
    #expect(isPolygonal)
  }

  @Test(arguments: [
    ("shapefiles/mbostock/latin1-property.shp", "name", "México"),
    ("shapefiles/mbostock/utf8-property.shp", "☃", "ηελλο ςορλδ"),
    ("shapefiles/mbostock/date-property.shp", "date", "2013-01-02"),
    ("shapefiles/mbostock/boolean-property.shp", "foo", nil),
    ("shapefiles/fiona/gre.shp", "name_uk", "Гренада"), ("shapefiles/fiona/gre.shp", "name_ta", "கிரெனடா"),
    ("shapefiles/pyshp/latin1.shp", "Name", "Ñandú"),
  ])
  func knownTexts(path: String, column: String, first: String?) throws {
    let layer = try Layer(contentsOf: SharedData.path(path))
    let texts = try #require(layer.column(column)).texts
    #expect(texts.first == first, "\(texts.prefix(3))")
  }

  /// Counts and areas as GDAL has them, for shapefiles of polygons and for zones of all sorts.
  @Test(
    .enabled(if: Gdal.isInstalled),
    arguments: [
      "zones/barcelona/0301040100_SecCens_UNITATS_ADM.shp", "zones/barcelona/0301040100_AEB_UNITATS_ADM.shp",
      "shapefiles/pyshp/blockgroups.shp", "shapefiles/shapelib/shape_eg_data/polygon.shp",
      "shapefiles/shapelib/shape_eg_data/mexico/states.shp",
      "shapefiles/shapelib/shape_eg_data/CoHI_GCS12.shp",
      "shapefiles/shapelib/shape_eg_data/csah.shp",
      "shapefiles/twpayne/polygon_hole.shp",
      "shapefiles/fiona/coutwildrnp.shp",
      "shapefiles/shapefile_jl/shapelib_testcases/test10.shp", "segregation/sacramento2/sacramentot2.shp",
      "zones/trondheim/ungskolekrets.geojson", "zones/berlin/RBS_OD_ESB_2012_12.geojson",
      "zones/oslo/school_boundaries_2014.geojson", "zones/euskadi/limites-zonas-escolares-euskadi.geojson",
      "zones/philadelphia/catchments.geojson", "boundaries/milano_nil.geojson",
    ])
  func gdalAgrees(path: String) throws {
    let layer = try Layer(contentsOf: SharedData.path(path))
    let summary = try #require(try Gdal.summary(SharedData.path(path)))
    #expect(layer.count == summary.features)
    let area = (0..<layer.count).reduce(0.0) { $0 + layer.geometries.area(of: $1) }
    #expect(abs(area - summary.area) <= 1e-9 * area, "\(area) against \(summary.area)")
  }
}
