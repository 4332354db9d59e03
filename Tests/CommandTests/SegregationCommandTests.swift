import Foundation
import StudyFixtures
import TestSupport
import Testing

/// `catchment segregation` on tables of counts, and the gap report on a study.
@Suite struct SegregationCommandTests {
  private let fixture: TinyStudy

  /// Units A and B hold 2 + 0 and 0 + 2 pupils of x and y; C and D hold one of each. A and B are in p, C and D in q.
  private static let long = """
    part,unit,who,n
    p,A,x,2
    p,B,y,2
    q,C,x,1
    q,C,y,1
    q,D,x,1
    q,D,y,1

    """
  private static let wide = "part,unit,x,y\np,A,2,0\np,B,0,2\nq,C,1,1\nq,D,1,1\n"

  init() throws {
    fixture = try TinyStudy()
    try fixture.write(SegregationCommandTests.long, to: "long.csv")
    try fixture.write(SegregationCommandTests.wide, to: "wide.csv")
  }

  private func segregation(_ arguments: [String]) throws -> Binary {
    try Binary(["segregation"] + arguments, folder: fixture.folder)
  }

  private func rows(_ arguments: [String]) throws -> [[String: Any]] {
    let run = try segregation(arguments + ["--json"])
    try #require(run.status == 0, "\(run.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }

  private func value(_ rows: [[String: Any]], _ index: String, within: String? = nil) -> Double? {
    rows.first { $0["index"] as? String == index && $0["within"] as? String == within }?["value"] as? Double
  }

  private static let longForm = ["long.csv", "--units", "unit", "--group", "who", "--weight", "n"]

  /// One group alone, and one column for two things, are no table of counts.
  @Test(arguments: [
    (["wide.csv", "--units", "unit", "--columns", "x"], "nobody to be compared with"),
    (["wide.csv", "--units", "unit", "--columns", "x,y", "--audience", "public"], "nothing withheld"),
    (["wide.csv", "--units", "x", "--columns", "x,y"], "The column x cannot hold two"),
    (["long.csv", "--units", "who", "--group", "who", "--weight", "n"], "The column who cannot hold two"),
    (["long.csv", "--units", "n", "--group", "who", "--weight", "n"], "The column n cannot hold two"),
  ])
  func columnsHoldOneThing(arguments: [String], words: String) throws {
    let run = try segregation(arguments)
    #expect(run.status == 64 && run.errors.contains(words) && run.output.isEmpty, "\(run.errors)")
  }

  @Test func countsInBothFormsGiveTheSame() throws {
    let arguments = ["--index", "M,H,D"]
    let long = try rows(SegregationCommandTests.longForm + arguments)
    let wide = try rows(["wide.csv", "--units", "unit", "--columns", "x,y"] + arguments)
    #expect(long as NSArray == wide as NSArray)
    #expect(long.count == 3)
    #expect(
      Set(long[0].keys) == [
        "index", "group", "versus", "within", "value", "expected", "corrected", "low", "high", "n_units", "n",
      ])
    // Half of the pupils are told apart for certain: M is ½ ln 2, H one half; D is ½ (2/4 + 2/4).
    #expect(abs(try #require(value(long, "M")) - log(2) / 2) < 1e-12)
    #expect(abs(try #require(value(long, "H")) - 0.5) < 1e-12)
    #expect(value(long, "D") == 0.5)
    #expect(long[0]["n_units"] as? Int == 4 && long[0]["n"] as? Int == 8 && long[0]["low"] is NSNull)
  }

  @Test func rowsWithoutAColumnOfCountsArePupils() throws {
    try fixture.write("unit,who\nA,x\nA,x\nB,y\nB,y\nC,x\nC,y\nD,x\nD,y\nD,\n", to: "pupils-only.csv")
    let arguments = ["pupils-only.csv", "--units", "unit", "--group", "who", "--index", "M"]
    let rows = try rows(arguments)
    #expect(abs(try #require(value(rows, "M")) - log(2) / 2) < 1e-12 && rows[0]["n"] as? Int == 8)
    #expect(try segregation(arguments).errors.contains("not counted: 1 row of pupils-only.csv"))
  }

