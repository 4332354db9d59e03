import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Registers of two school years, one in the place of the other.
@Suite struct BackwardGradesTests {
  /// Pupils of all grades but the last who go up one in the order given; exchanged, they go down.
  private func fixture(_ count: Int, _ grades: [String], isExchanged: Bool, more: String = "") throws
    -> TinyStudy
  {
    func register(_ shift: Int) -> String {
      "id,escola,nac,isced,curs,x,y\n"
        + (0..<count).map { row in
          "\(row + 1),\(row % 2 == 0 ? "W" : "E"),\(row % 3 == 0 ? "f" : "n"),\(1 + row % 5),"
            + "\(grades[row % (grades.count - 1) + shift]),\(430_050 + 45 * (row % 40)),\(4_580_300 + row)\n"
        }.joined()
    }
    let study = TinyStudy.study.replacing(
      "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}"
    ).replacing("{pupil: id,", with: "{pupil: id, grade: curs,")
    let fixture = try TinyStudy(study: study + more, pupils: register(isExchanged ? 0 : 1))
    try fixture.write(register(isExchanged ? 1 : 0), to: "before.csv")
    return fixture
  }

  private func backward(_ fixture: TinyStudy) throws -> [Finding] {
    try fixture.loadYears().findings.filter { $0.kind == .backwardGrades }
  }

  @Test(
    arguments: [
      ["1r", "2n", "3r", "4t", "5è", "6è"], ["Year 1", "Year 2", "Year 3"],
      ["1 ESO", "2 ESO", "3 ESO", "4 ESO"],
      ["1", "2", "3"], ["2º", "3º", "4º"],
    ])
  func exchangedYearsAreTold(grades: [String]) throws {
    let fixture = try fixture(60, grades, isExchanged: true)
    let findings = try backward(fixture)
    #expect(findings.map(\.count) == [60])
    #expect(
      findings.first?.sentence.hasPrefix(
        "from 2024-25 to 2025-26, 60 pupils go down a grade and 0 go up") == true)
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains("60"))
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter {
      $0.kind == .backwardGrades
    }
    #expect(checked.map(\.text) == findings.map(\.text))
    #expect(try backward(self.fixture(60, grades, isExchanged: false)).isEmpty)
  }

  /// Those of a collège go down from the sixth to the third.
  @Test(arguments: [
    ["6e", "5e", "4e", "3e"], ["6ème", "5ème", "4ème"], ["6", "5", "4", "3"], ["2nde", "1re"],
  ])
  func frenchGradesGoDown(grades: [String]) throws {
    #expect(try backward(fixture(60, grades, isExchanged: false)).isEmpty)
    // Where the study says their order, it is known.
    let list = grades.map { "\"\($0)\"" }.joined(separator: ", ")
    for more in ["stages: {own: [\(list)]}\n", "forecast: {grades: [\(list)]}\n"] {
      #expect(try backward(fixture(60, grades, isExchanged: true, more: more)).map(\.count) == [60])
      #expect(try backward(fixture(60, grades, isExchanged: false, more: more)).isEmpty)
    }
  }

  /// Of few pupils nothing is told, nor of grades of other kinds.
  @Test func whatNobodyCanTellIsNotTold() throws {
    #expect(try backward(fixture(20, ["P1", "P2"], isExchanged: true)).map(\.count) == [20])
    #expect(try backward(fixture(19, ["P1", "P2"], isExchanged: true)).isEmpty)
    #expect(try backward(fixture(60, ["6 EP", "1 ESO"], isExchanged: false)).isEmpty)
    #expect(try backward(fixture(60, ["2014", "2015"], isExchanged: true)).isEmpty)
  }
}
