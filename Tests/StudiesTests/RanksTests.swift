import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Ranks of wishes that say nothing of who wished what first.
@Suite struct RanksTests {
  private func fixture(_ change: (Int, Int) -> Int) throws -> TinyStudy {
    let fixture = try TinyStudy(
      study: TinyStudy.study
        + "applications: {file: applications.csv, columns: {pupil: id, rank: n, school: s, assigned_school: a}}\n"
    )
    let rows = ["a", "b", "c", "d", "e", "f", "g", "h"].enumerated().map { row, pupil in
      "\(pupil),\(change(row, 1)),W,W\n\(pupil),\(change(row, 2)),E,W\n"
    }
    try fixture.write("id,n,s,a\n" + rows.joined(), to: "applications.csv")
    return fixture
  }

  private func told(_ fixture: TinyStudy) throws -> [String] {
    let findings = try fixture.loadYears().findings
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(checked.map(\.text) == findings.map(\.text))
    return findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.dataset) \($0.count)" }
  }

  /// Of second and third wishes, or points of eight and seven, nobody knows which was the first.
  @Test(arguments: [false, true]) func withoutAFirstWishNothingIsKnown(arePoints: Bool) throws {
    let fixture = try fixture { arePoints ? 9 - $1 : $1 + 1 }
    #expect(try told(fixture) == ["warning value_occurs_nowhere applications 16"])
    let applications = try #require(try fixture.load().applications)
    #expect(applications.firstWish.allSatisfy { $0 == -2 })
  }

  @Test func firstWishesAreKnown() throws {
    let fixture = try fixture { $1 }
    #expect(try told(fixture) == [])
    let applications = try #require(try fixture.load().applications)
    #expect(applications.firstWish.allSatisfy { $0 == 0 })
  }

  /// 99 for half of the first wishes stands apart from the others.
  @Test func codesForUnknownRanksAreTold() throws {
    let fixture = try fixture { row, rank in row % 2 == 0 && rank == 1 ? 99 : rank }
    #expect(try told(fixture) == ["warning unlisted_value applications 4"])
  }
}