  @Test func partsAndTermsOfANesting() throws {
    let rows = try rows(SegregationCommandTests.longForm + ["--index", "M,D", "--within", "part"])
    // Both parts hold 4 of each group; p is fully apart, q fully mixed.
    let between = try #require(value(rows, "M", within: "between part"))
    let within = try #require(value(rows, "M", within: "unit in part"))
    #expect(abs(between) < 1e-12 && abs(within - log(2) / 2) < 1e-12)
    #expect(abs(try #require(value(rows, "M", within: "part=p")) - log(2)) < 1e-12)
    #expect(value(rows, "D", within: "part=p") == 1 && value(rows, "D", within: "part=q") == 0)
    #expect(value(rows, "D", within: "between part") == nil)
  }

  @Test func oneGroupAgainstTheRestOrANamedOther() throws {
    try fixture.write("unit,x,y,z\nA,2,0,1\nB,0,2,1\n", to: "three.csv")
    let table = ["three.csv", "--units", "unit", "--columns", "x,y,z", "--index", "D"]
    let rest = try rows(table + ["--member", "x"])
    // x is 2 and 0, the rest 1 and 3: ½ (|1 − 1/4| + |0 − 3/4|).
    #expect(value(rest, "D") == 0.75 && rest[0]["group"] as? String == "x")
    #expect(rest[0]["versus"] as? String == "rest" && rest[0]["n"] as? Int == 6)
    let named = try rows(table + ["--member", "x", "--versus", "y"])
    #expect(value(named, "D") == 1 && named[0]["versus"] as? String == "y" && named[0]["n"] as? Int == 4)
    // An index of two groups without --member is taken for each group; D is one of all groups.
    let each = try rows(["three.csv", "--units", "unit", "--columns", "x,y,z", "--index", "gorard,D"])
    #expect(each.map { $0["group"] as? String } == ["x", "y", "z", nil])
  }

  @Test func bootstrapIsRepeatable() throws {
    let arguments =
      SegregationCommandTests.longForm + ["--index", "H,M", "--within", "part", "--bootstrap", "30"]
    let first = try segregation(arguments + ["--json", "--threads", "1", "--seed", "5"])
    let second = try segregation(arguments + ["--json", "--threads", "3", "--seed", "5"])
    #expect(first.status == 0 && first.output == second.output)
    #expect(try segregation(arguments + ["--json", "--seed", "6"]).output != first.output)
    for row in try rows(arguments).prefix(2) {
      let (low, high) = try (#require(row["low"] as? Double), #require(row["high"] as? Double))
      #expect(low < high)
    }
    let indices =
      SegregationCommandTests.longForm + ["--index", "D,H", "--member", "x", "--bootstrap", "100"]
    for row in try self.rows(indices) {
      #expect(row["estimate"] is Double || row["note"] is String)
    }
    let units = try rows(arguments + ["--resampling", "units"])
    #expect(units[0]["low"] is Double)
    #expect(units.first { $0["within"] as? String == "between part" }?["low"] is NSNull)
  }

  @Test func changesAreTakenApart() throws {
    // The second year closes D and opens E, where all are of x.
    try fixture.write("part,unit,who,n\np,A,x,2\np,B,y,2\nq,C,x,1\nq,C,y,1\nq,E,x,2\n", to: "later.csv")
    let rows = try rows(SegregationCommandTests.longForm + ["--index", "M", "--compare", "later.csv"])
    let change = try #require(value(rows, "M", within: "change"))
    let before = try #require(value(rows, "M", within: "before"))
    let after = try #require(value(rows, "M", within: "after"))
    #expect(abs(before - log(2) / 2) < 1e-12 && abs(after - before - change) < 1e-12)
    for method in ["shapley: ", "mora-ruiz-castillo: "] {
      let terms = rows.filter { ($0["within"] as? String)?.hasPrefix(method) ?? false }
      #expect(terms.count == 5)
      #expect(abs(terms.compactMap { $0["value"] as? Double }.reduce(0, +) - change) < 1e-9)
    }
    // Without D, M of A, B and C alone is 2/3 ln 2; without E nothing else has changed.
    let removals = try #require(value(rows, "M", within: "shapley: removals"))
    let additions = try #require(value(rows, "M", within: "shapley: additions"))
    #expect(abs(removals - (log(2) * 2 / 3 - before)) < 1e-9)
    #expect(abs(additions - (after - log(2) * 2 / 3)) < 1e-9)
    #expect(abs(try #require(value(rows, "M", within: "shapley: structure"))) < 1e-9)
  }

  /// A school whose code lost its zeros would close, and another would open: that is said first.
  @Test func codesOfTwoTablesThatDifferBySpellingAreDoubted() throws {
    try fixture.write("unit,x,y\n001,10,20\n002,40,9\n", to: "first.csv")
    try fixture.write("unit,x,y\n1,10,20\n002,40,9\n", to: "later.csv")
    let options = [
      "first.csv", "--units", "unit", "--columns", "x,y", "--index", "M", "--compare", "later.csv",
    ]
    let doubted = try segregation(options)
    #expect(doubted.status == 0, "\(doubted.errors)")
    #expect(
      doubted.errors.contains("doubtful: of the units of first.csv, 1 would be in later.csv but for zeros in")
    )
    try fixture.write("unit,x,y\n1,10,20\n2,40,9\n", to: "later.csv")
    let refused = try segregation(options)
    #expect(refused.status == 65 && refused.errors.contains("nothing to compare"), "\(refused.errors)")
  }

