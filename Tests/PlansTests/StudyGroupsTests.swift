import Layers
import Plans
import Studies
import StudyFixtures
import Testing

/// Groups that are named and that a study has not got.
@Suite struct StudyGroupsTests {
  private static let withoutGroups = TinyStudy.study.before("groups:")
    .replacing(", origin: nac, parents_education: isced", with: "")
    .replacing("  values: {origin: {f: migrant, n: native, \"?\": unknown}}\n", with: "")

  @Test(arguments: [
    (TinyStudy.study, "the groups are foreign_origin, low_education"),
    (Self.withoutGroups, "the study has no groups yet: add \"groups\" to it"),
  ])
  func thoseThatThereAreAreNamed(study: String, hint: String) throws {
    let fixture = try TinyStudy(study: study)
    let loaded = try fixture.load()
    let error = #expect(throws: FileError.self) {
      try StudyBalance(loaded, group: "nobody", byDistrict: false)
    }
    #expect(error?.problem == "there is no group \"nobody\"" && error?.hint == hint)
  }
}

extension String {
  /// The text before a word.
  fileprivate func before(_ word: String) -> String {
    ranges(of: word).first.map { String(self[..<$0.lowerBound]) } ?? self
  }
}
