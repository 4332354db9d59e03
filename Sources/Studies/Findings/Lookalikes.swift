import Foundation

extension String {
  /// With Latin letters and plain digits in place of those of other alphabets and widths that look the same: "А１" in Cyrillic
  /// and full width is "A1".
  package var withoutLookalikes: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(precomposedStringWithCompatibilityMapping.map { String.lookalikes[$0] ?? $0 })
  }

  private static let lookalikes: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXov"))
}
