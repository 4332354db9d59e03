import Foundation

/// The parts of a file's path. (NSString's own end in a trap for a path of one letter.)
extension String {
  /// What stands behind the last slash.
  public var fileName: String {
    split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  /// All up to the last slash, which is kept, so that a name can be added; empty for a file right here.
  public var folderPrefix: String { String(dropLast(fileName.count)) }

  /// What stands behind the name's last dot, without it; empty when there is none but at the beginning.
  public var fileEnding: String {
    guard let dot = fileName.lastIndex(of: "."), dot > fileName.startIndex else { return "" }
    return String(fileName[fileName.index(after: dot)...])
  }

  /// The path of what a file holds that is packed by gzip: without the ending .gz.
  public var withoutPacking: String { fileEnding.lowercased() == "gz" ? withoutEnding : self }

  /// Whether the name is that of a table of text, packed or not.
  public var isTextTable: Bool { ["csv", "tsv", "txt"].contains(withoutPacking.fileEnding.lowercased()) }

  /// The path without its last dot and ending.
  public var withoutEnding: String { fileEnding.isEmpty ? self : String(dropLast(fileEnding.count + 1)) }

  /// Where the path leads if it is a symbolic link, whether or not a file is there; else the path itself.
  var linkTarget: String {
    var path = self
    let mostLinks = 40
    for _ in 0..<mostLinks {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
      path = target.hasPrefix("/") ? target : path.folderPrefix + target
    }
    return path
  }

  /// The same for all names of a file: from the root, and with symbolic links followed.
  public var wholePath: String { URL(fileURLWithPath: self).resolvingSymlinksInPath().path }
}
