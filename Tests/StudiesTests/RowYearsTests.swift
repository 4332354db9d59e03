import Languages
import Layers
import Preparation
import StudyFixtures
import Testing

@testable import Studies

/// School years of rows, each of which may be written in many ways.
@Suite struct RowYearsTests {
  /// The tiny study with a column of years, in turn one of some texts, and three rows more of other years.
  private static func tiny(
    _ texts: [String], before: [String] = [], year: String = "year: 2025-26\n", codes: String = "pupil: id, "
  ) throws -> TinyStudy {
    let study = TinyStudy.study.replacing("year: 2025-26\n", with: year)
      .replacing("{pupil: id,", with: "{\(codes)year: curs,")
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst()
    let own = zip(rows, 0...).map { "\($0),\(texts[$1 % texts.count])" }
    let earlier = zip(rows, before).map { "\($0),\($1)" }
    return try TinyStudy(
      study: study, pupils: "id,escola,nac,isced,x,y,curs\n" + (own + earlier).joined(separator: "\n") + "\n")
  }

  @Test(
    arguments: [
      (["2025-26", "2025/26"], false), (["2025-26", "2025–26", "2025-2026"], false),
      (["25-26", "2025/2026", "curs 2025-26"], false), (["2025", "2025.0"], true),
      (["2025-26", "2025"], true), (["2025.0", "2025/26"], true), (["2025-09-01", "2026-03-01"], false),
    ] as [([String], Bool)])
  func aYearInSeveralWays(texts: [String], isDoubtful: Bool) throws {
    for year in ["year: 2025-26\n", ""] {
      let fixture = try Self.tiny(texts, before: ["2024-25", "2024/25", "2024-2025"], year: year)
      let years = try fixture.loadYears()
      #expect(years.studies.map(\.year) == ["2024-25", "2025-26"])
      #expect(years.studies.map(\.pupils.count) == [3, 8])
      #expect(years.beforeCurrent?.pupils.rows(in: years.current.pupils) == [0, 1, 2])
      #expect(years.current.findings.map(\.kind) == (isDoubtful ? [.mendedOnReading] : []))
      #expect(years.current.findings.map { $0.warning() }.english.allSatisfy { $0.contains("calendar year") })
      let told = years.current.notes.english.filter { $0.contains("in several ways are one") }
      #expect(told.count == 1 && told[0].contains("2024-25: \"2024-2025\", \"2024-25\", \"2024/25\""))
      #expect(try fixture.load().pupils.count == 8)
    }
  }

  private static let terms = ["Autumn 2025", "Spring 2026"]

  /// Two terms of one year: who has no code has a row in each. Terms of two years are these years.
  @Test func termsOfAYear() throws {
    let one = try Self.tiny(Self.terms, before: ["2024-25"], codes: "").loadYears()
    #expect(one.studies.map(\.pupils.count) == [1, 8])
    #expect(one.current.findings.map(\.kind) == [.repeatedRow] && one.current.findings.map(\.count) == [8])
    let texts = one.current.findings.flatMap { finding -> [Text] in
      [finding.warning(), finding.warning(isPublic: true)] + [finding.hint].compactMap { $0 }
    }
    #expect(texts.english.filter { $0.hasPrefix("not in") } == [])
    let two = try Self.tiny(["Spring 2026"], before: ["Spring 2025"]).loadYears()
    #expect(two.studies.map(\.pupils.count) == [1, 8] && two.current.findings.isEmpty)
    #expect(two.beforeCurrent?.year == "Spring 2025")
  }

