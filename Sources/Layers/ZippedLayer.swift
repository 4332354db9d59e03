import Foundation

/// A zip archive and, where one is named, the layer in it: `zones.zip` or `zones.zip#zones`. GDAL calls that of one shapefile
/// `zones.shz`.
public struct ZipSource: Sendable, Hashable {
  /// The file alone.
  public let path: String
  /// nil when the path names no layer, which then must be the archive's only one.
  public let layer: String?

  /// - Returns: nil for the path of another kind of file.
  public init?(_ path: String) {
    let endings = [".zip", ".shz"].compactMap { path.range(of: $0, options: [.caseInsensitive, .backwards]) }
    guard let ending = endings.max(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let rest = path[ending.upperBound...]
    guard rest.isEmpty || rest.hasPrefix("#") && rest.count > 1 else { return nil }
    self.path = String(path[..<ending.upperBound])
    layer = rest.isEmpty ? nil : String(rest.dropFirst())
  }
}

extension Layer {
  /// Reads a shapefile or GeoJSON as it comes from a portal, packed in a zip archive.
  ///
  /// - Throws: `FileError` when there is no such file or layer, when several layers are there and none is named, and what
  ///   the layer's own reader throws.
  init(zipped source: ZipSource) throws(FileError) {
    let archive = try ZipArchive(FileBytes(source.path))
    let member = try ZippedFiles(archive, path: source.path).member(source.layer)
    func bytes(_ name: String) throws(FileError) -> FileBytes {
      let most = 1 << 31
      return FileBytes(try archive.bytes(of: name, atMost: most), path: "\(source.path)/\(name)")
    }
    guard member.fileEnding.lowercased() == "shp" else {
      try self.init(geoJSON: bytes(member))
      return
    }
    func sibling(_ ending: String) throws(FileError) -> FileBytes? {
      guard let name = ShapefileParts.sibling(of: member, ending, among: archive.names) else { return nil }
      return try bytes(name)
    }
    try self.init(
      shapefile: ShapefileParts(
        shapes: bytes(member), index: sibling("shx"), table: sibling("dbf"), projection: sibling("prj"),
        codePage: sibling("cpg")))
  }
}

/// Which files of an archive are layers.
struct ZippedFiles {
  private let layers: [String]
  /// All files, layers or not.
  private let files: [String]
  private let path: String

  init(_ archive: ZipArchive, path: String) {
    self.path = path
    // macOS puts files of its own beside those that were packed.
    let names = archive.names.filter { !$0.hasPrefix("__MACOSX/") && !$0.fileName.hasPrefix(".") }
    files = names.filter { !$0.hasSuffix("/") }
    let shapes = names.filter { $0.fileEnding.lowercased() == "shp" }
    layers =
      shapes.isEmpty ? names.filter { ["geojson", "json"].contains($0.fileEnding.lowercased()) } : shapes
  }

  /// What the layers are called, so that each is found by it: by their folder, too, where two have one name, and by
  /// their ending where two stand in one folder.
  var names: [String] {
    func counts(_ names: [String]) -> [String: Int] {
      Dictionary(names.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
    }
    let (plain, paths) = (layers.map(\.fileName.withoutEnding), layers.map(\.withoutEnding))
    let (ofPlain, ofPaths) = (counts(plain), counts(paths))
    return layers.indices.map { layer in
      if ofPlain[plain[layer].lowercased()] == 1 { return plain[layer] }
      return ofPaths[paths[layer].lowercased()] == 1 ? paths[layer] : layers[layer]
    }
  }

  /// The layer of a name, or else the only one.
  func member(_ name: String?) throws(FileError) -> String {
    let listing = ZippedFiles.listing(names)
    guard let first = layers.first, let firstName = names.first else { throw noLayer }
    guard let name else {
      guard layers.count == 1 else {
        throw FileError(
          .badData, path: path, "the archive holds several layers, so one must be named",
          hint: "write \(path.fileName)#\(firstName); it holds \(listing)")
      }
      return first
    }
    let wanted = name.lowercased()
    func called(_ names: (String) -> [String]) -> [String] {
      layers.filter { names($0).contains { $0.lowercased() == wanted } }
    }
    // Of one beside the folders the name is all of its path.
    let exact = called { [$0, $0.withoutEnding] }
    let found = exact.count == 1 ? exact : called { [$0.fileName, $0.fileName.withoutEnding] }
    guard !found.isEmpty else {
      throw FileError(
        .badData, path: path, "there is no layer \"\(name)\"", hint: "it holds \(listing)")
    }
    guard found.count == 1 else {
      let offered = zip(layers, names).filter { found.contains($0.0) }.map(\.1)
      throw FileError(
        .badData, path: path, "several layers are called \"\(name)\"",
        hint: "name the folder in the archive as well: \(ZippedFiles.listing(offered))")
    }
    return found[0]
  }

  /// That none of the files is a layer that is read in an archive; of others it is said what to do.
  private var noLayer: FileError {
    let problem = "the archive holds no shapefile and no GeoJSON"
    // A geodatabase of Esri is a folder.
    let parts = files.flatMap { $0.split(separator: "/").map(String.init) }
    if let (name, form) = parts.lazy.compactMap({ name in ForeignLayer.form(of: name).map { (name, $0) } })
      .first
    {
      return FileError(
        .badData, path: path, "\(problem), but \(form)",
        hint: "unpack it, and " + ForeignLayer.advice(on: name))
    }
    let tables = files.filter {
      $0.namesTable && !["txt", "pdf", "htm", "html"].contains($0.fileEnding.lowercased())
    }
    if tables.count == 1 {
      return FileError(
        .badData, path: path, "\(problem) but a table, which is not read in an archive",
        hint: "unpack it and give the path of \"\(tables[0].fileName)\"")
    }
    let unpacked = files.first { name in
      ["gpkg", "parquet", "geoparquet", "zip"].contains(name.fileEnding.lowercased())
    }
    return FileError(
      .badData, path: path, problem,
      hint: "unpack it and give the path of "
        + (unpacked.map { "\"\($0.fileName)\"" }
          ?? (files.isEmpty ? "the layer" : "the layer; it holds \(ZippedFiles.listing(files))")))
  }

  private static func listing(_ names: [String]) -> String {
    names.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
