import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Scores of two school years on two scales.
@Suite struct OtherScaleTests {
  /// Pupils with a score each, in the year before and, changed, in the study's own.
  private func fixture(
    _ count: Int, from least: Int, catalogue: String = "", _ change: (Double) -> Double
  ) throws -> TinyStudy {
    func register(_ score: (Double) -> Double) -> String {
      "id,escola,nac,isced,x,y,nota\n"
        + (0..<count).map { row in
          "\(row + 1),\(row % 3 == 0 ? "W" : "E"),\(row % 4 == 0 ? "f" : "n"),\(1 + row % 5),"
            + "\(430_050 + 45 * (row % 20)),\(4_580_300 + row / 20),\(score(Double(least + 2 * row)))\n"
        }.joined()
    }
    let study = TinyStudy.study.replacing(
      "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}"
    ).replacing("{pupil: id,", with: "{pupil: id, score: nota,")
    let fixture = try TinyStudy(study: study + catalogue, pupils: register(change))
    // A row of its own, as the same file for two years is told.
    try fixture.write(
      register { $0 } + "77,E,n,3,430100,4580400,\(least + count)\n", to: "before.csv")
    return fixture
  }

  private func told(_ fixture: TinyStudy) throws -> [String] {
    try fixture.loadYears().findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" }
  }

  /// Of 20 to 98 tenths and fifths; a little more than the year before; half as much again.
  @Test(arguments: [(10.0, 0.0, true), (5, 0, true), (1, 5, false), (1, 0, false), (2.0 / 3, 0, false)])
  func whatLiesApartIsTold(divisor: Double, more: Double, isTold: Bool) throws {
    let fixture = try fixture(40, from: 20) { $0 / divisor + more }
    #expect(try told(fixture) == (isTold ? ["warning other_scale_in_another_year 40"] : []))
    let findings = try fixture.loadYears().findings
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(
      findings.allSatisfy {
        $0.sentence.hasPrefix("\"nota\" seems to be on another scale in 2025-26 than in 2024-25")
      })
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter { $0.kind == .otherScale }
    #expect(checked.map(\.text) == findings.map(\.text))
  }

  /// The middle values are named: of 20, 22 … 98 and the 60 of the row beside them 60 of the year before, 6 of the year.
  @Test func theMiddleValuesAreTold() throws {
    let sentence = try fixture(40, from: 20) { $0 / 10 }.loadYears().findings.first?.sentence
    #expect(sentence?.contains("its middle value is 6, and was 60") == true, "\(sentence ?? "")")
  }

  /// Of 0 to 78 a quarter: they lie over each other, but no score of the year reaches a cut that 15 of the year before do.
  @Test(arguments: [
    ("catalogue: {low_score: 50}\n", true), ("catalogue: {low_score: 10}\n", false), ("", false),
  ])
  func aYearOnOneSideOfACutIsTold(catalogue: String, isTold: Bool) throws {
    let fixture = try fixture(40, from: 0, catalogue: catalogue) { $0 / 4 }
    #expect(try told(fixture) == (isTold ? ["warning other_scale_in_another_year 40"] : []))
  }

  /// Of few nothing is told.
  @Test func fewScoresTellNothing() throws {
    #expect(try told(fixture(19, from: 20) { $0 / 10 }) == [])
  }
}
