import Foundation
import StudyFixtures
import Testing

/// `catchment redraw`, `verify-plan` and `ensemble` on plain tables: six blocks in two rows of three, two schools.
@Suite struct RedrawCommandTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    try SixBlocks.write(to: fixture)
  }

  private static let tables = [
    "--blocks", "units.csv", "--adjacency", "adjacency.csv", "--schools", "schools.csv",
  ]

  private func run(_ command: String, _ arguments: [String]) throws -> Binary {
    try Binary([command] + Self.tables + arguments, folder: fixture.folder)
  }

  private func json(_ run: Binary) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func aPlanIsFoundWrittenAndVerified() throws {
    let redrawn = try run(
      "redraw", ["--objective", "distance", "--rounds", "2", "--output", "plan.csv", "--json"])
    try #require(redrawn.status == 0, "\(redrawn.errors)")
    let report = try json(redrawn)
    // Each block goes to its nearest school, four of them 100 m away.
    let least = 4 * 0.4
    let objective = try #require(report["objective"] as? Double)
    let bound = try #require(report["bound"] as? Double)
    #expect(abs(objective - least) < 1e-9)
    #expect(bound <= least)
    #expect(report["feasible"] as? Bool == true)
    let verified = try run("verify-plan", ["plan.csv", "--objective", "distance", "--json"])
    #expect(verified.status == 0)
    let again = try #require(json(verified)["objective"] as? Double)
    #expect(abs(again - least) < 1e-9)
  }

  /// Who wants quiet has the file; without one the report is what was asked for.
  @Test func quietSearchesSayNothingBesideTheirFile() throws {
    let wanted = ["--objective", "distance", "--rounds", "2", "--quiet"]
    #expect(try run("redraw", wanted + ["--output", "plan.csv"]).output.isEmpty)
    #expect(try run("redraw", wanted).output.contains("distance"))
    #expect(
      try json(run("redraw", wanted + ["--json", "--output", "other.csv"]))["feasible"] as? Bool == true)
  }

  /// Ctrl-C ends the search with the best plan so far, which is written.
  @Test func anInterruptedSearchKeepsItsPlan() throws {
    // One that comes before the search has begun ends the program, as it would any other.
    for seconds in [2.0, 8, 30] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["--default-signal=INT", Binary.path, "redraw"] + Self.tables
        + ["--objective", "segregation", "--group", "minority", "--today", "today.csv", "--time", "600"]
        + ["--output", "plan.csv", "--overwrite"]
      process.currentDirectoryURL = URL(fileURLWithPath: fixture.folder)
      process.standardOutput = Pipe()
      process.standardError = Pipe()
      try process.run()
      Thread.sleep(forTimeInterval: seconds)
      try #require(process.isRunning, "the search ended by itself")
      process.interrupt()
      process.waitUntilExit()
      guard process.terminationReason == .exit else { continue }
      #expect(process.terminationStatus == 0)
      let plan = try String(contentsOfFile: fixture.path("plan.csv"), encoding: .utf8)
      #expect(plan.split(separator: "\n").count == 7)
      return
    }
    Issue.record("no search had begun")
  }

  /// Ways in kilometres, a block without a school today, and a total below the schools.
  @Test func whatTablesMeanOtherwiseIsTold() throws {
    try fixture.write(
      "id,w,v\na,0,.224\nb,.1,.141\nc,.2,.1\nd,.1,.2\ne,.141,.1\nf,.224,0\n", to: "ways.csv")
    try fixture.write("unit,facility\na,w\nb,w\nc,v\ne,v\nf,v\n", to: "some.csv")
    let distance = ["--objective", "distance", "--rounds", "1"]
    let ways = try run("redraw", distance + ["--distances", "ways.csv"])
    #expect(ways.status == 0 && ways.errors.contains("less than half as long as the straight line"))
    let some = try run("redraw", distance + ["--today", "some.csv"])
    #expect(some.status == 0 && some.errors.contains("1 block has no facility today in some.csv"))
    let segregation = try run(
      "redraw",
      ["--objective", "segregation", "--group", "minority", "--today", "today.csv", "--rounds", "1"])
    // 7 of 9 of the group and 5 of 15 others go to w today.
    #expect(segregation.output.contains("(today 0.444)"), "\(segregation.output)")
    try fixture.write("id,unit,capacity\nw,a,12\nv,f,16\nTotal,,28\n", to: "schools.csv")
    let total = try run("redraw", distance)
    #expect(total.status == 65 && total.errors.contains("row 3, column \"id\": this is no facility"))
  }

  @Test func segregationFallsWithinItsConstraints() throws {
    let redrawn = try run(
      "redraw",
      [
        "--objective", "segregation", "--group", "minority", "--today", "today.csv", "--capacity", "soft",
        "--size",
        ".34", "--rounds", "2", "--json",
      ])
    try #require(redrawn.status == 0, "\(redrawn.errors)")
    let report = try json(redrawn)
    // Today w has 7 of 9 members and 5 of 15 others.
    let before: Double = 7.0 / 9 - 5.0 / 15
    let today = try #require(report["today"] as? Double)
    let after = try #require(report["objective"] as? Double)
    #expect(abs(today - before) < 1e-9)
    #expect(after < before)
  }

  @Test func feedersStayTogether() throws {
    let together = ["--objective", "distance", "--feeders-together", "--rounds", "1"]
    let without = try run("redraw", together)
    #expect(without.status == 64 && without.errors.contains("add a column \"feeder\""), "\(without.errors)")
    let rows = ["a,0,0,4,P", "b,100,0,4,P", "c,200,0,4,P", "d,0,100,4,Q", "e,100,100,4,Q", "f,200,100,4,Q"]
    try fixture.write("id,x,y,demand,feeder\n" + rows.joined(separator: "\n") + "\n", to: "units.csv")
    let redrawn = try run("redraw", together + ["--output", "plan.csv", "--json"])
    try #require(redrawn.status == 0, "\(redrawn.errors)")
    // One row each: c and d go 200 m, b and e 100 m.
    let objective = try #require(json(redrawn)["objective"] as? Double)
    #expect(abs(objective - 4 * 0.6) < 1e-9)
    let split = try run("verify-plan", ["today.csv", "--objective", "feeders", "--feeders-together"])
    #expect(split.status == 65 && split.output.contains("split feeders: 2"), "\(split.output)")
    #expect(split.output.contains("feeder P, facility w, block c, by 4"), "\(split.output)")
  }

  @Test func soManyAreOpen() throws {
    let redrawn = try run(
      "redraw",
      [
        "--objective", "distance", "--open", "--open-exactly", "1", "--capacity", "soft", "--rounds", "1",
        "--output", "plan.csv", "--json",
      ])
    try #require(redrawn.status == 0, "\(redrawn.errors)")
    let report = try json(redrawn)
    let objective = try #require(report["objective"] as? Double)
    // All go to one corner: 0, 100, 200, 100, 141.42 and 223.61 m.
    let least = 4 * 0.7650281539872885
    #expect(report["open"] as? Int == 1)
    #expect(abs(objective - least) < 1e-9)
    let two = try run(
      "verify-plan",
      ["plan.csv", "--objective", "distance", "--open", "--open-exactly", "2", "--capacity", "soft"])
    #expect(two.status == 65 && two.output.contains("other number of open facilities than asked for, by 1"))
    let alone = try run("redraw", ["--objective", "distance", "--open-exactly", "1"])
    #expect(alone.status == 64 && alone.errors.contains("goes with --open"), "\(alone.errors)")
    let three = try run("redraw", ["--objective", "distance", "--open", "--open-exactly", "3"])
    #expect(three.status == 65 && three.errors.contains("3 facilities cannot be open"), "\(three.errors)")
  }

  @Test func clashesAreNamedWithWhatWouldHaveToGive() throws {
    try fixture.write("id,unit,capacity\nw,a,8\nv,f,12\n", to: "schools.csv")
    let redrawn = try run("redraw", ["--objective", "distance", "--rounds", "1", "--output", "plan.csv"])
    #expect(redrawn.status == 65)
    #expect(redrawn.errors.contains("4 places too few for 24 pupils"))
    #expect(redrawn.errors.contains("the most pupils of a facility: would have to give by 4 pupils"))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("plan.csv")))
  }

  private static let faults: [(file: String, content: String, words: [String])] = [
    ("adjacency.csv", "id1,id2\na,b\nb,z\n", ["adjacency.csv, row 2, column \"id2\"", "no such block"]),
    ("adjacency.csv", "id1,id2\na,b\n", ["units.csv, row 3", "no neighbour"]),
    (
      "schools.csv", "id,unit,capacity\nw,a,12\nv,z,16\n",
      ["schools.csv, row 2, column \"unit\"", "no such block"]
    ),
    ("schools.csv", "id,unit,capacity\nw,a,12\nv,a,16\n", ["schools.csv, row 2", "same block"]),
    ("schools.csv", "id,unit,capacity\nw,a,many\nv,f,16\n", ["schools.csv, row 1, column \"capacity\""]),
    ("units.csv", "id,x,y,demand\na,0,0,4\na,1,0,4\n", ["units.csv, row 2, column \"id\"", "row 1 already"]),
    ("units.csv", "id,x,y,demand\na,0,0,-4\n", ["units.csv, row 1, column \"demand\""]),
    ("units.csv", "id,x,y\na,0,0\n", ["units.csv", "no column for pupils"]),
  ]

  @Test(arguments: faults.indices) func faultsOfTablesAreNamed(_ index: Int) throws {
    let fault = Self.faults[index]
    try fixture.write(fault.content, to: fault.file)
    let redrawn = try run("redraw", ["--objective", "distance", "--rounds", "1"])
    #expect(redrawn.status == 65)
    for word in fault.words { #expect(redrawn.errors.contains(word), "\(redrawn.errors)") }
  }

  @Test func faultsOfPlansAreNamed() throws {
    for (content, words) in [
      ("unit,facility\na,w\n", "leaves out 5 blocks"), ("unit,facility\nz,w\n", "row 1, column \"unit\""),
      ("unit,facility\na,z\n", "row 1, column \"facility\""), ("unit,facility\na,w\na,v\n", "row 1 already"),
    ] {
      try fixture.write(content, to: "plan.csv")
      let verified = try run("verify-plan", ["plan.csv", "--objective", "distance"])
      #expect(verified.status == 65)
      #expect(verified.errors.contains("plan.csv") && verified.errors.contains(words), "\(verified.errors)")
    }
    // b is cut off from v.
    try fixture.write("unit,facility\na,w\nb,v\nd,w\nc,w\ne,w\nf,v\n", to: "plan.csv")
    let verified = try run("verify-plan", ["plan.csv", "--objective", "distance"])
    #expect(verified.status == 65)
    #expect(verified.output.contains("blocks cut off from their facility, facility v, block b"))
  }

  @Test func anEnsemblePlacesTodaysPlan() throws {
    let drawn = try run(
      "ensemble",
      [
        "--objective", "segregation", "--group", "minority", "--today", "today.csv", "--tolerance", ".34",
        "--steps",
        "400", "--json",
      ])
    try #require(drawn.status == 0, "\(drawn.errors)")
    let report = try json(drawn)
    #expect(report["plans"] as? Int == 80)
    let distinct = try #require(report["distinct"] as? Int)
    #expect(distinct > 1)
    let places = try #require(report["places"] as? [[String: Any]])
    #expect(places.first?["plan"] as? String == "today")
  }
}
