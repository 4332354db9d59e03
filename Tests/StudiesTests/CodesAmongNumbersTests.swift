import StudyFixtures
import Testing

@testable import Studies

/// Codes for what is not known, such as 999, where numbers are wanted.
@Suite struct CodesAmongNumbersTests {
  @Test(
    arguments: [
      ([12.0, 30, 999], 888.0, [999.0]), ([12, 600, 999], 888, []), ([3, 9, 99, .nan], 88, [99]),
      ([3, 9, 99], 888, []), ([60, 99], 88, []), ([0, 4, -9], 888, [-9]), ([-3, -9], 888, []),
      ([999], 888, []),
      ([], 888, []),
    ] as [([Double], Double, Set<Double>)])
  func whatStandsApartIsACode(numbers: [Double], least: Double, expected: Set<Double>) {
    #expect(UnknownValue.codes(among: numbers, from: least) == expected)
  }

  @Test(arguments: [("9999", ["warning unlisted_value 1"]), ("900", [])] as [(String, [String])])
  func placesMayBeCodes(places: String, expected: [String]) throws {
    let study = TinyStudy.study.replacing(
      "x: x, y: y}\n  values: {sector", with: "x: x, y: y, capacity: places}\n  values: {sector")
    let schools = TinyStudy.schools.split(separator: "\n").enumerated().map { row, line in
      line + [";places", ";100", ";\(places)", ";90"][row]
    }.joined(separator: "\n")
    let findings = try TinyStudy(study: study, schools: schools).loadYears().findings
    #expect(findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" } == expected)
  }
}
