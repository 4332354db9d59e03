import Foundation
import Layers
import StudyFixtures
import Testing

/// `catchment redraw --candidates`: new schools on a study.
@Suite struct CandidateCommandTests {
  private let fixture: TinyStudy
  private static let header = "codi;nom;titularitat;x;y;fixed_cost\n"
  private static let new = "N;Escola Nova;Públic;430150;4580550;0\n"

  init() throws { fixture = try TinyStudy() }

  private func run(_ command: [String], _ options: [String]) throws -> Binary {
    try Binary(
      command + [
        "study.yml", "--blocks", "grid:250", "--objective", "distance", "--capacity", "soft",
        "--candidates", "sites.csv",
      ] + options, folder: fixture.folder)
  }

  private static let search = ["--compactness-hint", "0", "--time", "5", "--rounds", "2"]

  /// a, 71 m from the new school, is 400 m from today's, as all others are from theirs. The dear one is worth its costs
  /// to nobody.
  @Test func aSchoolOpensWhereItIsWorthIt() throws {
    try fixture.write(
      Self.header + Self.new + "F;Escola Cara;Públic;431850;4580550;1000\n", to: "sites.csv")
    let redrawn = try run(["redraw"], Self.search + ["--layer", "plan.gpkg", "--output", "plan.csv"])
    #expect(redrawn.status == 0, "\(redrawn.errors)")
    #expect(redrawn.output.contains("facilities that serve a block: 3 of 4\nopened: N (Escola Nova)\n"))
    #expect(redrawn.output.contains("Schools that open: Escola Nova\n"), "\(redrawn.output)")
    #expect(redrawn.output.contains("mean way to the school of the area by 41 m"), "\(redrawn.output)")
    #expect(redrawn.output.contains("  from West to Escola Nova: 1\n"), "\(redrawn.output)")
    let next = "catchment compare study.yml --zones plan.gpkg --candidates sites.csv"
    #expect(redrawn.errors.contains("to go on: \(next)"), "\(redrawn.errors)")
    let plan = try Layer(contentsOf: fixture.path("plan.gpkg"))
    #expect(plan.column("code")?.texts == ["1", "2", "N"])
    #expect(plan.column("label")?.texts == ["West", "East", "Escola Nova"])
    #expect(plan.column("pupils")?.texts == ["3", "4", "1"])
    for file in ["plan.gpkg", "plan.csv"] {
      let verified = try run(["verify-plan", file], ["--json"])
      #expect(verified.status == 0 && verified.output.contains("\"opened\":[\"N\"]"), "\(verified.output)")
    }
    let compared = try Binary(
      ["compare", "study.yml", "--zones", "plan.gpkg", "--candidates", "sites.csv"], folder: fixture.folder)
    #expect(compared.status == 0 && compared.output.contains("Schools that open: Escola Nova\n"))
    #expect(compared.output.contains("mean way to the school of the area by 41 m"), "\(compared.output)")
  }

  /// Places of the first grade and the year of closing are told of schools that are there, and not of sites.
  @Test func sitesLeaveOutWhatOnlySchoolsAtWorkHave() throws {
    try fixture.write(Self.header + Self.new, to: "sites.csv")
    let schools = TinyStudy.schools.split(separator: "\n")
    try fixture.write(
      schools.enumerated().map { $1 + ($0 == 0 ? ";entrada;fins" : ";20;") }.joined(separator: "\n") + "\n",
      to: "schools.csv")
    try fixture.write(
      TinyStudy.study.replacing("school: codi,", with: "school: codi, entry_places: entrada, until: fins,"),
      to: "study.yml")
    let redrawn = try run(["redraw"], Self.search + ["--json"])
    #expect(redrawn.status == 0 && redrawn.output.contains("\"opened\":[\"N\"]"), "\(redrawn.errors)")
  }

  /// The streets are read for the schools that are there; the new one is one more.
  @Test func streetsLeadToTheNewSchool() throws {
    try fixture.write(Self.header + Self.new, to: "sites.csv")
    try fixture.write(TinyStudy.streetMap(), to: "streets.osm")
    try fixture.write(TinyStudy.study + "streets: {file: streets.osm, mode: walking}\n", to: "study.yml")
    let redrawn = try run(["redraw"], Self.search + ["--json"])
    #expect(redrawn.status == 0 && redrawn.output.contains("\"opened\":[\"N\"]"), "\(redrawn.errors)")
  }

  @Test func theSchoolsThatAreThereStayUnlessTold() throws {
    try fixture.write(Self.header + "F;Escola Cara;Públic;431150;4580550;1000\n", to: "sites.csv")
    let all = try run(["redraw"], Self.search + ["--open-exactly", "3", "--json"])
    #expect(all.status == 0 && all.output.contains("\"opened\":[\"F\"]"), "\(all.output) \(all.errors)")
    let few = try run(["redraw"], Self.search + ["--open-exactly", "1"])
    #expect(few.status == 65, "\(few.output)")
    #expect(few.errors.contains("1 facilities cannot be open: 2 must be, and there are 3"), "\(few.errors)")
    let told = try run(["redraw"], Self.search + ["--open", "--open-exactly", "1", "--json"])
    #expect(told.status == 0 && told.output.contains("\"open\":1,"), "\(told.output) \(told.errors)")
  }

  @Test(arguments: [
    ("W;Una;Públic;430150;4580550;0\n", "row 1, column \"codi\": the school \"W\" is there already"),
    (new + "2;Una;Públic;430150;4580050;0\n", "row 2, column \"codi\": a catchment area has the code \"2\""),
    ("M;Una;Privat;430150;4580550;0\n", "row 1, column \"titularitat\": the school is neither public"),
    (new + "M;Una;Públic;530150;4580550;0\n", "row 2, column \"x\": the school stands in no block"),
    (new + "M;Una;Públic;430160;4580560;0\n", "as the school of N (Escola Nova) does"),
    (
      "M;Una;Públic;430150;4580550;dear\n", "row 1, column \"fixed_cost\": the cost is no number of 0 or more"
    ),
    ("M;Una;Públic;430150;4580550;-1\n", "row 1, column \"fixed_cost\": the cost is no number of 0 or more"),
    ("M;Una;Públic;;4580550;1\n", "row 1, column \"x\": the school has no coordinates"),
    ("", "sites.csv"),
  ])
  func faultsAreNamed(rows: String, words: String) throws {
    try fixture.write(Self.header + rows, to: "sites.csv")
    let redrawn = try run(["redraw"], Self.search + ["--layer", "plan.gpkg"])
    #expect(redrawn.status == 65 && redrawn.errors.contains(words), "\(redrawn.errors)")
    #expect(redrawn.errors.contains("sites.csv"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("plan.gpkg")))
  }

  @Test func itIsForStudiesAndNotForEnsembles() throws {
    try fixture.write(Self.header + Self.new, to: "sites.csv")
    let drawn = try run(["ensemble"], [])
    #expect(drawn.status == 64 && drawn.errors.contains("--candidates"), "\(drawn.errors)")
    let plain = try Binary(
      ["redraw", "--candidates", "sites.csv", "--objective", "distance"], folder: fixture.folder)
    #expect(plain.status == 64 && plain.errors.contains("--candidates is for a study"), "\(plain.errors)")
    let missing = try Binary(
      ["redraw", "study.yml", "--candidates", "none.csv", "--objective", "distance", "--blocks", "grid:250"],
      folder: fixture.folder)
    #expect(missing.status == 66 && missing.errors.contains("none.csv"), "\(missing.errors)")
  }
}
