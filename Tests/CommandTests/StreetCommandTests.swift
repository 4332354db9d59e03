import Foundation
import StudyFixtures
import Testing

@Suite struct StreetCommandTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
  }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: fixture.path(name), encoding: .utf8)
  }

  @Test func walkshedsOfAStudy() throws {
    let screen = try catchment("walkshed", "study.yml", "--within", "10,500")
    #expect(screen.status == 0)
    #expect(
      screen.output.contains("Escola de Ponent") && screen.output.contains(" 500 m")
        && screen.output.contains("100.0 %"))
    let csv = try catchment("walkshed", "study.yml", "--within", "500", "--school", "W", "--output", "w.csv")
    #expect(csv.status == 0 && csv.output.isEmpty)
    let rows = try read("w.csv").split(separator: "\n")
    #expect(
      rows[0].hasPrefix(
        "school,name,mode,limit_m,area_ha,pupils,attending,foreign_origin_pupils,foreign_origin_"))
    #expect(rows.count == 2 && rows[1].hasPrefix("W,Escola de Ponent,walking,500,"))
    #expect(rows[1].contains(",4,3,3,3,"))
    #expect(try catchment("walkshed", "study.yml", "--minutes", "5", "--output", "w.geojson").status == 0)
    #expect(try read("w.geojson").contains("\"limit_min\":5"))
  }

  @Test func walkshedsOfPlainFiles() throws {
    let plain = [
      "walkshed", "--schools", "schools.csv", "--school-id", "codi", "--crs", "EPSG:25831", "--streets",
      "map.osm",
    ]
    let sheds = try Binary(plain + ["--output", "w.shp"], folder: fixture.folder)
    #expect(sheds.status == 0)
    #expect(FileManager.default.fileExists(atPath: fixture.path("w.dbf")))
    #expect(FileManager.default.fileExists(atPath: fixture.path("map.osm.walking.index")))
    // There is no study file to write into.
    try fixture.write(TinyStudy.schools.replacing("430500", with: "430500,5"), to: "schools.csv")
    let commas = try Binary(plain, folder: fixture.folder)
    #expect(commas.status == 65 && commas.errors.contains("or --decimal-comma\n"), "\(commas.errors)")
    #expect(try Binary(plain + ["--decimal-comma"], folder: fixture.folder).status == 0)
    try fixture.write(TinyStudy.schools, to: "schools.csv")
    let cycling = try Binary(plain + ["--mode", "cycling", "--no-index"], folder: fixture.folder)
    #expect(cycling.status == 0 && cycling.output.contains("1,000 m"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("map.osm.cycling.index")))
  }

  @Test func listsMatricesAndRoutes() throws {
    let run = try catchment(
      "distances", "study.yml", "--level", "city", "--list", "list.csv", "--nearest", "2", "--nearer",
      "nearer.csv",
      "--matrix", "matrix.csv", "--origins", "schools", "--routes", "routes.geojson", "--limit", "3")
    #expect(run.status == 0)
    #expect(run.output.contains("Who goes further") && run.errors.contains("do not publish"))
    #expect(try read("list.csv").hasPrefix("internal_row,pupil,school,attended_m"))
    #expect(try read("nearer.csv").hasPrefix("internal_row,"))
    #expect(try read("matrix.csv").hasPrefix("school,W,E,P\nW,0,"))
    #expect(try read("routes.geojson").contains("\"internal_row\""))
    // Nothing of a pupil is on the screen.
    #expect(!run.output.contains("430") && !run.errors.contains("430"))
    let way = try catchment(
      "distances", "study.yml", "--routes", "way.geojson", "--from", "430200,4580500", "--to", "E")
    #expect(way.status == 0 && !way.errors.contains("internal"))
    #expect(try read("way.geojson").contains("LineString"))
    let timed = try catchment("distances", "study.yml", "--level", "city", "--times")
    #expect(timed.status == 0 && timed.output.contains("3.2 min"))
  }

  @Test func aLayerOfLinesByOptions() throws {
    _ = try TinyStudy.streetLayer([
      .init(name: "SENTIT", values: .text(["D", "D"])), .init(name: "LLARG", values: .real([2000, 2000])),
    ]).write(to: fixture.path("lines.shp"))
    let run = try catchment(
      "distances", "study.yml", "--level", "city", "--format", "csv", "--streets", "lines.shp",
      "--street-column",
      "length=LLARG", "--street-column", "oneway=SENTIT", "--street-value", "oneway:D=yes")
    #expect(run.status == 0)
    // Twice the 268.75 m of the map.
    let mean = run.output.split(separator: "\n").first {
      $0.hasPrefix("distance_attended_mean_m,city,Tiny,all,")
    }
    let fields = try #require(mean).split(separator: ",", omittingEmptySubsequences: false)
    #expect(abs((Double(fields[5]) ?? 0) - 537.5) < 0.5)
  }

  /// A place at (0, 0) is none, and one with x and y exchanged is told of first.
  @Test(
    arguments: [
      ("2.16,41.38,2.17,41.39", nil), ("0,0,2.17,41.39", "without a distance: 1"),
      ("2.16,41.38,0,0", "without a distance: 1"),
      ("2.16,41.38,41.39,2.17", "warning: 1 pair of 2 more than 100 km apart"),
    ] as [(String, String?)])
  func pairsThatCannotBe(row: String, told: String?) throws {
    try fixture.write("from_x,from_y,to_x,to_y\n2.15,41.38,2.17,41.39\n\(row)\n", to: "od.csv")
    let found = try catchment("distances", "--pairs", "od.csv", "--output", "ways.csv", "--overwrite")
    #expect(found.status == 0)
    let isTold = found.errors.contains("warning") || found.errors.contains("without")
    #expect(isTold == (told != nil) && (told.map { found.errors.contains($0) } ?? true), "\(found.errors)")
  }

  @Test func pairsOfPlaces() throws {
    try fixture.write(
      "from_x,from_y,to_x,to_y\n430200,4580500,430700,4580500\n430200,4580500,,\n", to: "od.csv")
    let plain = [
      "distances", "--pairs", "od.csv", "--crs", "EPSG:25831", "--streets", "map.osm", "--mode", "walking",
    ]
    let screen = try Binary(plain, folder: fixture.folder)
    #expect(screen.status == 0)
    let rows = screen.output.split(separator: "\n")
    #expect(rows[0] == "row,distance_m,straight_m" && rows[1].hasPrefix("1,500.") && rows[2] == "2,,")
    #expect(screen.errors.contains("without a distance: 1 – a place without coordinates"))
    // The streets of a study serve as well, and so do straight lines and times.
    let study = try catchment(
      "distances", "study.yml", "--pairs", "od.csv", "--crs", "EPSG:25831", "--times", "--output", "times.csv"
    )
    #expect(study.status == 0)
    // 500 m at 5 km/h.
    let times = try read("times.csv").split(separator: "\n").map { $0.split(separator: ",") }
    #expect(times[0] == ["row", "minutes", "straight_m"])
    #expect(abs((Double(times[1][1]) ?? 0) - 6) < 0.01, "\(times[1])")
    let straight = try catchment("distances", "--pairs", "od.csv", "--crs", "EPSG:25831")
    #expect(straight.status == 0 && straight.output.contains("\n1,500."))
    #expect(try catchment("distances", "--pairs", "od.csv").status == 65)
    #expect(try catchment("distances", "--pairs", "nothing.csv").status == 66)
    for other in [["--level", "zone"], ["--json"], ["--list", "l.csv"], ["--pair-columns", "a,b"]] {
      #expect(try Binary(plain + other, folder: fixture.folder).status == 64)
    }
  }

  @Test func ferriesAndDeletionsAreTold() throws {
    let map = try TinyStudy.streetMap().replacingOccurrences(
      of: "</osm>",
      with: "<way id=\"4\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"route\" v=\"ferry\"/></way>"
        + "<way id=\"5\" action=\"delete\"><nd ref=\"1\"/><nd ref=\"2\"/></way></osm>")
    try fixture.write(map, to: "map.osm")
    for _ in 0..<2 {
      let run = try catchment("distances", "study.yml", "--level", "city")
      #expect(run.status == 0 && run.errors.contains("note: 1 ferry is left out"))
      #expect(run.errors.contains("note: 1 object of the street map is left out"))
    }
    let asked = try catchment("distances", "study.yml", "--level", "city", "--ferries")
    #expect(asked.status == 0 && !asked.errors.contains("ferr"))
  }

  @Test(arguments: [
    ["distances", "study.yml", "--list", "pupils.csv"], ["distances", "study.yml", "--matrix", "map.osm"],
    ["distances", "study.yml", "--output", "schools.csv"],
    ["distances", "study.yml", "--map", "./study.yml"],
    ["distances", "study.yml", "--list", "a.csv", "--output", "a.csv"],
    ["walkshed", "study.yml", "--output", "zones.geojson"],
    ["check", "study.yml", "--output", "schools.csv"],
    ["check", "study.yml", "--repair", "zones.geojson"],
    ["export", "study.yml", "--output", "zones.geojson"],
    ["indicators", "study.yml", "--output", "pupils.csv"], ["run", "study.yml", "--output", "."],
    ["segregation", "study.yml", "--output", "pupils.csv"],
  ])
  func inputsAreNeverReplaced(arguments: [String]) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted()
    let before = try names.map(read)
    let run = try Binary(arguments + ["--overwrite"], folder: fixture.folder)
    #expect(run.status == 73 && run.errors.contains("name"))
    let after = try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted()
      .filter { !$0.hasSuffix(".index") }
    #expect(try after == names && after.map(read) == before)
  }

  @Test func placesLieWestOfGreenwichToo() throws {
    let run = try catchment(
      "distances", "study.yml", "--routes", "way.geojson", "--from", "-8.6,41.1", "--to", "-8.5,41.1")
    // Far from every street, but understood.
    #expect(run.status == 0 && run.errors.contains("without a way to draw: 1"))
  }

  @Test(arguments: [
    ["walkshed"], ["walkshed", "study.yml", "--within", "0"], ["walkshed", "study.yml", "--within", "5,5"],
    ["walkshed", "study.yml", "--within", "5", "--minutes", "5"],
    ["walkshed", "study.yml", "--mode", "straight"],
    ["walkshed", "study.yml", "--school", "nobody"], ["walkshed", "--schools", "schools.csv"],
    ["distances", "study.yml", "--nearest", "3"], ["distances", "study.yml", "--from", "1,2"],
    ["distances", "study.yml", "--routes", "r.geojson", "--pupil", "nobody"],
    ["distances", "study.yml", "--mode", "straight", "--routes", "r.geojson"],
    ["distances", "study.yml", "--mode", "straight", "--times"],
    ["distances", "study.yml", "--street-column", "oneway=A"], ["distances", "study.yml", "--list", "-"],
    ["distances", "study.yml", "--level", "school"], ["segregation", "study.yml", "--level", "school"],
    ["distances", "study.yml", "--streets", "map.osm", "--street-column", "colour=A"],
    ["distances", "study.yml", "--streets", "map.osm", "--street-value", "length:a=b"],
  ])
  func usageErrorsAreUsageErrors(arguments: [String]) throws {
    let run = try Binary(arguments, folder: fixture.folder)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: fixture.path("r.geojson")))
  }
}
