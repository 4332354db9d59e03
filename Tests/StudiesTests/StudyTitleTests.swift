import Studies
import StudyFixtures
import Testing

/// What headlines call a study.
@Suite struct StudyTitleTests {
  /// Behind Arabic letters the year would be read "26-2025".
  @Test(arguments: [
    ("Tiny", "2025-26", "Tiny, 2025-26"), ("Tiny", "", "Tiny"), ("مدينة", "", "مدينة"),
    ("مدينة", "2025-26", "\u{2068}مدينة\u{2069}, 2025-26"),
  ])
  func aYearStandsInItsOwnOrder(name: String, year: String, expected: String) throws {
    let study = try TinyStudy(study: TinyStudy.study.replacing("name: Tiny", with: "name: \(name)"))
    #expect(try study.load().file.title(ofYear: year) == expected)
  }
}
