/// A value of a JSON text, its members in their order.
public indirect enum JSONValue {
  case text(String)
  case whole(Int)
  case real(Double)
  case null
  case list([JSONValue])
  case object([(String, JSONValue)])

  public static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  /// Appends the text; a number that is not finite is null.
  public func write(to writer: ByteWriter) {
    switch self {
    case .text(let text): writer.appendJSON(text)
    case .whole(let number): writer.append(number)
    case .real(let number):
      if number.isFinite { writer.append(number, decimals: 2) } else { writer.append("null") }
    case .null: writer.append("null")
    case .list(let values):
      writer.append("[")
      for (index, value) in values.enumerated() {
        if index > 0 { writer.append(",") }
        value.write(to: writer)
      }
      writer.append("]")
    case .object(let members):
      writer.append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { writer.append(",") }
        writer.appendJSON(member.0)
        writer.append(":")
        member.1.write(to: writer)
      }
      writer.append("}")
    }
  }
}
