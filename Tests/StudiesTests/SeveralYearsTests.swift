import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Tables with a column of school years that the study does not map: two years would count as one.
@Suite struct SeveralYearsTests {
  private static func told(_ findings: [Finding], _ dataset: String) -> [String] {
    findings.filter { $0.kind == .severalYears && $0.dataset == dataset }
      .map { "\($0.severity.rawValue) \($0.count) \($0.column ?? "")" }
  }

  /// The tiny study's eight pupils once for each text of a column, with codes that each text gives out anew.
  private static func pupils(_ column: String, _ texts: [String], study: String = TinyStudy.study) throws
    -> TinyStudy
  {
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst()
    let all = texts.enumerated().flatMap { number, text in rows.map { "\(number)\($0),\(text)\n" } }
    return try TinyStudy(study: study, pupils: "id,escola,nac,isced,x,y,\(column)\n" + all.joined())
  }

  @Test(
    arguments: [
      ("any", ["2024-25", "2025-26"], "error"), ("Curs escolar", ["24/25", "25/26"], "error"),
      ("time_period", ["202425", "202526"], "error"),
      ("Année scolaire", ["2024-2025", "2025-2026"], "error"),
      ("rentree_scolaire", ["2024", "2025"], "error"),
      ("SchoolYear", ["2023-24", "2024-25", "2025-26"], "error"),
      // Before and after, with years between them.
      ("any", ["2022-23", "2025-26"], "error"), ("school_year", ["2015", "2025"], "error"),
      // A calendar year alone may be one of something else.
      ("any", ["2024", "2025"], "warning"), ("any", ["2025", "2026.0"], "warning"),
      // Of birth, of arrival, of building, of an exam; ages; calendar years far apart, and one year.
      ("any", ["2017", "2018"], nil), ("any_naixement", ["2024", "2025"], nil),
      ("any_arribada", ["2024-25", "2025-26"], nil), ("curs_inici", ["2024-25", "2025-26"], nil),
      ("exam year", ["2024-25", "2025-26"], nil), ("built", ["2024", "2025"], nil),
      ("edat", ["24-25", "25-26"], nil),
      ("any", ["2015", "2025"], nil), ("any", ["2025-26", "2025-26"], nil),
      ("any", ["2024-25", ""], nil),
      ("any", ["2024-25", "other"], nil), ("any", ["2024-09-01", "2025-09-01"], nil),
    ] as [(String, [String], String?)])
  func aColumnOfPupils(name: String, texts: [String], severity: String?) throws {
    let fixture = try Self.pupils(name, texts)
    let expected = [severity].compactMap { $0 }.map { "\($0) \(8 * texts.count) \(name)" }
    let findings = try fixture.loadYears().findings
    #expect(Self.told(findings, "pupils") == expected)
    #expect(try Self.told(StudyCheck(path: fixture.path("study.yml")).findings, "pupils") == expected)
    let said = findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] + [$0.hint].compactMap { $0 } }
    #expect(said.english.filter { $0.hasPrefix("not in") } == [])
  }

  /// Mapped, or where rows of one year are chosen, it is right: eight pupils.
  @Test(arguments: ["{pupil: id, year: any,", "{pupil: id,"]) func aColumnInUse(columns: String) throws {
    var study = TinyStudy.study.replacing("{pupil: id,", with: columns)
    if !columns.contains("year") {
      study = study.replacing(
        "  values: {origin", with: "  where: {column: any, in: [2025-26]}\n  values: {origin")
    }
    let years = try Self.pupils("any", ["2024-25", "2025-26"], study: study).loadYears()
    #expect(years.current.pupils.count == 8 && Self.told(years.findings, "pupils") == [])
  }

  /// A cost of a school, or a teacher, that is there in both years would be added up, whatever the column is called.
  @Test(
    arguments: [
      ("any", ["2024,W", "2024,E", "2025,W", "2025,E"], "error 4 any"),
      ("valid", ["2024-25,W", "2024-25,E", "2025-26,W", "2025-26,E"], "error 4 valid"),
      ("any", ["2015,W", "2015,E", "2025,W", "2025,E"], "error 4 any"),
      ("valid", ["2019-20,W", "2019-20,E", "2025-26,W", "2025-26,E"], "error 4 valid"),
      // Each once: one year of each school.
      ("any", ["2024-25,W", "2025-26,E"], "warning 2 any"), ("valid", ["2024-25,W", "2025-26,E"], nil),
      ("built", ["1998,W", "1999,E", "1998,P"], nil),
    ] as [(String, [String], String?)])
  func tablesOfSchools(name: String, rows: [String], expected: String?) throws {
    let costs = "costs: {file: costs.csv, columns: {school: s, type: t, amount: a}}\n"
    let staff = "staff: {file: staff.csv, columns: {teacher: i, school: s, fte: f}}\n"
    let fixture = try TinyStudy(study: TinyStudy.study + costs + staff)
    try fixture.write("\(name),s,t,a\n" + rows.map { "\($0),fees,100\n" }.joined(), to: "costs.csv")
    // The teacher has the name of the school.
    try fixture.write(
      "\(name),s,i,f\n" + rows.map { "\($0),\($0.suffix(1)),1\n" }.joined(), to: "staff.csv")
    let (run, check) = (
      try fixture.loadYears().findings, try StudyCheck(path: fixture.path("study.yml")).findings
    )
    for dataset in ["costs", "staff"] {
      #expect(Self.told(run, dataset) == [expected].compactMap { $0 }, "\(dataset)")
      #expect(Self.told(check, dataset) == [expected].compactMap { $0 }, "\(dataset)")
    }
  }

  @Test(
    arguments: [
      ("any", true, false), ("Skoleår", true, true), ("A.S.", true, true), ("ANNOSCOLASTICO", true, true),
      ("anno scolastico", true, true), ("Période", true, false), ("rentree_scolaire", true, true),
      ("ejercicio", true, false), ("any_naixement", false, false), ("year built", false, false),
      ("school", false, false), ("company", false, false), ("", false, false),
    ] as [(String, Bool, Bool)])
  func names(name: String, isYear: Bool, isOfSchool: Bool) {
    let said = YearName(name)
    #expect(said.isYear == isYear && said.isOfSchool == isOfSchool)
  }
}
