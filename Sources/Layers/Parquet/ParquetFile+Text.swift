extension ParquetFile {
  /// The table as text with commas, for whoever reads tables of text: dates by ISO 8601, nothing where there is no value.
  ///
  /// - Throws: `FileError` for a file that is damaged, for one of more than can be read, and for one without any column
  /// that can be.
  func text() throws(FileError) -> CSVText {
    let (columns, left, unread) = try readColumns()
    if columns.isEmpty, unnamedGeometries != nil { throw .noGeometries(in: path) }
    if columns.isEmpty, let (_, error) = unread.min(by: { $0.key < $1.key }) { throw error }
    var text = try CSVText(
      columns, path: path, notes: left.map { TableNote($0.text, isDoubtful: true) })
    text.unread = unread
    text.unnamedGeometries = unnamedGeometries
    return text
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