  /// Sixty units of 25 in which nothing but chance differs, and sixty in which the share rises from 2 to 12 of 25.
  @Test func intervalsHoldWhatIsTrueAndSayWhatTheyLeaveOut() throws {
    let chance = (0..<60).map { "u\($0),\(3 + ($0 * $0 + 3 * $0) % 5)" }
    let uneven = (0..<60).map { "u\($0),\(2 + $0 * 7 % 60 / 6)" }
    for (name, units) in [("chance.csv", chance), ("uneven.csv", uneven)] {
      let lines = units.map { line in "\(line),\(25 - (Int(line.split(separator: ",")[1]) ?? 0))" }
      try fixture.write("unit,x,y\n" + lines.joined(separator: "\n") + "\n", to: name)
    }
    let options = [
      "--units", "unit", "--columns", "x,y", "--member", "x", "--index", "D,H", "--bootstrap", "200",
    ]
    let nothing = try rows(["chance.csv"] + options)[0]
    #expect(try nothing["low"] as? Double == 0 && #require(nothing["estimate"] as? Double) < 0.01)
    #expect((nothing["note"] as? String)?.isEmpty == false)
    let something = try rows(["uneven.csv"] + options)[0]
    #expect(try #require(something["low"] as? Double) > 0.05)
    // The change has an interval too, and the table for the eye says what lies outside of it.
    let change = try rows(["chance.csv"] + options + ["--compare", "uneven.csv"])
      .first { $0["index"] as? String == "D" && $0["within"] as? String == "change" }
    #expect(try #require(change?["low"] as? Double) > 0)
    let table = try segregation(["chance.csv"] + options)
    #expect(table.output.contains("Read the estimate with the interval"))
    // A town of units of one pupil each leaves everything open.
    try fixture.write(
      "unit,x,y\n" + (0..<40).map { "u\($0),\($0 % 3 == 0 ? "1,0" : "0,1")" }.joined(separator: "\n") + "\n",
      to: "alone.csv")
    let alone = try rows(["alone.csv"] + options)[0]
    #expect(alone["estimate"] is NSNull && alone["low"] as? Double == 0)
    #expect(try #require(alone["high"] as? Double) > 0.999)
    #expect((alone["note"] as? String)?.contains("too small") == true)
  }

