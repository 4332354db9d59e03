import Foundation

/// A way in which two texts that mean the same may be written otherwise, so that they are not the same text.
package struct SpellingDifference: Sendable {
  /// In words that follow "but for": "letter case".
  package let words: String
  /// What is left of a text without it.
  package let form: @Sendable (String) -> String
  /// Whether it can be told at all of a column with these texts.
  var fits: @Sendable (any Collection<String>) -> Bool = { _ in true }
  /// Whether a text that is not known can be one that was written so.
  var isSlip: @Sendable (String) -> Bool = { _ in true }

  /// What may keep codes apart.
  package static let ofCodes: [SpellingDifference] =
    ofWords + [
      SpellingDifference(words: "blanks, letter case, zeros in front, and signs between letters") { text in
        String(text.lowercased().filter { $0.isLetter || $0.isNumber }.drop { $0 == "0" })
      },
      SpellingDifference(words: "zeros in front, and a decimal point and zeros behind") { text in
        String(text.replacing(/\.0+$/, with: "").withoutLeadingZeros)
      },
      SpellingDifference(
        words: "a spreadsheet's short form of numbers, such as 8.01E+06, which has lost their last digits",
        form: \.shortNumber, isSlip: \.isShortNumber),
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
    SpellingDifference(
      words: "letters that were spoilt in another encoding", form: \.withoutSpoilableLetters),
    SpellingDifference(words: "letters or digits that look alike", form: \.withoutLookalikes),
  ]

  /// What may keep values apart by which groups are told.
  package static let ofValues: [SpellingDifference] =
    ofWords + [
      SpellingDifference(
        words: "saying yes in another way", form: { YesWord.isOne($0) ? "yes" : $0 },
        fits: YesWord.areAnswers)
    ]

  /// The difference that explains most of some texts that are not among others but would be without it, and those
  /// texts; nil where none explains any.
  package static func explaining(
    _ texts: some Collection<String>, by known: some Sequence<String>, _ differences: [SpellingDifference]
  ) -> (difference: SpellingDifference, texts: Set<String>)? {
    SpelledTexts(texts, differences).explained(by: Set(known))
  }
}

/// Texts by what is left of them without each of some differences: made once for a column, of which many groups ask.
package struct SpelledTexts: Sendable {
  private let byForm: [(difference: SpellingDifference, texts: [String: [String]])]

  package init(_ texts: some Collection<String>, _ differences: [SpellingDifference]) {
    let words = texts.filter(\.mayBeWord)
    byForm = differences.map { difference in
      let slips = difference.fits(texts) ? words.filter(difference.isSlip) : []
      return (difference: difference, texts: Dictionary(grouping: slips, by: difference.form))
    }
  }

  /// The difference that explains most of the texts that are not among the known ones but would be without it, and those
  /// texts; nil where none explains any.
  package func explained(by known: Set<String>) -> (difference: SpellingDifference, texts: Set<String>)? {
    var best: (difference: SpellingDifference, texts: Set<String>)?
    // What is known need not be respelt where there is nothing to explain.
    for (difference, texts) in byForm where !texts.isEmpty {
      let alike = Set(known.map(difference.form)).flatMap { texts[$0] ?? [] }
      let explained = Set(alike).subtracting(known)
      if explained.count > best?.texts.count ?? 0 { best = (difference, explained) }
    }
    return best
  }
}

extension String {
  /// Whether it is short enough to be a value that somebody wrote otherwise than another. Longer ones are whole documents, and
  /// to fold hundreds of megabytes takes minutes.
  var mayBeWord: Bool { utf8.count <= 1000 }

  /// Whether it is a number as spreadsheets write long ones: 8.01E+06, or with a comma.
  fileprivate var isShortNumber: Bool { contains(/^[1-9]([.,][0-9]+)?[eE]\+[0-9]+$/) }

  /// A code of digits in that form, with two decimals as in most tables; others stay as they are.
  fileprivate var shortNumber: String {
    let fewestDigits = 4
    guard isShortNumber || utf8.count >= fewestDigits && utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = Double(replacing(",", with: ".")), value.isFinite
    else { return self }
    return String(format: "%.2E", value)
  }

  /// What no encoding changes: "Península", "PenÃ­nsula" and "Pen?nsula" leave the same. The whole text where that is too
  /// little to tell words apart by.
  fileprivate var withoutSpoilableLetters: String {
    let kept = unicodeScalars.filter { $0.isASCII && $0 != "?" }
    let letters = kept.count { $0.properties.isAlphabetic }
    return letters >= 3 && letters * 2 > unicodeScalars.count ? String(String.UnicodeScalarView(kept)) : self
  }
}
