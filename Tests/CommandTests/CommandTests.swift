import Foundation
import StudyFixtures
import Testing

@Suite struct CommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  @Test func runGoesTheWholeRoad() throws {
    let run = try catchment("run", "study.yml")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Tiny, 2025-26: 8 pupils"))
    #expect(run.errors.hasPrefix("Written: "))
    #expect(FileManager.default.fileExists(atPath: fixture.path("results/zones.geojson")))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results/city.gpkg")))
    #expect(try catchment("run", "study.yml", "--gpkg", "--overwrite").errors.contains("results/city.qgz"))
    #expect(FileManager.default.fileExists(atPath: fixture.path("results/city.gpkg")))
    let stale = try catchment("run", "study.yml", "--overwrite")
    #expect(stale.status == 0 && stale.errors.contains("Removed: "))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results/city.qgz")))
    // Before anything is read.
    try fixture.write("nothing", to: "pupils.csv")
    let again = try catchment("run", "study.yml")
    #expect(again.status == 73)
    #expect(again.errors.contains("results: there are results of an earlier run in the folder"))
    #expect(again.errors.contains("add --overwrite to replace them"))
  }

  @Test func distancesWorkOnPlainFiles() throws {
    let plain = try catchment(
      "distances", "--zones", "zones.geojson", "--zone-id", "code", "--schools", "schools.csv", "--school-id",
      "codi",
      "--pupils", "pupils.csv", "--attends", "escola", "--crs", "EPSG:25831", "--format", "csv")
    let study = try catchment("distances", "study.yml", "--level", "zone", "--format", "csv")
    #expect(plain.status == 0 && study.status == 0)
    #expect(plain.output.contains("distance_attended_within_500m,zone,1,all,,0.75,3,4,4,0.3006"))
    #expect(study.output.contains("distance_attended_within_500m,zone,1,all,2025-26,0.75,3,4,4,0.3006"))
  }

  @Test func segregationPrintsATable() throws {
    let table = try catchment("segregation", "study.yml", "--level", "city")
    #expect(table.status == 0)
    #expect(
      table.output.contains("Tiny · foreign_origin  8    50.0 %    50.0 %      0.750    0.500  +0.250"))
  }

  @Test func exportWritesALayer() throws {
    #expect(try catchment("export", "study.yml", "--layer", "schools", "--output", "s.geojson").status == 0)
    #expect(
      try catchment("export", "schools.csv", "--crs", "EPSG:25831", "--output", "p.geojson").status == 0)
    #expect(FileManager.default.fileExists(atPath: fixture.path("p.geojson")))
    #expect(try catchment("export", "study.yml", "--output", "z.shp").status == 0)
    #expect(FileManager.default.fileExists(atPath: fixture.path("z.dbf")))
    #expect(try catchment("export", "study.yml", "--output", "z.gpkg").status == 0)
    #expect(try catchment("export", "z.gpkg#zones", "--format", "gpkg", "--output", "z.bin").status == 0)
    #expect(FileManager.default.fileExists(atPath: fixture.path("z.qgz")))
    #expect(
      try catchment("export", "study.yml", "--output", "z.gpkg").errors.contains(
        "add --overwrite to replace it"))
    #expect(try catchment("export", "study.yml", "--layer", "homes", "--output", "z.gpkg").status == 0)
    let twice = try catchment("export", "study.yml", "--layer", "districts", "--output", "z.gpkg")
    #expect(twice.status == 73 && twice.errors.contains("it has a layer \"districts\" already"))
    #expect(try catchment("export", "z.gpkg#homes", "--output", "homes.geojson").status == 0)
    #expect(FileManager.default.fileExists(atPath: fixture.path("s.qml")))
    let shapefile = try catchment("export", "study.yml", "--layer", "schools", "--output", "t.shp")
    #expect(shapefile.errors.contains("columns have shorter names, which t_columns.csv lists\n"))
    let list = try String(contentsOfFile: fixture.path("z_columns.csv"), encoding: .utf8)
    #expect(list.contains("fo_sh_gap,foreign_origin_share_gap_pp,"))
    let refused = try catchment("export", "study.yml", "--output", "s.xyz")
    #expect(refused.status == 73)
    #expect(refused.errors.contains("let the name end with .geojson, .shp, .gpkg or .parquet"))
  }

  /// What goes wrong says where and what to do, leaves the status of sysexits.h and nothing half-written.
  @Test(arguments: [
    ("study.yml", "zones:", "zoness:", Int32(65), "did you mean"),
    ("study.yml", "pupils.csv", "nobody.csv", 66, "no such file"),
    (
      "pupils.csv", "a,W,f,1,430100,4580500", "a,W,f,1,430100,4580500,9", 65,
      "pupils.csv, row 1: the row has 7 fields, the header 6"
    ),
    ("pupils.csv", "id,escola", "id,school", 65, "column \"escola\": there is no such column"),
    (
      "schools.csv", "430500;4580500", "here;4580500", 65,
      "schools.csv, row 1, column \"x\": the coordinate is no number"
    ),
    ("pupils.csv", TinyStudy.pupils, "id,escola,nac,isced,x,y\n", 65, "the table has a header but no rows"),
    (
      "schools.csv", "E;Escola", "W;Escola", 65,
      "schools.csv, row 2, column \"codi\": another school has the same code"
    ),
    ("zones.geojson", "\"type\":\"Polygon\"", "\"type\":\"Poly\"", 65, "zones.geojson"),
    ("zones.geojson", "{", "", 65, "zones.geojson"),
  ])
  func mistakesAreExplained(file: String, text: String, change: String, status: Int32, message: String) throws
  {
    let content = try String(contentsOfFile: fixture.path(file), encoding: .utf8)
    try #require(content.contains(text))
    let end = try #require(content.range(of: text))
    try fixture.write(content.replacingCharacters(in: end, with: change), to: file)
    let run = try catchment("run", "study.yml")
    #expect(run.status == status)
    #expect(run.errors.contains(message))
    #expect(run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: fixture.path("results")))
  }

  @Test(arguments: [
    ["run"], ["distances"], ["distances", "study.yml", "--zones", "zones.geojson"],
    ["run", "x.yml", "--threads", "0"],
  ])
  func usageErrorsAreUsageErrors(arguments: [String]) throws {
    #expect(try Binary(arguments, folder: fixture.folder).status == 64)
  }

  @Test func quietIsQuiet() throws {
    let run = try catchment("run", "study.yml", "--quiet")
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
  }

  @Test func threadsDoNotMatter() throws {
    _ = try catchment("run", "study.yml", "--threads", "1", "--output", "one")
    _ = try catchment("run", "study.yml", "--threads", "3", "--output", "three")
    for name in ["measures.csv", "zones.geojson", "schools.geojson"] {
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: fixture.path("one/" + name)))
          == Data(contentsOf: URL(fileURLWithPath: fixture.path("three/" + name))))
    }
  }
}
