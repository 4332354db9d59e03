import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Rows that "where" leaves out by a slip, and values of it that nobody has.
@Suite struct WhereDoubtsTests {
  private static func findings(_ fixture: TinyStudy, _ dataset: String = "pupils") throws -> [String] {
    let findings = try fixture.loadYears().findings.filter {
      $0.dataset == dataset && [.misspeltValue, .valueNowhere].contains($0.kind)
    }
    #expect(
      findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
        .english.allSatisfy { !$0.hasPrefix("not in") })
    return findings.map { "\($0.kind.rawValue) \($0.count) \($0.rows) \($0.sentence)" }
  }

  /// The pupils with a column of stages, of whom those of some count.
  private static func pupils(_ stages: [String], _ values: String, more: String = "") throws -> TinyStudy {
    let rows = zip(TinyStudy.pupils.split(separator: "\n").dropFirst(), stages).map { "\($0),\($1)" }
    return try TinyStudy(
      study: TinyStudy.study.replacing(
        "  columns: {pupil: id,", with: "  where: {column: etapa, in: [\(values)]}\n  columns: {pupil: id,"
      ).replacing("\"?\": unknown}}", with: "\"?\": unknown}\(more)}"),
      pupils: "id,escola,nac,isced,x,y,etapa\n" + rows.joined(separator: "\n") + "\n")
  }

  @Test(
    arguments: [
      ("1r", "2n", "1r, 2n", []), ("1r", "3r", "1r", []),
      ("1r", "1R", "1r", ["value_written_otherwise 4 letter case: \"1R\""]),
      ("1", "1.0", "1", ["value_written_otherwise 4 a decimal point and zeros behind it: \"1.0\""]),
      ("1r", "1 r", "1r", ["value_written_otherwise 4 blanks within them: \"1 r\""]),
      ("1r", "2n", "1r, 2on", ["value_occurs_nowhere 1 no row has 1 value of \"where\": \"2on\""]),
    ] as [(String, String, String, [String])])
  func rowsOfPupils(one: String, other: String, values: String, expected: [String]) throws {
    let found = try Self.findings(Self.pupils((0..<8).map { $0 % 2 == 0 ? one : other }, values))
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) {
      let words = expected.split(separator: " ", maxSplits: 2)
      #expect(found.hasPrefix("\(words[0]) \(words[1]) ") && found.contains(words[2]), "\(found)")
      #expect(words[0].hasPrefix("value_occurs") || found.contains("[2, 4, 6, 8]"))
    }
  }

  /// What "values" gives a meaning is not misspelt, and its meaning need not occur.
  @Test func meanings() throws {
    let stages = ["P", "P", "p", "S", "P", "P", "P", "P"]
    let listed = ", stage: {P: primary, p: pre-school, S: secondary, L: lower}"
    for (values, meanings, count) in [("primary, lower", listed, 0), ("P", "", 1)] {
      let fixture = try Self.pupils(stages, values, more: meanings)
      try fixture.write(
        fixture.studyText.replacing("column: etapa", with: "column: stage")
          .replacing("{pupil: id,", with: "{pupil: id, stage: etapa,"), to: "study.yml")
      #expect(try Self.findings(fixture).count == count, "\(values)")
    }
  }

  /// A value that the file of another year has is not nowhere.
  @Test func filesOfYears() throws {
    func found(before: String) throws -> [String] {
      let fixture = try Self.pupils(Array(repeating: "1r", count: 8), "1r, 2n")
      try fixture.write(
        fixture.studyText.replacing("file: pupils.csv", with: "file: {2024-25: b.csv, 2025-26: pupils.csv}"),
        to: "study.yml")
      try fixture.write("id,escola,nac,isced,x,y,etapa\n" + before, to: "b.csv")
      return try Self.findings(fixture).filter { $0.hasPrefix("value_occurs_nowhere") }
    }
    let rows = "a,W,f,1,430100,4580500,1r\nb,W,n,1,430100,4580501,"
    #expect(try found(before: rows + "2n\n").isEmpty)
    #expect(try found(before: rows + "1r\n").count == 1)
  }

  @Test func otherTables() throws {
    let condition = "where: {column: k, in: [a, c]}"
    let study = TinyStudy.study.replacing("  file: schools.csv", with: "  file: schools.csv\n  \(condition)")
    let schools =
      "codi;nom;titularitat;x;y;k\n"
      + zip(TinyStudy.schools.split(separator: "\n").dropFirst(), ["a", "a", "A"])
      .map { "\($0);\($1)" }.joined(separator: "\n")
    let fixture = try TinyStudy(
      study: study + "costs: {file: costs.csv, columns: {school: s, type: t, amount: n}, \(condition)}\n",
      schools: schools, pupils: TinyStudy.pupils.replacing(",P,", with: ",E,"))
    try fixture.write("s,t,n,k\nW,fees,100,a\nE,fees,90,A\n", to: "costs.csv")
    for dataset in ["schools", "costs"] {
      let found = try Self.findings(fixture, dataset)
      #expect(found.map { $0.prefix(20) } == ["value_written_otherw", "value_occurs_nowhere"], "\(dataset)")
    }
  }

  @Test func registers() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing(
        ", x: x, y: y}\n  values: {origin", with: ", street: via}\n  values: {origin")
          + """
          register:
            file: addresses.csv
            where: {column: k, in: [a]}
            columns: {street: via, number: num, x: x, y: y}
            crs: EPSG:25831

          """,
      pupils: "id,escola,nac,isced,via\na,W,f,1,Carrer Major 1\nb,W,n,5,Carrer Major 2\n")
    let rows = [
      "430100,4580500,a", "\"430100,5\",4580500,a", "\"430.100,5\",4580500,a", "x,4580500,b", "1,2,A",
    ]
    try fixture.write(
      "via,num,x,y,k\n" + zip(rows, 1...).map { "Carrer Major,\($1),\($0)\n" }.joined(), to: "addresses.csv")
    let findings = try fixture.loadYears().findings.filter { $0.dataset == "register" }
    #expect(
      findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.rows)" } == [
        "warning value_written_otherwise [5]", "error not_a_number [3]",
      ])
  }
}
