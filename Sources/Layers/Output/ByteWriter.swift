import Foundation

/// Gathers bytes and sends them on in blocks of about a megabyte, to a file or any other descriptor, or keeps
/// them in memory.
///
///     let writer = ByteWriter(descriptor: STDOUT_FILENO, path: "standard output")
///     writer.append("pupils: ")
///     writer.append(12_043)
///     try writer.flush()
///
/// Appending never throws: once writing has failed, what is appended is dropped, and `flush` and `check` say
/// why. Not thread safe; give each thread a writer in memory and append their bytes in order.
public final class ByteWriter {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var used = 0
  /// Where blocks go; nil for a writer in memory.
  private let target: Target?
  private let path: String
  private var failure: FileError?
  /// How many bytes have been appended so far.
  public var count: Int { sent + used }
  private var sent = 0

  private static let blockSize = 1 << 20

  private enum Target {
    case descriptor(Int32)
    case packer(GzipPacker)
  }

  /// Writes to an open descriptor, which stays the caller's to close.
  ///
  /// - Parameter path: what an error shall call it.
  public init(descriptor: Int32, path: String) {
    target = .descriptor(descriptor)
    self.path = path
    capacity = ByteWriter.blockSize
    base = .allocate(capacity: capacity)
  }

  /// Keeps all bytes in memory.
  public init(inMemory capacity: Int = 4096) {
    target = nil
    path = "memory"
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  /// Hands its bytes to be packed.
  init(packing packer: GzipPacker) {
    target = .packer(packer)
    path = "memory"
    capacity = ByteWriter.blockSize
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// The bytes that have not been sent on: all of them when they are kept in memory.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(UnsafeBufferPointer(start: base, count: used))
  }

  /// The bytes in memory as text.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Forgets what is kept in memory, so that the memory serves again.
  func clear() { used = 0 }

  /// Sends on what has been gathered; does nothing for a writer in memory.
  ///
  /// - Throws: `FileError` when this or an earlier write failed.
  public func flush() throws(FileError) {
    if target != nil { sendBlock() }
    try check()
  }

  /// Throws what an earlier write failed with.
  public func check() throws(FileError) {
    if let failure { throw failure }
  }

  /// Room for so many bytes, which `advance` then counts as appended.
  @inline(__always)
  func room(for bytes: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - used < bytes { makeRoom(for: bytes) }
    return base + used
  }

  @inline(__always)
  func advance(by bytes: Int) { used += bytes }

  @inline(__always)
  public func append(byte: UInt8) {
    room(for: 1).pointee = byte
    used += 1
  }

  @inline(__always)
  public func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    room(for: length).update(from: text.utf8Start, count: length)
    used += length
  }

  public func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  public func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if target != nil, bytes.count >= ByteWriter.blockSize {
      sendBlock()
      send(start, bytes.count)
      return
    }
    room(for: bytes.count).update(from: start, count: bytes.count)
    used += bytes.count
  }

  /// Appends what another writer holds in memory.
  public func append(_ other: ByteWriter) {
    other.withBytes { append($0) }
  }

  private func makeRoom(for bytes: Int) {
    if target != nil { sendBlock() }
    guard capacity - used < bytes else { return }
    capacity = max(2 * capacity, used + bytes)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: used)
    base.deallocate()
    base = larger
  }

  private func sendBlock() {
    send(base, used)
    used = 0
  }

  private func send(_ start: UnsafePointer<UInt8>, _ length: Int) {
    sent += length
    switch target {
    case nil: return
    case .packer(let packer):
      // zlib counts in 32 bits.
      let piece = 1 << 30
      for first in stride(from: 0, to: length, by: piece) where failure == nil {
        let bytes = UnsafeBufferPointer(start: start + first, count: min(piece, length - first))
        if !packer.append(bytes, isLast: false) {
          failure = FileError(.inputOutput, path: path, "there is no memory to pack the file")
        }
      }
    case .descriptor(let descriptor): write(start, length, to: descriptor)
    }
  }

  private func write(_ start: UnsafePointer<UInt8>, _ length: Int, to descriptor: Int32) {
    var done = 0
    while done < length, failure == nil {
      let written = Glibc.write(descriptor, start + done, length - done)
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        failure = FileError(.inputOutput, path: path, systemMessage(errno))
      }
    }
  }
}

/// What the system says of an error number, without a capital so that it fits into a sentence.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
