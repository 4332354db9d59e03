import Layers

/// Which pupils belong to a group, by one column of theirs.
public struct GroupRule: Sendable, Hashable {
  public let name: String
  /// The standard column that decides.
  public let column: String
  public let condition: Condition
  /// The rule in the planner's words, for the reader of a table.
  public let rule: String?

  public enum Condition: Sendable, Hashable {
    /// The value is one of these.
    case isOne(of: Set<String>)
    /// The value is a number between these, both included.
    case isWithin(ClosedRange<Double>)
  }

  public init(name: String, column: String, condition: Condition, rule: String? = nil) {
    self.name = name
    self.column = column
    self.condition = condition
    self.rule = rule
  }

  init(name: String, _ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(["column", "in", "at_most", "at_least", "rule"])
    guard let column = entries["column"] else { throw node.error("the key \"column\" is missing") }
    guard !["all", "rest", "unknown"].contains(name) else {
      throw node.error("\"\(name)\" is not free to name a group", hint: "choose another name")
    }
    self.name = name
    self.column = try column.text()
    rule = try entries["rule"]?.text()
    let atLeast = try entries["at_least"]?.number() ?? -.infinity
    let atMost = try entries["at_most"]?.number() ?? .infinity
    if let values = entries["in"] {
      guard entries["at_most"] == nil, entries["at_least"] == nil else {
        throw node.error("a group has either \"in\" or limits, not both")
      }
      condition = .isOne(of: Set(try values.texts()))
    } else if entries["at_most"] != nil || entries["at_least"] != nil {
      guard atLeast <= atMost else { throw node.error("\"at_least\" is above \"at_most\"") }
      condition = .isWithin(atLeast...atMost)
    } else {
      throw node.error(
        "the group has no condition", hint: "add \"in: [value, …]\", \"at_most\" or \"at_least\"")
    }
  }
}

/// Who of the pupils belongs to a group.
public struct Group: Sendable {
  public let name: String
  public let rule: String?
  /// For each pupil 1 for a member, 0 for the rest, −1 when it is not known.
  public let membership: ContiguousArray<Int8>
}
