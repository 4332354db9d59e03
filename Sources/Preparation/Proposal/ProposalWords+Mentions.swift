/// Whether a text says one of some words, or denies it.
extension ProposalWords {
  enum Mention {
    case said
    /// "Non statale", "nicht öffentlich".
    case denied
  }

  /// How a text has one of the words, whole; nil when it has none of them.
  ///
  /// Several words of the text may make one of these: "Privé sous contrat" says "souscontrat". What is said somewhere
  /// is said, whatever else the text denies.
  func mention(in text: String) -> Mention? {
    let parts = ProposalWords.parts(of: text)
    var isDenied = false
    for start in parts.indices {
      if ProposalWords.unnegated(parts[start]).contains(where: words.contains) { isDenied = true }
      for end in start..<min(parts.count, start + ProposalWords.longestPhrase)
      where words.contains(parts[start...end].joined()) {
        if !ProposalWords.isNegation(atEndOf: parts[..<start]) { return .said }
        isDenied = true
      }
    }
    return isDenied ? .denied : nil
  }

  /// Whether a text has one of the words, whole.
  func isIn(_ text: String) -> Bool { mention(in: text) != nil }

  /// Whether a text says one of the words, and does not deny it.
  func isSaid(in text: String) -> Bool { mention(in: text) == .said }

  private static let longestPhrase = 3

  private static let negations: Set = [
    "no", "non", "not", "nicht", "ikke", "ikkje", "pas", "without", "sense", "sin", "hors", "sans", "senza",
    "uten", "utan", "ohne", "kein", "keine",
  ]

  /// What may stand between a negation and its word: "no és estrangera".
  private static let fillers: Set = [
    "a", "an", "the", "is", "de", "del", "di", "du", "la", "el", "il", "le", "es", "est", "e", "er", "ist",
    "un", "una",
    "une", "ein", "eine",
  ]

  private static func isNegation(atEndOf parts: ArraySlice<String>) -> Bool {
    parts.last { !fillers.contains($0) }.map(negations.contains) ?? false
  }

  /// A word without the negation that it begins with: "nonpublic" gives "public".
  private static func unnegated(_ word: String) -> [String] {
    negations.filter(word.hasPrefix).map { String(word.dropFirst($0.count)) }
  }
}
