import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Columns in which one value was dragged down over rows that had others.
@Suite struct FilledDownTests {
  /// Levels of education in no order, those of some rows filled down.
  private func fixture(_ count: Int, _ filled: Range<Int>, sortedBySchool: Bool = false) throws -> TinyStudy {
    let rows = (0..<count).map { row in
      let level = filled.contains(row) ? 4 : 1 + (row * row * 31 + row * 7) % 5
      let school = sortedBySchool ? (row < count / 2 ? "W" : "E") : row * row % 7 < 3 ? "W" : "E"
      return "\(row + 1),\(school),\((row * row + row) % 11 < 4 ? "f" : "n"),\(level),"
        + "\(430_050 + 45 * (row % 40)),\(4_580_100 + row / 2)\n"
    }
    return try TinyStudy(pupils: "id,escola,nac,isced,x,y\n" + rows.joined())
  }

  private func told(_ fixture: TinyStudy) throws -> [Finding] {
    let findings = try fixture.loadYears().findings.filter { $0.kind == .filledDown }
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter { $0.kind == .filledDown }
    #expect(checked.map(\.text) == findings.map(\.text))
    return findings
  }

  @Test func aRunOfOneValueIsTold() throws {
    let findings = try told(fixture(900, 300..<600))
    #expect(
      findings.map { "\($0.severity.rawValue) \($0.count) \($0.column ?? "")" } == ["warning 300 isced"])
    #expect(
      findings.first?.sentence.hasPrefix("the rows 301 to 600 all have one value in the column \"isced\"")
        == true
    )
    #expect(try told(fixture(900, 0..<0)).isEmpty)
    #expect(try told(fixture(900, 300..<499)).isEmpty)
  }

  /// In a register that is sorted by school what a school has may stand in one run.
  @Test func aSortedRegisterIsNotTold() throws {
    #expect(try told(fixture(900, 300..<600, sortedBySchool: true)).isEmpty)
  }

  /// Runs that are no longer than others, and values that stand nowhere else, such as those of a school that came late.
  @Test(
    arguments: [
      (0, 0, 250, true), (30, 0, 250, false), (0, 1, 250, false), (0, 0, 190, false),
    ])
  func runsAmongOthers(other: Int, isNew: Int, length: Int, isTold: Bool) {
    let mixed: [String?] = (0..<400).map { row in "\((row * row + row / 3) % 5)" }
    let run = [String?](repeating: isNew == 1 ? "7" : "3", count: length)
    let others = [String?](repeating: "2", count: other)
    let column = CategoryColumn(mixed + run + mixed + others)
    #expect((FilledDown(column, besides: []) != nil) == isTold)
    // Beside a column that stays the same there, it is sorted.
    let still = CategoryColumn([String?](repeating: "W", count: column.count))
    #expect(FilledDown(column, besides: [still]) == nil)
  }
}
