import Languages
import Testing

@Suite struct FamilyTextTests {
  @Test(arguments: Language.ofFamilies) func eachLanguageSaysAll(language: Language) {
    for text in FamilyText.allCases {
      let own = language[text]
      #expect(!own.isEmpty && own != text.rawValue, "\(language) does not say \(text)")
      // Metres and kilometres are written alike in most languages; whatever else is told is not.
      guard language != .english, ![.meters, .kilometers, .publicSector].contains(text) else { continue }
      #expect(own != Language.english[text], "\(language) says \(text) in English")
    }
  }
}
