import Foundation

/// A way in which two texts that mean the same may be written otherwise, so that they are not the same text.
package struct SpellingDifference: Sendable {
  /// In words that follow "but for": "letter case".
  package let words: String
  /// What is left of a text without it.
  package let form: @Sendable (String) -> String

  /// What may keep codes apart.
  package static let ofCodes: [SpellingDifference] =
    ofWords + [
      SpellingDifference(words: "blanks, letter case, zeros in front, and signs between letters") { text in
        String(text.lowercased().filter { $0.isLetter || $0.isNumber }.drop { $0 == "0" })
      }
    ]

  /// What may keep words apart that say something of a pupil, where a sign such as that of "A+" and "A-" is no matter of
  /// spelling.
  package static let ofWords: [SpellingDifference] = [
    SpellingDifference(words: "zeros in front") { String($0.withoutLeadingZeros) },
    SpellingDifference(words: "blanks within them") { $0.filter { !$0.isWhitespace } },
    SpellingDifference(words: "letter case") { $0.lowercased() },
    SpellingDifference(words: "a decimal point and zeros behind it") {
      $0.replacing(/\.0+$/, with: "")
    },
    SpellingDifference(words: "blanks, letter case and accents") { text in
      text.filter { !$0.isWhitespace }.folding(
        options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    },
  ]

  /// The difference that explains most of some texts that are not among others but would be without it, and those
  /// texts; nil where none explains any.
  package static func explaining(
    _ texts: some Sequence<String>, by known: some Sequence<String>, _ differences: [SpellingDifference]
  ) -> (difference: SpellingDifference, texts: Set<String>)? {
    var best: (difference: SpellingDifference, texts: Set<String>)?
    for difference in differences {
      let forms = Set(known.map(difference.form))
      let explained = Set(texts.filter { forms.contains(difference.form($0)) })
      if explained.count > best?.texts.count ?? 0 { best = (difference, explained) }
    }
    return best
  }
}
