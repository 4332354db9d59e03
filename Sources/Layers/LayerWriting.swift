import DeterministicParallel

/// A form in which layers are written.
public enum LayerForm: String, Sendable, Hashable, CaseIterable {
  case geoJSON = "geojson"
  case shapefile = "shp"
  case geoPackage = "gpkg"
  case parquet = "parquet"

  /// The form that a path's ending names; nil when it names none.
  public init?(path: String) {
    let ending = path.fileEnding.lowercased()
    let others = ["json": LayerForm.geoJSON, "geoparquet": .parquet]
    guard let form = others[ending] ?? LayerForm(rawValue: ending) else { return nil }
    self = form
  }
}

extension Layer {
  /// Writes the layer in a form, or in the one that the path's ending names: .geojson (or .json), .shp, .gpkg, .parquet;
  /// or as a table of a database, by its address.
  ///
  /// - Parameter isPrivate: whether nobody but their owner may read the files.
  /// - Returns: what the form could not hold as it was: shortened names of columns, say.
  /// - Throws: `FileError` for another ending, and what the writer of the form throws.
  public func write(
    to path: String, as form: LayerForm? = nil, overwrite: Bool = false, isPrivate: Bool = false,
    workers: Workers = .all
  ) throws(FileError) -> [Note] {
    if path.namesDatabase {
      try writeDatabase(to: path, overwrite: overwrite)
      return []
    }
    switch form ?? LayerForm(path: path) {
    case .geoJSON:
      try writeGeoJSON(to: path, overwrite: overwrite, isPrivate: isPrivate, workers: workers)
      return []
    case .shapefile: return try writeShapefile(to: path, overwrite: overwrite, isPrivate: isPrivate)
    case .geoPackage: return try writeGeoPackage(to: path, overwrite: overwrite, isPrivate: isPrivate)
    case .parquet:
      try writeParquet(to: path, overwrite: overwrite, isPrivate: isPrivate, workers: workers)
      return []
    case nil:
      throw FileError(
        .cannotCreate, path: path, "layers are not written in this form",
        hint:
          "let the name end with .geojson, .shp, .gpkg or .parquet, or name a table: postgresql://…?table=…")
    }
  }
}
