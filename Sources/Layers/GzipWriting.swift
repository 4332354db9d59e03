import CZlib

/// Packs bytes by gzip (RFC 1952) as they come, into another writer.
final class GzipPacker {
  private var stream = z_stream()
  private let output: ByteWriter
  private var piece = [UInt8](repeating: 0, count: 1 << 16)
  private let isReady: Bool

  init(into output: ByteWriter) {
    self.output = output
    let gzip: Int32 = 16 + MAX_WBITS
    let mostMemory: Int32 = 8
    isReady =
      deflateInit2_(
        &stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip, mostMemory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit { if isReady { deflateEnd(&stream) } }

  /// Takes bytes; the last ones end the file.
  ///
  /// - Returns: whether there was memory to do so.
  func append(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Bool {
    guard isReady else { return false }
    // No more than a block of a writer comes at a time, which zlib can count.
    stream.next_in = bytes.baseAddress.map { UnsafeMutablePointer(mutating: $0) }
    stream.avail_in = UInt32(bytes.count)
    var isDone = false
    while !isDone {
      let room = piece.count
      let code = piece.withUnsafeMutableBufferPointer { buffer in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(room)
        return deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      }
      guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { return false }
      piece.withUnsafeBufferPointer {
        output.append(UnsafeBufferPointer(rebasing: $0[..<(room - Int(stream.avail_out))]))
      }
      isDone = isLast ? code == Z_STREAM_END : stream.avail_in == 0 && stream.avail_out > 0
    }
    return true
  }
}

extension ByteWriter {
  /// Appends what `body` writes, packed by gzip.
  ///
  /// - Throws: `FileError` when an earlier write failed, or there is no memory.
  public func appendPacked(_ body: (ByteWriter) throws(FileError) -> Void) throws(FileError) {
    let packer = GzipPacker(into: self)
    let inner = ByteWriter(packing: packer)
    try body(inner)
    try inner.flush()
    let isWhole = packer.append(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    guard isWhole else {
      throw FileError(.inputOutput, path: "memory", "there is no memory to pack the file")
    }
    try check()
  }
}
