import Distances
import Layers

/// A network kept beside its map, one for each mode, so that the map need not be read anew.
///
/// It is a copy and nothing more: one that is missing, of another state of the map, or damaged is as good as none,
/// and where it cannot be written nothing is kept.
struct KeptNetwork {
  let path: String
  /// All that the network depends on.
  private let key: String

  /// Changes with the rules of what is open and how fast.
  private static let format = "catchment streets 1"

  /// - Throws: `FileError` when the map cannot be read.
  init(of map: String, _ settings: StreetMap) throws(FileError) {
    let file = map.containerPath
    path = "\(file).\(settings.mode.rawValue).index"
    var digest = SHA256()
    try FileBytes(file).withBytes { digest.update($0) }
    // What a shapefile says beside its shapes, and what has been written to a GeoPackage and not yet put into it.
    let sides =
      file.fileEnding.lowercased() == "shp"
      ? [".dbf", ".prj", ".cpg"].map { file.withoutEnding + $0 }
      : GeoPackageSource(map) == nil ? [] : [file + "-wal"]
    var words = [Self.format, settings.mode.rawValue, settings.crs ?? "", map.containedName ?? ""]
    for side in sides {
      guard let bytes = try? FileBytes(side) else { continue }
      words.append("\(side.fileName) \(bytes.count)")
      bytes.withBytes { digest.update($0) }
    }
    for (name, column) in settings.columns.sorted(by: { $0.key < $1.key }) {
      words.append("\(name)=\(column)")
      for (code, meaning) in (settings.values[name] ?? [:]).sorted(by: { $0.key < $1.key }) {
        words.append("\(name):\(code)=\(meaning)")
      }
    }
    // Settings are of any length, so they go into the digest, each with its own length before it.
    for word in words {
      Array("\(word.utf8.count):\(word)".utf8).withUnsafeBufferPointer { digest.update($0) }
    }
    key = digest.hexadecimal
  }

  func read() -> StreetNetwork? { try? StreetNetwork(savedAt: path, key: key) }

  func write(_ network: StreetNetwork) {
    // A folder that may not be written to, or a full disk: the map itself has been read.
    try? network.save(to: path, key: key)
  }
}
