import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// What is doubtful about teachers, costs and applications: a run warns of it as the check does.
@Suite struct SchoolTableFindingsTests {
  private static let study =
    TinyStudy.study + """
      applications:
        file: applications.csv
        columns: {pupil: id, year: y, rank: n, school: s, assigned_school: a}
      staff: {file: staff.csv, columns: {teacher: t, year: y, school: s, fte: fte, role: role}}
      costs: {file: costs.csv, columns: {year: y, school: s, type: type, amount: amount}}

      """

  private static let tables = [
    "applications.csv": "id,y,n,s,a\na,2025-26,1,W,W\ne,2025-26,1,E,E\n",
    "staff.csv":
      "t,y,s,fte,role\n1,2025-26,W,1,teaching\n2,2025-26,W,0.5,support\n3,2025-26,E,1,teaching\n",
    "costs.csv": "y,s,type,amount\n2025-26,W,fees,100\n2025-26,E,fees,1200\n2025-26,P,fees,300\n",
  ]

  /// The study with a change in one of the tables, or with none.
  private static func fixture(_ table: String = "", _ old: String = "", _ new: String = "") throws
    -> TinyStudy
  {
    let fixture = try TinyStudy(study: study)
    for (name, text) in tables {
      try fixture.write(name == table ? text.replacing(old, with: new) : text, to: name)
    }
    return fixture
  }

  private static func told(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.dataset) \($0.rows)" }
  }

  @Test func soundTablesHaveNone() throws {
    let fixture = try Self.fixture()
    #expect(try Self.told(fixture.loadYears().findings) == [])
    #expect(try Self.told(StudyCheck(path: fixture.path("study.yml")).findings) == [])
  }

  @Test(
    arguments: [
      // Rows that stand twice, and a role in another letter case.
      ("staff.csv", "E,1,teaching\n", "E,1,teaching\n3,2025-26,E,1,teaching\n", "repeated_row staff [4]"),
      ("costs.csv", "P,fees,300\n", "P,fees,300\n2025-26,E,fees,1200\n", "repeated_row costs [4]"),
      ("staff.csv", "support", "Support", "unlisted_value staff []"),
      // Schools of which nobody knows.
      ("staff.csv", "W,0.5", "X,0.5", "unknown_code staff [2]"),
      ("costs.csv", "P,fees", "p,fees", "unknown_code costs [3]"),
      ("applications.csv", "E,E", "E,none", "unknown_code applications [2]"),
      ("applications.csv", "E,E", "X,E", "unknown_code applications [2]"),
      // What is not known.
      ("staff.csv", "W,0.5", "W,", "missing_value staff [2]"),
      ("staff.csv", "E,1,teaching", "E,1,", "missing_value staff [3]"),
      ("staff.csv", "E,1,teaching", ",1,teaching", "missing_value staff [3]"),
      ("costs.csv", "fees,1200", "fees,", "missing_value costs [2]"),
      ("costs.csv", "fees,1200", ",1200", "missing_value costs [2]"),
      ("applications.csv", "E,E", ",E", "missing_value applications [2]"),
      ("applications.csv", "1,E,E", ",E,E", "missing_value applications [2]"),
      // Who is assigned without a wish has no rank, and is told once.
      ("applications.csv", "1,E,E", ",,E", "missing_value applications [2]"),
      // Codes in place of amounts.
      ("costs.csv", "1200", "9999", "unlisted_value costs [2]"),
      ("costs.csv", "1200", "99999", "unlisted_value costs [2]"),
    ] as [(String, String, String, String)])
  func aRunWarnsAsTheCheckDoes(table: String, old: String, new: String, expected: String) throws {
    let fixture = try Self.fixture(table, old, new)
    let findings = try fixture.loadYears().findings
    #expect(Self.told(findings) == ["warning " + expected])
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(Self.told(checked) == Self.told(findings))
    #expect(checked.map(\.text) == findings.map(\.text) && checked.map(\.hint) == findings.map(\.hint))
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    // The public is told no numbers.
    #expect(findings.allSatisfy { $0.publicText != nil })
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
  }

  /// A fee may be 999, and 9999 among others as high.
  @Test(arguments: [("1200", "999"), ("300", "9998.5"), ("fees,100\n", "fees,6000\n2025-26,W,fees,9999\n")])
  func amountsThatAreNoCodes(old: String, new: String) throws {
    #expect(try Self.told(Self.fixture("costs.csv", old, new).loadYears().findings) == [])
  }

  /// A row of no year counted in none.
  @Test(arguments: [("applications.csv", "e,2025-26", "e,", 2), ("staff.csv", "1,2025-26", "1,", 1)])
  func rowsWithoutAYearAreRefused(table: String, old: String, new: String, row: Int) throws {
    let fixture = try Self.fixture(table, old, new)
    let error = #expect(throws: FileError.self) { try fixture.loadYears() }
    #expect(error?.problem == "the school year is missing" && error?.row == row && error?.column == "y")
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(
      Self.told(checked) == [
        "error unreadable_file \(table.replacing(".csv", with: "")) [\(row)]"
      ])
  }

  @Test func costsWithoutAYearAreRefused() throws {
    let error = #expect(throws: FileError.self) {
      try Self.fixture("costs.csv", "2025-26,P", ",P").loadYears()
    }
    #expect(error?.problem == "the school year is missing" && error?.row == 3 && error?.column == "y")
  }

  /// Of a table of two years it is said once, however many years there are.
  @Test func aTableOfAllYearsIsToldOnce() throws {
    let study = Self.study.replacing(
      "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}")
    let fixture = try TinyStudy(study: study)
    try fixture.write(TinyStudy.pupils, to: "before.csv")
    for (name, text) in Self.tables where name != "staff.csv" { try fixture.write(text, to: name) }
    let rows = ["1,W,1,support", "2,E,1,teaching"].flatMap { row in
      ["2024-25", "2025-26", "2025-26"].map { "\(row.prefix(1)),\($0)\(row.dropFirst())\n" }
    }
    try fixture.write("t,y,s,fte,role\n" + rows.joined(), to: "staff.csv")
    let found = try fixture.loadYears().findings.filter { $0.dataset == "staff" }
    #expect(Self.told(found) == ["warning repeated_row staff [3, 6]"] && found[0].count == 2)
    #expect(try fixture.loadYears().studies.map { $0.staff?.count } == [2, 4])
  }

  /// Applicants with other codes than the pupils.
  @Test func applicantsNobodyKnows() throws {
    let fixture = try Self.fixture("applications.csv", ",2025-26", "9,2025-26")
    let findings = try fixture.loadYears().findings
    #expect(findings.map(\.kind) == [.unknownCode] && findings.map(\.count) == [2])
    #expect(findings[0].sentence.hasPrefix("2 applicants: none has the code of a pupil of 2025-26"))
    #expect(try StudyCheck(path: fixture.path("study.yml")).findings.map(\.kind) == [.unknownCode])
  }
}
