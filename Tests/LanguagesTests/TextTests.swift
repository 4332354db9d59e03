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

  /// No line begins with a mark that French sets off by a space, in what is joined of names as well.
  @Test func frenchMarksStayWithTheirWord() {
    let joined: Text = "\(name: "Distance : au plus"): \(name: "1 km")"
    #expect(joined.text(in: .french) == "Distance : au plus\u{A0}: 1 km")
    #expect(joined.text(in: .spanish) == "Distance : au plus: 1 km")
    let asked = Text("did you mean \"{0}\"?", [:])
    #expect(asked.text(in: .french) == "vouliez-vous dire «\u{A0}{0}\u{A0}»\u{A0}?")
    #expect(Language.french[.schoolsFor].contains(" :") == false)
  }

  /// What is a half by hand is rounded away from zero, though the number lies a few bits beside it; no zero is negative.
  @Test(arguments: [
    (23.0, 80.0, "28.8 %"), (41, 80, "51.3 %"), (51, 80, "63.8 %"), (13, 80, "16.3 %"), (4, 320, "1.3 %"),
    (1, 3, "33.3 %"), (-1, 80, "−1.3 %"), (-1, 9000, "0.0 %"), (0, 5, "0.0 %"),
  ]) func halvesAreRoundedAsByHand(part: Double, whole: Double, expected: String) {
    #expect(Number.percent(part / whole).text(in: .english) == expected)
    let tenth = (100 * (part / whole)).rounded(decimals: 1)
    #expect("\(tenth == 0 ? 0 : tenth) %" == expected.replacing("−", with: "-"))
  }

  @Test func roundingKeepsWhatHasFewDecimals() {
    for thousandths in -20_000...20_000 {
      let value = Double(thousandths) / 1000
      #expect(value.rounded(decimals: 3) == value)
    }
    #expect(1250.0.rounded(decimals: -2) == 1300 && (-1250.0).rounded(decimals: -2) == -1300)
    #expect(Double.nan.rounded(decimals: 1).isNaN && Double.infinity.rounded(decimals: 1) == .infinity)
    #expect(
      Number.signed(-0.04, 1).text(in: .english) == "+0.0" && Number.meters(-0.4).text(in: .english) == "0 m")
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
