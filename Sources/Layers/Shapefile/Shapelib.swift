import CShapelib
import Foundation
import Synchronization

/// What shapelib needs of us: files to read, and someone to tell when something fails.
///
/// Its hooks carry no user data, so what belongs to a call goes along as a task-local value: shapelib opens
/// files and reports errors on the thread that calls it.
enum Shapelib {
  /// The files that shapelib may open while it reads, by their endings: bytes that we have checked, so that
  /// what it reads is what was checked.
  @TaskLocal static var readable: [String: FileBytes] = [:]
  /// Gathers what shapelib complains of, instead of its printing it.
  @TaskLocal static var complaints: Complaints?

  final class Complaints: Sendable {
    fileprivate let messages = Mutex<[String]>([])
  }

  /// Runs `body` with hooks that read the given files from memory.
  static func reading<Result>(
    _ files: [String: FileBytes], _ body: (UnsafeMutablePointer<SAHooks>) throws -> Result
  ) rethrows -> Result {
    var hooks = SAHooks()
    SASetupDefaultHooks(&hooks)
    hooks.FOpen = { name, _ in
      guard let name, let file = Shapelib.readable[String(cString: name).fileEnding] else {
        return nil
      }
      return Unmanaged.passRetained(MemoryFile(file)).toOpaque().assumingMemoryBound(to: Int32.self)
    }
    hooks.FRead = { target, size, count, file in
      guard let target, let file = MemoryFile.of(file), size > 0 else { return 0 }
      return file.read(into: target, size: size, count: count)
    }
    hooks.FSeek = { file, offset, whence in
      MemoryFile.of(file)?.seek(Int(bitPattern: offset), whence) ?? 1
    }
    hooks.FTell = { UInt(bitPattern: MemoryFile.of($0)?.position ?? 0) }
    hooks.FWrite = { _, _, _, _ in 0 }
    hooks.FFlush = { _ in 0 }
    hooks.FClose = { file in
      if let file { Unmanaged<MemoryFile>.fromOpaque(file).release() }
      return 0
    }
    hooks.Remove = { _ in -1 }
    hooks.Error = { _ in }
    return try $readable.withValue(files) { try body(&hooks) }
  }

  /// Runs `body` with hooks for writing files; gives what shapelib complained of.
  static func writing(_ body: (UnsafeMutablePointer<SAHooks>) -> Void) -> [String] {
    var hooks = SAHooks()
    SASetupDefaultHooks(&hooks)
    hooks.Error = { message in
      guard let message else { return }
      Shapelib.complaints?.messages.withLock { $0.append(String(cString: message)) }
    }
    let gathered = Complaints()
    $complaints.withValue(gathered) { body(&hooks) }
    return gathered.messages.withLock { $0 }
  }
}

/// A file in memory, as C's stdio would show it.
private final class MemoryFile {
  private let file: FileBytes
  private(set) var position = 0

  init(_ file: FileBytes) { self.file = file }

  static func of(_ pointer: SAFile?) -> MemoryFile? {
    pointer.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
  }

  func read(into target: UnsafeMutableRawPointer, size: UInt, count: UInt) -> UInt {
    let available = UInt(max(0, file.count - position)) / size
    let items = min(count, available)
    let length = Int(items * size)
    file.withBytes { bytes in
      guard length > 0, let base = bytes.baseAddress else { return }
      target.copyMemory(from: base + position, byteCount: length)
    }
    position += length
    return items
  }

  /// 0 for success, as fseek has it.
  func seek(_ offset: Int, _ whence: Int32) -> UInt {
    let origin =
      switch whence {
      case SEEK_CUR: position
      case SEEK_END: file.count
      default: 0
      }
    let (target, overflow) = origin.addingReportingOverflow(offset)
    guard !overflow, target >= 0 else { return 1 }
    position = target
    return 0
  }
}
