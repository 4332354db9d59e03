import Foundation

/// A file in the making: it stands beside the one that it shall become and takes its place when it is whole.
///
///     let file = try OutputFile("zones.geojson", overwrite: false)
///     file.writer.append("{}")
///     try file.commit()
///
/// Whoever reads the path sees the old file until `commit` and the new one after it, whatever happens in
/// between. A file that is never committed leaves nothing behind. Through a symbolic link the file that it leads to is
/// replaced.
public final class OutputFile {
  /// What the file shall be called.
  public let path: String
  /// Where its content goes until then.
  public let temporaryPath: String
  public let writer: ByteWriter
  /// Where the path leads.
  private let destination: String
  private let overwrite: Bool
  private let descriptor: Int32
  private var isSettled = false

  /// - Parameters:
  ///   - path: a file, whose folder must exist. A device such as /dev/null is written to directly, and so is standard output, "-".
  ///   - overwrite: whether a file of that name may be replaced.
  ///   - isPrivate: whether nobody but its owner may read it, as behoves what tells of single pupils.
  /// - Throws: `FileError` (`cannotCreate`) when it exists and may not be replaced, or cannot be made.
  public convenience init(_ path: String, overwrite: Bool = false, isPrivate: Bool = false) throws(FileError)
  {
    try self.init(
      path, temporaryPath: UnfinishedFiles.name(for: path.linkTarget), overwrite: overwrite,
      isPrivate: isPrivate)
  }

