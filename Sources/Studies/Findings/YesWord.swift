/// The words by which columns of yes and no say yes, in the languages of the toolkit and as programs write them.
enum YesWord {
  static func isOne(_ text: String) -> Bool { text.mayBeWord && words.contains(text.lowercased()) }

  /// Whether the texts of a column answer yes or no and nothing else. Letters may as well be codes of other things, such as
  /// S, O and T of kinds of schools, unless one of them says no.
  static func areAnswers(_ texts: any Collection<String>) -> Bool {
    var saysNo = false
    var hasLetters = false
    for text in texts where !UnknownValue.isOne(text) {
      guard text.mayBeWord else { return false }
      let word = text.lowercased()
      if no.contains(word) {
        saysNo = true
      } else if !words.contains(word) {
        return false
      } else if word.count == 1, word != "1", word != "x" {
        hasLetters = true
      }
    }
    return saysNo || !hasLetters
  }

  private static let words: Set = [
    "yes", "y", "sí", "si", "sì", "s", "oui", "o", "ja", "j", "true", "t", "1", "x", "cert", "verdadero",
    "vero", "vrai", "sant", "wahr",
  ]

  private static let no: Set = [
    "no", "n", "non", "nei", "nein", "false", "f", "0", "fals", "falso", "faux", "usant", "falsch",
  ]
}
