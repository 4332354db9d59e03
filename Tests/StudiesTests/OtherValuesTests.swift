import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Pupils of two school years whose values are those of other pupils in one of them.
@Suite struct OtherValuesTests {
  private struct Row {
    var code: Int
    var origin = "n"
    var level = 3
    var grade = 1
    var repeats = "n"
  }

  /// Of 240 pupils 87 are of the group; who is so has nothing to do with who stands above.
  private static let pupils = (0..<240).map { row in
    Row(
      code: row + 1, origin: isForeign(row) ? "f" : "n", level: 1 + (row * row * 31 + row * 7) % 5,
      grade: 1 + row % 5, repeats: row % 40 == 0 ? "s" : "n")
  }

  private static func isForeign(_ row: Int) -> Bool { (row * row * 37 + row * 17) % 101 < 30 }

  private static func older(_ rows: [Row] = pupils) -> [Row] {
    rows.map { row in
      var row = row
      row.grade += 1
      return row
    }
  }

  private func fixture(_ before: [Row], _ after: [Row]) throws -> TinyStudy {
    func register(_ rows: [Row]) -> String {
      "id,escola,nac,isced,curs,rep,x,y\n"
        + rows.map { row in
          "\(row.code),\(row.code % 2 == 0 ? "W" : "E"),\(row.origin),\(row.level),\(row.grade),\(row.repeats),"
            + "\(430_050 + 45 * (row.code % 40)),\(4_580_300 + row.code)\n"
        }.joined()
    }
    let study = TinyStudy.study.replacing(
      "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}"
    ).replacing("{pupil: id,", with: "{pupil: id, grade: curs, repeater: rep,")
      .replacing("values: {origin:", with: "values: {repeater: {s: \"yes\", n: \"no\"}, origin:")
    let fixture = try TinyStudy(study: study, pupils: register(after))
    try fixture.write(register(before), to: "before.csv")
    return fixture
  }

  private func found(_ before: [Row], _ after: [Row]) throws -> [Finding] {
    let fixture = try fixture(before, after)
    let kinds: Set<Finding.Kind> = [.otherValues, .renewedCodes, .backwardGrades]
    let findings = try fixture.loadYears().findings.filter { kinds.contains($0.kind) }
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(findings.allSatisfy { $0.severity == .warning })
    let told = findings.map { $0.warning(isPublic: true) }.english.map {
      $0.replacing("2024-25", with: "").replacing("2025-26", with: "")
    }
    #expect(!told.joined().contains { $0.isNumber })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter { kinds.contains($0.kind) }
    #expect(checked.map(\.text) == findings.map(\.text))
    return findings
  }

  @Test func thoseWhoStayAsTheyAreAreNotTold() throws {
    #expect(Self.pupils.count { $0.origin == "f" } == 87)
    #expect(try found(Self.pupils, Self.older()).isEmpty)
  }

  /// A tenth of the pupils change, in both directions.
  @Test func aTenthMayChange() throws {
    var rows = Self.older()
    for row in stride(from: 0, to: rows.count, by: 10) {
      rows[row].origin = rows[row].origin == "f" ? "n" : "f"
      rows[row].level = 6 - rows[row].level
    }
    #expect(try found(Self.pupils, rows).isEmpty)
  }

