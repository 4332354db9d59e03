/// Whole numbers kept as differences from block to block.
///
/// Source: apache/parquet-format, Encodings.md, "Delta Encoding" (DELTA_BINARY_PACKED) and the two for byte strings.
enum DeltaNumbers {
  static func read(_ bytes: inout ParquetBytes, atMost most: Int) throws(ParquetFault) -> ContiguousArray<
    Int64
  > {
    let blockSize = try bytes.varint()
    let miniBlocks = try bytes.varint()
    let count = try bytes.varint()
    guard miniBlocks > 0, miniBlocks <= 1024, blockSize <= 1 << 20, blockSize % miniBlocks == 0,
      blockSize / miniBlocks % 8 == 0, blockSize > 0, count <= UInt64(most)
    else { throw .damaged }
    let size = Int(blockSize / miniBlocks)
    var value = try bytes.zigzag()
    var values = ContiguousArray<Int64>()
    if count > 0 { values.append(value) }
    while values.count < count {
      let least = try bytes.zigzag()
      let widths = try bytes.run(of: Int(miniBlocks))
      for width in widths where values.count < count {
        guard width <= 64 else { throw .damaged }
        let packed = PackedBits(try bytes.run(of: size * Int(width) / 8), width: Int(width))
        for place in 0..<min(size, Int(count) - values.count) {
          value = value &+ least &+ Int64(bitPattern: packed[place])
          values.append(value)
        }
      }
    }
    return values
  }

  /// Byte strings whose lengths come first.
  static func readRuns(_ bytes: inout ParquetBytes, atMost most: Int) throws(ParquetFault) -> ByteRuns {
    var runs = ByteRuns()
    for length in try read(&bytes, atMost: most) {
      guard length >= 0, length <= bytes.remaining else { throw .damaged }
      runs.append(try bytes.run(of: Int(length)))
    }
    return runs
  }

  /// Byte strings that share their beginning with the one before.
  static func readPrefixedRuns(_ bytes: inout ParquetBytes, atMost most: Int) throws(ParquetFault) -> ByteRuns
  {
    let shared = try read(&bytes, atMost: most)
    let endings = try readRuns(&bytes, atMost: most)
    guard shared.count == endings.ends.count else { throw .damaged }
    var runs = ByteRuns()
    var last = ArraySlice<UInt8>()
    for (position, length) in shared.enumerated() {
      guard length >= 0, length <= last.count, runs.bytes.count < 1 << 31 else { throw .damaged }
      last = last.prefix(Int(length)) + endings[position]
      runs.append(last)
    }
    return runs
  }
}
