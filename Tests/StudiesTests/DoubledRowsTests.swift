import StudyFixtures
import Testing

@testable import Studies

/// Registers in which pupils stand twice or are not found again, and codes where a number is wanted.
@Suite struct DoubledRowsTests {
  private func findings(_ fixture: TinyStudy) throws -> [String] {
    try fixture.loadYears().findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" }
  }

  /// Forty pupils at twenty places.
  private static let rows = (0..<40).map { row in
    "\(row + 1),\(row % 3 == 0 ? "W" : "E"),\(row % 4 == 0 ? "f" : "n"),\(1 + row % 5),\(430_050 + 45 * (row % 20)),\(4_580_300 + row / 20)"
  }
  private static let header = "id,escola,nac,isced,x,y"
  private static let withoutCodes = TinyStudy.study.replacing("pupil: id, ", with: "")

  private func register(_ rows: [String]) -> String {
    ([DoubledRowsTests.header] + rows).joined(separator: "\n") + "\n"
  }

  /// The whole register twice, each row twice, one row changed, and an odd one out.
  @Test func rowsThatAllStandTwiceAreToldWithoutCodes() throws {
    let rows = DoubledRowsTests.rows
    let whole = rows + rows
    let each = rows.flatMap { [$0, $0] }
    for doubled in [whole, each] {
      #expect(
        try findings(TinyStudy(study: DoubledRowsTests.withoutCodes, pupils: register(doubled)))
          == ["error duplicate_code 40"])
    }
    let changed = rows + rows.dropLast() + ["40,E,n,8,430900,4580301"]
    for (other, expected) in [(rows, []), (changed, [39]), (whole + [rows[0]], [41])] {
      #expect(
        try findings(TinyStudy(study: DoubledRowsTests.withoutCodes, pupils: register(other)))
          == expected.map { "warning repeated_row \($0)" })
    }
  }

  /// Codes of the year before with zeros, or another letter case, in front of all, of nine in ten, of half and of one.
  @Test(
    arguments: [
      (40, "0", "", "few_pupils_found_again 41"), (36, "0", "", "few_pupils_found_again 37"),
      (20, "0", "", "codes_alike_in_two_years 20"), (1, "0", "", "codes_alike_in_two_years 1"),
      (0, "0", "", nil), (40, "P", "p", "few_pupils_found_again 41"),
      (20, "P", "p", "codes_alike_in_two_years 20"), (0, "P", "p", nil),
    ] as [(Int, String, String, String?)])
  func pupilsWhoAreNotFoundAgainAreTold(renamed: Int, before: String, after: String, expected: String?) throws
  {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing(
        "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}"),
      pupils: register(DoubledRowsTests.rows.map { after + $0 }))
    let rows = DoubledRowsTests.rows.enumerated().map { ($0 < renamed ? before : after) + $1 }
    try fixture.write(register(rows + ["77,E,n,3,430100,4580400"]), to: "before.csv")
    #expect(try findings(fixture) == [expected].compactMap { $0 }.map { "warning " + $0 })
    let texts = try fixture.loadYears().findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] }
    #expect(texts.english.allSatisfy { !$0.hasPrefix("not in") })
  }

  /// 999 among scores up to 100, 99 among scores up to 10 and up to 100, and −1.
  @Test(arguments: [
    (["999", "999"], 90, ["warning unlisted_value 2"]), (["99"], 9, ["warning unlisted_value 1"]),
    (["99"], 90, []), (["100"], 90, []),
  ])
  func codesAmongScoresAreTold(codes: [String], most: Int, expected: [String]) throws {
    let study = TinyStudy.study.replacing(
      "x: x, y: y}\n  values: {origin", with: "x: x, y: y, score: nota}\n  values: {origin")
    let lines = TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
      "\(line),\(row == 0 ? "nota" : row <= codes.count ? codes[row - 1] : "\(most - row)")"
    }
    #expect(try findings(TinyStudy(study: study, pupils: lines.joined(separator: "\n") + "\n")) == expected)
  }
}