  /// Of 87 of 240 members, 36.3 %, there are 153 where the codes are exchanged: not half of the pupils more, but all have
  /// changed.
  @Test func exchangedValuesAreTold() throws {
    var rows = Self.older()
    for row in rows.indices { rows[row].origin = rows[row].origin == "f" ? "n" : "f" }
    let findings = try found(Self.pupils, rows)
    #expect(findings.map { "\($0.kind) \($0.count) \($0.column ?? "")" } == ["otherValues 240 nac"])
    #expect(
      findings.first?.sentence.hasPrefix(
        "of 240 pupils found again in 2025-26, 240 are of the group \"foreign_origin\" in one of the two years only"
      ) == true)
  }

  /// 87 members before and 240 after are 63.75 points more.
  @Test func aShareOfAllIsTold() throws {
    var rows = Self.older()
    for row in rows.indices { rows[row].origin = "f" }
    let sentences = try found(Self.pupils, rows).map(\.sentence)
    #expect(sentences.count == 1)
    #expect(sentences.first?.hasPrefix("\"foreign_origin\" is true of 100") == true, "\(sentences)")
  }

  /// Six of 240 repeat a grade; in the year after all do, though they go up.
  @Test func aYearInWhichAllRepeatIsTold() throws {
    var rows = Self.older()
    for row in rows.indices { rows[row].repeats = "s" }
    let findings = try found(Self.pupils, rows)
    #expect(findings.map { "\($0.kind) \($0.column ?? "")" } == ["otherValues rep"])
    #expect(findings.first?.sentence.hasPrefix("\"rep\" is true of 100") == true)
  }

  /// Pushed down by a cell, 106 of 240 change; sorted by itself, 110 do.
  @Test(arguments: [(true, 106), (false, 110)])
  func aColumnThatNoLongerFitsIsTold(isPushed: Bool, changed: Int) throws {
    var rows = Self.older()
    let values = rows.map(\.origin)
    // Sorted, the members stand last.
    let others: [String] = isPushed ? ["n"] + values.dropLast() : values.sorted().reversed()
    for row in rows.indices { rows[row].origin = others[row] }
    let findings = try found(Self.pupils, rows)
    #expect(findings.map { "\($0.kind) \($0.count)" } == ["otherValues \(changed)"])
    #expect(findings.first?.sentence.contains("as if its values were dealt out anew") == true)
  }

  /// Of 199 pupils nothing is told, nor of a group that other pupils join each year.
  @Test func whatMayWellBeIsNotTold() throws {
    var rows = Array(Self.older().prefix(199))
    let values = rows.map(\.origin)
    for row in rows.indices { rows[row].origin = row == 0 ? "n" : values[row - 1] }
    #expect(try found(Array(Self.pupils.prefix(199)), rows).isEmpty)
    // Who is in the first of five grades, and who was.
    var (before, after) = (Self.pupils, Self.older())
    for row in before.indices {
      before[row].origin = row % 5 == 1 ? "f" : "n"
      after[row].origin = row % 5 == 0 ? "f" : "n"
    }
    #expect(try found(before, after).isEmpty)
  }

  /// The codes are the numbers of the rows in two files that are sorted in two ways: of the other pupils in whose rows they
  /// stand, as many go down as up.
  @Test func codesThatAreGivenOutAnewAreTold() throws {
    var rows = Self.older().sorted { ($0.origin, $0.code % 7, $0.code) < ($1.origin, $1.code % 7, $1.code) }
    for row in rows.indices { rows[row].code = row + 1 }
    let findings = try found(Self.pupils, rows)
    #expect(findings.map { "\($0.kind) \($0.column ?? "")" } == ["renewedCodes id"])
    #expect(
      findings.first?.sentence.hasPrefix("of 240 pupils of 2024-25 whose codes are found again") == true)
    #expect(findings.first?.sentence.contains("as where each year gives out its codes anew") == true)
  }

  /// Sorted by grade, the numbers of the rows go up hardly at all, and those who go down are others, not of another year.
  @Test func codesByGradeAreNoExchangedYears() throws {
    func numbered(_ rows: [Row], _ turn: Int) -> [Row] {
      var rows = rows.filter { $0.grade < 6 }.sorted {
        ($0.grade, $0.code * turn % 241) < ($1.grade, $1.code * turn % 241)
      }
      for row in rows.indices { rows[row].code = row + 1 }
      return rows
    }
    var after = Self.older()
    // The first grade has come, and more than have left.
    after += Self.pupils.filter { $0.grade == 1 } + Self.pupils.filter { $0.grade == 1 }.prefix(30)
    let findings = try found(numbered(Self.pupils, 1), numbered(after, 100))
    #expect(findings.map { "\($0.kind)" } == ["renewedCodes"])
  }

  /// Where the first grade of the next stage has the number 1 as well, a sixth seems to go down.
  @Test func theNextStageIsNoStepDown() throws {
    let before = Self.pupils.enumerated().map { row, pupil in
      var pupil = pupil
      pupil.grade = 1 + row % 6
      return pupil
    }
    var after = Self.older(before)
    for row in after.indices where after[row].grade == 7 { after[row].grade = 1 }
    #expect(try found(before, after).isEmpty)
  }

  /// Every second grade is tested: all who go up change, and nothing is wrong.
  @Test func whatTheGradeSaysIsNotTold() throws {
    func tested(_ rows: [Row]) -> [Row] {
      rows.map { row in
        var row = row
        row.origin = row.grade % 2 == 1 ? "f" : "n"
        return row
      }
    }
    #expect(try found(tested(Self.pupils), tested(Self.older())).isEmpty)
  }

  /// Where stages have three grades each, a third goes from 3 to 1; that they are the same pupils their values say.
  @Test func shortStagesAreNoNewCodes() throws {
    var before = Self.pupils
    for row in before.indices { before[row].grade = 1 + row % 3 }
    var after = before
    for row in after.indices { after[row].grade = after[row].grade % 3 + 1 }
    #expect(try found(before, after).isEmpty)
  }
}
