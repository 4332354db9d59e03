import Layers
import StudyFixtures
import Testing

@testable import Indicators

/// Tables of counts that hold units of a higher level beside those of a lower one.
@Suite struct CountLevelsTests {
  private func table(_ text: String) throws -> CountTable {
    let fixture = try TinyStudy()
    try fixture.write("school,a,b\n" + text, to: "counts.csv")
    return try CountTable(CSVFile(fixture.path("counts.csv")), .wide(["a", "b"]), units: "school")
  }

  /// North is S1 and S2, South is S3 and S4; names say nothing.
  @Test(arguments: [
    ("North,50,60\nSouth,30,30\nS1,10,20\nS2,40,40\nS3,10,20\nS4,20,10\n", 1),
    ("S1,10,20\nS2,40,40\nS3,10,20\nS4,20,10\nD1,50,60\nD2,30,30\n", 5),
    // In another order than their schools.
    ("D2,30,30\nD1,50,60\nS1,10,20\nS2,40,40\nS3,10,20\nS4,20,10\n", 1),
    ("D1,50,60\nD2,30,30\nS1,10,20\nS3,10,20\nS4,20,10\nS2,40,40\n", 1),
    // The state before, behind and far from them.
    ("State,80,90\nD1,50,60\nD2,30,30\nS1,10,20\nS2,40,40\nS3,10,20\nS4,20,10\n", 1),
    ("S1,10,20\nS2,40,40\nS3,10,20\nS4,20,10\nD1,50,60\nD2,30,30\nState,80,90\n", 7),
    ("State,80,90\nS1,10,20\nS2,40,40\nS3,10,20\nS4,20,10\nD1,50,60\nD2,30,30\n", 1),
    // A district of one school.
    ("D1,50,60\nD2,30,30\nS1,10,20\nS2,40,40\nS3,30,30\n", 1),
    // Districts above and below their schools, with the state at the other end.
    ("North,50,60\nS1,10,20\nS2,40,40\nSouth,30,30\nS3,10,20\nS4,20,10\nState,80,90\n", 1),
    ("State,80,90\nS1,10,20\nS2,40,40\nNorth,50,60\nS3,10,20\nS4,20,10\nSouth,30,30\n", 4),
  ])
  func unitsOfAHigherLevelAreRefused(text: String, row: Int) throws {
    let error = try #require(throws: FileError.self) { try table(text) }
    #expect(error.row == row && error.column == "school" && error.hint?.contains("totals") == true)
  }

  /// In all of these the first units have as many as the others.
  @Test(arguments: [
    // As many units on both sides, and units that are no sums of others.
    "A,30,0\nB,0,30\nC,15,15\nD,15,15\n", "A,40,40\nB,40,40\nC,50,50\nD,20,20\nE,10,10\n",
    "A,10,50\nB,50,10\nC,20,20\nD,20,20\nE,20,20\n", "A,2,4\nB,1,2\nC,2,4\nD,1,1\nE,0,1\n",
    // One group alone has as many.
    "A,50,60\nB,30,30\nC,10,20\nD,40,40\nE,10,20\nF,20,11\n",
  ])
  func unitsOfOneLevelAreKept(text: String) throws {
    let read = try table(text)
    #expect(
      read.units.count == text.split(separator: "\n").count && read.notes.isEmpty, "\(read.notes.english)")
  }

  /// Subtotals one of whose cells was mended are told, as a total is; those of few pupils may be so by chance.
  @Test(arguments: [
    ("0100000,50,60\n0100001,10,20\n0100002,39,40\n0200000,30,30\n0200001,10,20\n0200002,20,10\n", 1),
    ("S1,10,20\nS2,39,40\nNorth,50,60\nS3,10,20\nS4,20,10\nSouth,30,30\n", 1),
    ("S1,10,20\nS2,30,40\nNorth,50,60\nS3,10,20\nS4,20,10\nSouth,30,30\n", 0),
    ("S1,1,2\nS2,3,4\nS5,4,7\nS3,2,2\nS4,2,1\nS6,4,3\n", 0),
  ])
  func likelySubtotalsAreTold(text: String, count: Int) throws {
    let notes = try table(text).notes.english
    #expect(
      notes.count == count && notes.allSatisfy { $0.contains("nearly as many as the units next to them") },
      "\(notes)")
  }
}
