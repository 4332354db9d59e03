extension GeoPackageSource {
  /// Whether it is a table without geometry; not where it cannot be read.
  var isTable: Bool {
    let table = try? GeoPackageDatabase.read(path) { database in
      try GeoPackageContents(database, path: path).table(layer)
    }
    return table.map { $0.geometry == nil } ?? false
  }
}

extension CSVText {
  /// A table of a GeoPackage as text with commas, for whoever reads tables of text; the row number is its last column.
  ///
  /// - Throws: `FileError` for a file that is damaged, and for one of more than can be read.
  init(geoPackage path: String) throws(FileError) {
    let table = try Layer(geoPackage: path)
    try self.init(
      table.columns + [table.rowNumbers].compactMap { $0 }, path: path,
      notes: table.notes.map { TableNote($0.text, isDoubtful: true) })
  }
}
