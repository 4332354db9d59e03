/// What people read: written in English where it is said, and in the other languages in their folders.
///
/// Its English words are what it is looked up by; what is put into them keeps its place by number.
///
///     let text: Text = "Pupils in \(sector) schools"  // "Alumnat de centres {0}"
///     text.text(in: .catalan)
public struct Text: Sendable, Hashable {
  /// In English, with {0}, {1} … for what is put in.
  public let template: String
  let slots: [Slot]
  /// Translations that stand beside the English text, by the codes of the languages.
  let translations: [String: String]

  enum Slot: Sendable, Hashable {
    case number(Number)
    indirect case text(Text)
    /// The same with a capital letter in front.
    indirect case sentence(Text)
    /// A name, which is the same in all languages.
    case verbatim(String)
    /// A name that is another one in some languages, by their codes.
    case named(String, [String: String])
    case counted(Int, one: String, many: String)

    func text(in language: Language) -> String {
      switch self {
      case .text(let text): text.text(in: language)
      case .sentence(let text): text.text(in: language).capitalisedFirst
      case .number(let number): number.text(in: language)
      case .verbatim(let name): name
      case .named(let name, let others): others[language.code] ?? name
      case .counted(let count, let one, let many):
        Text(language.isSingular(count) ? one : many, slots: [.number(.whole(count))]).text(in: language)
      }
    }
  }

  /// - Parameter translations: for a text that the folders of the languages do not hold.
  public init(_ english: String, _ translations: [Language: String] = [:]) {
    self.init(english, slots: [], translations)
  }

  /// A text that was written elsewhere.
  ///
  /// - Parameter names: what is put in, the same in all languages.
  public init(template: String, names: [String]) { self.init(template, slots: names.map { .verbatim($0) }) }

  /// A name that somebody has given in some languages.
  ///
  /// - Parameter others: by language; it is `name` in all others.
  public init(named name: String, _ others: [Language: String]) {
    self.init("{0}", slots: [.named(name, Dictionary(uniqueKeysWithValues: others.map { ($0.code, $1) }))])
  }

  /// Texts one after the other.
  public init(_ parts: [Text], separator: String) {
    self.init(
      parts.indices.map { "{\($0)}" }.joined(separator: separator), slots: parts.map { .text($0) })
  }

  init(_ template: String, slots: [Slot], _ translations: [Language: String] = [:]) {
    (self.template, self.slots) = (template, slots)
    self.translations = Dictionary(uniqueKeysWithValues: translations.map { ($0.code, $1) })
  }

  /// So many things: "1 school", "40 schools".
  ///
  ///     Text.counted(40, one: "{0} school", many: "{0} schools")
  public static func counted(_ count: Int, one: String, many: String) -> Text {
    Text("{0}", slots: [.counted(count, one: one, many: many)])
  }

  /// The text with a capital letter in front, as a sentence begins.
  public var capitalised: Text { Text("{0}", slots: [.sentence(self)]) }

  /// The text and those that are put into it.
  public var parts: [Text] {
    [self]
      + slots.flatMap { slot -> [Text] in
        switch slot {
        case .text(let text), .sentence(let text): text.parts
        case .counted(_, let one, let many): [Text(one), Text(many)]
        default: []
        }
      }
  }

  /// The text in a language; in English where the language has not got it.
  public func text(in language: Language) -> String {
    var result = ""
    var rest = language.keepingMarks(language.translation(of: self) ?? template)[...]
    while let close = rest.firstIndex(of: "}") {
      // The nearest one, as a hint may show {{0}: …} in the braces of a study file.
      let open = rest[..<close].lastIndex(of: "{") ?? close
      result += rest[..<open]
      let position = Int(rest[open..<close].dropFirst()).flatMap { slots.indices.contains($0) ? $0 : nil }
      result += position.map { slots[$0].text(in: language) } ?? String(rest[open...close])
      rest = rest[close...].dropFirst()
    }
    result += rest
    return result
  }
}

extension Text: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.template, slots: stringInterpolation.slots)
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate private(set) var template = ""
    fileprivate private(set) var slots: [Slot] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { template += literal }
    public mutating func appendInterpolation(_ text: Text) { append(.text(text)) }
    public mutating func appendInterpolation(_ number: Number) { append(.number(number)) }
    /// Appends a name, which is the same in all languages.
    public mutating func appendInterpolation(name: String) { append(.verbatim(name)) }
    /// Appends so many things: "1 row", "1,240 rows".
    ///
    /// - Parameter things: the plural where it is not the singular with an s.
    public mutating func appendInterpolation(count: Int, _ thing: String, _ things: String? = nil) {
      append(.counted(count, one: "{0} \(thing)", many: "{0} \(things ?? thing + "s")"))
    }

    private mutating func append(_ slot: Slot) {
      template += "{\(slots.count)}"
      slots.append(slot)
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// In English, as on the terminal.
extension Text: CustomStringConvertible {
  public var description: String { text(in: .english) }
}
