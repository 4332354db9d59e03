import Foundation

/// The bytes of a file, mapped into memory: read when touched, never copied.
///
/// The file must not be cut shorter while it is in use, as for any mapping.
public final class FileBytes: Sendable {
  // Not isolated, as the bytes are never written to after `init`.
  private nonisolated(unsafe) let base: UnsafeRawPointer?
  private let release: Release
  public let count: Int
  public let path: String

  private enum Release {
    case unmap, free
  }

  /// - Throws: `FileError` when there is no such file, or it is a folder, or it cannot be read.
  public init(_ path: String) throws(FileError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(.noInput, path: path, String(cString: strerror(errno)).lowercased())
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.noInput, path: path, "this is not a file")
    }
    count = Int(status.st_size)
    release = .unmap
    guard count > 0 else {
      base = nil
      return
    }
    let mapped = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else {
      throw FileError(.inputOutput, path: path, String(cString: strerror(errno)).lowercased())
    }
    base = UnsafeRawPointer(mapped)
  }

  /// The bytes of a file, unpacked where gzip has packed them.
  ///
  /// - Throws: `FileError` as `init(_:)` does, and when what is packed is damaged or too large.
  public convenience init(unpacking path: String) throws(FileError) {
    let packed = try FileBytes(path)
    if packed.withBytes(Gzip.isPacked) {
      self.init(adopting: try Gzip.unpacked(packed), path: path)
    } else {
      try self.init(path)
    }
  }

  private init(adopting bytes: UnsafeMutableRawBufferPointer, path: String) {
    self.path = path
    count = bytes.count
    release = .free
    base = bytes.baseAddress.map { UnsafeRawPointer($0) }
  }

  /// Bytes that are not in a file, under the name that messages shall give them.
  public init(_ bytes: some Collection<UInt8>, path: String) {
    self.path = path
    count = bytes.count
    release = .free
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 1)
    copy.copyBytes(from: bytes)
    base = copy.baseAddress.map { UnsafeRawPointer($0) }
  }

  deinit {
    guard let base else { return }
    switch release {
    case .unmap: munmap(UnsafeMutableRawPointer(mutating: base), count)
    case .free: UnsafeMutableRawPointer(mutating: base).deallocate()
    }
  }

  /// Lets the system take back the memory behind a range that will hardly be read again; reading it again works.
  func forget(_ range: Range<Int>) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = (range.lowerBound + page - 1) / page * page
    let end = range.upperBound / page * page
    guard release == .unmap, let base, start < end else { return }
    madvise(UnsafeMutableRawPointer(mutating: base) + start, end - start, MADV_DONTNEED)
  }

  /// All bytes; valid inside `body` only.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(UnsafeBufferPointer(start: base?.assumingMemoryBound(to: UInt8.self), count: count))
  }
}
