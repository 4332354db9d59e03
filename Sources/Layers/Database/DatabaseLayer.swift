import Databases
import Geography

extension String {
  /// Whether the text is the address of a table in a database, in place of a file's path.
  public var namesDatabase: Bool { DatabaseAddress.isAddress(self) }

  /// The path as messages and results show it: an address of a database without the user who asks.
  public var shownPath: String { DatabaseAddress.shown(self) }

  /// Of the address of a table in a database the table alone: "table education.pupils".
  public var namedTable: String {
    guard let address = try? DatabaseAddress(self) else { return shownPath }
    return "table " + [address.schema, address.table].compactMap { $0 }.joined(separator: ".")
  }
}

extension Layer {
  /// Reads a table of points, lines or polygons from a PostgreSQL database with PostGIS:
  /// `postgresql://user@host/database?table=schema.name`.
  ///
  /// Where the table has several columns of geometries, `&geometry=` names one. All rows must be of one SRID.
  /// - Throws: `FileError` when no server answers, when it lets nobody in, and for what cannot be read.
  public init(database path: String) throws(FileError) {
    let source = try DatabaseSource(path)
    guard source.hasGeometries else {
      throw FileError(
        .badData, path: path, "the table has no column of geometries",
        hint: "name a table or view with one of PostGIS's geometries")
    }
    let contents = try source.contents()
    self.init(
      name: try FileError.naming(path) { () throws(DatabaseError) in try DatabaseAddress(path).table },
      crs: contents.crs, geometries: contents.geometries ?? Geometries(), columns: contents.columns,
      notes: contents.notes)
  }

  /// Writes the layer as a table of a database, with an index of its geometries.
  ///
  /// - Parameter overwrite: whether a table of that name may be replaced.
  /// - Throws: `FileError` when the table exists and may not be replaced, and for what the database cannot hold.
  func writeDatabase(to path: String, overwrite: Bool) throws(FileError) {
    try DatabaseTarget(path, overwrite: overwrite).write(columns, places: self)
  }
}

extension OutputFile {
  /// Writes a table, which comes as CSV with commas, to a database: columns of numbers as such, the others as texts.
  ///
  /// - Throws: `FileError` as `Layer.write` does.
  public static func writeTable(
    toDatabase path: String, overwrite: Bool, _ body: (ByteWriter) throws(FileError) -> Void
  ) throws(FileError) {
    let target = try DatabaseTarget(path, overwrite: overwrite)
    let writer = ByteWriter(inMemory: 1 << 16)
    try body(writer)
    var text = CSVText(writer.withBytes { Array($0) }, path: path, notes: [])
    text.endsWithEmptiedRows = false
    try target.write(try CSVFile(text, hasHeader: true, delimiter: ",").columns(), places: nil)
  }
}

extension CSVText {
  /// A table of a database without geometries.
  init(database path: String) throws(FileError) {
    let source = try DatabaseSource(path)
    guard !source.hasGeometries else {
      throw FileError(
        .badData, path: path, "the table has geometries where one without is wanted",
        hint: "make a view without them, with ST_X and ST_Y as columns if places are wanted")
    }
    let contents = try source.contents()
    try self.init(
      contents.columns, path: path, notes: contents.notes.map { TableNote($0.text, isDoubtful: true) })
  }
}
