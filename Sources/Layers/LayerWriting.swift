import Repeatable

extension Layer {
  /// Writes the layer in the form that the path's ending names: .geojson (or .json), .shp.
  ///
  /// - Returns: what the form could not hold as it was: shortened names of columns, say.
  /// - Throws: `FileError` for another ending, and what the writer of the form throws.
  public func write(to path: String, overwrite: Bool = false, workers: Workers = .all) throws(FileError)
    -> [Note]
  {
    switch path.fileEnding.lowercased() {
    case "geojson", "json":
      try writeGeoJSON(to: path, overwrite: overwrite, workers: workers)
      return []
    case "shp": return try writeShapefile(to: path, overwrite: overwrite)
    default:
      throw FileError(
        .cannotCreate, path: path, "layers are not written in this form",
        hint: "let the name end with .geojson or .shp")
    }
  }
}
