extension ParquetFile {
  /// The table as text with commas, for whoever reads tables of text: dates by ISO 8601, nothing where there is no value.
  ///
  /// - Throws: `FileError` for a file that is damaged, and for one of more than can be read.
  func text() throws(FileError) -> CSVText {
    let (columns, left) = try columns()
    return try CSVText(columns, path: path, notes: left.map { TableNote($0.text, isDoubtful: true) })
  }
}

extension String {
  /// Whether a table without geometry stands at the path: by its ending, as a Parquet file that names no geometry, or as
  /// a table of a GeoPackage or a database without a column of geometries.
  public var holdsTable: Bool {
    guard !namesTable else { return true }
    // Of a database that does not answer, whoever reads it says so.
    if namesDatabase { return (try? DatabaseSource(self))?.hasGeometries == false }
    if let source = GeoPackageSource(self) { return source.isTable }
    guard ["parquet", "parq", "pq"].contains(fileEnding.lowercased()), let file = try? ParquetFile(self)
    else {
      return false
    }
    return file.footer.metadata["geo"] == nil
  }
}
