import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Tables that name school years by the calendar years in which they end.
@Suite struct EndYearsTests {
  /// Pupils and teachers of two years each.
  private static func fixture(year: String, pupils: [String], staff: [String]) throws -> TinyStudy {
    let study = TinyStudy.study.replacing("year: 2025-26\n", with: year)
      .replacing("{pupil: id,", with: "{pupil: id, year: curs,")
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst()
    let register = pupils.flatMap { year in rows.map { "\($0),\(year)" } }
    let fixture = try TinyStudy(
      study: study + "staff: {file: staff.csv, columns: {teacher: t, year: y, school: s, fte: f, role: r}}\n",
      pupils: "id,escola,nac,isced,x,y,curs\n" + register.joined(separator: "\n") + "\n")
    let teachers = staff.flatMap { ["1,\($0),W,1,support", "2,\($0),E,1,teaching"] }
    try fixture.write("t,y,s,f,r\n" + teachers.joined(separator: "\n") + "\n", to: "staff.csv")
    return fixture
  }

  private static let own = "year: 2025-26\n"

  @Test(
    arguments: [
      // The teachers' years are one beyond those of the pupils; in full they are what they are.
      (own, ["2024-25", "2025-26"], ["2025", "2026"], ["staff 2 [3, 4]"]),
      (own, ["2024-25", "2025-26"], ["2024", "2025", "2026.0"], ["staff 2 [5, 6]"]),
      (own, ["2024-25", "2025-26"], ["2026"], ["staff 2 [1, 2]"]),
      ("", ["2024-25", "2025-26"], ["2025", "2026"], ["staff 2 [3, 4]"]),
      (own, ["2024-25", "2025-26"], ["2024", "2025"], []),
      (own, ["2024-25", "2025-26"], ["2025-26", "2026-27"], []),
      (own, ["2024-25", "2025-26"], ["2025", "2027"], []),
      // The pupils' years are one beyond the study's own, or each one beyond one of the teachers'.
      (own, ["2025", "2026"], ["2024-25", "2025-26"], ["pupils 2 []"]),
      (own, ["2025", "2026"], ["2025", "2026"], ["pupils 2 []"]),
      ("", ["2025", "2026"], ["2024-25", "2025-26"], ["pupils 2 []"]),
      ("", ["2025", "2026"], ["2025-26"], []), ("", ["2025", "2026"], ["2025", "2026"], []),
      ("year: 2025\n", ["2024", "2025"], ["2024-25", "2025-26"], []),
    ] as [(String, [String], [String], [String])])
  func yearsOneBeyondTheOthersAreTold(
    year: String, pupils: [String], staff: [String], expected: [String]
  ) throws {
    let fixture = try Self.fixture(year: year, pupils: pupils, staff: staff)
    func told(_ findings: [Finding]) -> [String] {
      findings.filter { $0.kind == .endYears }.map { "\($0.dataset) \($0.count) \($0.rows)" }
    }
    let findings = try fixture.loadYears().findings
    #expect(told(findings) == expected)
    #expect(try told(StudyCheck(path: fixture.path("study.yml")).findings) == expected)
    #expect(try told(fixture.load().findings) == expected)
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
  }
}
