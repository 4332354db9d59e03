extension Layer {
  /// Writes the layer as a GeoPackage of its own, under its name; see `GeoPackageFile.add`.
  ///
  ///     try zones.writeGeoPackage(to: "zones.gpkg")
  ///
  /// - Returns: which columns had to be renamed.
  /// - Throws: `FileError` when the file exists and may not be replaced, or when writing fails.
  @discardableResult
  public func writeGeoPackage(to path: String, overwrite: Bool = false, isPrivate: Bool = false)
    throws(FileError) -> [Note]
  {
    let file = try GeoPackageFile(path, overwrite: overwrite, isPrivate: isPrivate)
    let notes = try file.add(self)
    try file.commit()
    return notes
  }
}