  /// - Parameter temporaryPath: must be in the same folder, as renaming does not cross file systems.
  init(_ path: String, temporaryPath: String, overwrite: Bool, isPrivate: Bool = false) throws(FileError) {
    let isStandardOutput = path == "-"
    let existing = isStandardOutput ? nil : try OutputFile.checkReplaceable(path, overwrite: overwrite)
    let isDevice = isStandardOutput || existing.map { $0 & S_IFMT != S_IFREG } ?? false
    self.path = path
    destination = path.linkTarget
    self.temporaryPath = isDevice ? path : temporaryPath
    self.overwrite = overwrite
    descriptor =
      isStandardOutput
      ? dup(STDOUT_FILENO)
      : isDevice
        ? open(path, O_WRONLY | O_CLOEXEC)
        : UnfinishedFiles.open(temporaryPath, mode: isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else {
      isSettled = true
      writer = ByteWriter(inMemory: 1)
      throw FileError(
        .cannotCreate, path: path, systemMessage(errno),
        hint: "the folder must exist, and you must be allowed to write in it")
    }
    // The new file shall be readable by no more people than the old one.
    if let existing, !isDevice { fchmod(descriptor, existing & (isPrivate ? 0o600 : 0o7777)) }
    isSettled = isDevice
    writer = ByteWriter(descriptor: descriptor, path: path)
  }

  deinit {
    if !isSettled { UnfinishedFiles.remove(temporaryPath) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Writes out what is left, makes sure that it is on the disk, and gives the file its name.
  public func commit() throws(FileError) { try OutputFile.commit([self]) }

  /// Refuses to write two files of one name, to replace what is read, whatever may be overwritten, and to write to a
  /// folder that is not there or takes no files. To be called before long work.
  ///
  /// - Parameter outputs: nil is no file; "-" is standard output.
  /// - Throws: `FileError` (`cannotCreate`), also when one exists and may not be replaced.
  public static func check(_ outputs: [String?], inputs: [String], overwrite: Bool) throws(FileError) {
    let read = Set(inputs.map(\.wholePath))
    var written = Set<String>()
    for path in outputs.compactMap({ $0 }) {
      if path != "-", read.contains(path.wholePath) {
        throw FileError(
          .cannotCreate, path: path, "this is an input, which is never replaced",
          hint: "write to a file of another name")
      }
      if !written.insert(path == "-" ? path : path.wholePath).inserted {
        throw FileError(
          .cannotCreate, path: path, "two outputs have this name", hint: "give each a name of its own")
      }
      if path == "-" { continue }
      if path.namesDatabase {
        try DatabaseTarget.check(path, overwrite: overwrite)
      } else {
        let existing = try checkReplaceable(path, overwrite: overwrite)
        // A device or a pipe is written to as it is.
        if existing.map({ $0 & S_IFMT == S_IFREG }) ?? true { try checkFolder(of: path) }
      }
    }
  }

  /// Refuses a path in whose folder no file can be made.
  private static func checkFolder(of path: String) throws(FileError) {
    let prefix = path.linkTarget.folderPrefix
    let folder = prefix.isEmpty ? "." : prefix.count > 1 ? String(prefix.dropLast()) : prefix
    var status = stat()
    guard stat(folder, &status) == 0 else {
      throw FileError(
        .cannotCreate, path: path,
        errno == ENOENT ? "there is no folder \(folder)" : "folder \(folder): \(systemMessage(errno))",
        hint: "make the folder first, or write to another one")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(
        .cannotCreate, path: path, "\(folder) is a file, not a folder",
        hint: "write to a folder that is there")
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw FileError(
        .cannotCreate, path: path, "folder \(folder): \(systemMessage(errno))",
        hint: "write to a folder in which you may make files")
    }
  }

  /// Commits the files of a set, none of which gets its name before all are whole. When one cannot get it, those that
  /// have theirs give it back to the files that had it before.
  ///
  /// - Parameter removing: the paths of files that must not stand beside them; they go before any gets its name.
  public static func commit(_ files: [OutputFile], removing: [String] = []) throws(FileError) {
    for file in files { try file.finish() }
    for path in removing where unlink(path) != 0 && errno != ENOENT {
      throw FileError(.cannotCreate, path: path, "cannot be removed: \(systemMessage(errno))")
    }
    try UnfinishedFiles.settle { () throws(FileError) in
      var settled: [OutputFile] = []
      var replaced: [String?] = []
      defer { for path in replaced.compactMap({ $0 }) { unlink(path) } }
      do throws(FileError) {
        for file in files where !file.isSettled {
          replaced.append(files.count > 1 ? file.linkToReplaced() : nil)
          try file.takePlace()
          settled.append(file)
        }
      } catch {
        for (file, old) in zip(settled, replaced) { file.giveUpPlace(to: old) }
        throw error
      }
      return settled.map(\.temporaryPath)
    }
  }

  /// Writes a file in one go.
  public static func write(
    _ path: String, overwrite: Bool = false, isPrivate: Bool = false,
    _ body: (ByteWriter) throws(FileError) -> Void
  ) throws(FileError) {
    let file = try OutputFile(path, overwrite: overwrite, isPrivate: isPrivate)
    try body(file.writer)
    try file.commit()
  }

  private func finish() throws(FileError) {
    try writer.flush()
    guard !isSettled else { return }
    guard fsync(descriptor) == 0 else { throw FileError(.inputOutput, path: path, systemMessage(errno)) }
  }

  private func takePlace() throws(FileError) {
    // Someone else may have made the file in the meantime.
    try OutputFile.checkReplaceable(path, overwrite: overwrite)
    guard rename(temporaryPath, destination) == 0 else {
      throw FileError(.cannotCreate, path: path, systemMessage(errno))
    }
    isSettled = true
  }

  /// A second name for what will be replaced; nil when there is nothing, or where the file system knows no such names.
  private func linkToReplaced() -> String? {
    let name = UnfinishedFiles.name(for: destination)
    return link(destination, name) == 0 ? name : nil
  }

  private func giveUpPlace(to old: String?) {
    if let old { rename(old, destination) } else { unlink(destination) }
  }

  /// The mode of what stands at a path already; nil when nothing does.
  @discardableResult
  private static func checkReplaceable(_ path: String, overwrite: Bool) throws(FileError) -> mode_t? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw FileError(.cannotCreate, path: path, "this is a folder") }
    if kind == S_IFREG, !overwrite {
      throw FileError(
        .cannotCreate, path: path, "the file exists already", hint: "add --overwrite to replace it")
    }
    return status.st_mode
  }
}
