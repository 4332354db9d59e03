import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Which school year a proposal reads in the names of files.
@Suite struct ProposedYearsTests {
  @Test(
    arguments: [
      ("alumnes_2425", "2024-25"), ("alumnes curs 24-25", "2024-25"), ("alumnes_24_25", "2024-25"),
      ("alumnes_2024_25", "2024-25"), ("alumnes 2024-2025 (2)", "2024-25"), ("as202425", "2024-25"),
      ("20242025", "2024-25"), ("SCUANAGRAFESTAT20242520250901", "2024-25"), ("alumnes_1920", "2019-20"),
      ("alumnes_1999-00", "1999-00"), ("alumnes_2024_25_1", "2024-25"),
      // Days of January are of the year that began the summer before.
      ("alumnes_20250115", "2024-25"), ("alumnes 15-01-2025", "2024-25"), ("alumnes_2025-01", "2024-25"),
      ("alumnes_2025-09-15", "2025-26"), ("alumnes_2425_20250901", "2024-25"),
      ("Census 2025", "2025"), ("alumnes_2021", "2021"), ("alumnes_2012_12", "2012"),
      ("alumnes", nil), ("alumnes 12-13 anys", nil), ("part_0102", nil), ("zones 25831", nil),
      ("A27-25_13", nil), ("alumnes_2012-13-1x", "2012-13"), ("x_1234", nil), ("13-14-15", nil),
    ] as [(String, String?)])
  func theYearInANameIsRead(name: String, label: String?) {
    #expect(NamedYear(name)?.label == label)
    #expect(NamedYear(file: "2011/\(name).csv")?.label == label)
  }

  @Test func sheetsTellTheirYearBeforeTheWorkbookDoes() {
    #expect(NamedYear(file: "Dades 2025-26.xlsx#Alumnes 24-25")?.label == "2024-25")
    #expect(NamedYear(file: "Dades 2025-26.xlsx#Alumnes")?.label == "2025-26")
  }

  /// 2021 is a calendar year, but not between 1920 and 2122.
  @Test func amongYearsOfTwoDigits2021IsOneOfThem() {
    let years = NamedYear.all(of: ["a_1920.csv", "a_2021.csv", "a_2122.csv"])
    #expect(years.map { $0?.label } == ["2019-20", "2020-21", "2021-22"])
    #expect(NamedYear.all(of: ["a_2020.csv", "a_2021.csv"]).map { $0?.label } == ["2020", "2021"])
  }

