/// Small numbers in Parquet's mixture of runs and packed bits, in which levels and positions in dictionaries are kept.
///
/// Source: apache/parquet-format, Encodings.md, "Run Length Encoding / Bit-Packing Hybrid".
enum RunLengths {
  /// Reads so many numbers of so many bits.
  static func read(
    _ bytes: inout ParquetBytes, width: Int, count: Int
  ) throws(ParquetFault) -> ContiguousArray<Int32> {
    guard (0...32).contains(width) else { throw .damaged }
    var values = ContiguousArray<Int32>()
    values.reserveCapacity(min(count, 1 << 20))
    let wholeBytes = (width + 7) / 8
    while values.count < count {
      let head = try bytes.varint()
      let missing = count - values.count
      if head & 1 == 0 {
        var value: UInt32 = 0
        for place in 0..<wholeBytes { value |= UInt32(try bytes.byte()) << UInt32(8 * place) }
        guard head >> 1 > 0 else { throw .damaged }
        let length = Int(min(head >> 1, UInt64(missing)))
        values.append(contentsOf: repeatElement(Int32(truncatingIfNeeded: value), count: length))
      } else {
        let groups = head >> 1
        guard groups > 0, width == 0 || groups <= UInt64(bytes.remaining / width) else { throw .damaged }
        let run = try bytes.run(of: Int(groups) * width)
        let packed = PackedBits(run, width: width)
        let length = min(Int(min(groups, UInt64(Int.max / 8))) * 8, missing)
        for place in 0..<length { values.append(Int32(truncatingIfNeeded: packed[place])) }
      }
    }
    return values
  }

  /// Appends numbers of so many bits: those that repeat as runs, others packed.
  static func append(_ values: ContiguousArray<Int32>, width: Int, to writer: ByteWriter) {
    // A run must be worth its head and the end of what is packed before it.
    let shortest = 16
    values.withUnsafeBufferPointer { values in
      // What waits to be packed begins here. Packed are always eight numbers together, but at the end.
      var (start, next) = (0, 0)
      while next < values.count {
        var end = next + 1
        while end < values.count, values[end] == values[next] { end += 1 }
        if end - next >= shortest {
          appendPacked(values[start..<next], width: width, to: writer)
          append(values[next], count: end - next, width: width, to: writer)
          (start, next) = (end, end)
        } else {
          next = min(next + 8, values.count)
        }
      }
      appendPacked(values[start...], width: width, to: writer)
    }
  }

  /// Appends a number that comes so many times.
  static func append(_ value: Int32, count: Int, width: Int, to writer: ByteWriter) {
    writer.append(varint: UInt64(count) << 1)
    for place in 0..<(width + 7) / 8 {
      writer.append(byte: UInt8(truncatingIfNeeded: UInt32(bitPattern: value) >> UInt32(8 * place)))
    }
  }

  private static func appendPacked(
    _ values: Slice<UnsafeBufferPointer<Int32>>, width: Int, to writer: ByteWriter
  ) {
    guard !values.isEmpty else { return }
    let groups = (values.count + 7) / 8
    writer.append(varint: UInt64(groups) << 1 | 1)
    var (bits, filled): (UInt64, Int) = (0, 0)
    var written = 0
    for value in values {
      bits |= UInt64(UInt32(bitPattern: value)) << UInt64(filled)
      filled += width
      while filled >= 8 {
        writer.append(byte: UInt8(truncatingIfNeeded: bits))
        written += 1
        bits >>= 8
        filled -= 8
      }
    }
    while written < groups * width {
      writer.append(byte: UInt8(truncatingIfNeeded: bits))
      written += 1
      bits >>= 8
    }
  }
}

/// Numbers of a fixed number of bits, the lowest bits first.
struct PackedBits {
  private let bytes: UnsafeRawBufferPointer
  private let width: Int

  /// - Parameter width: 0 to 64; the bytes must hold what is asked for.
  init(_ bytes: UnsafeRawBufferPointer, width: Int) {
    self.bytes = bytes
    self.width = width
  }

  subscript(position: Int) -> UInt64 {
    var value: UInt64 = 0
    var (bit, taken) = (position * width, 0)
    while taken < width {
      let (byte, offset) = (UInt64(bytes[bit >> 3]), bit & 7)
      let part = min(8 - offset, width - taken)
      value |= (byte >> UInt64(offset) & (1 << UInt64(part) - 1)) << UInt64(taken)
      taken += part
      bit += part
    }
    return value
  }
}
