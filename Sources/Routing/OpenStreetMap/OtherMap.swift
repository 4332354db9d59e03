import Foundation

/// Files that have the name of a street map and hold something else, known by how they begin.
enum OtherMap {
  /// What to do with such a file; nil for others.
  static func advice(_ path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path), let bytes = try? file.read(upToCount: 64) else {
      return nil
    }
    if bytes.starts(with: [0x1F, 0x8B]) {
      return path.lowercased().hasSuffix(".gz")
        ? "it was cut short, or is no map: download it anew"
        : "it is packed (gzip): let its name end with .osm.gz"
    }
    let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      .lowercased()
    if text.hasPrefix("{") || text.hasPrefix("[") {
      return "it is JSON: ask Overpass for XML ([out:xml])"
    }
    return text.hasPrefix("<html") || text.hasPrefix("<!doctype html")
      ? "it is a web page, perhaps with the reason why the server sent no map: open it, and download the map anew"
      : nil
  }
}
