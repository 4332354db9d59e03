/// Writes structures in Thrift's compact protocol, in which Parquet keeps its headers.
///
/// Source: Apache Thrift, doc/specs/thrift-compact-protocol.md.
struct ThriftWriter {
  private let writer: ByteWriter
  /// The number of the last field of each structure that is open.
  private var lastFields: [Int16] = [0]

  enum Kind: UInt8 {
    case yes = 1, no = 2, integer32 = 5, integer64 = 6, binary = 8, list = 9, structure = 12
  }

  init(_ writer: ByteWriter) { self.writer = writer }

  mutating func field(_ id: Int16, _ value: Int32) {
    header(id, .integer32)
    append(varint: UInt64(zigzag(Int64(value))))
  }

  mutating func field(_ id: Int16, _ value: Int64) {
    header(id, .integer64)
    append(varint: zigzag(value))
  }

  mutating func field(_ id: Int16, _ value: Bool) { header(id, value ? .yes : .no) }

  mutating func field(_ id: Int16, _ text: String) {
    header(id, .binary)
    append(text)
  }

  mutating func field(_ id: Int16, _ bytes: [UInt8]) {
    header(id, .binary)
    append(varint: UInt64(bytes.count))
    bytes.withUnsafeBufferPointer { writer.append($0) }
  }

  mutating func field(_ id: Int16, _ body: (inout ThriftWriter) -> Void) {
    header(id, .structure)
    structure(body)
  }

  mutating func field<Elements: Collection>(
    _ id: Int16, structures elements: Elements, _ body: (inout ThriftWriter, Elements.Element) -> Void
  ) {
    list(id, of: .structure, count: elements.count)
    for element in elements { structure { body(&$0, element) } }
  }

  mutating func field(_ id: Int16, integers: [Int32]) {
    list(id, of: .integer32, count: integers.count)
    for value in integers { append(varint: zigzag(Int64(value))) }
  }

  mutating func field(_ id: Int16, texts: [String]) {
    list(id, of: .binary, count: texts.count)
    for text in texts { append(text) }
  }

  /// Ends the outermost structure.
  func finish() { writer.append(byte: 0) }

  private mutating func structure(_ body: (inout ThriftWriter) -> Void) {
    lastFields.append(0)
    body(&self)
    writer.append(byte: 0)
    lastFields.removeLast()
  }

  private mutating func header(_ id: Int16, _ kind: Kind) {
    let last = lastFields[lastFields.count - 1]
    precondition(id > last && id - last <= 15, "fields come in the order of their numbers")
    writer.append(byte: UInt8(id - last) << 4 | kind.rawValue)
    lastFields[lastFields.count - 1] = id
  }

  private mutating func list(_ id: Int16, of kind: Kind, count: Int) {
    header(id, .list)
    if count < 15 {
      writer.append(byte: UInt8(count) << 4 | kind.rawValue)
    } else {
      writer.append(byte: 0xF0 | kind.rawValue)
      append(varint: UInt64(count))
    }
  }

  private func append(_ text: String) {
    append(varint: UInt64(text.utf8.count))
    writer.append(text)
  }

  private func append(varint value: UInt64) { writer.append(varint: value) }

  private func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
}

extension ByteWriter {
  /// Appends a number seven bits at a time, the lowest first.
  func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(byte: UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(byte: UInt8(rest))
  }
}
