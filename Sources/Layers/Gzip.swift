import CZlib

/// Files packed by gzip (RFC 1952), as OpenAddresses and national registers give them.
enum Gzip {
  /// What is larger unpacked than this is better unpacked on the disk.
  private static let most = 1 << 33

  static func isPacked(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

  /// The content in memory that the caller must free: of all members, as programs that pack on several cores write many.
  static func unpacked(_ file: FileBytes) throws(FileError) -> UnsafeMutableRawBufferPointer {
    var output = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1 << 16, 6 * file.count), alignment: 1)
    let outcome = file.withBytes { input in Gzip.inflate(input, into: &output) }
    if case .whole(let count) = outcome { return UnsafeMutableRawBufferPointer(rebasing: output[..<count]) }
    output.deallocate()
    throw FileError(
      .badData, path: file.path,
      outcome == .damaged ? "the packed file is damaged or cut short" : "the packed file is too large",
      hint: outcome == .damaged
        ? "copy it anew from its source" : "unpack it and give the path of what was in it")
  }

  private enum Outcome: Equatable {
    case whole(count: Int)
    case damaged, tooLarge
  }

  private static func inflate(
    _ input: UnsafeBufferPointer<UInt8>, into output: inout UnsafeMutableRawBufferPointer
  ) -> Outcome {
    var stream = z_stream()
    let gzipOnly: Int32 = 16 + MAX_WBITS
    guard inflateInit2_(&stream, gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return .damaged
    }
    defer { inflateEnd(&stream) }
    /// zlib counts in 32 bits.
    let piece = 1 << 30
    var (read, written) = (0, 0)
    while true {
      if written == output.count, !grow(&output) { return .tooLarge }
      let (inputLeft, outputLeft) = (min(piece, input.count - read), min(piece, output.count - written))
      stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + read) }
      stream.avail_in = UInt32(inputLeft)
      stream.next_out = output.baseAddress.map { ($0 + written).assumingMemoryBound(to: UInt8.self) }
      stream.avail_out = UInt32(outputLeft)
      let code = CZlib.inflate(&stream, Z_NO_FLUSH)
      let (taken, given) = (inputLeft - Int(stream.avail_in), outputLeft - Int(stream.avail_out))
      read += taken
      written += given
      if code == Z_STREAM_END {
        // What is padded with zeros is whole; another member may follow.
        let rest = UnsafeBufferPointer(rebasing: input[read...])
        if rest.allSatisfy({ $0 == 0 }) { return .whole(count: written) }
        guard isPacked(rest), inflateReset(&stream) == Z_OK else { return .damaged }
      } else if code != Z_OK && code != Z_BUF_ERROR || taken == 0 && given == 0 {
        return .damaged
      }
    }
  }

  /// Twice the room; false when that is more than may be.
  private static func grow(_ output: inout UnsafeMutableRawBufferPointer) -> Bool {
    guard output.count < most else { return false }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: min(most, 2 * output.count), alignment: 1)
    larger.copyMemory(from: UnsafeRawBufferPointer(output))
    output.deallocate()
    output = larger
    return true
  }
}
