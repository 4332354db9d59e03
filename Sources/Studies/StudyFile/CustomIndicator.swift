import Layers

/// An indicator that a city defines in its study file, without code:
///
///     indicators:
///       no_device:  {share: device, in: [no], title: "Pupils without a device at home"}
///       mean_score: {mean: score, by: school}
///       absence:    {rate: sessions_missed, of: sessions_possible}
///       meals:      {chapter: costs, median: amount}
public struct CustomIndicator: Sendable, Hashable {
  public let name: String
  public let title: String
  public let dataset: Dataset
  public let statistic: Statistic
  /// Whether a pupil counts where the home is or where the school is; other data sets count where the school is.
  public let place: Place
  /// Where it stands among the city's indicators in the study file, from 0.
  public private(set) var position = 0

  public enum Dataset: String, Sendable, Hashable, CaseIterable {
    case pupils, schools, applications, staff, costs
  }

  public enum Place: String, Sendable, Hashable, CaseIterable {
    case home, school
  }

  public enum Statistic: Sendable, Hashable {
    /// The rows whose value meets the condition, of all whose value is known.
    case share(column: String, GroupRule.Condition)
    case mean(column: String)
    case median(column: String)
    /// The sum of a column over that of another, of the rows that have both.
    case rate(column: String, of: String)
  }

  /// The standard names of the columns that it needs.
  public var columns: [String] {
    switch statistic {
    case .share(let column, _), .mean(let column), .median(let column): [column]
    case .rate(let column, let other): [column, other]
    }
  }

  /// Whether a column is read as numbers.
  var isNumeric: Bool {
    if case .share(_, .isOne) = statistic { false } else { true }
  }

  static func list(_ node: StudyNode) throws(FileError) -> [CustomIndicator] {
    var result = [CustomIndicator]()
    let positions = Dictionary(zip(node.keys, 0...), uniquingKeysWith: { first, _ in first })
    for (name, definition) in try node.mapping() {
      guard
        var indicator = node.problems.attempt({ () throws(FileError) in try CustomIndicator(name, definition)
        })
      else { continue }
      indicator.position = positions[name] ?? 0
      result.append(indicator)
    }
    return result.sorted { $0.name < $1.name }
  }

  private init(_ name: String, _ node: StudyNode) throws(FileError) {
    let kinds = ["share", "mean", "median", "rate"]
    let entries = try node.mapping(StudyKeys.indicators)
    guard
      name.utf8.first.map({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) ?? false,
      name.utf8.allSatisfy({ byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || byte == UInt8(ascii: "_")
      })
    else {
      throw node.error("the name of an indicator is made of a–z, 0–9 and _", hint: "such as \"no_device\"")
    }
    let asked = kinds.filter { entries[$0] != nil }
    guard asked.count == 1, let kind = asked.first, let column = try entries[kind]?.text() else {
      throw node.error(
        "\"\(name)\" needs one of \(kinds.joined(separator: ", "))", hint: "such as {share: device, in: [no]}"
      )
    }
    self.name = name
    title = try entries["title"]?.text() ?? name
    dataset = try entries["chapter"]?.choice() ?? .pupils
    place = try entries["by"]?.choice() ?? .home
    guard entries["by"] == nil || dataset == .pupils else {
      throw node.error("\"by\" is for pupils; rows of \(dataset.rawValue) count where the school is")
    }
    switch kind {
    case "share": statistic = .share(column: column, try GroupRule.condition(entries, of: node))
    case "mean": statistic = .mean(column: column)
    case "median": statistic = .median(column: column)
    default:
      guard let other = try entries["of"]?.text() else {
        throw node.error("a rate needs \"of\", the column to divide by")
      }
      statistic = .rate(column: column, of: other)
    }
    let allowed =
      ["chapter", "title", "by", kind]
      + (kind == "rate" ? ["of"] : kind == "share" ? ["in", "at_most", "at_least"] : [])
    if let other = entries.keys.sorted().first(where: { !allowed.contains($0) }) {
      throw node.error("\"\(other)\" has no meaning for a \(kind)")
    }
  }
}

extension Study {
  /// What is known of the rows of a data set; nil when the study has no such data set in this year.
  func attributes(of dataset: CustomIndicator.Dataset) -> Attributes? {
    switch dataset {
    case .pupils: pupils.attributes
    case .schools: schools.attributes
    case .applications: applications?.attributes
    case .staff: staff?.attributes
    case .costs: costs?.attributes
    }
  }
}

extension StudyFile {
  package func source(of dataset: CustomIndicator.Dataset) -> TableSource? {
    switch dataset {
    case .pupils: pupils
    case .schools: schools
    case .applications: applications
    case .staff: staff
    case .costs: costs
    }
  }
}
