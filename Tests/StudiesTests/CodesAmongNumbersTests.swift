import StudyFixtures
import Testing

@testable import Preparation
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

  @Test(
    arguments: [
      ("capacity", "9999", ["warning unlisted_value 1"]), ("capacity", "900", []),
      ("entry_places", "9999", ["warning unlisted_value 1"]),
      ("entry_places", "999", ["warning unlisted_value 1"]), ("entry_places", "900", []),
    ] as [(String, String, [String])])
  func placesMayBeCodes(column: String, places: String, expected: [String]) throws {
    let study = TinyStudy.study.replacing(
      "x: x, y: y}\n  values: {sector", with: "x: x, y: y, \(column): places}\n  values: {sector")
    let schools = TinyStudy.schools.split(separator: "\n").enumerated().map { row, line in
      line + [";places", ";100", ";\(places)", ";90"][row]
    }.joined(separator: "\n")
    let findings = try TinyStudy(study: study, schools: schools).loadYears().findings
    #expect(findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" } == expected)
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.allSatisfy { !$0.hasPrefix("not in") })
  }

  /// ISCED 2011 has the levels 0 to 8; other scales may have a ninth.
  @Test(
    arguments: [
      (["1", "2", "8", "9"], ["9"]), (["0", "3", "9.0", "99"], ["9.0"]), (["1", "9", "10"], []), (["9"], []),
      (["1", "5", "8"], []),
    ] as [([String], [String])])
  func theNinthLevelOfEducation(labels: [String], expected: [String]) {
    #expect(UnknownValue.codes(amongEducation: labels) == expected)
  }

  /// Codes beside answers in words and in numbers; other numbers may be anything.
  @Test(
    arguments: [
      (["Y", "N", "9"], ["9"]), (["Y", "N", "9", "99"], ["9", "99"]), (["Y", "9"], []),
      (["0", "1", "9", "99", "-1", "X"], ["9", "99", "-1"]), (["1", "2", "9"], ["9"]), (["0", "1"], []),
      (["0", "1", "2", "9"], []), (["f", "n", "9", "2"], []), (["9", "99"], []),
    ] as [([String], [String])])
  func codesBesideAnswers(labels: [String], expected: [String]) {
    #expect(UnknownValue.codes(amongWords: labels) == expected)
  }

  /// As registers say it in the languages of the toolkit, REFU and NOBT as those of England do.
  @Test func wordsThatSayThatNothingIsKnown() {
    let unknown = [
      "Refused", "REFU", "NOBT", "Not obtained", "Information refused", "Declined", "Unclassified",
      "Non renseigné", "NON RENSEIGNE", "Sense informació", "Ikke oppgitt", "Keine Angaben", "Non rilevato",
    ]
    #expect(unknown.filter { !UnknownValue.isOne($0) } == [])
    #expect(["Refugee", "Referred", "Classified", "Navarra"].filter(UnknownValue.isOne) == [])
  }

  /// A group of limits takes them for the highest level, one of codes for the rest; the study says itself what else 9 means.
  @Test(arguments: [
    ("at_most: 2", "\"?\": unknown}}", ["1 [8]"]), ("in: [\"1\", \"2\"]", "\"?\": unknown}}", ["1 [8]"]),
    ("at_most: 2", "\"?\": unknown}, parents_education: {\"9\": unknown}}", []),
  ])
  func parentsOfUnknownEducation(rule: String, values: String, expected: [String]) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("at_most: 2", with: rule)
        .replacing("\"?\": unknown}}", with: values),
      pupils: TinyStudy.pupils.replacing("h,P,n,,", with: "h,P,n,9,"))
    func told(_ findings: [Finding]) -> [String] {
      findings.filter { $0.kind == .unlistedValue }.map { "\($0.count) \($0.rows)" }
    }
    #expect(try told(fixture.loadYears().findings) == expected)
    // Of a column with meanings the check tells whatever has none.
    guard !expected.isEmpty else { return }
    #expect(try told(StudyCheck(path: fixture.path("study.yml")).findings) == expected)
  }
}
