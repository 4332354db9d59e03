import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// A table of counts in the place of a register: each row would count as one pupil.
@Suite struct CountedRowsTests {
  private static let study = TinyStudy.study.replacing("pupil: id, ", with: "")

  /// Six rows, two of each school.
  private func fixture(_ column: String, _ values: [Int], study: String = study) throws -> TinyStudy {
    let rows = [
      "W,f,1,430100,4580500", "W,n,5,430500,4580100", "E,f,2,431100,4580500", "E,n,8,431500,4580100",
      "P,n,6,431500,4580900", "P,n,5,431900,4580500",
    ]
    return try TinyStudy(
      study: study,
      pupils: "escola,nac,isced,x,y,\(column)\n" + zip(rows, values).map { "\($0),\($1)\n" }.joined())
  }

  private static let counts = [120, 30, 80, 20, 40, 5]

  private func told(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" }
  }

  @Test(
    arguments: [
      ("pupils", "error"), ("Num_alumnes", "error"), ("Nombre d'élèves", "error"), ("n", "warning"),
      ("Anzahl Schüler", "error"), ("pupil_count", "error"), ("number", "warning"), ("class", nil),
      ("pupil number", nil),
    ] as [(String, String?)])
  func aColumnOfCountsIsTold(name: String, severity: String?) throws {
    let fixture = try fixture(name, Self.counts)
    let findings = try fixture.loadYears().findings
    #expect(told(findings) == [severity].compactMap { $0 }.map { "\($0) rows_of_several_pupils 6" })
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings
    #expect(checked.map(\.text) == findings.map(\.text) && checked.map(\.hint) == findings.map(\.hint))
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    // 120 + 30 + 80 + 20 + 40 + 5.
    #expect(findings.allSatisfy { $0.sentence.contains("295 in all, but each of the 6 rows") })
    #expect(!findings.map { $0.warning(isPublic: true) }.english.joined().contains { $0.isNumber })
  }

  /// One pupil a row, the number of the row, and that of the pupils at the school.
  @Test(arguments: [
    [1, 1, 1, 1, 1, 1], [1, 2, 3, 4, 5, 6], [150, 150, 100, 100, 45, 45],
    // Lists of each school, and the rows that were chosen of a longer list.
    [1, 2, 1, 2, 1, 2], [2, 5, 9, 11, 30, 31],
  ])
  func otherNumbersAreNoCounts(values: [Int]) throws {
    let fixture = try fixture("pupils", values)
    #expect(try told(fixture.loadYears().findings) == [])
    #expect(try told(StudyCheck(path: fixture.path("study.yml")).findings) == [])
  }

  /// The size of a class stands in as many rows.
  @Test func sizesOfClassesAreDoubtful() throws {
    let fixture = try fixture("pupils", [3, 2, 3, 2, 3, 3])
    #expect(try told(fixture.loadYears().findings) == ["warning rows_of_several_pupils 6"])
  }

  /// With codes of pupils, or where it is something that the study knows, the column is no count.
  @Test(arguments: ["{pupil: pupils, school", "{grade: pupils, school"])
  func aColumnInUseIsNoCount(columns: String) throws {
    let study = Self.study.replacing("{school: escola", with: "\(columns): escola")
    #expect(try told(fixture("pupils", Self.counts, study: study).loadYears().findings) == [])
  }

  /// The number of a house beside its street.
  @Test func numbersOfHousesAreNoCounts() {
    #expect(CountName.columns(in: ["school", "street", "number"], besides: ["school"]) == [])
    #expect(CountName.columns(in: ["school", "origin", "number"], besides: ["school"]) == ["number"])
    #expect(CountName.columns(in: ["school", "street", "Pupils"], besides: ["school"]) == ["Pupils"])
    #expect(CountName.columns(in: ["school", "pupils"], besides: ["PUPILS"]) == [])
  }

  @Test(
    arguments: [
      ("n_alumnos", .count), ("numAlunni", .count), ("Antall elever", .count), ("effectif", .count),
      ("PupilCount", .count), ("Headcount", .count), ("number of pupils", .count), ("Schülerzahl", .count),
      ("Numero", .likely), ("pupil no", .none), ("elevnr", .none), ("Alumne", .none), ("score", .none),
      ("total", .none), ("country", .none), ("nota", .none), ("", .none),
    ] as [(String, CountName)])
  func names(name: String, meaning: CountName) { #expect(CountName(name) == meaning) }

  @Test(arguments: ["pupils", "pupil_count"]) func aProposalSaysIt(name: String) throws {
    let fixture = try fixture(name, Self.counts)
    let proposal = try StudyProposal(folder: fixture.folder)
    let remark = "\"\(name)\" seems to say how many pupils each stands for, 295 in all"
    #expect(proposal.text.contains(remark) && proposal.summary.contains { $0.contains(remark) })
    #expect(!proposal.text.contains("pupil: \(name)"))
    try fixture.write(TinyStudy.pupils, to: "pupils.csv")
    #expect(try !StudyProposal(folder: fixture.folder).text.contains("each stands for"))
  }
}
