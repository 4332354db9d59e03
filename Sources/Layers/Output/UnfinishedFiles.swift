import Foundation

/// The files in the making: of this process, so that a signal that ends it can take them away, and what processes left
/// that were killed.
///
/// A file in the making is hidden, and locked by the process that writes it. The system takes the lock back when the
/// process ends, however it ends, so that what can be locked is nobody's.
public enum UnfinishedFiles {
  private static let own = OwnFiles()

  /// The name of a file in the making, in the folder of the one that it shall become.
  static func name(for path: String) -> String { "\(path.folderPrefix).\(path.fileName).\(tag).part" }

  /// The name without an ending of several files in the making.
  static func base(for path: String) -> String { "\(path.folderPrefix).\(path.fileName)-\(tag)-part" }

  private static var tag: String { String(UInt32.random(in: .min ... .max), radix: 36) }

  /// Whether a file's name is one of those.
  private static func isUnfinished(_ name: String) -> Bool {
    guard name.hasPrefix(".") else { return false }
    let parts = name.split(whereSeparator: { $0 == "." || $0 == "-" })
    guard parts.count >= 3, let place = parts.lastIndex(of: "part"), place >= parts.count - 2 else {
      return false
    }
    return UInt32(parts[place - 1], radix: 36) != nil
      && (name.hasSuffix(".\(parts[place - 1]).part") || name.contains("-\(parts[place - 1])-part."))
  }

  /// Makes and locks a file; negative, as `open` has it, when that cannot be done.
  static func open(_ path: String, mode: mode_t) -> Int32 {
    removeLeftovers(in: path.folderPrefix)
    return own.withPaths { paths in
      var descriptor: Int32 = -1
      var isOurs = false
      while !isOurs {
        descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { return -1 }
        flock(descriptor, LOCK_EX | LOCK_NB)
        // Another process may have taken it for a leftover before it was locked.
        var status = stat()
        isOurs = fstat(descriptor, &status) != 0 || status.st_nlink > 0
        if !isOurs { close(descriptor) }
      }
      paths.insert(path)
      return descriptor
    }
  }

  /// Lets a signal take away a folder that was made for files and has got none yet.
  static func add(folder: String) { own.withPaths { _ = $0.insert(folder) } }

  /// Takes a folder away if nothing is in it.
  static func remove(emptyFolder folder: String) {
    own.withPaths { paths in
      rmdir(folder)
      paths.remove(folder)
    }
  }

  /// Takes a file away that shall not become anything.
  static func remove(_ path: String) {
    own.withPaths { paths in
      unlink(path)
      paths.remove(path)
    }
  }

  /// Gives files their places, while no signal can end the process.
  static func settle(_ body: () throws(FileError) -> [String]) throws(FileError) {
    let result = own.withPaths { paths -> Result<Void, FileError> in
      do throws(FileError) {
        for path in try body() { paths.remove(path) }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Takes all of this process away, and lets none be made or take its place afterwards: for a process that ends now.
  public static func removeForever() { own.removeForever() }

  /// Takes away what killed processes left in a folder.
  private static func removeLeftovers(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    for name in names where isUnfinished(name) {
      let descriptor = Glibc.open(folder + name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(folder + name) }
      close(descriptor)
    }
  }
}

private final class OwnFiles: @unchecked Sendable {
  // Unchecked because the lock guards all that changes.
  private let lock = NSLock()
  private var paths: Set<String> = []

  func withPaths<Result>(_ body: (inout Set<String>) -> Result) -> Result { lock.withLock { body(&paths) } }

  func removeForever() {
    lock.lock()
    for path in paths { unlink(path) }
    for path in paths { rmdir(path) }
    // The lock is never given back.
  }
}
