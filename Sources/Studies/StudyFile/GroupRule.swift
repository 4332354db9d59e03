import Languages
import Layers

/// Which pupils belong to a group, by one column of theirs.
public struct GroupRule: Sendable, Hashable {
  public let name: String
  /// The standard column that decides.
  public let column: String
  public let condition: Condition
  /// The rule in the planner's words, for the reader of a table.
  public let rule: Text?
  /// What people read in place of the name.
  public let title: Text

  public enum Condition: Sendable, Hashable {
    /// The value is one of these.
    case isOne(of: Set<String>)
    /// The value is a number between these, both included.
    case isWithin(ClosedRange<Double>)
  }

  /// Whom the column's values make a member: "parents_education ≤ 2".
  public var words: String {
    switch condition {
    case .isOne(let values): return "\(column): \(values.sorted().joined(separator: ", "))"
    case .isWithin(let range):
      func number(_ value: Double) -> String {
        abs(value) < 1e15 && value == value.rounded() ? "\(Int(value))" : "\(value)"
      }
      if range.lowerBound == -.infinity { return "\(column) ≤ \(number(range.upperBound))" }
      if range.upperBound == .infinity { return "\(column) ≥ \(number(range.lowerBound))" }
      return "\(column) \(number(range.lowerBound))–\(number(range.upperBound))"
    }
  }

  public init(name: String, column: String, condition: Condition, rule: Text? = nil, title: Text? = nil) {
    self.name = name
    self.column = column
    self.condition = condition
    self.rule = rule
    self.title = title ?? "\(name: name)"
  }

  init(name: String, _ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.groups)
    guard let column = entries["column"] else { throw node.error("the key \"column\" is missing") }
    guard !["all", "rest", "unknown"].contains(name) else {
      throw node.error("\"\(name)\" is not free to name a group", hint: "choose another name")
    }
    self.name = name
    self.column = try column.text()
    rule = try entries["rule"].map { node throws(FileError) in try GroupRule.inLanguages(node) }
    title =
      try entries["title"].map { node throws(FileError) in try GroupRule.inLanguages(node) }
      ?? "\(name: name)"
    condition = try GroupRule.condition(entries, of: node)
  }
}

extension GroupRule {
  /// A text for all languages, or one for each of some.
  private static func inLanguages(_ node: StudyNode) throws(FileError) -> Text {
    guard node.isMapping else { return Text("\(name: try node.text())") }
    var titles = [Language: String]()
    for (code, title) in try node.mapping().sorted(by: { $0.key < $1.key }) {
      guard let language = Language(code: code) else {
        throw title.error(
          "there is no language \"\(code)\"",
          hint: "the languages are \(Language.all.map(\.code).joined(separator: ", "))")
      }
      titles[language] = try title.text()
    }
    // A language without a text of its own gets the English one, or else the first in the order of the languages.
    guard let first = Language.all.lazy.compactMap({ titles[$0] }).first else {
      throw node.error("there is no text", hint: "such as title: {en: Foreign origin, ca: Origen estranger}")
    }
    return Text(named: first, titles)
  }

  /// What "in", "at_most" and "at_least" of a mapping say.
  static func condition(_ entries: [String: StudyNode], of node: StudyNode) throws(FileError) -> Condition {
    let atLeast = try entries["at_least"]?.number() ?? -.infinity
    let atMost = try entries["at_most"]?.number() ?? .infinity
    if let values = entries["in"] {
      guard entries["at_most"] == nil, entries["at_least"] == nil else {
        throw node.error("there is either \"in\" or limits, not both")
      }
      return .isOne(of: Set(try values.texts().map(\.plainCode)))
    }
    guard entries["at_most"] != nil || entries["at_least"] != nil else {
      throw node.error("there is no condition", hint: "add \"in: [value, …]\", \"at_most\" or \"at_least\"")
    }
    guard atLeast <= atMost else { throw node.error("\"at_least\" is above \"at_most\"") }
    return .isWithin(atLeast...atMost)
  }
}

/// Who of the pupils belongs to a group.
public struct Group: Sendable {
  public let name: String
  public let rule: Text?
  /// What people read in place of the name.
  public let title: Text
  /// For each pupil 1 for a member, 0 for the rest, −1 when it is not known.
  public let membership: ContiguousArray<Int8>

  package init(name: String, rule: Text?, title: Text, membership: ContiguousArray<Int8>) {
    (self.name, self.rule, self.title, self.membership) = (name, rule, title, membership)
  }
}

extension Group {
  /// Whether pupils are known not to belong to it, and none to do so.
  package var isUnheardOf: Bool { membership.contains(0) && !membership.contains(1) }

  package func selecting(_ rows: ContiguousArray<Int32>) -> Group {
    Group(name: name, rule: rule, title: title, membership: ContiguousArray(rows.map { membership[Int($0)] }))
  }
}
