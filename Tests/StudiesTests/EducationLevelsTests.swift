import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Levels of education in a column of any name, and numbers that are none.
@Suite struct EducationLevelsTests {
  /// How many pupils have each value.
  private func column(_ counts: [String: Int]) -> CategoryColumn {
    CategoryColumn(
      counts.sorted { $0.key < $1.key }.flatMap { [String?](repeating: $0.key, count: $0.value) })
  }

  private func rows(_ column: CategoryColumn) -> (Set<String>) -> [Int] {
    { labels in column.rows(labelled: column.labels.map(labels.contains)) }
  }

  /// More than the highest level has, or a scale of ten, of brothers and sisters, or of few.
  @Test(
    arguments: [
      (["1": 100, "2": 100, "3": 100, "5": 100, "8": 10, "9": 60], ["9"]),
      (["1": 100, "2": 100, "3": 100, "5": 100, "8": 55, "9": 60], []),
      (["0": 400, "1": 300, "2": 100, "3": 20, "9": 1], []),
      (["1": 100, "2": 100, "9": 60], []), (["1": 100, "2": 100, "3": 100, "5": 100, "9": 60, "12": 5], []),
      (["1": 900, "2": 900, "3": 900, "5": 900, "9": 60], []),
    ] as [([String: Int], [String])])
  func aNineThatStandsOut(counts: [String: Int], expected: [String]) {
    let column = column(counts)
    let levels = EducationLevels(column.labels)
    #expect(levels.codes(isNamed: false, hasLimits: true, rows: rows(column)) == expected)
    #expect(levels.codes(isNamed: false, hasLimits: false, rows: rows(column)) == [])
  }

  /// Years at school from 3 to 21 beside limits of levels, and of years.
  @Test(
    arguments: [
      ([3.0, 6, 9, 12, 16, 21], [2.0, 5], true), ([3, 6, 9, 12, 16, 21], [8, 13], false),
      ([1, 2, 3, 5, 8, 9], [2, 5], false), ([1, 2, 3, 5, 8, 99], [2, 5], false),
    ] as [([Double], [Double], Bool)])
  func numbersOfAnotherList(values: [Double], limits: [Double], isTold: Bool) {
    let column = column(Dictionary(uniqueKeysWithValues: values.map { ("\(Int($0))", 30) }))
    let finding = EducationLevels(column.labels).beyond(
      limits: limits.map { 0...$0 }, file: "pupils.csv", column: "isced", rows: rows(column))
    #expect((finding != nil) == isTold)
    let texts =
      finding.map { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } } ?? []
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    // 12, 16 and 21.
    if isTold { #expect(finding?.count == 90) }
  }

  /// Among a thousand pupils somebody has parents of low education.
  @Test(arguments: [(1000, true), (999, false)])
  func aGroupOfNobodyAmongManyIsTold(count: Int, isTold: Bool) throws {
    let rows = (0..<count).map { row in
      "\(row + 1),\(row % 2 == 0 ? "W" : "E"),\(row % 3 == 0 ? "f" : "n"),\(5 + row % 4),"
        + "\(430_050 + 45 * (row % 40)),\(4_580_100 + row / 2)\n"
    }
    let fixture = try TinyStudy(pupils: "id,escola,nac,isced,x,y\n" + rows.joined())
    let findings = try fixture.loadYears().findings
    #expect(findings.filter { $0.severity == .error }.isEmpty)
    #expect(findings.contains { $0.kind == .valueNowhere } == isTold)
  }
}
