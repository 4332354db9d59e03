import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Numbers that a table withholds by a mark or tells by a limit alone.
@Suite struct MaskedNumbersTests {
  /// Eight pupils, the first of whom have marks in place of a score.
  private func fixture(_ marks: [String], meaning: String = "") throws -> TinyStudy {
    let pupils = TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
      "\(line),\(row == 0 ? "nota" : row <= marks.count ? marks[row - 1] : "\(40 + row)")\n"
    }
    let study = TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, score: nota,")
      .replacing("\"?\": unknown}}", with: "\"?\": unknown}\(meaning)}")
    return try TinyStudy(study: study, pupils: pupils.joined())
  }

  @Test(arguments: [
    (["<40", "<40", "<40"], "a limit such as <40 in place of a number: not known, so that the lowest"),
    (["≤ 39.5", "<40", "<40"], "a limit such as ≤ 39.5 in place of a number: not known, so that the lowest"),
    ([">80", ">80", "≥80"], "a limit such as >80 in place of a number: not known, so that the highest"),
    (["<40", "<40", ">80"], "a mark (such as * or <5) in place of a number: not known"),
    (["*", "*", "*"], "a mark (such as * or <5) in place of a number: not known"),
  ])
  func manyAreSaidFirst(marks: [String], words: String) throws {
    let fixture = try fixture(marks)
    let years = try fixture.loadYears()
    let findings = years.findings
    #expect(findings.map { "\($0.severity) \($0.kind) \($0.rows)" } == ["warning notANumber [1, 2, 3]"])
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(findings.first?.sentence.hasPrefix("3 fields of \"nota\" with \(words)") == true)
    #expect(!years.current.notes.english.contains { $0.contains("in place of a number") })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(checked.map(\.text) == findings.map(\.text) && checked.map(\.hint) == findings.map(\.hint))
  }

  /// Two are exceptions: the check shows where, a run notes it.
  @Test func fewAreNoted() throws {
    let fixture = try fixture(["<40", "*"])
    let years = try fixture.loadYears()
    #expect(years.findings.isEmpty)
    #expect(
      years.current.notes.english.contains {
        $0.hasSuffix(
          "2 fields of \"nota\" with a mark (such as * or <5) in place of a number: not known (rows 1, 2)")
      })
    #expect(try StudyCheck(path: fixture.path("study.yml")).findings.map(\.kind) == [.notANumber])
  }

  /// What the study file says to be unknown is no surprise.
  @Test func whatIsMeantIsNotTold() throws {
    let fixture = try fixture(["<40", "<40", "<40"], meaning: ", score: {\"<40\": unknown}")
    let years = try fixture.loadYears()
    #expect(years.findings.isEmpty)
    #expect(!years.current.notes.english.contains { $0.contains("in place of a number") })
    #expect(try StudyCheck(path: fixture.path("study.yml")).findings.isEmpty)
  }

  @Test func placesOfSchools() throws {
    let schools = TinyStudy.schools.split(separator: "\n").enumerated().map { row, line in
      "\(line);\(row == 0 ? "places" : "<50")\n"
    }
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("{school: codi,", with: "{school: codi, capacity: places,"),
      schools: schools.joined())
    let findings = try fixture.loadYears().findings
    #expect(findings.map { "\($0.kind) \($0.dataset) \($0.count)" } == ["notANumber schools 3"])
    #expect(findings.first?.warning().text(in: .english).contains("the lowest are left out") == true)
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(checked.map(\.text) == findings.map(\.text))
  }
}
