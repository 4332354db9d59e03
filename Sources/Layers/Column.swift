/// A named column of typed values.
public struct Column: Sendable {
  public var name: String
  public var values: Values

  public init(name: String, values: Values) {
    self.name = name
    self.values = values
  }

  public var count: Int { values.count }

  /// The values of one type; each type has its own way to say "missing".
  public enum Values: Sendable {
    case text(TextColumn)
    /// `Int64.min` is missing.
    case integer(ContiguousArray<Int64>)
    /// Not-a-number is missing.
    case real(ContiguousArray<Double>)
    case logical(ContiguousArray<Bool?>)
    /// ISO 8601 days such as 2025-09-01.
    case date(TextColumn)

    public var count: Int {
      switch self {
      case .text(let values), .date(let values): values.count
      case .integer(let values): values.count
      case .real(let values): values.count
      case .logical(let values): values.count
      }
    }
  }

  /// How `Values.integer` says that there is no value.
  public static let missingInteger = Int64.min

  /// A value as text, as it would stand in a table; nil when it is missing.
  ///
  /// A real number that is whole has no decimals, so that an identifier that some program turned into a
  /// real number still reads as it was.
  public func text(at row: Int) -> String? {
    switch values {
    case .text(let values), .date(let values): return values[row]
    case .integer(let values): return values[row] == Column.missingInteger ? nil : String(values[row])
    case .logical(let values): return values[row].map { $0 ? "true" : "false" }
    case .real(let values):
      let value = values[row]
      return value.isNaN ? nil : Column.text(of: value)
    }
  }

  /// A real number as `text(at:)` gives it.
  static func text(of real: Double) -> String {
    Int64(exactly: real).map { String($0) } ?? String(real)
  }

  /// All values as text; see `text(at:)`.
  public var texts: [String?] { (0..<count).map(text(at:)) }

  /// A value as a number; nil when it is missing or is not one.
  public func number(at row: Int) -> Double? {
    switch values {
    case .text(let values):
      return values[row].flatMap { text in
        var text = text
        return text.withUTF8 { DecimalNumber.parse($0, decimalComma: false) }
      }
    case .date, .logical: return nil
    case .integer(let values): return values[row] == Column.missingInteger ? nil : Double(values[row])
    case .real(let values): return values[row].isNaN ? nil : values[row]
    }
  }
}

extension Int64 {
  /// Whether each whole number of that size is a real number of its own, so that none falls together with another.
  var fitsReal: Bool { magnitude <= 1 << 53 }
}
