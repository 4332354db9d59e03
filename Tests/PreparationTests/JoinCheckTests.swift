import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Codes that one table names and another has.
@Suite struct JoinCheckTests {
  /// Codes of schools are looked for in the meanings that the study gives them, as a run does.
  @Test func codesHaveTheirMeanings() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + """
        staff:
          file: staff.csv
          columns: {teacher: t, school: s, fte: f, role: r}
          values: {school: {w1: W, e1: E, "-": unknown}}

        """)
    try fixture.write(
      "t,s,f,r\n1,w1,1,support\n2,e1,1,teaching\n3,-,1,teaching\n4,z,1,teaching\n", to: "staff.csv")
    let check = try StudyCheck(path: fixture.path("study.yml"))
    let found = check.findings.map { "\($0.kind.rawValue) \($0.dataset) \($0.rows)" }
    #expect(found == ["unknown_code staff [4]", "missing_value staff [3]"])
    #expect(try fixture.loadYears().findings.map(\.text) == check.findings.map(\.text))
  }

  /// Codes that are alike are doubtful within a year, not in two.
  @Test(arguments: [("2025-26", 1), ("2024-25", 0)])
  func codesAreAlikeWithinAYear(year: String, count: Int) throws {
    let rows = TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
      "\(line),\(row == 0 ? "curs" : "2025-26")"
    }
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, year: curs,"),
      pupils: (rows + ["A,W,f,1,430100,4580500,\(year)"]).joined(separator: "\n") + "\n")
    let found = try StudyCheck(path: fixture.path("study.yml")).findings.filter { $0.kind == .alikeCodes }
    #expect(found.count == count && found.allSatisfy { $0.rows == [9] })
  }
}
