import CZlib
import CZstd
import Synchronization

/// Packs and unpacks the bytes of pages.
enum ParquetCompression {
  /// Level 3 is zstd's own choice; more costs three times the time for a twentieth of the size.
  static func zstd(_ bytes: UnsafeBufferPointer<UInt8>) -> ContiguousArray<UInt8> {
    let room = ZSTD_compressBound(bytes.count)
    return ContiguousArray(unsafeUninitializedCapacity: room) { buffer, count in
      let size = ZstdPacker.withIdle {
        ZSTD_compressCCtx($0.context, buffer.baseAddress, room, bytes.baseAddress, bytes.count, 3)
      }
      // With room for the worst case there is nothing that can fail but memory.
      precondition(ZSTD_isError(size) == 0, "zstd has no memory")
      count = size
    }
  }

  /// - Parameter size: how many bytes must come out.
  static func unpacked(
    _ input: UnsafeRawBufferPointer, _ codec: ParquetFormat.Codec, size: Int
  ) throws(ParquetFault) -> ContiguousArray<UInt8> {
    // What is packed well is a thousandth of its size, and no page is as large as a whole file should be.
    guard size <= 1 << 31 - 1 else { throw .damaged }
    switch codec {
    case .none:
      guard input.count == size else { throw .damaged }
      return ContiguousArray(input)
    case .snappy: return try Snappy.decompressed(input, size: size)
    case .zstd:
      return try filled(size) { buffer in
        let written = ZSTD_decompress(buffer.baseAddress, size, input.baseAddress, input.count)
        return ZSTD_isError(written) == 0 ? written : nil
      }
    case .gzip: return try filled(size) { gunzip(input, into: $0) }
    case .lzo, .brotli, .lz4, .lz4Raw:
      throw ParquetFault(
        problem: "the file is compressed in a way that is not read here (\(codec))",
        hint: "write it with zstd, snappy or gzip", unread: "values compressed by \(codec)")
    }
  }

  private static func filled(
    _ size: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Int?
  ) throws(ParquetFault) -> ContiguousArray<UInt8> {
    var written: Int?
    let output = ContiguousArray<UInt8>(unsafeUninitializedCapacity: size) { buffer, count in
      written = body(buffer)
      count = written ?? 0
    }
    guard written == size else { throw .damaged }
    return output
  }

  private static func gunzip(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<UInt8>)
    -> Int?
  {
    var stream = z_stream()
    let gzipWindow: Int32 = 31
    guard inflateInit2_(&stream, gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(input.count)
    stream.next_out = output.baseAddress
    stream.avail_out = UInt32(output.count)
    return inflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
  }
}

/// What zstd works in, lent to one thread at a time and kept for the next: its tables take longer to make than many a page
/// to pack.
private final class ZstdPacker: Sendable {
  // Not isolated, as a packer that is lent is in no other hands.
  nonisolated(unsafe) let context = ZSTD_createCCtx()

  private static let idle = Mutex<[ZstdPacker]>([])

  static func withIdle<Result>(_ body: (ZstdPacker) -> Result) -> Result {
    let lent = idle.withLock { $0.popLast() } ?? ZstdPacker()
    defer { idle.withLock { $0.append(lent) } }
    return body(lent)
  }

  deinit { ZSTD_freeCCtx(context) }
}
