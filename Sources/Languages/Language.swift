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
  /// How many of a thing are one, in grammar.
  let isSingular: @Sendable (Int) -> Bool
  /// Its texts, by the English ones.
  let texts: [String: String]

  init(
    code: String, name: String, decimalMark: String, groupMark: String,
    isSingular: @escaping @Sendable (Int) -> Bool = { $0 == 1 }, texts: [[String: String]]
  ) {
    (self.code, self.name) = (code, name)
    (self.decimalMark, self.groupMark, self.isSingular) = (decimalMark, groupMark, isSingular)
    self.texts = texts.reduce(into: [:]) { all, part in all.merge(part) { $1 } }
  }
}

extension Language {
  /// The languages that there are. Another one is a folder beside those of these, and its name here.
  public static let all: [Language] = [.english, .catalan, .spanish, .italian, .norwegian, .french]

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
}

extension Language: CustomStringConvertible {
  public var description: String { code }
}

extension Language: Hashable {
  public static func == (one: Language, other: Language) -> Bool { one.code == other.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
