import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// What a table of scores shows of itself.
@Suite struct ScoreDoubtsTests {
  /// 25 to 99 in steps of one and a half.
  static let hundred = (0..<50).map { 25 + 1.5 * Double($0) }

  static func several(_ scores: [Double], _ times: Int) -> [Double] {
    (0..<times).flatMap { _ in scores }
  }

  /// Beside scores that begin at 25, Italian marks from 4 on, and marks from 1 and levels from 0 on, of which 0 is the next one
  /// below.
  @Test(
    arguments: [
      (hundred, 20, true), (hundred, 19, false), (several(hundred, 30), 20, false),
      (several([4, 5, 6, 7, 8, 9, 10], 10), 20, true),
      (several([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10), 40, false), (several([1, 2, 3, 4], 20), 40, false),
      (several([0.5, 1, 1.5, 2, 2.5, 3], 20), 40, false), (several([50, 100], 20), 40, false),
      (hundred + [2], 40, false),
    ] as [([Double], Int, Bool)])
  func zerosThatStandApart(scores: [Double], zeros: Int, expected: Bool) {
    let all: [Double] = scores + [Double](repeating: 0, count: zeros) + [Double.nan]
    #expect(ScoreDoubts(.init(all)).isZeroNone == expected)
  }

  private func fixture(_ scores: [String], catalogue: String = "") throws -> TinyStudy {
    let rows = scores.enumerated().map { row, score in
      "\(row + 1),\(row % 2 == 0 ? "W" : "E"),\(row % 3 == 0 ? "f" : "n"),\(1 + row % 5),"
        + "\(430_050 + 45 * (row % 40)),\(4_580_300 + row),\(score)\n"
    }
    return try TinyStudy(
      study: TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, score: nota,") + catalogue,
      pupils: "id,escola,nac,isced,x,y,nota\n" + rows.joined())
  }

  private func told(_ fixture: TinyStudy) throws -> [String] {
    let kinds: Set<Finding.Kind> = [.unlistedValue, .lostDecimals, .limitsApart]
    let findings = try fixture.loadYears().findings.filter { kinds.contains($0.kind) }
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter { kinds.contains($0.kind) }
    #expect(checked.map(\.text) == findings.map(\.text))
    return findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count) \($0.column ?? "")" }
  }

  /// Thirty who were not tested beside fifty who were.
  @Test func zerosOfThoseNotTestedAreTold() throws {
    let scores = Self.hundred.map { "\($0)" } + Array(repeating: "0", count: 30)
    #expect(try told(fixture(scores)) == ["warning unlisted_value 30 nota"])
    #expect(try told(fixture(Self.hundred.map { "\($0)" })) == [])
  }

  /// Every second one has lost its mark; whole ones among others have not.
  @Test func decimalMarksThatSomeHaveLostAreTold() throws {
    let scores = (0..<60).map { 30.3 + Double($0) }
    let lost = scores.enumerated().map { row, score in "\(row % 2 == 0 ? score : (score * 10).rounded())" }
    #expect(try told(fixture(lost)) == ["warning lost_decimal_marks 30 nota"])
    let whole = scores.enumerated().map { row, score in "\(row % 2 == 0 ? score : score.rounded())" }
    #expect(try told(fixture(whole)) == [])
  }

  /// A hundred scores from 250 to 448 beside limits of 50 and 80; one below the limit is enough that they fit.
  @Test(
    arguments: [
      (100, 250, "low_score: 50, high_score: 80", true), (99, 250, "low_score: 50, high_score: 80", false),
      (100, 250, "low_score: 50", false), (100, 250, "low_score: 500, high_score: 800", true),
      (100, 79, "low_score: 50, high_score: 80", false),
    ])
  func limitsOfAnotherScaleAreTold(count: Int, from least: Int, limits: String, isTold: Bool) throws {
    let fixture = try fixture(
      (0..<count).map { "\(least + 2 * $0)" }, catalogue: "catalogue: {\(limits)}\n")
    #expect(try told(fixture) == (isTold ? ["warning limits_beyond_all_scores \(count) nota"] : []))
  }
}
