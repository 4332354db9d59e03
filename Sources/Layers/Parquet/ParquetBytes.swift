/// What is wrong with a Parquet file, apart from where.
struct ParquetFault: Error {
  let problem: String
  var hint: String?
  /// What a column holds that cannot be read though nothing is wrong with the file: nobody may want it. nil for damage.
  var unread: String?

  static let damaged = ParquetFault(
    problem: "the file is damaged or cut short", hint: "let the program that made it write it again")
}

/// Reads numbers from bytes one after the other; none is believed beyond the bytes that are there.
struct ParquetBytes {
  let bytes: UnsafeRawBufferPointer
  private(set) var position: Int

  init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  var remaining: Int { bytes.count - position }

  mutating func byte() throws(ParquetFault) -> UInt8 {
    guard remaining > 0 else { throw .damaged }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws(ParquetFault) -> Number {
    let size = MemoryLayout<Number>.size
    guard remaining >= size else { throw .damaged }
    defer { position += size }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
  }

  mutating func varint() throws(ParquetFault) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .damaged
  }

  mutating func zigzag() throws(ParquetFault) -> Int64 {
    let value = try varint()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A number of things that take at least so many bytes each.
  mutating func count(of size: Int) throws(ParquetFault) -> Int {
    let value = try varint()
    guard value <= UInt64(remaining / size) else { throw .damaged }
    return Int(value)
  }

  mutating func run(of length: Int) throws(ParquetFault) -> UnsafeRawBufferPointer {
    guard length >= 0, length <= remaining else { throw .damaged }
    defer { position += length }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + length])
  }
}

extension ContiguousArray<UInt8> {
  /// Reads the bytes from their beginning.
  func reading<Value>(
    _ body: (inout ParquetBytes) throws(ParquetFault) -> Value
  ) throws(ParquetFault) -> Value {
    let result: Result<Value, ParquetFault> = withUnsafeBytes { raw in
      Result { () throws(ParquetFault) in
        var reader = ParquetBytes(raw)
        return try body(&reader)
      }
    }
    return try result.get()
  }
}
