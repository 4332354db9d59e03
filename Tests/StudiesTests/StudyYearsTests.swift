import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Studies

/// School years, and the datasets beside the pupils.
@Suite struct StudyYearsTests {
  /// Two years in one file; the study says its own or leaves it out.
  private static func inOneFile(_ year: String = "year: 2025-26\n") -> (study: String, pupils: String) {
    let study = TinyStudy.study.replacing("year: 2025-26\n", with: year)
      .replacing("{pupil: id,", with: "{pupil: id, year: curs,")
    let header = TinyStudy.pupils.prefix { $0 != "\n" }
    let pupils = TinyStudy.pupils.split(separator: "\n").dropFirst()
    let rows = pupils.map { "\($0),2025-26" } + pupils.prefix(3).map { "\($0),2024-25" }
    return (study, "\(header),curs\n" + rows.joined(separator: "\n") + "\n")
  }

  @Test func aFileForEachYear() throws {
    let years = try HandStudy().loadYears()
    #expect(years.studies.map(\.year) == ["2024-25", "2025-26"])
    #expect(years.studies.map(\.pupils.count) == [16, 20])
    #expect(years.current.year == "2025-26" && years.beforeCurrent?.year == "2024-25")
    #expect(years.before(0) == nil)
    #expect(years.studies[0].applications == nil && years.studies[0].staff == nil)
    #expect(years.studies.map { $0.costs?.count } == [1, 10])
    #expect(
      years.current.notes.english == [
        "schools.csv: 1 school in another catchment area than their table says; what the table says counts",
        "1 school of unknown sector; such a school is not known to be public or subsidised, and is nobody's assigned school",
      ])
  }

  /// Homes are located in residential units that let go of their shapes as in those that keep them.
  @Test func unitsWithoutShapes() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "residential: {file: other.gpkg, id: code}\n")
    try StripPlan.write([("a", 0, 700), ("b", 700, 2000)], to: fixture.path("other.gpkg"))
    let file = try StudyFile(path: fixture.path("study.yml"))
    let kept = try StudyYears(file).current
    let bare = try StudyYears(file, keepsUnitShapes: false).current
    #expect(bare.pupils.residential == kept.pupils.residential)
    #expect(Set(bare.pupils.residential.codes).isSuperset(of: [0, 1]))
    #expect(bare.residential.ids == ["a", "b"] && bare.residential.geometries.count == 0)
    #expect(kept.residential.geometries.count == 2 && bare.zones.geometries.count == kept.zones.count)
  }

  @Test func aColumnOfYears() throws {
    let (study, pupils) = Self.inOneFile()
    let years = try TinyStudy(study: study, pupils: pupils).loadYears()
    #expect(years.studies.map(\.year) == ["2024-25", "2025-26"])
    #expect(years.studies.map(\.pupils.count) == [3, 8])
    #expect(years.studies[0].groups[0].membership == [1, 1, 1])
    #expect(years.beforeCurrent?.pupils.rows(in: years.current.pupils) == [0, 1, 2])
    #expect(try TinyStudy(study: study, pupils: pupils).load().pupils.count == 8)
  }

  /// The study's own year may be written otherwise, and is the last one where it is left out.
  @Test(arguments: ["", "year: 2025\n", "year: 2025/26\n", "year: 2025-2026\n"])
  func theStudysOwnYear(year: String) throws {
    let (study, pupils) = Self.inOneFile(year)
    let years = try TinyStudy(study: study, pupils: pupils).loadYears()
    #expect(years.current.year == "2025-26" && years.current.pupils.count == 8)
  }

  /// A year without a column that another year has, and without anybody of a group.
  @Test func whatAYearHasNotGot() throws {
    let study = TinyStudy.study.replacing(
      "file: pupils.csv", with: "file: {2024-25: before.csv, 2025-26: pupils.csv}")
    func load(_ study: String, before: String) throws -> StudyYears {
      let fixture = try TinyStudy(study: study)
      try fixture.write(before, to: "before.csv")
      return try fixture.loadYears()
    }
    let before = "id,escola,nac,x,y\na,W,n,430100,4580500\nb,W,n,430500,4580100\n"
    let years = try load(study, before: before)
    let groups = Dictionary(
      uniqueKeysWithValues: years.studies[0].groups.map { ($0.name, Array($0.membership)) })
    #expect(groups["foreign_origin"] == [0, 0] && groups["low_education"] == [-1, -1])
    #expect(
      years.studies[0].notes.english == [
        "before.csv has no column \"isced\": parents_education is not known of its pupils"
      ])
    #expect(years.current.notes.isEmpty)
    // A group of nobody in either year stays a slip of the pen, and so does a column that no year has.
    for slip in [
      ("in: [migrant]", "in: [migrants]"), ("parents_education: isced", "parents_education: cine"),
    ] {
      #expect(throws: FileError.self) { try load(study.replacing(slip.0, with: slip.1), before: before) }
    }
  }

  /// Nobody has the value of an own share: a slip of the pen, unless the study itself says what means it.
  @Test func valuesThatNobodyHas() throws {
    func load(_ values: String) throws -> StudyYears {
      try TinyStudy(study: TinyStudy.study + "indicators: {own: {share: origin, in: [\(values)]}}\n")
        .loadYears()
    }
    #expect(try load("native").studies.count == 1)
    let error = #expect(throws: FileError.self) { try load("natives") }
    #expect(error?.problem == "no row has a value of the indicator \"own\" (natives)")
    #expect(error?.hint?.hasPrefix("none of the values of origin stands in 5 rows") == true)
  }

  @Test func anUnknownYearIsAnError() throws {
    let (study, pupils) = Self.inOneFile("year: 2019-20\n")
    let error = #expect(throws: FileError.self) { try TinyStudy(study: study, pupils: pupils).loadYears() }
    #expect(error?.problem == "there are no pupils of the school year \"2019-20\"")
    #expect(error?.hint == "the years are 2024-25, 2025-26")
  }

  @Test func aPupilOfNoYearIsAnError() throws {
    let (study, pupils) = Self.inOneFile()
    let error = #expect(throws: FileError.self) {
      try TinyStudy(study: study, pupils: pupils + "z,W,f,1,430100,4580500,\n").loadYears()
    }
    #expect(error?.row == 12 && error?.column == "curs" && error?.problem == "the school year is missing")
  }

  /// After a gap there is no year before.
  @Test func yearsThatDoNotFollow() throws {
    let years = try HandStudy(study: HandStudy.study.replacing("2024-25: before", with: "2022-23: before"))
      .loadYears()
    #expect(years.studies.map(\.year) == ["2022-23", "2025-26"])
    #expect(years.beforeCurrent == nil)
  }

  /// What has no years of its own is of the study's year, also where that is only the last one.
  @Test func datasetsWithoutYears() throws {
    for year in ["year: 2025-26\n", ""] {
      let study = HandStudy.study.replacing("year: 2025-26\n", with: year)
        .replacing("{2025-26: staff.csv}", with: "staff.csv")
      let years = try HandStudy(study: study).loadYears()
      #expect(years.studies.map { $0.staff?.count } == [nil, 11])
    }
  }

  /// Each department writes school years in its own way.
  @Test(arguments: ["2025", "2025-26", "2025/26", "2025-2026", "2025/2026"])
  func yearsOfDatasetsInOtherWords(year: String) throws {
    let applications = HandStudy.applications.replacing(",2025\n", with: ",\(year)\n")
    let study = HandStudy.study.replacing("{2025-26: staff.csv}", with: "{\(year): staff.csv}")
    let current = try HandStudy(study: study, applications: applications).loadYears().current
    #expect(current.applications?.count == 18 && current.staff?.count == 11)
  }

  @Test func applicants() throws {
    let study = try HandStudy().loadYears().current
    let applications = try #require(study.applications)
    // p01 p02 p03 p04 p07 p08 p11 p13 p14 p15 z01 z02; schools P1 P2 S1 K1 U1. p15 wished X9 first, of z02 nobody knows.
    #expect(applications.firstWish == [0, 0, 2, 2, 0, 1, 2, 3, 3, -1, 0, -2])
    #expect(applications.assigned == [0, 0, 0, 2, 1, 1, 4, 3, 3, 4, -1, 0])
    #expect(applications.pupil == [0, 1, 2, 3, 6, 7, 10, 12, 13, 14, -1, -1])
    #expect(applications.rank.count == 18 && applications.rank.last == 0)
  }

  @Test func schoolsBelongWhereTheirAreaLies() throws {
    let schools = try HandStudy().loadYears().current.schools
    // P2 stands in C and in the district S, but belongs to B and so to N.
    #expect(schools.zone == [0, 1, 1, 2, 2] && schools.district == [0, 0, 0, 1, 1])
  }

  @Test func aHomeBeyondAllAreasIsInNoDistrict() throws {
    let pupils = try HandStudy().loadYears().current.pupils
    #expect(pupils.zone[18] == -1 && pupils.district[18] == -1 && pupils.placement[18] == .outsideZones)
  }

  @Test func pupilsWhoStandThereTwiceAreNoted() throws {
    let twice = HandStudy.pupils + "p01,S1,P2,f,1,430100,4580500,n,0,100,60,,no\n"
    let study = try HandStudy(pupils: twice).loadYears().current
    #expect(study.pupils.count == 20)
    // The last row counts, in which p01 attends P2.
    #expect(study.pupils.school.last == 1 && study.schools.ids[1] == "P2")
    #expect(study.groups.allSatisfy { $0.membership.count == 20 })
    let ofPupils = study.findings.filter { $0.dataset == "pupils" }
    #expect(ofPupils.map(\.kind) == [.duplicateCode])
    #expect(
      ofPupils[0].sentence.hasSuffix("a pupil who stands there twice counts once, by the last row"))
  }

  /// A dash, a row of zeros and what programs write for nothing is no code, nor is one that people in three homes bear.
  @Test(arguments: ["-", "0", "000000", "99999999", "NULL", "n/a", "xxx", "PENDING"])
  func nobodysCodeIsNoPupils(code: String) throws {
    let more = (0..<3).map { "\(code),S1,P2,f,1,43010\($0),4580500,n,0,100,60,,no\n" }.joined()
    let study = try HandStudy(pupils: HandStudy.pupils + more).loadYears().current
    #expect(study.pupils.count == 23)
    func ofPupils(_ study: Study) -> [Finding] { study.findings.filter { $0.dataset == "pupils" } }
    #expect(ofPupils(study).map(\.kind) == [.missingCode] && ofPupils(study)[0].count == 3)
    #expect(ofPupils(study)[0].rows == [21, 22, 23])
    // Nobody is found by it in another year.
    let codes = try #require(study.pupils.codes)
    #expect((20..<23).allSatisfy { codes.texts.isMissing(at: $0) } && codes.texts[19] == "p20")
    let moved = (0..<2).map { "p99,S1,P2,f,1,43010\($0),4580500,n,0,100,60,,no\n" }.joined()
    let once = try HandStudy(pupils: HandStudy.pupils + moved).loadYears().current
    #expect(once.pupils.count == 21 && ofPupils(once).map(\.kind) == [.duplicateCode])
  }

  /// In other languages too; and a pupil of a known school is one whatever the code.
  @Test(arguments: ["Total,S1,20,,,,,,,,,,", "Suma,,,,,,,,,,,,", "SUBTOTAL,S1,P1 (20),,,,,,,,,,"])
  func aTotalIsNoPupil(_ row: String) throws {
    let error = #expect(throws: FileError.self) {
      try HandStudy(pupils: HandStudy.pupils + row + "\n").loadYears()
    }
    #expect(error?.code == .badData && error?.row == 21 && error?.column == "id")
    #expect(error?.problem == "this is no pupil but a total")
  }

  /// What tables have above and below their rows.
  @Test(arguments: [
    ("a1,", "text,,,,[m],[m]\na1,", 1, "second row of the header"),
    (",4580900\n", ",4580900\nid,escola,nac,,x,y\n", 4, "header once more"),
    ("h1,P,n,,431900,4580500\n", "h1,P,n,,431900,4580500\nSource: the register,,,,,\n", 9, "remark below"),
  ])
  func whatIsNoPupilIsRefused(old: String, new: String, row: Int, problem: String) throws {
    let numbered = TinyStudy.pupils.replacing(/\n([a-h]),/) { "\n\($0.1)1," }
    let place = try #require(numbered.firstRange(of: old))
    let pupils = numbered.replacingCharacters(in: place, with: new)
    let error = #expect(throws: FileError.self) { try TinyStudy(pupils: pupils).loadYears() }
    #expect(error?.row == row && error?.column == "id" && error?.problem.contains(problem) == true)
  }

  /// The last pupil's code has a blank, as others have; is the only one with a blank, at a school; the first has no place.
  @Test(arguments: [
    ("h,P,", "x y,Q,"), ("a,W,", "text,Q,"), ("h,P,n,,431900,4580500", "new one,P,n,,,"),
  ])
  func whatMayBeAPupilIsOne(old: String, new: String) throws {
    let pupils = TinyStudy.pupils.replacingOccurrences(of: old, with: new)
      .replacingOccurrences(of: "b,W,", with: new.hasPrefix("x") ? "a b,W," : "b,W,")
    #expect(try TinyStudy(pupils: pupils).loadYears().current.pupils.count == 8)
  }

  /// Rows of a year that nobody can read counted in none; tables of other years only, and applicants nobody knows, are told.
  @Test func yearsOfTablesAreReadOrRefused() throws {
    let error = #expect(throws: FileError.self) {
      try HandStudy(costs: HandStudy.costs.replacingOccurrences(of: "2025-26", with: "25-27")).loadYears()
    }
    #expect(error?.column == "year" && error?.problem == "the value is no year")
    func notes(_ study: HandStudy) throws -> [String] { try study.loadYears().current.notes.english }
    let short = try HandStudy(costs: HandStudy.costs.replacingOccurrences(of: "2025-26", with: "25-26"))
    #expect(try short.loadYears().current.costs?.count == HandStudy().loadYears().current.costs?.count)
    let old = try notes(
      HandStudy(costs: HandStudy.costs.replacingOccurrences(of: "2025-26", with: "2020-21")))
    #expect(old.contains { $0.contains("no row of costs.csv is of 2025-26") })
    func applicants(_ study: HandStudy) throws -> [String] {
      try study.loadYears().findings.filter { $0.dataset == "applications" }.map { $0.warning() }.english
    }
    let strange = try applicants(
      HandStudy(applications: HandStudy.applications.replacingOccurrences(of: "\np", with: "\n0p")))
    #expect(strange.contains { $0.contains("none has the code of a pupil of 2025-26") })
    #expect(try !applicants(HandStudy()).contains { $0.contains("none has the code") })
    #expect(try !notes(HandStudy()).contains { $0.contains("no row of") })
  }

  /// Sessions missed and possible exchanged, of all and of one.
  @Test(arguments: [("missed,possible", "possible,missed", 19, true), (",0,100,", ",101,100,", 1, false)])
  func moreSessionsMissedThanPossible(old: String, new: String, least: Int, isError: Bool) throws {
    let place = try #require(HandStudy.pupils.firstRange(of: old))
    let findings = try HandStudy(pupils: HandStudy.pupils.replacingCharacters(in: place, with: new))
      .loadYears().current.findings.filter { $0.kind == .impossibleNumber }
    #expect(findings.count == 1 && (findings.first?.severity == .error) == isError)
    #expect((findings.first?.count ?? 0) <= 20)
  }

  @Test func aPupilMayHaveAnyCode() throws {
    let pupils = HandStudy.pupils + "Total,S1,P2,f,1,430100,4580500,n,0,100,60,,no\n"
    #expect(try HandStudy(pupils: pupils).loadYears().current.pupils.count == 21)
  }

  /// Coordinates beyond all measure are homes outside all areas.
  @Test func coordinatesBeyondAllMeasure() throws {
    let study = try TinyStudy(pupils: "id,escola,nac,isced,x,y\na,W,f,1,1e300,-1e300\n").load()
    #expect(study.pupils.placement == [.outsideZones])
    #expect(study.notes.count == 1)
  }

  enum Table: Sendable { case pupils, applications, staff, costs, schools }

  static let faults: [(table: Table, old: String, new: String, row: Int, column: String, problem: String)] = [
    (.applications, "p01,1,", "p01,0,", 1, "rank", "a rank is a whole number from 1 on"),
    (.applications, "p04,1,", "p04,1.5,", 6, "rank", "a rank is a whole number from 1 on"),
    (.applications, "p04,1,", "p04,1e300,", 6, "rank", "the number is beyond all measure"),
    (.applications, "p04,1,", "p04,first,", 6, "rank", "the value is no number"),
    (
      .applications, "p03,2,P1,P1", "p03,2,P1,S1", 5, "place",
      "the applicant is assigned to another school in an earlier row"
    ),
    (
      .applications, "p03,2,P1,P1", "p03,1,P1,P1", 5, "rank",
      "the applicant has another first choice in an earlier row"
    ),
    (.applications, "p08,1", ",1", 9, "id", "the applicant's code is missing"),
    (.pupils, "4580500,s,30", "4580500,perhaps,30", 7, "rep", "the value is none of yes, no"),
    (
      .pupils, "60,,yes", "60,fled,yes", 8, "status",
      "the value is none of enrolled, graduated, moved, deceased, left"
    ),
    (.pupils, ",20,100,35", ",\"20,5\",100,35", 1, "missed", "the value is no number"),
    (.pupils, ",20,100,35", ",-9,100,35", 1, "missed", "the number is below 0"),
    (.pupils, ",20,100,35", ",20,100,NA", 1, "score", "the value is no number"),
    (.staff, "t2,P1,0.5", "t2,P1,half", 2, "fte", "the value is no number"),
    (.staff, "t2,P1,0.5", "t2,P1,-9", 2, "fte", "the number is below 0"),
    (.staff, "2015,10", "autumn,10", 3, "since", "the value is no year"),
    (.costs, "meals;100", "meals;100,00 €", 1, "amount", "the value is no number"),
    (.costs, "meals;100", "meals;1e300", 1, "amount", "the number is beyond all measure"),
    (.schools, "B,2,", "B,-2,", 2, "places", "the number is below 0"),
    (.schools, "B,2,", "B,1e300,", 2, "places", "the number is beyond all measure"),
    (.schools, "pub,B", "pub,Z", 2, "area", "no catchment area has this code"),
  ]

  @Test(arguments: faults)
  func faultsNameRowAndColumn(
    table: Table, old: String, new: String, row: Int, column: String, problem: String
  ) throws {
    func changed(_ text: String, _ own: Table) -> String {
      table == own ? text.replacing(old, with: new) : text
    }
    let fixture = try HandStudy(
      pupils: changed(HandStudy.pupils, .pupils),
      applications: changed(HandStudy.applications, .applications), staff: changed(HandStudy.staff, .staff),
      costs: changed(HandStudy.costs, .costs), schools: changed(HandStudy.schools, .schools))
    let error = #expect(throws: FileError.self) { try fixture.loadYears() }
    #expect(error?.row == row && error?.column == column && error?.problem == problem)
  }

  static let settings: [(old: String, new: String, problem: String)] = [
    ("grade: course, ", "", "catalogue: \"transition_from\" needs the column \"grade\" of the pupils"),
    (
      "low_score: 50", "entry_grades: [P3]",
      "catalogue: \"entry_grades\" needs the column \"grade\" of the applications"
    ),
    ("low_score: 50", "first_choice_classes: [0.5, 90]", "a share lies between 0 and 1"),
    ("low_score: 50", "currency: euros", "a currency has three capital letters"),
    ("low_score: 50", "demand_classes: [0.9, 0.5]", "the limits must be above 0 and rise"),
    ("low_score: 50", "low_score: 90", "\"high_score\" is below \"low_score\""),
    ("low_score: 50", "experienced_years: -3", "\"experienced_years\" is a number of years from 0 to 80"),
    ("low_score: 50", "low_scores: 50", "unknown key \"low_scores\""),
    ("device, in: [\"no\"], title", "device, title", "there is no condition"),
    ("mean: rank}", "mean: wish}", "the indicator \"mean_rank\" needs the column \"wish\""),
  ]

  @Test(arguments: settings) func settingsThatCannotBe(old: String, new: String, problem: String) throws {
    let fixture = try HandStudy(study: HandStudy.study.replacing(old, with: new))
    let error = #expect(throws: FileError.self) { try fixture.loadYears() }
    #expect(error?.problem == problem)
  }

  /// Statistical programs write NA or −9 for what they do not know.
  @Test func codesOfNumbersThatMeanUnknown() throws {
    let study = HandStudy.study.replacing(
      "values: {repeater:", with: "values: {score: {NA: unknown, \"-9\": unknown}, repeater:")
    let pupils = HandStudy.pupils.replacing("100,35,,no", with: "100,NA,,no")
      .replacing("100,55,,no", with: "100,-9,,no")
    let scores = try #require(
      try HandStudy(study: study, pupils: pupils).loadYears().current.pupils.attributes.numbers["score"])
    #expect(scores[0].isNaN && scores[1].isNaN && scores[2] == 80)
  }

  @Test func gradesOfEntryThatNobodyAppliesFor() throws {
    let study = HandStudy.study.replacing("low_score: 50", with: "entry_grades: [P3]")
      .replacing("{pupil: id, rank: rank", with: "{pupil: id, grade: place, rank: rank")
    let error = #expect(throws: FileError.self) { try HandStudy(study: study).loadYears() }
    #expect(
      error?.problem == "no application is of a grade of entry"
        && error?.hint?.hasPrefix("none of the grades stands in 5 rows") == true)
  }
}
