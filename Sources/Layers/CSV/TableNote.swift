/// What the user of a table should know of how it was read, and in which rows.
public struct TableNote: Sendable, Hashable, Codable, CustomStringConvertible {
  /// One sentence, without a full stop, with {0}, {1} … for its values.
  public let template: String
  public let values: [String]
  /// The first ten rows, counted from 1, the header apart.
  public let rows: [Int]
  /// How many rows there are; 0 for what concerns the table as a whole.
  public let count: Int
  /// Whether values may be other ones than the file means, so that somebody should look.
  public let isDoubtful: Bool

  /// What is said of a text whose encoding nobody knows, by which others recognise it.
  package static let unlikelyLetters =
    "the text is not UTF-8 and is read as Windows-1252, in which its letters are unlikely ones"

  public init(
    _ template: String, _ values: [String] = [], rows: some Collection<Int> = [], isDoubtful: Bool = false
  ) {
    (self.template, self.values) = (template, values)
    self.rows = Array(rows.prefix(10))
    count = rows.count
    self.isDoubtful = isDoubtful
  }

  /// The sentence.
  public var text: String {
    template.replacing(/\{(\d)\}/) { match in
      Int(match.1).flatMap { values.indices.contains($0) ? values[$0] : nil } ?? String(match.0)
    }
  }

  /// With the rows: "2 rows … (rows 4, 17)".
  public var description: String {
    guard !rows.isEmpty else { return text }
    let numbers = rows.map(String.init).joined(separator: ", ") + (count > rows.count ? " …" : "")
    return "\(text) (\(count == 1 ? "row" : "rows") \(numbers))"
  }

  /// "1 row is …", "2 rows are …": what there is to say of some rows, counted from 1.
  init(_ rows: [Int], _ verb: String, _ verbs: String, isDoubtful: Bool = false) {
    self.init(
      rows.count == 1 ? "{0} row \(verb)" : "{0} rows \(verbs)", [String(rows.count)], rows: rows,
      isDoubtful: isDoubtful)
  }
}