  /// Of pupils with codes it is known who has a row in each term: nobody, one of eight, who counts once, and all, of whom the rows
  /// of one term are wanted. It is no fault of the column of codes.
  @Test(
    arguments: [(0, nil), (1, .warning), (8, .error)] as [(Int, Finding.Severity?)])
  func termsOfPupilsWithCodes(inBoth: Int, severity: Finding.Severity?) throws {
    let fixture = try Self.tiny(
      inBoth == 0 ? Self.terms : [Self.terms[0]], before: Array(repeating: Self.terms[1], count: inBoth))
    let findings = try fixture.loadYears().current.findings
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter { $0.dataset == "pupils" }
    for found in [findings, checked] {
      #expect(found.map(\.severity) == [severity].compactMap { $0 })
      #expect(found.allSatisfy { $0.kind == .duplicateCode && $0.count == inBoth })
      #expect(found.allSatisfy { $0.hint?.description == "name the rows of one term under \"where\"" })
    }
    let texts = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] }.english
    #expect(texts.filter { $0.hasPrefix("not in") } == [])
    #expect(texts.contains { $0.contains("does not tell pupils apart") } == false)
  }

  /// One way of writing each year stays as it is, also where they are not in the order of their letters.
  @Test func oneWayStaysAsItIs() throws {
    let years = try Self.tiny(["2026/27"], before: ["25/26"], year: "").loadYears()
    #expect(years.studies.map(\.year) == ["25/26", "2026/27"] && years.current.year == "2026/27")
    #expect(years.beforeCurrent != nil && years.current.notes.isEmpty && years.current.findings.isEmpty)
  }

  @Test func whatIsNoSchoolYearIsRefused() throws {
    for year in ["year: 2025-26\n", ""] {
      let error = #expect(throws: FileError.self) {
        try Self.tiny(["2025-26"], before: ["2024-25", "last"], year: year).loadYears()
      }
      #expect(error?.problem == "the value is no year" && error?.row == 10 && error?.column == "curs")
    }
    #expect(try Self.tiny(["second"], before: ["first"], year: "").loadYears().studies.count == 2)
  }

  @Test func filesOfOneYear() throws {
    func load(_ files: String, year: String = "year: 2025-26\n") throws -> Study {
      let study = TinyStudy.study.replacing("file: pupils.csv", with: "file: {\(files)}")
        .replacing("year: 2025-26\n", with: year)
      let fixture = try TinyStudy(study: study)
      try fixture.write(TinyStudy.pupils + "z,W,f,1,430100,4580500\n", to: "other.csv")
      return try fixture.load()
    }
    let error = #expect(throws: FileError.self) { try load("2025-26: pupils.csv, 2025/26: other.csv") }
    #expect(error?.problem == "\"2025-26\" and \"2025/26\" are the same school year")
    // The latest year is told by when it begins, and the study's own whichever way it is written.
    #expect(try load("26/27: other.csv, 2025-26: pupils.csv", year: "").pupils.count == 9)
    #expect(try load("2025/26: pupils.csv, 2026-27: other.csv").pupils.count == 8)
  }

  /// A row that repeats another of the same year under another name of it.
  @Test func rowsOfOtherTables() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study
        + "costs: {file: costs.csv, columns: {year: y, school: s, type: t, amount: a}}\n")
    try fixture.write("y,s,t,a\n2025-26,W,fees,100\n2025/26,W,fees,100\n2025/26,E,fees,90\n", to: "costs.csv")
    let study = try fixture.load()
    #expect(study.costs?.count == 3)
    #expect(study.findings.map(\.kind) == [.repeatedRow] && study.findings.map(\.rows) == [[2]])
  }

  @Test func orderOfYears() {
    let years = ["26/27", "last", "2025-26", "2024", "1999-00"]
    #expect(years.sorted(by: SchoolYear.precedes) == ["1999-00", "2024", "2025-26", "26/27", "last"])
    #expect(SchoolYear("1999-00")?.name == "1999-00" && SchoolYear("2008/09")?.name == "2008-09")
    #expect(["2025", "2025.0", "2025.00"].allSatisfy(SchoolYear.isCalendarYear))
    #expect(!["2025-26", "25", "0025", "20250", "2025-09-01", ""].contains(where: SchoolYear.isCalendarYear))
  }
}
