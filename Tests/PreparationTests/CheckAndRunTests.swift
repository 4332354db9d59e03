import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// What a check calls an error ends a run, and what ends a run is an error of the check.
@Suite struct CheckAndRunTests {
  /// Whether a run would end, and whether the check has an error.
  private func verdicts(_ fixture: TinyStudy) throws -> (run: Bool, check: Bool) {
    let check = try StudyCheck(path: fixture.path("study.yml"))
    let texts = check.findings.flatMap { [$0.text] + [$0.hint].compactMap { $0 } }
    #expect(texts.english.allSatisfy { !$0.hasPrefix("not in") || check.hasUnreadable })
    let errors = (try? fixture.loadYears().findings.filter { $0.severity == .error })?.count ?? 1
    return (errors > 0, check.findings.contains { $0.severity == .error })
  }

  private static let withPlaces = TinyStudy.study.replacing(
    "sector: titularitat, x", with: "sector: titularitat, capacity: places, x")

  private static func schools(_ places: [String]) -> String {
    TinyStudy.schools.split(separator: "\n").enumerated().map { row, line in
      "\(line);\(row == 0 ? "places" : places[row - 1])"
    }.joined(separator: "\n")
  }

  private static let withScore = TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, score: nota,")

  private static func pupils(_ score: String) -> String {
    TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
      "\(line),\(row == 0 ? "nota" : row == 3 ? score : "50")"
    }.joined(separator: "\n") + "\n"
  }

  static let faulty: [(name: String, study: String, schools: String, pupils: String)] = [
    // Coordinates that are no numbers, in one row of eight.
    (
      "decimal comma", TinyStudy.study, TinyStudy.schools,
      TinyStudy.pupils.replacing("c,W,f,3,430500,", with: "c,W,f,3,\"430500,5\",")
    ),
    ("inf", TinyStudy.study, TinyStudy.schools, TinyStudy.pupils.replacing("430900,", with: "inf,")),
    ("nan", TinyStudy.study, TinyStudy.schools, TinyStudy.pupils.replacing(",4580100", with: ",nan")),
    // Answers that "values" knows nothing of.
    (
      "booleans", TinyStudy.study, TinyStudy.schools,
      TinyStudy.pupils.replacing(",f,", with: ",TRUE,").replacing(",n,", with: ",FALSE,")
    ),
    ("total", TinyStudy.study, TinyStudy.schools, TinyStudy.pupils + "Total general,400,,,,\n"),
    ("source", TinyStudy.study, TinyStudy.schools, TinyStudy.pupils + "Source: the register,,,,,\n"),
    ("places", withPlaces, schools(["1.234", "980", "1.100"]), TinyStudy.pupils),
    (
      "year",
      TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, year: nota,")
        .replacing("year: 2025-26", with: "year: 2026-27"), TinyStudy.schools,
      pupils("2025-26").replacing(",50\n", with: ",2025-26\n")
    ),
    ("score", withScore, TinyStudy.schools, pupils("\"59,4\"")),
    (
      "no year", TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, year: nota,"), TinyStudy.schools,
      pupils("").replacing(",50\n", with: ",2025-26\n")
    ),
  ]

  @Test(arguments: faulty.indices) func theSameInputsAreFaulty(index: Int) throws {
    let (name, study, schools, pupils) = Self.faulty[index]
    let found = try verdicts(TinyStudy(study: study, schools: schools, pupils: pupils))
    #expect(found.run && found.check, "\(name): \(found)")
  }

  @Test func theSameInputsAreSound() throws {
    let sound = [
      try TinyStudy(), try TinyStudy(study: Self.withScore, pupils: Self.pupils("59.4")),
      try TinyStudy(study: Self.withPlaces, schools: Self.schools(["1234", "980", "1100"])),
      // Nobody of this table is of the group, but some are of those that the study knows.
      try TinyStudy(
        study: TinyStudy.study.replacing("in: [migrant]", with: "in: [refugee]")
          .replacing("{f: migrant,", with: "{f: migrant, r: refugee,")),
    ]
    for fixture in sound { #expect(try verdicts(fixture) == (false, false)) }
  }

  /// Addresses whose coordinates have decimal commas are read, those with marks between thousands are not.
  @Test(arguments: [("\"430100,5\"", false), ("\"430.100,5\"", true), ("", false)])
  func registers(x: String, isFaulty: Bool) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing(
        ", x: x, y: y}\n  values: {origin", with: ", street: via}\n  values: {origin")
        + "register: {file: a.csv, columns: {street: via, number: num, x: x, y: y}, crs: EPSG:25831}\n",
      pupils: "id,escola,nac,isced,via\na,W,f,1,Carrer Major 1\nb,W,n,5,Carrer Major 2\n")
    try fixture.write(
      "via,num,x,y\nCarrer Major,1,430100,4580500\nCarrer Major,2,430120,4580500\nCarrer Major,3,\(x),4580500\n",
      to: "a.csv")
    let found = try verdicts(fixture)
    #expect(found == (isFaulty, isFaulty))
  }

  /// Amounts of money have two decimals: three digits are thousands.
  @Test(
    arguments: [
      (["1.200", "2.350"], true), (["980", "1.200"], true), (["1.200"], true), (["1.2", "2.350"], false),
      (["1.20", "2.35"], false), (["0.125", "3"], false), (["1.200", "2350"], false),
    ] as [([String], Bool)])
  func costs(amounts: [String], isFaulty: Bool) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study + "costs: {file: costs.csv, columns: {school: s, type: t, amount: a}}\n")
    try fixture.write(
      "s,t,a\n" + zip(["W,fees", "E,fees"], amounts).map { "\($0),\($1)\n" }.joined(), to: "costs.csv")
    let found = try verdicts(fixture)
    #expect(found == (isFaulty, isFaulty))
  }

  /// Rows of one year under two names of it: a pupil is repeated in the one, and places are compared with all.
  @Test func yearsInSeveralWays() throws {
    let study = Self.withPlaces.replacing("{pupil: id,", with: "{pupil: id, year: curs,")
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst()
    let pupils =
      "id,escola,nac,isced,x,y,curs\n"
      + zip(rows, 0...).map { "\($0),\($1 % 2 == 0 ? "2025-26" : "2025")\n" }.joined()
      + "a,W,f,1,430100,4580500,2025/26\n"
    let fixture = try TinyStudy(study: study, schools: Self.schools(["3", "9", "9"]), pupils: pupils)
    let check = try StudyCheck(path: fixture.path("study.yml"))
    #expect(
      check.findings.map { "\($0.kind.rawValue) \($0.count)" }
        == ["mended_on_reading 4", "more_pupils_than_places 1", "duplicate_code 1"])
  }

  /// What a run says first, the check says, too.
  @Test func warningsOfARunAreThoseOfTheCheck() throws {
    let study = TinyStudy.study.replacing(
      "sector: titularitat, x", with: "sector: titularitat, until: fins, x")
    let schools = TinyStudy.schools.split(separator: "\n").enumerated().map { row, line in
      "\(line);\(row == 0 ? "fins" : row == 1 ? "2023-24" : "")"
    }.joined(separator: "\n")
    let fixture = try TinyStudy(study: study, schools: schools)
    let closed = try fixture.loadYears().findings.filter { $0.kind == .impossibleTerm }
    #expect(closed.map(\.count) == [3])
    let check = try StudyCheck(path: fixture.path("study.yml"))
    #expect(check.findings.filter { $0.kind == .impossibleTerm }.map(\.text) == closed.map(\.text))
  }

  /// A code with three homes is nobody's in both; one that moved stands there twice.
  @Test func codesOfSeveralHomes() throws {
    let more = (1...20).map { "p\($0),W,n,2,\(430100 + $0),4580500\n" }.joined()
    let shared = (1...3).map { "q,W,n,2,\(430200 + $0),4580500\n" }.joined()
    let moved = (1...2).map { "r,W,n,2,\(430300 + $0),4580500\n" }.joined()
    let fixture = try TinyStudy(pupils: TinyStudy.pupils + more + shared + moved)
    func said(_ findings: [Finding]) -> [String] {
      findings.filter { [.missingCode, .duplicateCode].contains($0.kind) }
        .map { "\($0.kind.rawValue) \($0.count)" }.sorted()
    }
    let check = try StudyCheck(path: fixture.path("study.yml"))
    #expect(said(check.findings) == ["duplicate_code 1", "missing_code 3"])
    #expect(try said(fixture.loadYears().findings) == said(check.findings))
  }

  @Test func rowsThatAreTheSame() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("{pupil: id,", with: "{"),
      pupils: TinyStudy.pupils + "a,W,f,1,430100,4580500\nz,W,f,1,430100,4580500\n")
    let check = try StudyCheck(path: fixture.path("study.yml"))
    #expect(check.findings.map { "\($0.kind.rawValue) \($0.rows)" } == ["repeated_row [9]"])
  }

  @Test func whatWhereLeavesOut() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing(
        "  columns: {pupil: id,",
        with: "  where: {column: escola, in: [W, E, p, q]}\n  columns: {pupil: id,"))
    let check = try StudyCheck(path: fixture.path("study.yml"))
    let found = check.findings.filter { [.misspeltValue, .valueNowhere].contains($0.kind) }
    #expect(
      found.map { "\($0.kind.rawValue) \($0.count) \($0.rows)" } == [
        "value_written_otherwise 3 [4, 7, 8]", "value_occurs_nowhere 2 []",
      ])
  }
}

extension StudyCheck {
  /// What readers say of what they cannot read is in English.
  fileprivate var hasUnreadable: Bool { findings.contains { $0.kind == .unreadableFile } }
}
