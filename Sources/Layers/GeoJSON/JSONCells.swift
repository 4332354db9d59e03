/// Some rows of a column as members of JSON objects, `"name":value`, one after the other.
struct JSONCells {
  private let keyLength: Int
  private let bytes: ContiguousArray<UInt8>
  private let ends: ContiguousArray<Int>

  init(_ column: Column, key: String, rows: Range<Int>) {
    let keyWriter = ByteWriter(inMemory: 64)
    keyWriter.appendJSON(key)
    keyWriter.append(":")
    keyLength = keyWriter.count
    let writer = ByteWriter(inMemory: (16 + keyLength) * rows.count)
    var ends = ContiguousArray<Int>()
    ends.reserveCapacity(rows.count)
    func appendEach(_ appendValue: (Int) -> Void) {
      for row in rows {
        writer.append(keyWriter)
        appendValue(row)
        ends.append(writer.count)
      }
    }
    switch column.values {
    case .text(let values), .date(let values):
      appendEach { row in
        if values.isMissing(at: row) {
          writer.append("null")
        } else {
          values.withBytes(at: row) { writer.appendJSON(utf8: $0) }
        }
      }
    case .integer(let values):
      appendEach { row in
        if values[row] == Column.missingInteger { writer.append("null") } else { writer.append(values[row]) }
      }
    case .real(let values):
      appendEach { row in
        if values[row].isFinite { writer.append(values[row]) } else { writer.append("null") }
      }
    case .logical(let values):
      appendEach { row in
        switch values[row] {
        case true?: writer.append("true")
        case false?: writer.append("false")
        case nil: writer.append("null")
        }
      }
    }
    bytes = writer.withBytes { ContiguousArray($0) }
    self.ends = ends
  }

  /// Whether the value is there; counted from the first of the rows.
  func isValue(_ row: Int) -> Bool {
    let start = row == 0 ? 0 : ends[row - 1]
    return bytes[start + keyLength] != UInt8(ascii: "n")
  }

  @inline(__always)
  func append(_ row: Int, to writer: ByteWriter) {
    let start = row == 0 ? 0 : ends[row - 1]
    bytes.withUnsafeBufferPointer { writer.append(.init(rebasing: $0[start..<ends[row]])) }
  }
}

extension ByteWriter {
  /// Appends a text as a JSON string, with its quotation marks.
  public func appendJSON(_ text: String) {
    var text = text
    text.withUTF8 { appendJSON(utf8: $0) }
  }

  /// Appends UTF-8 bytes as a JSON string, with its quotation marks.
  public func appendJSON(utf8 text: UnsafeBufferPointer<UInt8>) {
    append(byte: UInt8(ascii: "\""))
    var plain = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      append(.init(rebasing: text[plain..<index]))
      plain = index + 1
      switch byte {
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20:
        let digits: StaticString = "0123456789abcdef"
        append("\\u00")
        append(byte: digits.utf8Start[Int(byte >> 4)])
        append(byte: digits.utf8Start[Int(byte & 15)])
      default:
        append(byte: UInt8(ascii: "\\"))
        append(byte: byte)
      }
    }
    append(.init(rebasing: text[plain...]))
    append(byte: UInt8(ascii: "\""))
  }
}
