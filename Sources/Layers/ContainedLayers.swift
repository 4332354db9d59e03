extension String {
  /// What a GeoPackage's layers and tables, or the layers of a zip archive, are called, in the file's order; nothing for
  /// another kind of file. Each can be read by its name behind the path: `city.gpkg#zones`.
  ///
  /// - Throws: `FileError` when there is no such file, or when it is damaged.
  public func containedLayers() throws(FileError) -> [String] {
    if let source = GeoPackageSource(self) {
      return try GeoPackageDatabase.read(source.path) { database in
        try GeoPackageContents(database, path: source.path).tables.map(\.name)
      }
    }
    guard let source = ZipSource(self) else { return [] }
    return try ZippedFiles(ZipArchive(FileBytes(source.path)), path: source.path).names
  }
}
