import Layers
import StudyFixtures
import Testing

@testable import Indicators

/// Totals, levels and years in tables of counts some of which are masked.
@Suite struct CountMasksTests {
  private func table(_ text: String, _ layout: CountTable.Layout = .wide(["a", "b"])) throws -> CountTable {
    let fixture = try TinyStudy()
    try fixture.write(text, to: "counts.csv")
    return try CountTable(CSVFile(fixture.path("counts.csv")), layout, units: "school")
  }

  /// Of a 430 are known, of b 50 with two counts masked: the total is 430 and up to 70.
  private static let schools = "school,a,b\nA,100,20\nB,200,<5\nC,50,30\nD,80,*\n"

  @Test(arguments: [
    (schools + "Town,430,57\n", 5), (schools + "999,430,50\n", 5),
    (schools.replacing("A,", with: "Town,430,70\nA,"), 1),
    // All groups masked, but so little of all that no school has it by chance.
    (
      "school,a,b\nA,100,*\nB,200,40\nC,*,30\nD,80,60\nE,100,20\nF,120,30\nG,150,60\nTown,755,243\n", 8
    ),
    // Districts before their schools, of which some are masked.
    ("school,a,b\nN,40,25\nA,10,20\nB,30,5\nE,20,35\nC,..,5\nD,15,30\nS,22,33\nF,10,30\nG,12,3\n", 1),
    // All districts behind all schools.
    (
      "school,a,b\nA,100,20\nB,200,<5\nC,50,30\nD,80,*\nE,30,20\nF,40,50\nNorth,350,54\nSouth,150,72\n", 7
    ),
    // By its name, where there are but two others.
    ("school,a,b\nA,10,20\nB,30,*\nBarris junts total,40,22\n", 3),
  ])
  func totalsAreRefused(text: String, row: Int) throws {
    let error = try #require(throws: FileError.self) { try table(text) }
    #expect(error.row == row && error.column == "school" && error.hint?.contains("totals") == true)
  }

  /// As pivot tables and offices call them, whatever they hold.
  @Test(arguments: [
    "Totale complessivo", "Totalsum", "Gesamtergebnis", "Résultat global", "Total geral", "Eindtotaal",
    "Totaal",
    "Razem", "Ogółem", "Suma końcowa", "Alle skoler", "Hele kommunen",
  ])
  func totalsByTheirNamesAreRefused(name: String) throws {
    #expect(throws: FileError.self) { try table("school,a,b\nA,10,20\nB,30,*\n\(name),7,9\n") }
  }

  /// One more than is known of a, more of b than is masked, and a school as large as three others whose counts are masked.
  @Test(
    arguments: [
      (schools + "Town,431,57\n", ["A", "C", "Town"], false),
      (schools + "Town,430,71\n", ["A", "C", "Town"], false),
      ("school,a,b\nA,200,100\nB,110,*\nC,*,60\nD,85,35\n", ["A", "D"], true),
    ] as [(String, [String], Bool)])
  func otherRowsAreUnits(text: String, units: [String], isDoubtful: Bool) throws {
    let read = try table(text)
    #expect(read.units == units)
    #expect(read.notes.map { $0.text(in: .english) }.contains { $0.contains("nearly as many") } == isDoubtful)
  }

  // MARK: Other columns

  private static let levels =
    "level,school,g,n\nNation,z,a,430\nNation,z,b,57\nDistrict,z,a,430\nDistrict,z,b,57\nSchool,A,a,100\n"
    + "School,A,b,20\nSchool,B,a,200\nSchool,B,b,c\nSchool,C,a,50\nSchool,C,b,30\nSchool,D,a,80\nSchool,D,b,c\n"

  /// The nation's rows are as many as those of the schools, and stand under one code.
  @Test func levelsInAnotherColumnAreRefused() throws {
    let error = try #require(throws: FileError.self) {
      try table(Self.levels, .long(group: "g", weight: "n"))
    }
    #expect(error.row == 1 && error.column == "level")
    let others = Self.levels.replacing("430", with: "431")
    #expect(try table(others, .long(group: "g", weight: "n")).units == ["z", "A", "C"])
  }

  /// Each school in two years would have twice as many pupils; each in one year has not.
  @Test(
    arguments: [
      ("ANNOSCOLASTICO", "202122", "202223", true), ("time_period", "2021", "2022", true),
      ("any", "2021-22", "2022-23", true), ("grade", "2021-22", "2022-23", false),
      // Before and after, with years between them.
      ("any", "2021-22", "2023-24", true), ("year", "2015", "2025", true), ("grade", "2015", "2025", false),
      ("any", "2021-22", "2021-22", false),
    ] as [(String, String, String, Bool)])
  func yearsAreRefused(name: String, first: String, second: String, isRefused: Bool) throws {
    let text =
      "\(name),school,a,b\n\(first),A,10,20\n\(first),B,30,5\n\(second),A,11,20\n\(second),B,30,6\n"
    if isRefused {
      let error = try #require(throws: FileError.self) { try table(text) }
      #expect(error.column == name && error.problem.contains("several school years"))
      // Rows of pupils as well.
      let pupils = text.split(separator: "\n").dropFirst().map { row in
        row.split(separator: ",").prefix(2).joined(separator: ",") + ",p\n"
      }
      #expect(throws: FileError.self) {
        try table("\(name),school,g\n" + pupils.joined(), .long(group: "g", weight: nil))
      }
    } else {
      #expect(try table(text).units == ["A", "B"])
    }
    guard first != second else { return }
    let apart = text.replacing("\(second),A", with: "\(second),C").replacing(
      "\(second),B", with: "\(second),D")
    #expect(try table(apart).units == ["A", "B", "C", "D"])
  }

  /// Each school on a day of each of two years, or in each of two terms, would have twice as many pupils. On days of one year each
  /// grade may have been counted.
  @Test(
    arguments: [
      ("census_date", "2024-10-01", "2025-10-01", true), ("mes", "10/2024", "10/2025", true),
      ("term", "Autumn 2025", "Spring 2026", true), ("term", "Spring 2026", "Spring 2026", false),
      ("exam_date", "2025-05-05", "2025-05-12", false), ("term", "Autumn", "Spring", false),
    ] as [(String, String, String, Bool)])
  func daysAndTermsAreRefused(name: String, first: String, second: String, isRefused: Bool) throws {
    let text =
      "\(name),school,a,b\n\(first),A,10,20\n\(first),B,30,5\n\(second),A,11,20\n\(second),B,30,6\n"
    guard isRefused else {
      #expect(try table(text).units == ["A", "B"])
      return
    }
    let error = try #require(throws: FileError.self) { try table(text) }
    #expect(error.column == name && error.problem.contains("several days or terms"))
    // Each group on a day of its own, and one school that stands there twice.
    let groups =
      "\(name),school,g,n\n\(first),A,a,10\n\(second),A,b,20\n\(first),B,a,30\n\(second),B,b,5\n"
      + "\(first),C,a,1\n\(first),C,a,2\n\(first),C,b,4\n"
    #expect(try table(groups, .long(group: "g", weight: "n")).units == ["A", "B", "C"])
  }
}
