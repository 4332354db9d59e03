import Foundation
import Layers
import StudyFixtures
import Testing

/// `catchment compare` and `catchment redraw` on a study.
@Suite struct CompareCommandTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    try StripPlan.write([("1", 0, 800), ("2", 800, 2000)], to: fixture.path("new.gpkg"))
  }

  @Test func aRedrawnLayerIsCompared() throws {
    let run = try Binary(
      [
        "compare", "study.yml", "--zones", "new.gpkg", "--output", "changes.csv", "--map", "changes.geojson",
        "--list", "internal_moved.csv",
      ], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Moving 1 pupil raises D of foreign_origin"), "\(run.output)")
    let lines = try text("changes.csv").split(separator: "\n")
    #expect(lines[0].hasPrefix("indicator,level,unit,group,before,after,change,change_low,change_high,"))
    #expect(lines.contains { $0.hasPrefix("dissimilarity_zones,city,Tiny,foreign_origin,0.5,0.75,0.25,") })
    #expect(try text("internal_moved.csv").split(separator: "\n")[1] == "4,d,1,2,W,E,P")
    #expect(try Layer(contentsOf: fixture.path("changes.geojson")).count == 5)
    #expect(try text("changes.qml").contains("name=\"Pupils: foreign_origin\""))
  }

  /// In tables without codes equal names have them.
  @Test func equalNamesAreToldApart() throws {
    let zones = try text("zones.geojson")
    try fixture.write(zones.replacing("\"East\"", with: "\"West\""), to: "zones.geojson")
    let compared = try Binary(["compare", "study.yml", "--zones", "new.gpkg"], folder: fixture.folder)
    #expect(compared.output.contains("from West (1) to West (2): 1"), "\(compared.output)\(compared.errors)")
    let distances = try Binary(["distances", "study.yml", "--level", "zone"], folder: fixture.folder)
    #expect(
      distances.output.contains("\nWest (1) ") && distances.output.contains("\nWest (2) "),
      "\(distances.output)")
    let report = try Binary(
      ["report", "study.yml", "--accept-findings", "--output", "report.html"], folder: fixture.folder)
    #expect(report.status == 0, "\(report.errors)")
    #expect(try text("report.html").contains("<th>West (2)<td"))
  }

  /// The plan's table gets its name when the layer is there: a GeoPackage cannot be written to a device.
  @Test func ofTwoFilesNoneIsLeftWhenOneFails() throws {
    try FileManager.default.createSymbolicLink(
      atPath: fixture.path("plan.gpkg"), withDestinationPath: "/dev/null")
    let run = try Binary(
      [
        "redraw", "study.yml", "--blocks", "grid:250", "--objective", "distance", "--rounds", "1",
        "--output", "plan.csv", "--layer", "plan.gpkg",
      ], folder: fixture.folder)
    #expect(run.status == 73 && run.errors.contains("a GeoPackage cannot be written to a device"))
    let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
    #expect(!files.contains { $0.contains("plan.csv") }, "\(files)")
  }

  /// Whether a grid of homes is public already only the city knows.
  @Test func aPublicGridIsToldOfBesideASecondPlan() throws {
    let note = "if a grid of homes of these pupils is public, see that no border was moved"
    let compare = ["compare", "study.yml", "--zones", "new.gpkg", "--audience"]
    #expect(try Binary(compare + ["public"], folder: fixture.folder).errors.contains(note))
    #expect(try !Binary(compare + ["internal"], folder: fixture.folder).errors.contains(note))
    let run = ["run", "study.yml", "--output", "one-plan", "--audience", "public"]
    #expect(try !Binary(run, folder: fixture.folder).errors.contains(note))
  }

  /// Stages that come on both sides are one line.
  @Test(arguments: [["run", "study.yml"], ["compare", "study.yml", "--zones", "new.gpkg"]])
  func stagesAreTimed(_ arguments: [String]) throws {
    let plain = try Binary(arguments, folder: fixture.folder)
    #expect(plain.status == 0 && !plain.errors.contains(" MB  "), "\(plain.errors)")
    let run = try Binary(
      arguments + ["--timings"] + (arguments[0] == "run" ? ["--overwrite"] : []), folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.errors.split(separator: "\n").filter { $0.contains(" MB  ") }
    let names = lines.compactMap { $0.split(separator: " MB  ").last.map(String.init) }
    #expect(names.count == Set(names).count && names.last == "all", "\(names)")
    #expect(names.contains("measuring distances") && names.contains("writing"), "\(names)")
  }

  @Test func groupsHaveTheirTitles() throws {
    try fixture.write(
      TinyStudy.study.replacing("rule: \"code f\"", with: "rule: \"code f\", title: {ca: origen estranger}"),
      to: "titled.yml")
    let run = try Binary(
      ["compare", "titled.yml", "--zones", "new.gpkg", "--language", "ca"], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("· origen estranger") && !run.output.contains("foreign_origin"))
  }

  @Test func twoStudyFilesAreCompared() throws {
    try fixture.write(
      TinyStudy.study.replacing("zones.geojson", with: "new.gpkg"), to: "after.yml")
    let both = try Binary(["compare", "study.yml", "after.yml", "--json"], folder: fixture.folder)
    let layer = try Binary(["compare", "study.yml", "--zones", "new.gpkg", "--json"], folder: fixture.folder)
    #expect(both.status == 0 && both.output == layer.output, "\(both.errors)")
    try fixture.write(
      TinyStudy.study.replacing("at_most: 2", with: "at_most: 3"), to: "other.yml")
    let other = try Binary(["compare", "study.yml", "other.yml"], folder: fixture.folder)
    #expect(other.status == 65 && other.errors.contains("other.yml: the groups are not those of"))
  }

  /// The same group of a value that means something else, and the same pupils under another year.
  @Test(arguments: [
    ("f: migrant, n: native", "f: migrant, n: migrant", "other pupils are in foreign_origin"),
    ("year: 2025-26", "year: 2024-25", "the year 2024-25 is not that of study.yml, which is 2025-26"),
  ])
  func whatMeansOtherPupilsIsRefused(_ own: String, _ other: String, _ words: String) throws {
    try fixture.write(TinyStudy.study.replacing(own, with: other), to: "after.yml")
    let run = try Binary(["compare", "study.yml", "after.yml"], folder: fixture.folder)
    #expect(run.status == 65 && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.contains("after.yml: ") && run.errors.contains(words), "\(run.errors)")
    try fixture.write(TinyStudy.study.replacing("2025-26", with: "2025/26"), to: "after.yml")
    let same = try Binary(["compare", "study.yml", "after.yml"], folder: fixture.folder)
    #expect(same.status == 0, "\(same.errors)")
  }

  /// W takes in the pupils of the private school, who are counted there; E, which stays, loses nobody.
  @Test func aScenarioIsCompared() throws {
    try fixture.write(
      TinyStudy.study + "scenario: {merge: {1: [2]}, close: {P: W}, resize: {W: 9}}\n", to: "after.yml")
    let run = try Binary(
      ["compare", "study.yml", "after.yml", "--output", "changes.csv"], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    // All of the east come to the west.
    #expect(run.output.hasPrefix("Moving 4 pupils"), "\(run.output)")
    let lines = try text("changes.csv").split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("dissimilarity_zones,city,Tiny,foreign_origin,0.5,") })
    let redrawn = try Binary(["run", "after.yml", "--output", "after"], folder: fixture.folder)
    #expect(redrawn.status == 0, "\(redrawn.errors)")
    try fixture.write(TinyStudy.study + "scenario: {close: [Q]}\n", to: "after.yml")
    let unknown = try Binary(["compare", "study.yml", "after.yml"], folder: fixture.folder)
    #expect(unknown.status == 65 && unknown.errors.contains("the school \"Q\""), "\(unknown.errors)")
  }

  /// Eight pupils are too few for a model of what families do.
  @Test func whatFamiliesDoMustBeKnown() throws {
    for (arguments, status, words) in [
      (["--families"], 65, "study.yml: what families do cannot be told from these pupils"),
      (["--families", "--audience", "public"], 77, "findings of what families do are not for the public"),
      (["--families", "--year", "2030-31"], 64, "leave --year out"),
      (["--model", "model.csv"], 64, "add --families"),
      (["--families", "--group", "nobody"], 65, "the groups are foreign_origin"),
    ] as [([String], Int32, String)] {
      let run = try Binary(
        ["compare", "study.yml", "--zones", "new.gpkg"] + arguments, folder: fixture.folder)
      #expect(run.status == status && run.errors.contains(words), "\(run.status): \(run.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.path("model.csv")))
  }

  @Test func badInputIsRefused() throws {
    try StripPlan.write([("1", 0, 1200), ("2", 1000, 2000)], to: fixture.path("overlap.gpkg"))
    for (arguments, status, words) in [
      (["study.yml", "--zones", "overlap.gpkg"], 65, "row 2: the area 2 overlaps the area 1 (row 1)"),
      (["study.yml", "--zones", "new.gpkg", "--zone-id", "nothing"], 65, "there is no such column"),
      (["study.yml", "--zones", "missing.gpkg"], 66, "missing.gpkg"),
      (["study.yml"], 64, "two study files"),
      (
        ["study.yml", "--zones", "new.gpkg", "--audience", "public", "--list", "list.csv"], 77,
        "not for the public"
      ),
    ] as [([String], Int32, String)] {
      let run = try Binary(["compare"] + arguments, folder: fixture.folder)
      #expect(run.status == status && run.errors.contains(words), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.path("list.csv")))
  }

  @Test func aStudyIsRedrawn() throws {
    let run = try Binary(
      [
        "redraw", "study.yml", "--blocks", "grid:250", "--objective", "segregation", "--group",
        "foreign_origin", "--output", "plan.csv", "--layer", "plan.gpkg", "--time", "5", "--rounds", "2",
        "--capacity", "soft",
      ], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("all constraints are kept") && run.output.contains("Moving "))
    #expect(run.errors.contains("to go on: catchment compare study.yml --zones plan.gpkg"))
    #expect(try text("plan.csv").hasPrefix("unit,facility\n"))
    #expect(try Layer(contentsOf: fixture.path("plan.gpkg")).column("code")?.texts == ["1", "2"])
    let none = try Binary(["redraw", "study.yml", "--objective", "segregation"], folder: fixture.folder)
    #expect(none.status == 65 && none.errors.contains("--blocks grid:250"), "\(none.errors)")
  }

  private static let redraw = ["study.yml", "--blocks", "grid:250", "--capacity", "soft"]

  @Test func aPlanOfAStudyIsVerifiedAndPlaced() throws {
    for (plan, status, words) in [
      ("new.gpkg", 0, "all constraints are kept"), ("study.yml", 65, "study.yml"),
    ] as [(String, Int32, String)] {
      let run = try Binary(
        ["verify-plan", plan] + Self.redraw + ["--objective", "segregation", "--group", "foreign_origin"],
        folder: fixture.folder)
      #expect((run.status == 0) == (status == 0), "\(run.errors)")
      #expect((run.output + run.errors).contains(words), "\(run.output) \(run.errors)")
    }
    let locked = try Binary(
      ["verify-plan", "new.gpkg"] + Self.redraw + ["--objective", "distance", "--lock", "facility:2"],
      folder: fixture.folder)
    #expect(
      locked.status == 65 && locked.output.contains("broken: locked, but changed, facility 2 (East), block "),
      "\(locked.output)")
    let drawn = try Binary(
      ["ensemble"] + Self.redraw + [
        "--objective", "segregation", "--group", "foreign_origin", "--tolerance", ".5", "--steps", "200",
        "--plan", "new.gpkg",
      ], folder: fixture.folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    #expect(drawn.output.contains("today: 0.5, more segregated than "), "\(drawn.output)")
    #expect(drawn.output.contains("new.gpkg: 0.75, more segregated than "), "\(drawn.output)")
  }

  @Test func aFrontIsSearched() throws {
    let run = try Binary(
      ["redraw"] + Self.redraw + [
        "--objective", "segregation,distance", "--group", "foreign_origin", "--front", "3", "--rounds", "2",
        "--time", "6", "--output", "plans.csv", "--layer", "plan.gpkg",
      ], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("plan_1: segregation D of foreign_origin 0.000, distance "), "\(run.output)")
    #expect(try text("plans.csv").hasPrefix("unit,plan_1"))
    #expect(try Layer(contentsOf: fixture.path("plan_1.gpkg")).column("code")?.texts == ["1", "2"])
    let one = try Binary(
      ["redraw"] + Self.redraw + ["--objective", "distance", "--front", "3"], folder: fixture.folder)
    #expect(one.status == 64 && one.errors.contains("two objectives"))
  }

  @Test func blocksGrowFromHomesAndSomeStay() throws {
    let common = ["redraw", "study.yml", "--objective", "distance", "--time", "2"]
    let run = try Binary(
      common + ["--blocks", "homes:2", "--stay", "low_education", "--output", "plan.csv"],
      folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("3 pupils stay at the school of today's area"), "\(run.errors)")
    #expect(
      try text("plan.csv")
        == "unit,facility\n1-1,1\n1-2,1\n2-1,2\n2-2,2\nstays in 1,1\nstays in 2,2\n")
    for (options, status, words) in [
      (["--blocks", "homes:0"], 64, "from 1 to 1,000,000"),
      (["--blocks", "streets"], 65, "study.yml: the study names no streets"),
      (["--blocks", "homes:2", "--stay", "nobody"], 65, "the groups are foreign_origin"),
      (["--blocks", "homes:2", "--families"], 64, "--layer for one plan"),
      (
        ["--blocks", "homes:2", "--families", "--layer", "other.gpkg"], 65,
        "what families do cannot be told from these pupils"
      ),
    ] as [([String], Int32, String)] {
      let refused = try Binary(common + options, folder: fixture.folder)
      #expect(refused.status == status && refused.errors.contains(words), "\(refused.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.path("other.gpkg")))
  }

  @Test func namedLimitsClash() throws {
    let run = try Binary(
      ["redraw"] + Self.redraw + [
        "--objective", "distance", "--at-most", "1=3", "--at-most", "2=4", "--time", "2",
      ],
      folder: fixture.folder)
    #expect(run.status == 65 && run.errors.contains("1 places too few for 8 pupils"), "\(run.errors)")
    try fixture.write(TinyStudy.study + "language: ca\n", to: "study.yml")
    let catalan = try Binary(
      ["redraw"] + Self.redraw + ["--objective", "distance", "--at-most", "1=3", "--at-most", "2=4"],
      folder: fixture.folder)
    #expect(catalan.errors.contains("no s’ha trobat cap pla"), "\(catalan.errors)")
    #expect(catalan.errors.contains("els falten 1 places per a 8 alumnes"), "\(catalan.errors)")
    #expect(catalan.errors.contains("el màxim d’alumnat d’una zona: hauria de cedir en 1 alumne"))
    let none = try Binary(
      ["redraw"] + Self.redraw + ["--objective", "distance", "--lock", "nowhere"], folder: fixture.folder)
    #expect(none.status == 64 && none.errors.contains("no block and no facility nowhere"), "\(none.errors)")
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: fixture.path(name)), encoding: .utf8)
  }
}
