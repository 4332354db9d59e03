import Layers
import StudyFixtures
import Testing

@testable import Studies
@testable import Travel

/// Which schools there are for a pupil: those of the stage, and those that are open in the year.
@Suite struct SchoolOfferTests {
  private func study(_ columns: String, _ schools: String, grades: [String], more: String = "") throws
    -> TinyStudy
  {
    let rows = TinyStudy.pupils.split(separator: "\n").map(String.init)
    let pupils = zip(rows, ["curs"] + grades).map { "\($0),\($1)" }.joined(separator: "\n") + "\n"
    return try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(
        of: "sector: titularitat,", with: "sector: titularitat, \(columns),"
      )
      .replacingOccurrences(of: "origin: nac,", with: "origin: nac, grade: curs,") + more,
      schools: schools, pupils: pupils)
  }

  private static let grades = ["1", "6", "7", "8", "K", "7", "3", ""]

  /// W has primary grades, E secondary ones, P both; the eighth pupil's grade is not known.
  @Test(arguments: [
    (
      "primary", "secondary", "\"primary;secondary\"",
      "stages: {primary: [K, \"1\", \"3\", \"6\"], secondary: [\"7\", \"8\"]}\n"
    ),
    ("K-6", "7-12", "K-12", ""), ("K, 1, 3, 6", "7/8", "\"K-6;7-8\"", ""),
  ])
  func stagesAreNeverMixed(west: String, east: String, private: String, stages: String) throws {
    let schools = """
      codi;nom;titularitat;x;y;etapa
      W;;Públic;430500;4580500;\(west)
      E;;Públic;431500;4580500;\(east)
      P;;Privat;431850;4580850;\(`private`)

      """
    let study = try study("stage: etapa", schools, grades: SchoolOfferTests.grades, more: stages).load()
    // a and b in the west are in primary grades and c and d in secondary ones, e and g in primary ones in the east.
    #expect(study.pupils.assignedSchool == [0, 0, -1, -1, -1, 1, -1, -1])
    #expect(study.pupils.nearestSchool == [0, 0, 1, 1, 0, 1, 2, -1])
    let distances = try HomeSchoolDistances(straight: study)
    #expect(distances.nearest.map(\.isNaN) == [false, false, false, false, false, false, false, true])
    let ranked = try RankedSchools(2, among: [0, 1, 2], of: study, by: .straight)
    #expect(Array(ranked.schools) == [0, 2, 0, 2, 1, 2, 1, 2, 0, 2, 1, 2, 2, 0, -1, -1])
    #expect(study.notes.english.contains { $0.hasPrefix("1 pupil of unknown stage") })
  }

  /// d is in a grade that no school has, c, d, e and g are at schools that have not theirs.
  @Test func gradesThatASchoolHasNotAreToldFirst() throws {
    let schools = """
      codi;nom;titularitat;x;y;etapa
      W;;Públic;430500;4580500;1-6
      E;;Públic;431500;4580500;7-9
      P;;Privat;431850;4580850;7-9

      """
    let study = try study("stage: etapa", schools, grades: ["1", "6", "7", "12", "1", "7", "3", ""]).load()
    func count(_ kind: Finding.Kind) -> [Int] { study.findings.filter { $0.kind == kind }.map(\.count) }
    #expect(count(.stageNowhere) == [1] && count(.stageNotOffered) == [4])
  }

  /// A spreadsheet has made days of the stages of one school, or of all.
  @Test(arguments: [("1-6", "Jul-09", 4), ("01-jun", "2025-09-07", 7), ("1-6", "7-9", 0)])
  func stagesThatBecameDays(west: String, east: String, doubted: Int) throws {
    let schools = """
      codi;nom;titularitat;x;y;etapa
      W;;Públic;430500;4580500;\(west)
      E;;Públic;431500;4580500;\(east)
      P;;Privat;431850;4580850;\(east)

      """
    let grades = ["1", "6", "3", "7", "8", "9", "7", ""]
    let found = try study("stage: etapa", schools, grades: grades).load().findings.filter {
      $0.kind == .stageNowhere || $0.kind == .stageNotOffered
    }
    #expect(found.map(\.count).max() ?? 0 == doubted)
    #expect(found.compactMap(\.hint).english.allSatisfy { $0.hasPrefix("spreadsheets make days of stages") })
  }

  @Test func alongStreetsStagesAreNotMixedEither() throws {
    let schools = """
      codi;nom;titularitat;x;y;etapa
      W;;Públic;430500;4580500;1-6
      E;;Públic;431500;4580500;7-9
      P;;Privat;431850;4580850;1-9

      """
    let fixture = try study(
      "stage: etapa", schools, grades: ["1", "6", "7", "8", "1", "7", "3", ""],
      more: "streets: {file: map.osm}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let study = try fixture.load()
    let distances = try study.distances()
    #expect(distances.method == "walking")
    #expect(distances.nearestSchool == [0, 0, 1, 1, 0, 1, 2, -1])
    #expect(try study.nearestSchools(by: study.travel()) == distances.nearestSchool)
  }

  @Test func stagesNeedAColumnOfThePupils() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(
        of: "sector: titularitat,", with: "sector: titularitat, stage: nom,"))
    let error = try #require(throws: FileError.self) { try fixture.load() }
    #expect(error.problem.contains("but the pupils have neither \"stage\" nor \"grade\""))
  }

  // MARK: Years

  private static let years = TinyStudy.study
    .replacingOccurrences(of: "file: pupils.csv", with: "file: {2024-25: before.csv, 2025-26: pupils.csv}")
    .replacingOccurrences(
      of: "sector: titularitat,", with: "sector: titularitat, from: des, until: fins, successor: cap,")

  /// O closed in the summer of 2025 and W took over; N opened then.
  private static func schools(_ until: String = "2024-25") -> String {
    """
    codi;nom;titularitat;x;y;des;fins;cap
    W;;Públic;430500;4580500;;;
    O;;Públic;430100;4580500;;\(until);W
    N;;Públic;430900;4580500;2025-09-01;;
    E;;Públic;431500;4580500;;;
    P;;Privat;431850;4580850;;;

    """
  }

  @Test(arguments: ["2024-25", "2024", "2025-08-31", "30/06/2025"])
  func schoolsOpenCloseAndGiveWay(until: String) throws {
    let fixture = try TinyStudy(study: SchoolOfferTests.years, schools: SchoolOfferTests.schools(until))
    // The year before a and b were at O; a still has its code.
    try fixture.write(
      TinyStudy.pupils.replacingOccurrences(of: "a,W", with: "a,O").replacingOccurrences(
        of: "b,W", with: "b,O"),
      to: "before.csv")
    try fixture.write(TinyStudy.pupils.replacingOccurrences(of: "a,W", with: "a,O"), to: "pupils.csv")
    let years = try fixture.loadYears()
    let (before, now) = (years.studies[0].pupils, years.studies[1].pupils)
    #expect(before.school.codes.prefix(3) == [1, 1, 0] && now.school.codes.prefix(3) == [0, 0, 0])
    // a lives at O, d at N.
    #expect(
      before.nearestSchool.codes.prefix(4) == [1, 0, 0, 0]
        && now.nearestSchool.codes.prefix(4) == [0, 0, 0, 2])
    #expect(before.assignedSchool[0] == 1 && now.assignedSchool[0] == 0 && now.assignedSchool[3] == 2)
    #expect(
      years.studies[1].notes.english.contains {
        $0.hasPrefix("1 pupil with the code of a school that had closed")
      })
    #expect(years.studies.map { $0.activeSchools.count { $0 } } == [4, 4])
  }

  @Test func pupilsAtAClosedSchoolAreToldFirst() throws {
    let schools = SchoolOfferTests.schools().replacingOccurrences(of: "2024-25;W", with: "2024-25;")
    let fixture = try TinyStudy(study: SchoolOfferTests.years, schools: schools)
    try fixture.write(TinyStudy.pupils, to: "before.csv")
    try fixture.write(TinyStudy.pupils.replacingOccurrences(of: "a,W", with: "a,O"), to: "pupils.csv")
    let findings = try fixture.loadYears().findings.filter { $0.kind == .impossibleTerm }
    #expect(findings.map(\.count) == [1] && findings.map(\.severity) == [.warning])
    #expect(
      findings[0].text.text(in: .english).hasPrefix("1 pupil at a school that is not open in this year"))
  }

  @Test func aSuccessorWithoutALastYearIsTold() throws {
    let fixture = try TinyStudy(study: SchoolOfferTests.years, schools: SchoolOfferTests.schools(""))
    try fixture.write(TinyStudy.pupils, to: "before.csv")
    let notes = try fixture.loadYears().studies[1].notes.english
    #expect(notes.contains { $0.hasPrefix("1 school with a successor but no last year") })
  }

  @Test(arguments: [
    ("soon", "W", "the value is no school year"), ("2024-25", "X", "no school has this code"),
    ("2024-25", "O", "the successors lead round in a circle"),
  ])
  func wrongTermsAreErrors(until: String, successor: String, problem: String) throws {
    let fixture = try TinyStudy(
      study: SchoolOfferTests.years,
      schools: SchoolOfferTests.schools(until).replacingOccurrences(
        of: "\(until);W", with: "\(until);\(successor)"))
    try fixture.write(TinyStudy.pupils, to: "before.csv")
    #expect(try #require(throws: FileError.self) { try fixture.loadYears() }.problem == problem)
  }
}
