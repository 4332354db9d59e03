/// A language in which results are written for people, with the texts and the signs of numbers that its folder holds.
///
///     Text("Pupils who live here").text(in: .catalan)  // "Alumnat que hi viu"
public struct Language: Sendable {
  /// The two letters of ISO 639-1, such as "nb".
  public let code: String
  /// What its speakers call it.
  public let name: String
  public let decimalMark: String
  public let groupMark: String
  public let isRightToLeft: Bool
  /// Between the parts of a list.
  public let listMark: String
  /// Whether a space stands before a colon and the like, and within quotation marks.
  let spacesMarks: Bool
  /// How many of a thing are one, in grammar.
  let isSingular: @Sendable (Int) -> Bool
  /// Its texts, by the English ones.
  let texts: [String: String]
  let families: [FamilyText: String]

  init(
    code: String, name: String, decimalMark: String, groupMark: String, isRightToLeft: Bool = false,
    listMark: String = ",", spacesMarks: Bool = false,
    isSingular: @escaping @Sendable (Int) -> Bool = { $0 == 1 },
    texts: [[String: String]], families: [FamilyText: String]
  ) {
    (self.code, self.name) = (code, name)
    (self.isRightToLeft, self.listMark, self.families) = (isRightToLeft, listMark, families)
    self.spacesMarks = spacesMarks
    (self.decimalMark, self.groupMark, self.isSingular) = (decimalMark, groupMark, isSingular)
    self.texts = texts.reduce(into: [:]) { all, part in all.merge(part) { $1 } }
  }
}

extension Language {
  /// The languages that there are. Another one is a folder beside those of these, and its name here.
  public static let all: [Language] = [.english, .catalan, .spanish, .italian, .norwegian, .french]

  /// Those in which families are answered.
  public static let ofFamilies = all + [.arabic, .urdu]

  /// The language of families that a locale such as "ca_ES.UTF-8" names; nil for another one.
  public static func ofFamilies(locale: String) -> Language? {
    let code = locale.lowercased().prefix { $0.isLetter }
    return ofFamilies.first { $0.code == (["no", "nn"].contains(code) ? "nb" : code) }
  }

  /// The language of a code; nil for one that there is not.
  public init?(code: String) {
    guard let known = Language.all.first(where: { $0.code == code }) else { return nil }
    self = known
  }

  /// Whether it has this text of its own; in English, and of mere names and numbers, nothing is to be translated.
  public func has(_ text: Text) -> Bool {
    let words = text.template.replacing(/\{\d+\}/, with: "")
    return self == .english || !words.contains(where: \.isLetter) || translation(of: text) != nil
  }

  func translation(of text: Text) -> String? { texts[text.template] ?? text.translations[code] }

  /// The text such that no line breaks between a word and the mark that is set off from it by a space.
  func keepingMarks(_ text: String) -> String {
    guard spacesMarks else { return text }
    return [":", ";", "?", "!", "»"].reduce(text.replacing("« ", with: "«\u{A0}")) { text, mark in
      text.replacing(" \(mark)", with: "\u{A0}\(mark)")
    }
  }
}

extension Language: CustomStringConvertible {
  public var description: String { code }
}

extension Language: Hashable {
  public static func == (one: Language, other: Language) -> Bool { one.code == other.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