  @Test func tablesForTheEyeAndForPrograms() throws {
    let table = try segregation(SegregationCommandTests.longForm + ["--index", "D"])
    #expect(table.output.hasPrefix("index   value  if random  corrected  units  n\nD      0.5000 "))
    let csv = try segregation(SegregationCommandTests.longForm + ["--index", "D", "--format", "csv"])
    #expect(
      csv.output.hasPrefix("index,group,versus,within,value,expected,corrected,low,high,n_units,n\nD,,,,0.5,")
    )
  }

  /// Counts that count no one say where they stand.
  @Test(arguments: [
    ("q,C,y,1", "q,C,y,-1", "long.csv, row 4, column \"n\": the count is negative"),
    ("q,C,y,1", "q,C,y,1.5", "long.csv, row 4, column \"n\": the count is no whole number"),
    ("q,C,y,1", "q,C,y,one", "long.csv, row 4, column \"n\": the count is no number"),
    ("q,C,y,1", "q,C,y,", "long.csv, row 4, column \"n\": the count is missing"),
    ("who", "whom", "column \"who\": there is no such column"),
    (
      "q,C,y,1", "p,C,y,1", "long.csv, row 4, column \"part\": an earlier row says otherwise of the same unit"
    ),
  ])
  func badCountsAreExplained(text: String, change: String, message: String) throws {
    let place = try #require(SegregationCommandTests.long.range(of: text))
    try fixture.write(
      SegregationCommandTests.long.replacingCharacters(in: place, with: change), to: "long.csv")
    let run = try segregation(SegregationCommandTests.longForm + ["--within", "part"])
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains(message))
  }

  @Test func weightsMayHaveFractions() throws {
    let text = SegregationCommandTests.long.split(separator: "\n").map {
      $0 + ($0.hasSuffix("n") ? "" : ".5")
    }
    try fixture.write(text.joined(separator: "\n") + "\n", to: "weights.csv")
    let weights =
      ["weights.csv"] + SegregationCommandTests.longForm.dropFirst() + ["--index", "D", "--fractions"]
    // x is 2.5, 0, 1.5 and 1.5 of 5.5, y the same the other way about.
    #expect(abs(try #require(value(try rows(weights), "D")) - 2.5 / 5.5) < 1e-12)
    #expect(try segregation(weights + ["--bootstrap", "5"]).status == 64)
    #expect(try segregation(weights + ["--bootstrap", "5", "--resampling", "units"]).status == 0)
  }

  /// What does not go together, or is not there, is said as a mistake of usage.
  @Test(arguments: [
    (["long.csv", "--group", "who"], "--units"),
    (["long.csv", "--units", "unit"], "--group race"),
    (["long.csv", "--units", "unit", "--group", "m=who:x"], "name=column:value is for a table of pupils"),
    (["long.csv", "--units", "unit", "--group", "who", "--columns", "x,y"], "not both"),
    (["long.csv", "--units", "unit", "--group", "who", "--index", "Q"], "there are D, gini"),
    (["long.csv", "--units", "unit", "--group", "who", "--member", "z"], "it has x, y"),
    (["long.csv", "--units", "unit", "--group", "who", "--versus", "y"], "--member"),
    (["long.csv", "--units", "unit", "--group", "who", "--member", "x", "--versus", "x"], "another group"),
    (
      ["long.csv", "--units", "unit", "--group", "who", "--member", "x", "--index", "R"], "leave out --member"
    ),
    (["long.csv", "--units", "unit", "--group", "who", "--zones", "zones.geojson"], "no geography"),
    (["long.csv", "--units", "unit", "--group", "who", "--map", "m.geojson"], "no map"),
    (["long.csv", "--units", "unit", "--columns", "x,x"], "invalid for '--columns"),
    (["study.yml", "--units", "unit"], "table of counts"),
    (["study.yml", "--index", "simpson"], "index of all groups"),
    (["study.yml", "--bootstrap", "0"], "from 1 to 100,000"),
  ])
  func mistakesOfUsage(arguments: [String], message: String) throws {
    let run = try segregation(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    // The help wraps long lines.
    #expect(run.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(message))
  }

  @Test func aStudyGivesTheGapReportWithIntervals() throws {
    let arguments = ["study.yml", "--level", "city", "--index", "D", "--bootstrap", "20", "--seed", "3"]
    let table = try segregation(arguments)
    #expect(table.status == 0)
    #expect(table.output.contains("From homes to schools: foreign_origin"))
    #expect(table.output.contains("raises dissimilarity from 0.500 to 0.750"))
    let csv = try segregation(arguments + ["--format", "csv"]).output.split(separator: "\n")
    let row = try #require(csv.first { $0.hasPrefix("dissimilarity_step_choice,city,Tiny,foreign_origin,") })
    let fields = row.split(separator: ",", omittingEmptySubsequences: false)
    #expect(fields[5] == "0.25")
    #expect(try #require(Double(fields[9])) <= #require(Double(fields[10])))
    #expect(!csv.contains { $0.hasPrefix("H_") })
  }

  /// Values of the R package segregation for the schools of three states.
  @Test(.enabled(if: SharedData.has("segregation/schools00.csv")))
  func publishedValues() throws {
    let rows = try rows([
      SharedData.path("segregation/schools00.csv"), "--units", "school", "--group", "race", "--weight", "n",
      "--index",
      "M,H", "--within", "state,district",
    ])
    let expected: [(String, String?, Double)] = [
      ("M", nil, 0.425538975876419), ("H", nil, 0.418808314641944), ("M", "between state", 0.0992437012829),
      ("M", "district in state", 0.2387087955059), ("M", "school in district", 0.0875864790876),
      ("H", "district in state", 0.2349331882706),
    ]
    for (index, within, number) in expected {
      #expect(abs(try #require(value(rows, index, within: within)) - number) < 1e-10)
    }
  }
}
