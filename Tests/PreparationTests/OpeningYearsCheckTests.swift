import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// What `check` sees of the years and stages of schools.
@Suite struct OpeningYearsCheckTests {
  /// - Parameter rows: what stands behind the rows of W, E and P under the columns that are named.
  private func findings(_ columns: String, _ rows: [String], grades: Bool = false) throws -> [String] {
    let named = columns.split(separator: ";").map { "\($0): \($0)" }.joined(separator: ", ")
    let table = TinyStudy.schools.split(separator: "\n").map(String.init)
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(
        of: "sector: titularitat,", with: "sector: titularitat, \(named),"
      ).replacingOccurrences(of: "pupil: id,", with: grades ? "pupil: id, grade: isced," : "pupil: id,"),
      schools: zip(table, [columns] + rows).map { "\($0);\($1)" }.joined(separator: "\n") + "\n")
    return try StudyCheck(path: fixture.path("study.yml")).findings
      .filter { [.impossibleTerm, .stageNowhere, .unknownCode].contains($0.kind) }
      .map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.column ?? "") \($0.count) \($0.rows)" }
  }

  @Test(arguments: [
    ("from;until", ["2020;2030-31", "2020-09-01;", ";"], [String]()),
    ("from;until", ["1888-09-01;9999-12-31", "NULL;1900-01-01", "1899;0000-00-00"], [String]()),
    (
      "from;until", ["soon;", "2020;x", "2021;2020"],
      [
        "error impossible_term from 1 [1]", "error impossible_term until 1 [2]",
        "error impossible_term until 1 [3]",
      ]
    ),
    ("until;successor", ["2020;E", "2021;P", "2022;W"], ["error impossible_term successor 3 [1, 2, 3]"]),
    (
      "until;successor", [";E", "2021;Q", ";"],
      [
        "warning unknown_code successor 1 [2]", "warning impossible_term successor 1 [1]",
      ]
    ),
  ])
  func yearsAndSuccessors(columns: String, rows: [String], expected: [String]) throws {
    #expect(try findings(columns, rows) == expected)
  }

  /// Grades 1, 2, 2 and 3, 5, 6, 8 of the pupils are levels of education elsewhere; one has none.
  @Test func stagesThatNobodyOffers() throws {
    #expect(
      try findings("stage", ["1-3", "5, 6", ""], grades: true) == [
        "warning stage_offered_nowhere stage 1 [3]", "warning stage_offered_nowhere isced 1 [6]",
      ])
  }
}
