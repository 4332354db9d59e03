import Layers
import Routing
import Studies

/// A network kept beside its map, one for each mode, so that the map need not be read anew.
///
/// It is a copy and nothing more: one that is missing, of another state of the map, made by other rules, or damaged is
/// as good as none, and where it cannot be written nothing is kept.
struct KeptNetwork {
  let path: String
  /// Of the rules and of what is said about the map.
  private let settings: String
  /// The map, and what belongs to it.
  private let files: [String]
  /// Of the files as they are; nil while they are so young that they may change unseen.
  private let stamp: String?

  /// - Parameter rules: by which the network is made of the map.
  /// - Throws: `FileError` when there is no map.
  init(of map: String, _ settings: StreetMap, rules: String? = nil) throws(FileError) {
    let file = map.containerPath
    path = "\(file).\(settings.mode.rawValue).index"
    // What a shapefile says beside its shapes, and what has been written to a GeoPackage and not yet put into it.
    let sides =
      file.fileEnding.lowercased() == "shp"
      ? [".dbf", ".prj", ".cpg"].map { file.withoutEnding + $0 }
      : GeoPackageSource(map) == nil ? [] : [file + "-wal"]
    var found = [(path: file, stamp: try FileStamp(file))]
    for side in sides {
      if let stamp = try? FileStamp(side) { found.append((side, stamp)) }
    }
    files = found.map(\.path)
    stamp =
      found.contains(where: \.stamp.isYoung)
      ? nil : Self.digest(found.map { "\($0.path.fileName) \($0.stamp)" })
    var words = [
      rules ?? settings.mode.networkRules, settings.mode.rawValue, settings.crs ?? "",
      map.containedName ?? "",
      settings.takesFerries ? "ferries" : "",
    ]
    for (name, column) in settings.columns.sorted(by: { $0.key < $1.key }) {
      words.append("\(name)=\(column)")
      for (code, meaning) in (settings.values[name] ?? [:]).sorted(by: { $0.key < $1.key }) {
        words.append("\(name):\(code)=\(meaning)")
      }
    }
    self.settings = Self.digest(words)
  }

  /// The network, if it is of these files: by their stamp, or by their content where they were copied or touched.
  func read() -> StreetNetwork? {
    var isRestamped = false
    let network = try? StreetNetwork(savedAt: path) { key in
      let parts = key.split(separator: " ").map(String.init)
      guard parts.count == 3, parts[0] == settings else { return false }
      if parts[1] == stamp { return true }
      isRestamped = true
      return parts[2] == content
    }
    if isRestamped, stamp != nil, let network { write(network) }
    return network
  }

  func write(_ network: StreetNetwork) {
    guard let content else { return }
    // A folder that may not be written to, or a full disk: the map itself has been read.
    try? network.save(to: path, key: "\(settings) \(stamp ?? "young") \(content)")
  }

  /// The digest of what is in the files; nil when they can no longer be read.
  private var content: String? {
    var digest = SHA256()
    for file in files {
      guard let bytes = try? FileBytes(file) else { return nil }
      Array("\(file.fileName) \(bytes.count)".utf8).withUnsafeBufferPointer { digest.update($0) }
      digest.update(bytes)
    }
    return digest.hexadecimal
  }

  /// Words are of any length, so each has its own length before it.
  private static func digest(_ words: [String]) -> String {
    var digest = SHA256()
    for word in words {
      Array("\(word.utf8.count):\(word)".utf8).withUnsafeBufferPointer { digest.update($0) }
    }
    return digest.hexadecimal
  }
}
