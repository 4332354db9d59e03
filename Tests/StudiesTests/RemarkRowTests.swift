import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Rows at the end of a register that hold nothing but a remark, in whatever column.
@Suite struct RemarkRowTests {
  /// The pupils of the tiny city with codes a1 to h1, and a row below them.
  private func fixture(_ row: String) throws -> TinyStudy {
    try TinyStudy(pupils: TinyStudy.pupils.replacing(/\n([a-h]),/) { "\n\($0.1)1," } + row + "\n")
  }

  @Test(arguments: [
    "Total: 200,,,,,", "200 registres,,,,,", "\"(200 rows)\",,,,,", "Data: 01/09/2025,,,,,", "200,,,,,",
    "Summe,,,,,", ",,,,,200",
  ])
  func aRemarkIsNoPupil(row: String) throws {
    let error = try #require(throws: FileError.self) { try fixture(row).loadYears() }
    #expect(error.row == 9 && error.problem == "this is no pupil but a remark below the table")
  }

  /// A code like the others, one of another form, and whoever has a school, a home or a value of a group.
  @Test(arguments: ["i1,,,,,", "X-77/b,,,,,", "new one,W,,,,", "K 9,,f,,,", "new one,,,,430100,4580500"])
  func whoMayBeAPupilCounts(row: String) throws {
    #expect(try fixture(row).load().pupils.count == 9)
  }
}
