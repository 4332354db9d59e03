/// Rows for programs: a JSON array of objects, one a line, with the same names in each.
public struct JSONRows {
  /// What a row has under one name; nil and what is not finite is null.
  public enum Field: Sendable {
    case text(String?)
    case number(Double?)
  }

  private let names: [String]
  private let writer: ByteWriter
  private var isEmpty = true

  public init(_ names: [String], to writer: ByteWriter) {
    (self.names, self.writer) = (names, writer)
    writer.append("[")
  }

  /// Appends a row with a field for each name.
  public mutating func append(_ fields: [Field]) {
    writer.append(isEmpty ? "\n{" : ",\n{")
    isEmpty = false
    for (position, (name, field)) in zip(names, fields).enumerated() {
      if position > 0 { writer.append(",") }
      writer.appendJSON(name)
      writer.append(":")
      switch field {
      case .text(let text?): writer.appendJSON(text)
      case .number(let number?) where number.isFinite: writer.append(exact: number)
      case .text, .number: writer.append("null")
      }
    }
    writer.append("}")
  }

  /// Ends the array.
  public func end() { writer.append("\n]\n") }
}

extension ByteWriter {
  /// Appends a number to its last digit, without decimals when it is whole.
  public func append(exact value: Double) {
    if let whole = Int64(exactly: value) { append(whole) } else { append(value) }
  }
}
