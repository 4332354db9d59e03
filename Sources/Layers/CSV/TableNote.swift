/// What the user of a table should know of how it was read, and in which rows.
public struct TableNote: Sendable, Hashable, CustomStringConvertible {
  /// One sentence, without a full stop.
  public let text: String
  /// The first ten rows, counted from 1, the header apart.
  public let rows: [Int]
  /// How many rows there are; 0 for what concerns the table as a whole.
  public let count: Int
  /// Whether values may be other ones than the file means, so that somebody should look.
  public let isDoubtful: Bool

  public init(_ text: String, rows: some Collection<Int> = [], isDoubtful: Bool = false) {
    self.text = text
    self.rows = Array(rows.prefix(10))
    count = rows.count
    self.isDoubtful = isDoubtful
  }

  /// With the rows: "2 rows … (rows 4, 17)".
  public var description: String {
    guard !rows.isEmpty else { return text }
    let numbers = rows.map(String.init).joined(separator: ", ") + (count > rows.count ? " …" : "")
    return "\(text) (\(count == 1 ? "row" : "rows") \(numbers))"
  }

  /// "1 row is", "2 rows are".
  static func rows(_ count: Int, _ verb: String, _ verbs: String) -> String {
    "\(count) \(count == 1 ? "row" : "rows") \(count == 1 ? verb : verbs)"
  }
}
