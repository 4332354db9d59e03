import Foundation
import Geography
import Testing

@testable import Layers

/// Real files, sound and odd: each loads or is refused with a reason.
@Suite(.enabled(if: SharedData.isPresent, "the folder of real files is absent"))
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

  /// The tables and shapes that a fuzzer once broke another reader with.
  @Test func fuzzedFilesAreSurvived() throws {
    let files = SharedData.files(in: "shapefiles/twpayne/fuzz", endings: [""])
    let inputs = files.filter { $0.contains("FuzzReadDBF/") || $0.contains("FuzzReadSHP/") }
    #expect(inputs.count == 14)
    try inTemporaryFolder { folder in
      for input in inputs {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: SharedData.path(input)))
        // The fuzzer's corpus is Go source: go test fuzz v1, then []byte("…").
        let target = input.contains("DBF") ? "/a.dbf" : "/a.shp"
        try bytes.write(to: URL(fileURLWithPath: folder + target))
        if target == "/a.dbf" {
          _ = try? TableHeader(FileBytes(folder + target))
        } else {
          _ = try? Layer(shapefile: folder + target)
        }
      }
    }
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
    // A file without its system says so.
    #expect(layer.notes.isEmpty == (crs != nil))
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
