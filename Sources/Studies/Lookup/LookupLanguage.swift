/// The languages in which families are answered.
public enum LookupLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case catalan = "ca"
  case spanish = "es"
  case italian = "it"
  case norwegian = "nb"
  case french = "fr"
  case arabic = "ar"
  case urdu = "ur"

  /// The language that a locale such as "ca_ES.UTF-8" names; nil for another one.
  public init?(locale: String) {
    let code = locale.lowercased().prefix { $0.isLetter }
    self.init(rawValue: ["no", "nn"].contains(code) ? "nb" : String(code))
  }

  var isRightToLeft: Bool { self == .arabic || self == .urdu }

  var decimalMark: String {
    switch self {
    case .english, .arabic, .urdu: "."
    default: ","
    }
  }

  /// A name or a number set off from the text around it, so that each keeps its own direction.
  func isolated(_ text: String) -> String { isRightToLeft ? "\u{2068}\(text)\u{2069}" : text }

  /// A line whose direction is that of the language, whatever it begins with.
  func line(_ text: String) -> String { isRightToLeft ? "\u{200F}" + text : text }
}
