import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// What an empty field means, and groups to which everybody seems to belong where nobody says so.
@Suite struct EmptyFieldsTests {
  /// "n" is left empty: a, b, c and e are members, and the four others the rest, where an empty field says no.
  @Test(arguments: [(", \"\": native", 8, 4), ("", 4, 4), (", \"\": unknown", 4, 4)])
  func anEmptyFieldMayHaveAMeaning(values: String, known: Int, members: Int) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing(
        "{f: migrant, n: native, \"?\": unknown}", with: "{f: migrant\(values)}"),
      pupils: TinyStudy.pupils.replacing(",n,", with: ",,"))
    let group = try fixture.load().groups[0].membership
    #expect(group.count { $0 >= 0 } == known && group.count { $0 == 1 } == members)
  }

  /// A group of those alone whose field is empty is no slip of the pen.
  @Test func aGroupOfEmptyFields() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("{f: migrant, n: native, \"?\": unknown}", with: "{\"\": native}")
        .replacing("in: [migrant]", with: "in: [native]"),
      pupils: TinyStudy.pupils.replacing(",n,", with: ",,"))
    let group = try fixture.load().groups[0].membership
    #expect(group.count { $0 == 1 } == 4)
    let check = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(!check.contains { $0.severity == .error })
  }

  /// A score that is left out is 0 where the study says so.
  @Test func anEmptyFieldMayBeANumber() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("parents_education: isced,", with: "score: isced,")
        .replacing("\"?\": unknown}}", with: "\"?\": unknown}, score: {\"\": \"0\"}}")
        .replacing("  low_education: {column: parents_education, at_most: 2}\n", with: ""))
    let scores = try fixture.load().pupils.attributes.numbers["score"]
    #expect(scores == [1, 2, 3, 5, 2, 8, 6, 0])
  }

  private func fixture(_ count: Int, _ levels: [String], _ limits: String) throws -> TinyStudy {
    let rows = (0..<count).map { row in
      "\(row + 1),\(row % 2 == 0 ? "W" : "E"),\(row % 3 == 0 ? "f" : "n"),\(levels[row % levels.count]),"
        + "\(430_050 + 45 * (row % 40)),\(4_580_300 + row)\n"
    }
    return try TinyStudy(
      study: TinyStudy.study.replacing("parents_education", with: "share").replacing(
        "at_most: 2", with: limits),
      pupils: "id,escola,nac,isced,x,y\n" + rows.joined())
  }

  /// 0.5 where the column has percents; a tick and nothing else; and what is right or too little to tell.
  @Test(
    arguments: [
      (100, ["10", "60"], "at_least: 0.5", 100, "limits"),
      (200, ["1", ""], "in: [\"1\"]", 100, "empty field"),
      (99, ["10", "60"], "at_least: 0.5", nil, ""), (100, ["0", "60"], "at_least: 0.5", nil, ""),
      (400, ["1", "", "", ""], "in: [\"1\"]", 100, "empty field"),
    ] as [(Int, [String], String, Int?, String)])
  func aGroupOfAllIsTold(count: Int, levels: [String], limits: String, known: Int?, hint: String) throws {
    let fixture = try fixture(count, levels, limits)
    let findings = try fixture.loadYears().findings
    let found = findings.filter { $0.kind == .allMembers }
    #expect(found.map(\.count) == [known].compactMap { $0 })
    #expect(found.allSatisfy { $0.hint.map { [$0].english[0].contains(hint) } ?? false })
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    // A check says the same, and that of a quarter of the pupils alone it is known.
    let check = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(check.count { $0.kind == .allMembers } == found.count)
    #expect(check.contains { $0.kind == .fewMembersKnown } == (count == 400))
  }
}
