/// Why counts were refused, or a computation over them could not be done.
public struct SegregationError: Error, Sendable, Hashable, CustomStringConvertible {
  public struct Code: Sendable, Hashable {
    private let name: String

    /// A count below zero.
    public static let negative = Code(name: "negative")
    /// A count that is infinite or not a number.
    public static let notFinite = Code(name: "notFinite")
    /// A count with a fraction where pupils are counted; weights have initialisers of their own.
    public static let fractional = Code(name: "fractional")
    /// A count beyond 2⁵³, which a `Double` cannot hold to the unit.
    public static let tooLarge = Code(name: "tooLarge")
    /// Columns of different lengths, or a flat table that does not fill its last row.
    public static let lengths = Code(name: "lengths")
    /// A part larger than its whole: more members than pupils in a unit.
    public static let partExceedsWhole = Code(name: "partExceedsWhole")
    /// A unit, group or part code outside the codes that exist.
    public static let unknownCode = Code(name: "unknownCode")
    /// Whole counts are needed, and the table holds weights.
    public static let weighted = Code(name: "weighted")
    /// Proportional fitting did not reach the margins asked for.
    public static let notConverged = Code(name: "notConverged")
    /// The same unit twice in a list of units that must be distinct.
    public static let repeatedUnit = Code(name: "repeatedUnit")
  }

  public let code: Code
  /// The unit (or pupil) concerned, counted from 0.
  public let row: Int?
  /// The group (or column) concerned, counted from 0.
  public let column: Int?
  public let hint: String

  public init(_ code: Code, row: Int? = nil, column: Int? = nil, hint: String) {
    self.code = code
    self.row = row
    self.column = column
    self.hint = hint
  }

  public var description: String {
    let places = [row.map { "row \($0 + 1)" }, column.map { "column \($0 + 1)" }].compactMap { $0 }
    return places.isEmpty ? hint : places.joined(separator: ", ") + ": " + hint
  }
}

/// Throws unless `value` can count pupils, or weigh them when `weighted`.
func check(_ value: Double, weighted: Bool, row: Int, column: Int?) throws(SegregationError) {
  guard value.isFinite else {
    throw SegregationError(.notFinite, row: row, column: column, hint: "a count must be a finite number")
  }
  guard value >= 0 else {
    throw SegregationError(.negative, row: row, column: column, hint: "a count cannot be below zero")
  }
  guard value <= 0x1p53 else {
    throw SegregationError(.tooLarge, row: row, column: column, hint: "a count cannot be above 2 to the 53rd")
  }
  guard weighted || value == value.rounded(.towardZero) else {
    throw SegregationError(
      .fractional, row: row, column: column,
      hint: "a count of pupils is a whole number; give weights as weights")
  }
}
