import Preparation
import StudyFixtures
import Testing

@testable import Studies

/// Schools that stand in another catchment area than the one that they name, or in none: said of many first, of a few in
/// a note.
@Suite struct SchoolsElsewhereTests {
  private func said(_ fixture: TinyStudy) throws -> (findings: [String], notes: [String]) {
    let study = try fixture.loadYears().current
    let texts = study.findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] }
    #expect(texts.english.allSatisfy { !$0.hasPrefix("not in [") })
    return (
      study.findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.rows)" }, study.notes.english
    )
  }

  /// By the areas that W, E and P name: W stands in the first, the others in the second.
  @Test(
    arguments: [
      (["2", "1", "1"], ["warning school_in_other_zone [1, 2, 3]"], nil),
      (
        ["1", "1", "2"], [],
        "schools.csv: 1 school in another catchment area than their table says; what the table says counts"
      ),
      (["1", "1|2", "2"], [], nil), (["1", "2", ""], [], nil),
    ] as [([String], [String], String?)])
  func schoolsOfOtherAreas(areas: [String], findings: [String], note: String?) throws {
    let rows = TinyStudy.schools.split(separator: "\n")
    let schools = zip(rows, ["zona"] + areas).map { "\($0);\($1)\n" }.joined()
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("sector: titularitat,", with: "sector: titularitat, zone: zona,"),
      schools: schools)
    let found = try said(fixture)
    #expect(found.findings == findings && found.notes == [note].compactMap { $0 })
    // A check says it once.
    let check = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(check.count { $0.kind == .schoolInOtherZone } == (note != nil || !findings.isEmpty ? 1 : 0))
  }

  /// Fifty metres north of the areas.
  @Test(
    arguments: [
      (3, ["warning school_outside_zones [1, 2, 3]"], nil),
      (1, [], "schools.csv: 1 school outside all catchment areas"),
    ] as [(Int, [String], String?)])
  func schoolsOfNoArea(count: Int, findings: [String], note: String?) throws {
    let rows = TinyStudy.schools.split(separator: "\n").enumerated().map { number, row in
      (1...count).contains(number)
        ? row.split(separator: ";").dropLast().joined(separator: ";") + ";4581050" : String(row)
    }
    let found = try said(TinyStudy(schools: rows.joined(separator: "\n") + "\n"))
    #expect(found.findings == findings && found.notes == [note].compactMap { $0 })
  }
}
