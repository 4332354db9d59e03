import Foundation

/// The state of a file as the system tells it: which file, how large, when it was last changed.
///
/// Whoever has read a file once can tell by it that nothing has changed, without reading it again. Nobody can set the
/// time of the last change of a file's record (ctime), so a file with the same stamp has the same content.
public struct FileStamp: Sendable, Hashable, CustomStringConvertible {
  public let description: String
  /// Whether the file was changed so lately that it might be changed again within one tick of the clock.
  public let isYoung: Bool

  /// - Throws: `FileError` when there is no such file, or it is a folder.
  public init(_ path: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw FileError(.noInput, path: path, String(cString: strerror(errno)).lowercased())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.noInput, path: path, "this is not a file")
    }
    let (written, changed) = (status.st_mtim, status.st_ctim)
    description =
      "\(status.st_dev):\(status.st_ino):\(status.st_size):\(written.tv_sec).\(written.tv_nsec):"
      + "\(changed.tv_sec).\(changed.tv_nsec)"
    isYoung = time(nil) - changed.tv_sec < 2
  }
}
