/// The words by which columns of yes and no say yes, in the languages of the toolkit and as programs write them.
enum YesWord {
  static func isOne(_ text: String) -> Bool { words.contains(text.lowercased()) }

  private static let words: Set = [
    "yes", "y", "sí", "si", "sì", "s", "oui", "o", "ja", "j", "true", "t", "1", "x", "cert", "verdadero",
    "vero", "vrai", "sant", "wahr",
  ]
}