  @Test(arguments: [
    (["alumnes_2425", "alumnes_2526"], ["2024-25", "2025-26"]),
    (["alumnes curs 23-24", "alumnes curs 24-25", "alumnes curs 25-26"], ["2023-24", "2024-25", "2025-26"]),
    (["alumnes_1920", "alumnes_2021"], ["2019-20", "2020-21"]),
    (["alumnes_2024", "alumnes_2025"], ["2024", "2025"]),
  ])
  func filesOfTheSameColumnsAreThoseOfYears(names: [String], years: [String]) throws {
    let fixture = try TinyStudy()
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    for name in names { try fixture.write(TinyStudy.pupils, to: name + ".csv") }
    let proposal = try StudyProposal(folder: fixture.folder)
    try fixture.write(proposal.text, to: "proposed.yml")
    let file = try StudyFile(path: fixture.path("proposed.yml"))
    #expect(file.year == years.last)
    #expect(file.pupils.files == Dictionary(uniqueKeysWithValues: zip(years, names.map { $0 + ".csv" })))
    #expect(!proposal.text.contains("# Not used"))
    #expect(
      proposal.summary.contains("pupils: \(names.map { $0 + ".csv" }.joined(separator: ", ")), 8 rows"))
  }

  /// The newest has how many pupils there are now.
  @Test func theFileOfTheLastYearIsTheOneThatIsDescribed() throws {
    let fixture = try TinyStudy()
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    try fixture.write(TinyStudy.pupils, to: "alumnes_2425.csv")
    try fixture.write(TinyStudy.pupils + "i,W,n,3,430150,4580500\n", to: "alumnes_2526.csv")
    #expect(try StudyProposal(folder: fixture.folder).text.contains("alumnes_2526.csv}  # 9 rows\n"))
  }

  @Test func ofFilesWithOtherColumnsTheNewestIsTaken() throws {
    let fixture = try TinyStudy()
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    try fixture.write(TinyStudy.pupils.replacing("isced", with: "estudis"), to: "alumnes_2425.csv")
    try fixture.write(TinyStudy.pupils, to: "alumnes_2526.csv")
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("  file: alumnes_2526.csv  # 8 rows; alumnes_2425.csv is another edition\n"))
    #expect(text.contains("year: \"2025-26\"  # in the name of alumnes_2526.csv\n"))
  }

  @Test(arguments: [
    ("alumnes_2025-26.csv", "2025-26", ""), ("alumnes 2526.csv", "2025-26", ""),
    ("Census 2025.csv", "2025", "; look it over: it is taken for the school year that begins in it"),
  ])
  func theYearOfASingleFileIsThatOfTheStudy(name: String, year: String, addition: String) throws {
    let fixture = try TinyStudy()
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    try fixture.write(TinyStudy.pupils, to: name)
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("year: \"\(year)\"  # in the name of \(name)\(addition)\n"))
  }

  @Test(arguments: [
    (["24-25", "25-26"], true), (["2425", "2526"], true), (["202425"], true), (["2024"], true),
    (["1r", "2n"], false), (["1234"], false), (["24-26"], false), ([], false),
  ])
  func columnsOfYearsAreKnown(values: [String], areYears: Bool) {
    #expect(CategoryColumn(values).isYears == areYears)
  }

  @Test(
    arguments: [
      (["a_1819.shp", "a_2425.shp"], [0]), (["a 23-24.shp", "a 25-26.shp"], [0]),
      (["city.gpkg#zones 25-26", "city.gpkg#zones 23-24"], [1]), (["part_0102.shp", "part_0203.shp"], []),
    ] as [([String], Set<Int>)])
  func editionsAreToldByYearsOfTwoDigits(files: [String], outdated: Set<Int>) {
    #expect(Editions(files.enumerated().map { ($0, $1) }, year: nil).outdated == outdated)
  }

  /// By the name that ministries give the column, or else by its values alone, if no other column has such.
  @Test(
    arguments: [
      ("time_period", ["202425", "202526"], "school years"),
      ("rentree_scolaire", ["2024", "2025"], "school years"),
      ("ejercicio", ["2024-25", "2025-26"], "school years"),
      ("temporada", ["2024-25", "2025-26"], "by its values"),
      ("temporada", ["2024", "2025"], nil), ("any_arribada", ["2024-25", "2025-26"], nil),
      ("any_naixement", ["2024-25", "2025-26"], nil), ("temporada", ["2025-26", "2025-26"], nil),
    ] as [(String, [String], String?)])
  func theColumnOfYearsIsFound(name: String, years: [String], reason: String?) throws {
    let fixture = try TinyStudy()
    try FileManager.default.removeItem(atPath: fixture.path("study.yml"))
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst()
    let all = years.flatMap { year in rows.map { "\($0),\(year)\n" } }
    try fixture.write("id,escola,nac,isced,x,y,\(name)\n" + all.joined(), to: "pupils.csv")
    let text = try StudyProposal(folder: fixture.folder).text
    let line = text.split(separator: "\n").first { $0.hasPrefix("    year: ") }
    #expect((line != nil) == (reason != nil))
    #expect(line.map { $0.contains("year: \(name)") && $0.contains(reason ?? "") } ?? true)
  }

  /// Years of pupils who have a row each are those of their cohorts, whatever the file is called; so are others in a file that
  /// names its own year, where no code tells. Five of eight pupils who are there in both of two years have a row in each.
  @Test(
    arguments: [
      ("pupils.csv", true, 0, false), ("pupils_2025-26.csv", true, 0, false), ("pupils.csv", true, 3, false),
      ("pupils.csv", true, 5, true), ("pupils_2025-26.csv", true, 5, true),
      ("pupils.csv", false, 0, true), ("pupils_2025-26.csv", false, 0, false),
    ] as [(String, Bool, Int, Bool)])
  func cohortsAreNoYearsOfRows(file: String, hasCodes: Bool, inBoth: Int, areYears: Bool) throws {
    let fixture = try TinyStudy()
    for name in ["study.yml", "pupils.csv"] {
      try FileManager.default.removeItem(atPath: fixture.path(name))
    }
    let rows = TinyStudy.pupils.split(separator: "\n").dropFirst().enumerated().flatMap { position, row in
      let years = position < inBoth ? ["2024-25", "2025-26"] : [position % 2 == 0 ? "2024-25" : "2025-26"]
      return years.map { year in "\(row),\(year)\n" }
    }
    // The codes are letters.
    let lines = ["id,escola,nac,isced,x,y,cohort\n"] + rows
    let texts = hasCodes ? lines : lines.map { $0.replacing(/^[a-z]+,/, with: "") }
    try fixture.write(texts.joined(), to: file)
    let text = try StudyProposal(folder: fixture.folder).text
    #expect(text.contains("\n    year: cohort  # by its values") == areYears)
  }
}
