/// The rows of a comma-separated file as dictionaries would be, without their cost: a header and fields.
struct CommaSeparated {
  let header: [String: Int]
  let rows: [[String]]

  init(_ text: String) {
    var rows: [[String]] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var quoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: ",") where !quoted:
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\n") where !quoted:
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        rows.append(fields)
        fields.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\r"): break
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !fields.isEmpty { rows.append(fields + [String(decoding: field, as: UTF8.self)]) }
    let first = rows.first ?? []
    header = Dictionary(first.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.rows = Array(rows.dropFirst())
  }

  func value(_ column: String, of row: [String]) -> String {
    guard let index = header[column], index < row.count else { return "" }
    return row[index]
  }
}
