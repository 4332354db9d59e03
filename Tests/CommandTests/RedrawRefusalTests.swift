import Foundation
import StudyFixtures
import Testing

/// What `catchment redraw`, `verify-plan` and `ensemble` refuse, and what they do not: six blocks in two rows of three,
/// two schools.
@Suite struct RedrawRefusalTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    try SixBlocks.write(to: fixture)
  }

  private static let distance = ["--objective", "distance", "--rounds", "1"]

  private func run(_ command: String, _ arguments: [String]) throws -> Binary {
    let tables = ["--blocks", "units.csv", "--adjacency", "adjacency.csv", "--schools", "schools.csv"]
    return try Binary([command] + tables + arguments, folder: fixture.folder)
  }

  private func plan() throws -> String {
    try String(contentsOfFile: fixture.path("plan.csv"), encoding: .utf8)
  }

  @Test func aFolderThatIsNotThereIsRefusedBeforeTheSearch() throws {
    let redrawn = try run(
      "redraw", ["--objective", "distance", "--rounds", "1", "--output", "none/plan.csv"])
    #expect(redrawn.status == 73 && redrawn.output.isEmpty)
    #expect(redrawn.errors.contains("there is no folder none") && redrawn.errors.contains("make the folder"))
  }

  @Test(arguments: [
    (name: "--moved", value: "10"), ("--cohesion", "2"), ("--minimum-fill", "3"), ("--moved", "nan"),
  ])
  func sharesAreAtMostOne(_ option: (name: String, value: String)) throws {
    let redrawn = try run("redraw", Self.distance + ["--today", "today.csv", option.name, option.value])
    #expect(redrawn.status == 64, "\(redrawn.errors)")
    #expect(redrawn.errors.contains("\(option.name) must lie between 0 and 1"), "\(redrawn.errors)")
  }

  /// Whose today's plan keeps to all constraints gets a plan.
  @Test func fewWhoMoveAreNoClash() throws {
    try fixture.write(
      """
      id,pupils,x,y
      b0,0,0,0
      b1,5,1000,0
      b2,0,2000,0
      b3,5,0,1000
      b4,10,1000,1000
      b5,30,2000,1000
      b6,10,0,2000
      b7,10,1000,2000
      b8,30,2000,2000

      """, to: "units.csv")
    try fixture.write(
      "id1,id2\nb0,b1\nb0,b3\nb1,b2\nb1,b4\nb2,b5\nb3,b4\nb3,b6\nb4,b5\nb4,b7\nb5,b8\nb6,b7\nb7,b8\n",
      to: "adjacency.csv")
    try fixture.write("id,unit,capacity\nS0,b4,180\nS1,b1,120\n", to: "schools.csv")
    try fixture.write(
      "unit,facility\nb0,S1\nb1,S1\nb2,S0\nb3,S1\nb4,S0\nb5,S0\nb6,S1\nb7,S0\nb8,S0\n", to: "today.csv")
    let redrawn = try run(
      "redraw",
      [
        "--objective", "distance", "--today", "today.csv", "--moved", ".05", "--rounds", "3", "--output",
        "plan.csv",
      ])
    #expect(redrawn.status == 0, "\(redrawn.errors)")
    // 5 · √2 + 10 · √5 + 30 + 10 + 30 · √2 km: whoever has pupils stays.
    #expect(redrawn.output.contains("distance: 111.858"), "\(redrawn.output)")
    #expect(redrawn.output.contains("all constraints are kept"))
  }

  @Test func anEnsembleMeasuresOnePlanAtLeast() throws {
    let wish = ["--objective", "segregation", "--group", "minority", "--today", "today.csv"]
    let none = try run("ensemble", wish + ["--tolerance", ".34", "--steps", "3"])
    #expect(none.status == 64 && none.errors.contains("--steps must be at least 10"), "\(none.errors)")
    let few = try run("ensemble", wish + ["--tolerance", ".34", "--steps", "3", "--every", "3"])
    #expect(few.status == 0, "\(few.errors)")
    #expect(few.output.contains("split R-hat not known, effective size not known"), "\(few.output)")
    #expect(!few.output.contains("nan"))
  }

  /// Of 24 pupils no school alone holds more than 16: no figures are told of what is no plan, nor of one that breaks what
  /// was asked.
  @Test func tooFewPlacesOfThoseThatMayBeOpenAreTold() throws {
    let refused = try run("redraw", Self.distance + ["--open", "--open-exactly", "1"])
    #expect(refused.status == 65 && refused.output.isEmpty, "\(refused.output)")
    let words = "no facility alone has the places: the largest that may be has 8 too few for 24 pupils"
    #expect(refused.errors.contains(words), "\(refused.errors)")
  }

  /// A school without places, whose area is to stay as it is.
  @Test func balanceNeedsPlacesWhereBlocksMayMove() throws {
    try fixture.write("id,unit,capacity\nw,a,12\nv,f,16\nu,c,0\n", to: "schools.csv")
    try fixture.write("unit,facility\na,w\nb,w\nd,w\nc,u\ne,v\nf,v\n", to: "today.csv")
    let balance = ["--objective", "balance", "--today", "today.csv"]
    let refused = try run("redraw", balance + ["--rounds", "1"])
    #expect(refused.status == 65, "\(refused.errors)")
    let words = "schools.csv: --objective balance needs the places of each facility; u has none"
    #expect(
      refused.errors.contains(words) && refused.errors.contains("--lock u"), "\(refused.errors)")
    for command in ["redraw", "verify-plan"] {
      let done = try run(
        command,
        balance + ["--lock", "u", "--json"]
          + (command == "redraw" ? ["--rounds", "1", "--output", "plan.csv"] : ["plan.csv"]))
      #expect(done.status == 0, "\(done.errors)")
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(done.output.utf8)) as? [String: Any])
      let objective = try #require(report["objective"] as? Double)
      // Twelve of twelve places and eight of sixteen.
      let least: Double = abs(1 - 12.001 / 12.00001) + abs(1 - 8.001 / 16.00001)
      #expect(abs(objective - least) < 1e-9)
    }
  }

  /// Block g is an island; it stands in row 7.
  private func addIsland() throws {
    try fixture.write(SixBlocks.units + "g,300,300,4,1\n", to: "units.csv")
    try fixture.write(SixBlocks.today + "g,w\n", to: "today.csv")
    try fixture.write("id,unit,capacity\nw,a,20\nv,f,20\n", to: "schools.csv")
  }

  @Test func anIslandHangsTogetherWithNoZone() throws {
    try addIsland()
    let refused = try run("redraw", Self.distance)
    #expect(refused.status == 65, "\(refused.errors)")
    #expect(refused.errors.contains("units.csv, row 7: the block has no neighbour in adjacency.csv"))
    #expect(refused.errors.contains("--islands keep") && !refused.errors.contains("take the block out"))
    let drawn = try run(
      "ensemble", ["--objective", "segregation", "--group", "minority", "--today", "today.csv"])
    #expect(drawn.status == 65 && drawn.errors.contains("units.csv, row 7"), "\(drawn.errors)")
  }

  /// It stays with today's school, goes to the nearest where zones may be in pieces, or is the zone of its own school.
  @Test(arguments: [
    (options: ["--islands", "keep"], school: "", row: "g,w"), (["--contiguity", "free"], "", "g,v"),
    ([], "x,g,4\n", "g,x"),
  ])
  func anIslandIsInAPlan(_ instance: (options: [String], school: String, row: String)) throws {
    try addIsland()
    try fixture.write("id,unit,capacity\nw,a,20\nv,f,20\n" + instance.school, to: "schools.csv")
    let redrawn = try run(
      "redraw",
      Self.distance + ["--today", "today.csv", "--output", "plan.csv"] + instance.options)
    #expect(redrawn.status == 0, "\(redrawn.errors)")
    #expect(try plan().contains(instance.row + "\n"))
  }

  @Test func theSchoolOfAnIslandStaysOpenWhateverItCosts() throws {
    try addIsland()
    try fixture.write(
      "id,unit,capacity,fixed_cost\nw,a,28,0\nv,f,28,0\nx,g,28,1000\n", to: "schools.csv")
    let redrawn = try run("redraw", Self.distance + ["--open", "--output", "plan.csv"])
    #expect(redrawn.status == 0, "\(redrawn.errors)")
    #expect(try plan().contains("g,x\n"))
  }

  @Test func aPlanSaysItsColumns() throws {
    try fixture.write(
      SixBlocks.today.replacingOccurrences(of: "unit,facility", with: "blk,where"), to: "plan.csv")
    let unknown = try run("verify-plan", ["plan.csv", "--objective", "distance"])
    #expect(unknown.status == 65, "\(unknown.errors)")
    for words in ["plan.csv", "a plan has the columns unit and facility", "\"blk\", \"where\"", "--columns"] {
      #expect(unknown.errors.contains(words), "\(unknown.errors)")
    }
    #expect(!unknown.errors.contains("\"id\""))
    let named = try run(
      "verify-plan", ["plan.csv", "--objective", "distance", "--columns", "unit=blk,facility=where"])
    #expect(named.status == 0, "\(named.errors)")
    try fixture.write("unit,where\na,w\n", to: "plan.csv")
    let half = try run("verify-plan", ["plan.csv", "--objective", "distance"])
    #expect(half.status == 65 && half.errors.contains("column \"facility\""), "\(half.errors)")
  }
}
