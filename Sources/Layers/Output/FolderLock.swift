import Foundation

/// The right to write a run's files into a folder, which one process has at a time and keeps until this is let go.
///
///     let lock = try FolderLock("results")
///
/// The system takes it back when the process ends. Where a file system knows no locks, everyone has it.
public final class FolderLock {
  private let descriptor: Int32
  /// The folder if it was made for this; it goes again when nothing was written.
  private let made: String?

  /// Makes the folder if need be.
  ///
  /// - Parameter option: by which another folder can be named, for the hint.
  /// - Throws: `FileError` (`cannotCreate`) when another process has the right, or when the folder cannot be made.
  public init(_ folder: String, option: String? = nil) throws(FileError) {
    guard folder != "-" else {
      throw FileError(
        .cannotCreate, path: folder, "several files are written, which standard output cannot hold",
        hint: "name a folder; ./- is one of that name")
    }
    let isThere = FileManager.default.fileExists(atPath: folder)
    try OutputFolder.make(folder, option: option)
    made = isThere ? nil : folder
    if !isThere { UnfinishedFiles.add(folder: folder) }
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    throw FileError(
      .cannotCreate, path: folder, "another run is writing into this folder",
      hint: "wait until it has ended, or choose another folder")
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let made { UnfinishedFiles.remove(emptyFolder: made) }
  }
}
