import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Rows that stand in a register once more, under codes of their own.
@Suite struct CopiedPupilsTests {
  private static let study = TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, grade: curs,")

  /// What stands behind the code in the rows of 200 pupils, each at a home of its own.
  private static let pupils = (0..<200).map { row in
    "\(row % 2 == 0 ? "W" : "E"),\(row % 3 == 0 ? "f" : "n"),\(1 + row % 5),\(1 + row % 6),"
      + "\(430_050 + 45 * (row % 40)),\(4_580_300 + row)"
  }

  /// A register with a code by the row's number.
  private func fixture(_ rows: [String], study: String = study) throws -> TinyStudy {
    let lines = rows.enumerated().map { "\(1001 + $0),\($1)\n" }
    return try TinyStudy(study: study, pupils: "id,escola,nac,isced,curs,x,y\n" + lines.joined())
  }

  private func told(_ fixture: TinyStudy) throws -> [String] {
    try fixture.loadYears().findings.filter { $0.kind == .repeatedRow }.map { "\($0.count) \($0.rows)" }
  }

  /// The first rows once more at the end; no more than twins are.
  @Test(arguments: [(200, "200"), (20, "20"), (19, nil), (0, nil)] as [(Int, String?)])
  func aBlockPastedOnceMoreIsTold(count: Int, expected: String?) throws {
    let fixture = try fixture(Self.pupils + Self.pupils.prefix(count))
    let rows = "[201, 202, 203, 204, 205, 206, 207, 208, 209, 210]"
    #expect(try told(fixture) == [expected].compactMap { $0 }.map { "\($0) \(rows)" })
    let findings = try fixture.loadYears().findings
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter { $0.kind == .repeatedRow }
    #expect(checked.map(\.text) == findings.filter { $0.kind == .repeatedRow }.map(\.text))
  }

  /// Each eighth row twice, as a join doubles them: with the grade they are no brothers and sisters.
  @Test(
    arguments: [(true, ["25 [2, 11, 20, 29, 38, 47, 56, 65, 74, 83]"]), (false, [])] as [(Bool, [String])])
  func rowsDoubledByAJoinAreTold(hasGrades: Bool, expected: [String]) throws {
    let study = hasGrades ? Self.study : TinyStudy.study
    let doubled = Self.pupils.enumerated().flatMap { $0 % 8 == 0 ? [$1, $1] : [$1] }
    #expect(try told(fixture(doubled, study: study)) == expected)
  }

  /// Scores of the one grade that is tested tell few pupils apart.
  @Test(arguments: [(1, ["25 [2, 11, 20, 29, 38, 47, 56, 65, 74, 83]"]), (6, [])] as [(Int, [String])])
  func numbersOfFewPupilsTellNothing(everyOneIn: Int, expected: [String]) throws {
    let study = TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, score: curs,")
    let scored = Self.pupils.enumerated().map { row, text in
      var fields = text.split(separator: ",").map(String.init)
      fields[3] = row % everyOneIn == 0 ? "\(row)" : ""
      return fields.joined(separator: ",")
    }
    let doubled = scored.enumerated().flatMap { $0 % 8 == 0 ? [$1, $1] : [$1] }
    #expect(try told(fixture(doubled, study: study)) == expected)
  }

  /// Brothers and sisters are of other grades, also where the study names no column of them.
  @Test(arguments: [true, false])
  func whatDiffersInAnyColumnIsNoCopy(hasGrades: Bool) throws {
    let study = hasGrades ? Self.study : TinyStudy.study
    let others = Self.pupils.map { row in
      var fields = row.split(separator: ",").map(String.init)
      fields[3] = "7"
      return fields.joined(separator: ",")
    }
    #expect(try told(fixture(Self.pupils + others, study: study)) == [])
  }

  /// Fifty pupils in each of four houses: many are of one school, grade and origin.
  @Test func neighboursAreNoCopies() throws {
    var state: UInt64 = 7
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let rows = (0..<200).map { row in
      "\(row % 4 < 2 ? "W" : "E"),\(draw(2) == 0 ? "f" : "n"),\(1 + draw(3)),\(1 + draw(6)),"
        + "\(430_300 + 450 * (row % 4)),4580400"
    }
    // Of 144 kinds there are no 200.
    #expect(Set(rows).count < 190)
    #expect(try told(fixture(rows)) == [])
  }
}
