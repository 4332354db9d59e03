import Layers
import StudyFixtures
import Testing

@testable import Preparation
@testable import Studies

/// Groups by limits within which nobody is, as where the codes are of another list than the study takes them for.
@Suite struct LimitsWithoutMembersTests {
  /// Pupils at homes of their own, with levels of education in turn.
  private func fixture(_ count: Int, _ levels: [String], values: String = "") throws -> TinyStudy {
    let rows = (0..<count).map { row in
      "\(row + 1),\(row % 2 == 0 ? "W" : "E"),\(row % 3 == 0 ? "f" : "n"),\(levels[row % levels.count]),"
        + "\(430_050 + 45 * (row % 40)),\(4_580_300 + row)\n"
    }
    return try TinyStudy(
      study: TinyStudy.study.replacing("\"?\": unknown}}", with: "\"?\": unknown}\(values)}"),
      pupils: "id,escola,nac,isced,x,y\n" + rows.joined())
  }

  /// Levels of ISCED-A have three digits.
  @Test func areAnError() throws {
    let fixture = try fixture(100, ["244", "344", "454"])
    let error = try #require(throws: FileError.self) { try fixture.loadYears() }
    #expect(error.problem == "no pupil has a value of the group \"low_education\" (parents_education ≤ 2)")
    #expect(error.column == "isced" && error.hint?.contains("244") == true)
    let checked = try StudyCheck(path: fixture.path("study.yml")).findings.filter { $0.severity == .error }
    #expect(checked.count == 1 && checked.first?.sentence.contains("\"low_education\"") == true)
  }

  /// Of 99 none may well be one; on the same scale nobody may be; one of 100 is; and 1 is what the study says that another code means.
  @Test(
    arguments: [
      (99, ["244", "344"], ""), (100, ["3", "6"], ""), (100, ["15", "20"], ""),
      (100, Array(repeating: "3", count: 99) + ["2"], ""),
      (100, ["B"], ", parents_education: {A: \"1\", B: \"5\"}"),
    ] as [(Int, [String], String)])
  func areNoneOtherwise(count: Int, levels: [String], values: String) throws {
    #expect(try fixture(count, levels, values: values).load().pupils.count == count)
  }
}
