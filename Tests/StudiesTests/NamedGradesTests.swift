import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Grades that a study file names and nobody is of. The pupils of the fixture are of P5, P6 and S1.
@Suite struct NamedGradesTests {
  private func findings(_ old: String, _ new: String, isPart: Bool = false) throws -> [Finding] {
    let years = try HandStudy().loadYears()
    let fixture = try HandStudy(study: HandStudy.study.replacing(old, with: new))
    var file = try withExtendedLifetime(fixture) { try StudyFile(path: fixture.path("study.yml")) }
    file.isPart = isPart
    return try NamedGrades(file, among: years.studies.map(\.pupils)).findings()
  }

  @Test(arguments: [
    ("transition_from: [P6]", "transition_from: [\"6\"]", "\"transition_from\" (6)"),
    ("transition_to: [S1]", "transition_to: [zz, s1]", "\"transition_to\" (s1, zz)"),
    ("low_score: 50", "compulsory_grades: [1R, 2N]", "\"compulsory_grades\" (1R, 2N)"),
    ("catalogue:", "stages: {infant: [I3], primary: [K9]}\ncatalogue:", "\"stages\" (I3, K9)"),
  ])
  func aListOfGradesThatNobodyIsOfIsRefused(old: String, new: String, list: String) throws {
    let error = #expect(throws: FileError.self) { try findings(old, new) }
    #expect(error?.problem == "no pupil is of a grade of \(list)")
    #expect(error?.hint == "the grades of the pupils are P6, S1 and 1 more")
  }

  @Test func singleGradesThatNobodyIsOfAreTold() throws {
    let found = try findings("transition_to: [S1]", "transition_to: [S1, zz]")
    #expect(
      found.map(\.text).english == ["1 grade of \"transition_to\" that no pupil is of: \"zz\""])
    #expect(found.first?.severity == .warning)
    #expect(try findings("catalogue:", "catalogue:").isEmpty)
  }

  /// P5 is of two pupils only, and no message names what stands in so few rows; it has a stage here.
  @Test func gradesWithoutAStageAreTold() throws {
    let found = try findings("catalogue:", "stages: {infant: [P5], secondary: [S1, K8, K9]}\ncatalogue:")
    #expect(
      found.map(\.text).english == [
        "2 grades of \"stages\" that no pupil is of: \"K8\", \"K9\"",
        "1 grade of pupils without a stage: \"P6\"",
      ])
  }

  /// Of a part of the pupils, others may have the grade; and what a code means by the study itself is no slip.
  @Test func whatMayWellBeIsNotRefused() throws {
    #expect(try findings("transition_to: [S1]", "transition_to: [zz]", isPart: true).isEmpty)
    let meant = HandStudy.study.replacing("values: {repeater:", with: "values: {grade: {X: S2}, repeater:")
      .replacing("transition_to: [S1]", with: "transition_to: [S2]")
    #expect(try findings(HandStudy.study, meant).isEmpty)
  }
}
