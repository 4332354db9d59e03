import Languages
import Testing

struct TextTests {
  @Test func whatIsPutInKeepsItsPlaceInEachLanguage() {
    let text = Text(
      "Pupils of {0}", [.catalan: "Alumnat de {0}", .norwegian: "{0}: elever"])
    #expect(text.text(in: .catalan) == "Alumnat de {0}")
    let area: Text = "Area {0} of \(name: "Sant {1} Pere")"
    #expect(area.text(in: .english) == "Area Sant {1} Pere of Sant {1} Pere")
    let hint: Text = "pupils: values: {\(name: "origin"): {code: unknown}}"
    #expect(hint.text(in: .english) == "pupils: values: {origin: {code: unknown}}")
  }

  @Test(arguments: [
    (Language.english, "12,043", "−0.50", "+1.5", "1,234 m", "12.3 km", "12.5 %"),
    (.catalan, "12.043", "−0,50", "+1,5", "1.234 m", "12,3 km", "12,5 %"),
    (.norwegian, "12\u{A0}043", "−0,50", "+1,5", "1\u{A0}234 m", "12,3 km", "12,5 %"),
    (.french, "12\u{202F}043", "−0,50", "+1,5", "1\u{202F}234 m", "12,3 km", "12,5 %"),
  ])
  func numbersHaveTheSignsOfTheLanguage(
    language: Language, whole: String, decimals: String, signed: String, meters: String,
    kilometers: String, percent: String
  ) {
    #expect(Number.whole(12_043).text(in: language) == whole)
    #expect(Number.decimals(-0.5, 2).text(in: language) == decimals)
    #expect(Number.signed(1.5, 1).text(in: language) == signed)
    #expect(Number.meters(1234).text(in: language) == meters)
    #expect(Number.meters(12_345).text(in: language) == kilometers)
    #expect(Number.percent(0.125).text(in: language) == percent)
  }

  /// French counts none as one.
  @Test(arguments: [
    (0, "0 districts", "0 secteur"), (1, "1 district", "1 secteur"), (2, "2 districts", "2 secteurs"),
  ])
  func oneIsTold(count: Int, english: String, french: String) {
    let text = Text.counted(count, one: "{0} district", many: "{0} districts")
    #expect(text.text(in: .english) == english)
    #expect(text.text(in: .french).hasPrefix("\(count) "))
    #expect(text.text(in: .french).hasSuffix("s") == french.hasSuffix("s"))
  }

  @Test func codesOfLanguages() {
    let codes = Language.ofFamilies.map(\.code)
    #expect(Set(codes).count == codes.count && codes.allSatisfy { $0.count == 2 && $0 == $0.lowercased() })
    for language in Language.all { #expect(Language(code: language.code) == language) }
    #expect(Language(code: "ca") == .catalan && Language(code: "xx") == nil)
  }
}
