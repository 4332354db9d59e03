/// Undoes Snappy's compression, which most programs that write Parquet use.
///
/// Source: google/snappy, format_description.txt.
enum Snappy {
  /// - Parameter size: how many bytes must come out.
  static func decompressed(_ input: UnsafeRawBufferPointer, size: Int) throws(ParquetFault)
    -> ContiguousArray<UInt8>
  {
    var bytes = ParquetBytes(input)
    guard try bytes.varint() == UInt64(size) else { throw .damaged }
    var output = ContiguousArray<UInt8>()
    output.reserveCapacity(min(size, 256 * input.count))
    while bytes.remaining > 0 {
      let tag = try bytes.byte()
      switch tag & 3 {
      case 0:
        var length = Int(tag >> 2)
        if length >= 60 {
          let extra = length - 59
          length = 0
          for place in 0..<extra { length |= Int(try bytes.byte()) << (8 * place) }
        }
        guard length < size - output.count else { throw .damaged }
        output.append(contentsOf: try bytes.run(of: length + 1))
      case 1:
        let offset = Int(tag >> 5) << 8 | Int(try bytes.byte())
        try copy(4 + Int(tag >> 2 & 7), from: offset, in: &output, size: size)
      case 2: try copy(1 + Int(tag >> 2), from: Int(try bytes.number(UInt16.self)), in: &output, size: size)
      default: try copy(1 + Int(tag >> 2), from: Int(try bytes.number(UInt32.self)), in: &output, size: size)
      }
    }
    guard output.count == size else { throw .damaged }
    return output
  }

  /// Repeats what came so many bytes before; the two may overlap.
  private static func copy(
    _ length: Int, from offset: Int, in output: inout ContiguousArray<UInt8>, size: Int
  ) throws(ParquetFault) {
    guard offset > 0, offset <= output.count, length <= size - output.count else { throw .damaged }
    var position = output.count - offset
    for _ in 0..<length {
      output.append(output[position])
      position += 1
    }
  }
}
