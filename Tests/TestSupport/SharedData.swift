import Foundation

/// Real and published files that lie beside the project, not in it, in the folder that `CATCHMENT_SHARED_DATA` names or
/// else in `../shared/data`; the tests that need one skip themselves where it is absent.
public enum SharedData {
  public static let folder: String =
    ProcessInfo.processInfo.environment["CATCHMENT_SHARED_DATA"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/data")
    .standardized.path

  public static func path(_ name: String) -> String { folder + "/" + name }

  public static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// All files below a folder with one of these endings, in a fixed order.
  public static func files(in name: String, endings: Set<String>) -> [String] {
    let found = FileManager.default.enumerator(atPath: path(name))?.compactMap { $0 as? String } ?? []
    return found.filter { endings.contains(($0 as NSString).pathExtension) }.sorted().map { name + "/" + $0 }
  }
}
