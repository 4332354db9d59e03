import Foundation

/// The folder of real files that some tests read; they skip themselves when it is absent.
enum SharedData {
  static let folder: String =
    ProcessInfo.processInfo.environment["CATCHMENT_SHARED_DATA"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/data").standardizedFileURL.path

  static let isPresent = FileManager.default.fileExists(atPath: folder)

  static func path(_ name: String) -> String { folder + "/" + name }

  /// All files below a folder with one of these endings, in a fixed order.
  static func files(in name: String, endings: Set<String>) -> [String] {
    let found = FileManager.default.enumerator(atPath: path(name))?.compactMap { $0 as? String } ?? []
    return found.filter { endings.contains(($0 as NSString).pathExtension) }.sorted().map { name + "/" + $0 }
  }
}
