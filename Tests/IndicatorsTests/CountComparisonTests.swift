import Languages
import Layers
import StudyFixtures
import Testing

@testable import Indicators

/// Two tables of counts whose units or groups are written in two ways.
@Suite struct CountComparisonTests {
  private static let rows = "001,white,10\n001,black,20\n002,white,40\n002,black,9\n"

  private func comparison(_ second: String, with first: String = CountComparisonTests.rows) throws
    -> CountComparison
  {
    let fixture = try TinyStudy()
    func read(_ name: String, _ text: String) throws -> CountTable {
      try fixture.write("school,race,n\n" + text, to: name)
      return try CountTable(
        CSVFile(fixture.path(name)), .long(group: "race", weight: "n"), units: "school")
    }
    return try CountComparison(read("first.csv", first), read("second.csv", second))
  }

  @Test(arguments: [
    ("001", "1", "units of", "1 would be in", "zeros in front"),
    ("black", "Black", "groups of", "1 would be in", "letter case"),
    ("002", " 00 2", "units of", "1 would be in", "blanks within them"),
  ])
  func namesThatDifferBySpellingAreDoubted(
    name: String, other: String, things: String, count: String, words: String
  ) throws {
    let doubts = try comparison(CountComparisonTests.rows.replacing(name, with: other)).doubts.english
    #expect(
      doubts.count == 1 && [things, count, "but for " + words].allSatisfy { doubts[0].contains($0) },
      "\(doubts)")
  }

  /// A school that closed beside one that opened, and one that is written in two ways in both tables.
  @Test(arguments: [
    ("", "7,white,10\n7,black,20\n002,white,40\n002,black,9\n"),
    ("", "001,white,10\n001,black,20\n002,white,40\n002,black,9\n"),
    ("1,white,3\n", "001,white,10\n001,black,20\n002,white,40\n002,black,9\n"),
  ])
  func otherChangesAreNoDoubts(more: String, second: String) throws {
    let both = try comparison(second, with: CountComparisonTests.rows + more)
    #expect(both.doubts.isEmpty)
    try both.check(units: "school", group: "race")
  }

  @Test(arguments: [
    ("1,white,10\n1,black,20\n2,white,40\n2,black,9\n", "school", "but for zeros in front"),
    ("001,White,10\n001,Black,20\n002,White,40\n002,Black,9\n", "race", "but for letter case"),
    ("A,white,10\nA,black,20\nB,white,40\nB,black,9\n", "school", "the same names or codes"),
  ])
  func tablesWithNothingInCommonAreRefused(second: String, column: String, hint: String) throws {
    let both = try comparison(second)
    let error = try #require(throws: FileError.self) { try both.check(units: "school", group: "race") }
    #expect(error.code == .badData && error.column == column && error.path.hasSuffix("second.csv"))
    #expect(error.hint?.contains(hint) == true, "\(error.hint ?? "")")
  }

  /// One unit is not "1 units".
  @Test func unitsThatTheOtherTableMasksAreCounted() throws {
    let fixture = try TinyStudy()
    try fixture.write("school,a,b\nA,10,20\nB,30,5\nC,4,6\n", to: "counts.csv")
    let table = try CountTable(CSVFile(fixture.path("counts.csv")), .wide(["a", "b"]), units: "school")
    #expect(try table.leavingOut(["A"]).notes.english[0].hasPrefix("1 unit is left out"))
    #expect(try table.leavingOut(["A", "B"]).notes.english[0].hasPrefix("2 units are left out"))
    #expect(try table.leavingOut(["A"]).notes[0].text(in: .spanish).hasPrefix("una unidad"))
  }
}
