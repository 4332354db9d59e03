/// A row as it comes by COPY in binary form: its fields one after the other.
///
/// Source: PostgreSQL 15's manual, "COPY", section "Binary Format".
public struct CopiedRow {
  private let bytes: UnsafeRawBufferPointer
  private(set) var position: Int
  /// The row's number as it comes, from 1.
  public let number: Int

  init(_ bytes: UnsafeRawBufferPointer, from position: Int, number: Int) {
    self.bytes = bytes
    self.position = position
    self.number = number
  }

  /// The bytes of the next field, valid until the next row; nil for NULL.
  @inline(__always)
  public mutating func next() throws(DatabaseError) -> UnsafeRawBufferPointer? {
    guard bytes.count - position >= 4 else { throw CopyStream.damaged }
    let length = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: Int32.self))
    position += 4
    if length == -1 { return nil }
    guard length >= 0, Int(length) <= bytes.count - position else { throw CopyStream.damaged }
    defer { position += Int(length) }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + Int(length)])
  }
}

/// The stream of a binary COPY: a header, rows, and a mark behind the last one.
struct CopyStream {
  private var hasBegun = false
  private var rows = 0
  /// Whether the mark of the end has come.
  private(set) var isWhole = false

  private static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0]
  static let damaged = DatabaseError(.inputOutput, "the server sends rows that are damaged")

  /// Reads a message of the server: whole rows, of which the first may come behind the header.
  mutating func read(
    _ bytes: UnsafeRawBufferPointer, _ body: (inout CopiedRow) throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    var position = hasBegun ? 0 : try CopyStream.header(of: bytes)
    hasBegun = true
    while position < bytes.count {
      guard !isWhole, bytes.count - position >= 2 else { throw CopyStream.damaged }
      let fields = Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: Int16.self))
      position += 2
      if fields == -1 {
        isWhole = true
        continue
      }
      rows += 1
      var row = CopiedRow(bytes, from: position, number: rows)
      try body(&row)
      position = row.position
    }
  }

  /// How long the header is.
  private static func header(of bytes: UnsafeRawBufferPointer) throws(DatabaseError) -> Int {
    let fixed = signature.count + 8
    guard bytes.count >= fixed, bytes.starts(with: signature) else { throw damaged }
    let extra = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: fixed - 4, as: Int32.self))
    guard extra >= 0, Int(extra) <= bytes.count - fixed else { throw damaged }
    return fixed + Int(extra)
  }
}
