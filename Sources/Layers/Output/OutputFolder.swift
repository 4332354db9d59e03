import Foundation

/// The folder in which a set of files shall stand.
public enum OutputFolder {
  /// Makes a folder, and those in which it lies, unless it is there.
  ///
  /// - Parameter option: by which another folder can be named, for the hint.
  /// - Throws: `FileError` (`cannotCreate`) with the system's reason.
  public static func make(_ folder: String, option: String? = nil) throws(FileError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code.rawValue
      let reason =
        code == EEXIST
        ? ", as a file, or a link to nothing, has its name" : code.map { ": \(systemMessage($0))" }
      throw FileError(
        .cannotCreate, path: folder, "the folder cannot be made" + (reason ?? ""),
        hint: "choose a folder in which you may make files" + (option.map { ", by \($0)" } ?? ""))
    }
  }
}
