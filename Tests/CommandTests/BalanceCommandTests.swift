import Foundation
import StudyFixtures
import Testing

/// `catchment balance` on a study and on a plain table.
@Suite struct BalanceCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func balance(_ arguments: [String]) throws -> Binary {
    try Binary(["balance"] + arguments, folder: fixture.folder)
  }

  @Test func aTableOfSchoolsIsBalanced() throws {
    try fixture.write("school,pupils,poor,x,y\nw,20,10,0,0\nv,20,2,100,0\nu,10,0,300,0\n", to: "schools.csv")
    let run = try balance(
      ["--schools", "schools.csv", "--group", "poor", "--within", "0", "--json", "--output", "after.csv"])
    try #require(run.status == 0, "\(run.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    // 24 % are 4 or 5 of 20 and 2 or 3 of 10: five leave w, three for v 100 m away and two for u 300 m away, and as many
    // others come back.
    #expect(report.count == 1)
    #expect(report[0]["members_who_move"] as? Int == 5 && report[0]["others_who_move"] as? Int == 5)
    #expect(report[0]["extra_meters"] as? Double == 1800)
    let lines = try String(contentsOf: URL(fileURLWithPath: fixture.path("after.csv")), encoding: .utf8)
      .split(separator: "\n")
    #expect(
      lines.dropFirst() == [",,w,w,20,4,5,20,10,20,5", ",,v,v,20,4,5,20,2,20,5", ",,u,u,10,2,3,10,0,10,2"])
  }

  /// Without places nothing is said of walks, and no way is too long.
  @Test func aTableWithoutPlacesKnowsNoWays() throws {
    try fixture.write("centre,alumnes,poor,places\nw,20,10,15\nv,20,2,30\n", to: "schools.csv")
    let table = [
      "--schools", "schools.csv", "--columns", "facility=centre,pupils=alumnes", "--group", "poor",
    ]
    let run = try balance(table)
    #expect(run.status == 0 && run.output.contains("others change school\n"), "\(run.errors)")
    #expect(!run.output.contains("walk"))
    #expect(run.errors == "doubtful: 1 school has more pupils than places, and may keep as many\n")
    let json = try balance(table + ["--json"])
    #expect(json.status == 0 && !json.output.contains("extra_meters"))
    // The table of schools is all that standard output holds.
    let piped = try balance(table + ["--output", "-"])
    #expect(piped.output.hasPrefix("stage,") && !piped.output.contains("all schools"))
    for (arguments, status, words) in [
      (["--longest-way", "500"], 65, "no coordinates, so that no way has a length"),
      (["--audience", "public"], 77, "not for the public"),
      (["--json", "--output", "-"], 64, "both write to the screen"),
    ] as [([String], Int32, String)] {
      let refused = try balance(table + arguments)
      #expect(refused.status == status && refused.errors.contains(words), "\(refused.errors)")
    }
  }

  /// Caps are places, reckoned from the pupils of today: a school that ends with fewer pupils is told with its share.
  @Test func sharesThatChangeWithTheSchoolsAreTold() throws {
    try fixture.write("school,pupils,vulnerable,capacity\nA,50,40,60\nB,50,10,100\n", to: "caps.csv")
    let table = ["--schools", "caps.csv", "--group", "vulnerable", "--cap", ".5"]
    let run = try balance(table)
    #expect(
      run.status == 0 && run.output.contains("1 school has another share than asked for"), "\(run.errors)")
    #expect(run.output.contains(": A 71.4 %"), "\(run.output)")
    #expect(try balance(table + ["--json"]).output.contains(#""schools_beyond_shares":["A"]"#))
    try fixture.write("school,pupils,vulnerable,capacity\nA,50,40,60\nB,50,10,50\n", to: "caps.csv")
    #expect(try !balance(table).output.contains("another share"))
  }

  @Test func theSchoolsOfAStudyAreBalanced() throws {
    // W has 3 of the group and no other, E one of each; the private school takes no part.
    let even = try balance(["study.yml", "--group", "foreign_origin"])
    #expect(even.status == 0, "\(even.errors)")
    #expect(even.output.contains("4 of 5 pupils are foreign_origin"), "\(even.output)")
    #expect(even.output.contains("0 of them and 0 others change school"), "\(even.output)")
    for (arguments, status, words) in [
      (["--reserve", ".7"], 65, "the reserves ask for 1 members more than there are (4)"),
      (["--cap", ".7"], 65, "the caps leave 1 of 4 members without a place"),
      (["--audience", "public"], 77, "not for the public"), (["--cap", "2"], 64, "between 0 and 1"),
      (["--within-districts", "--longest-way", "1"], 0, "change school"),
    ] as [([String], Int32, String)] {
      let run = try balance(["study.yml", "--group", "foreign_origin"] + arguments)
      #expect(run.status == status && (run.errors + run.output).contains(words), "\(run.errors)")
    }
    let none = try balance(["study.yml", "--group", "nobody"])
    #expect(none.status == 65 && none.errors.contains("the groups are foreign_origin, low_education"))
  }

  /// Grades of one stage are balanced together where the study says which they are, and others by themselves.
  @Test func gradesOfAStageAreBalancedTogether() throws {
    var lines = TinyStudy.pupils.split(separator: "\n").map(String.init)
    for row in lines.indices { lines[row] += row == 0 ? ",curs" : [",1r", ",2n", ",I5"][row % 3] }
    try fixture.write(lines.joined(separator: "\n") + "\n", to: "pupils.csv")
    let study = TinyStudy.study.replacing("origin: nac,", with: "grade: curs, origin: nac,")
    try fixture.write(study, to: "study.yml")
    func stages() throws -> [String] {
      let run = try balance(["study.yml", "--group", "foreign_origin", "--json"])
      #expect(run.status == 0, "\(run.errors)")
      let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
      return (report ?? []).compactMap { $0["stage"] as? String }.sorted()
    }
    #expect(try stages() == ["1r", "2n", "I5"])
    try fixture.write(study + "stages: {primary: [1r, 2n]}\n", to: "study.yml")
    #expect(try stages() == ["I5", "primary"])
  }

  @Test func faultsOfTablesAreNamed() throws {
    for (table, words) in [
      ("school,pupils,poor\nw,20,21\n", "row 1, column \"poor\""),
      ("school,pupils,poor\nw,20,many\n", "row 1, column \"poor\""),
      ("school,pupils,poor\nw,20,1\nw,20,1\n", "row 2, column \"school\""),
      ("school,pupils\nw,20\n", "no such column"),
      ("Anna Puig,20,1\nv,30,2\n", "seems to have no header row"),
      ("school,pupils,poor\nw,1.000,1\nv,300,2\n", "row 1, column \"pupils\""),
      ("school,pupils,poor\n", "no rows"),
      ("school,pupils,poor\nw,20,1\nv,30,9\nTotal,50,10\n", "row 3, column \"school\": this is no school"),
      ("school,pupils,poor\nw,20,1\nv,30,9\nAll of them,50,10\n", "row 3, column \"school\""),
      ("school,pupils,poor\nw,20,1\nv,30,9\nu,5,2\nt,55,12\n", "row 4, column \"school\""),
      (
        "school,pupils,poor,stage\nw,20,1,a\nv,30,9,a\nSum a,50,10,a\nw,8,1,b\n",
        "row 3, column \"school\""
      ),
      ("school,pupils,poor,stage\nw,20,1,primary\nv,30,9,\n", "row 2, column \"stage\": the field is empty"),
      ("school,pupils,poor,stage\nw,20,1,primary\nv,30,9,Primary\n", "is \"primary\" in row 1"),
      ("school,pupils,poor\nw,20,1\nw\u{A0},20,1\n", "stands in row 1 already"),
      ("school,pupils,poor,x,y\nw,20,1,2.1734,41.3851\nv,20,1,2.1801,41.3902\n", "look like degrees"),
    ] {
      try fixture.write(table, to: "schools.csv")
      let run = try balance(["--schools", "schools.csv", "--group", "poor"])
      #expect(!run.errors.contains("Anna"))
      #expect(
        run.status == 65 && run.errors.contains("schools.csv") && run.errors.contains(words), "\(run.errors)")
    }
  }
}
