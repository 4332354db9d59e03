import Foundation
import StudyFixtures
import Testing

/// Layers of areas that `catchment verify-plan` and `catchment ensemble` take as plans, and those that they refuse as
/// `catchment compare` does.
@Suite struct LayerPlanCommandTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    try StripPlan.write(
      [("s1", 0, 501), ("s2", 501, 1000), ("s3", 1000, 1501), ("s4", 1501, 2000)],
      to: fixture.path("blocks.gpkg"))
    try StripPlan.write([("1", 300, 1000), ("2", 1000, 2000)], to: fixture.path("narrow.gpkg"))
    try StripPlan.write([("1", 0, 1000), ("2", 1000, 1600)], to: fixture.path("short.gpkg"))
    try StripPlan.write([("1", 9000, 9500), ("2", 9500, 9900)], to: fixture.path("far.gpkg"))
    try StripPlan.write([("1", 0, 1200), ("2", 1000, 2000)], to: fixture.path("overlap.gpkg"))
    func square(_ label: String, _ west: Double) -> String {
      let corners = [(0.0, 0.0), (0.01, 0), (0.01, 0.01), (0, 0.01), (0, 0)].map {
        "[\(west + $0.0), \(41.36 + $0.1)]"
      }
      return #"{"type": "Feature", "properties": {"code": "1", "label": "\#(label)"}, "#
        + #""geometry": {"type": "Polygon", "coordinates": [[\#(corners.joined(separator: ", "))]]}}"#
    }
    try fixture.write(
      #"{"type": "FeatureCollection", "features": [\#(square("West", 2.16)), \#(square("East", 2.17))]}"#,
      to: "twins.geojson")
  }

  private func verify(_ plan: String) throws -> Binary {
    try Binary(
      [
        "verify-plan", plan, "study.yml", "--blocks", "blocks.gpkg", "--block-id", "code", "--objective",
        "distance", "--capacity", "soft",
      ], folder: fixture.folder)
  }

  private func rank(_ plan: String) throws -> Binary {
    try Binary(
      [
        "ensemble", "study.yml", "--blocks", "blocks.gpkg", "--block-id", "code", "--objective",
        "segregation",
        "--group", "foreign_origin", "--tolerance", ".5", "--steps", "100", "--plan", plan,
      ], folder: fixture.folder)
  }

  /// a lives at 100 m, and h alone in the last block.
  @Test func whoLivesInNoAreaIsToldBeforeTheVerdict() throws {
    let kept = try verify("narrow.gpkg")
    #expect(kept.status == 0 && kept.output.contains("all constraints are kept"), "\(kept.errors)")
    #expect(kept.errors.contains("1 pupil lives in an area today and in none of the plan"), "\(kept.errors)")
    #expect(kept.errors.contains("note: ways begin at the middle of each block's homes"), "\(kept.errors)")
    let broken = try verify("short.gpkg")
    #expect(broken.status == 65 && broken.output.contains("broken: "), "\(broken.output)")
    #expect(broken.errors.contains("1 pupil lives in an area today and in none of the plan"))
  }

  /// A layer with the codes of the areas is enough.
  @Test func aPlanWithoutNamesWillDo() throws {
    let zones = try String(contentsOfFile: fixture.path("zones.geojson"), encoding: .utf8)
    try fixture.write(zones.replacing("\"label\"", with: "\"note\""), to: "codes.geojson")
    #expect(try verify("codes.geojson").output.contains("all constraints are kept"))
    #expect(try rank("codes.geojson").output.contains("codes.geojson: 0.5, "))
    let compared = try Binary(
      ["compare", "study.yml", "--zones", "codes.geojson"], folder: fixture.folder)
    #expect(compared.status == 0, "\(compared.errors)")
  }

  /// The study file does not say what a plan's layer lacks: options do.
  @Test func aPlanWithoutASystemIsGivenOne() throws {
    try StripPlan.write([("1", 0, 1000), ("2", 1000, 2000)], to: fixture.path("bare.shp"))
    try FileManager.default.removeItem(atPath: fixture.path("bare.prj"))
    let common = ["study.yml", "--blocks", "blocks.gpkg", "--block-id", "code", "--objective", "distance"]
    for command in [
      ["verify-plan", "bare.shp"] + common + ["--capacity", "soft"],
      ["ensemble"] + common + ["--tolerance", ".5", "--steps", "20", "--plan", "bare.shp"],
      ["compare", "study.yml", "--zones", "bare.shp"],
      ["report", "study.yml", "--plan", "bare.shp", "--output", "report.html"],
    ] {
      let refused = try Binary(command, folder: fixture.folder)
      #expect(refused.status == 65 && refused.output.isEmpty, "\(refused.output)")
      #expect(refused.errors.contains("bare.shp: the file does not say its coordinate reference system"))
      #expect(refused.errors.contains("--zone-crs EPSG:…"), "\(refused.errors)")
      #expect(!refused.errors.contains("in the study file"), "\(refused.errors)")
      let told = try Binary(command + ["--zone-crs", "EPSG:25831"], folder: fixture.folder)
      #expect(told.status == 0, "\(told.errors)")
    }
  }

  /// Codes that a spreadsheet has made numbers of are no reason to name another column.
  @Test func codesOfAPlanThatLostTheirZerosAreExplained() throws {
    try StripPlan.write([("01", 0, 1000), ("02", 1000, 2000)], to: fixture.path("coded.gpkg"))
    try fixture.write(TinyStudy.study.replacing("zones.geojson", with: "coded.gpkg"), to: "study.yml")
    let words = "would be with zeros in front or without a decimal point, such as 01 for 1"
    let compared = try Binary(
      ["compare", "study.yml", "--zones", "narrow.gpkg"], folder: fixture.folder)
    #expect(compared.status == 0 && compared.errors.contains(words), "\(compared.errors)")
    #expect(!compared.errors.contains("--zone-id"), "\(compared.errors)")
    let verified = try verify("narrow.gpkg")
    #expect(verified.status == 65, "\(verified.output)")
    #expect(
      verified.errors.contains("2 of 2 codes would be found with zeros in front or without a decimal point"),
      "\(verified.errors)")
  }

  @Test func aPlanThatLeavesOutBlocksIsNotRanked() throws {
    let ranked = try rank("narrow.gpkg")
    #expect(ranked.status == 0 && ranked.output.contains("narrow.gpkg: 0.5, "), "\(ranked.errors)")
    let refused = try rank("short.gpkg")
    #expect(refused.status == 65 && refused.output.isEmpty, "\(refused.output)")
    #expect(
      refused.errors.contains("short.gpkg: the plan leaves out one block, the first of them s4"),
      "\(refused.errors)")
  }

  @Test(arguments: [
    (plan: "far.gpkg", words: ["no pupil lives in any of the areas", "far from all catchment areas"]),
    ("overlap.gpkg", ["row 2: the area 2 overlaps the area 1 (row 1)"]),
    ("twins.geojson", ["row 2, column \"code\": the feature has the code of row 1, but another name"]),
  ])
  func whatCompareRefusesIsNoPlan(_ instance: (plan: String, words: [String])) throws {
    let compared = try Binary(
      ["compare", "study.yml", "--zones", instance.plan], folder: fixture.folder)
    for run in try [compared, verify(instance.plan), rank(instance.plan)] {
      #expect(run.status == 65 && instance.words.contains { run.errors.contains($0) }, "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }
}
