import Databases
import Geography

/// A table of a database on its way in: all that its user may read of it, in one transaction.
struct DatabaseSource {
  let path: String
  private let address: DatabaseAddress
  private let connection: DatabaseConnection
  private let table: DatabaseTable

  /// What a table holds.
  struct Contents {
    var columns: [Column]
    /// nil for a table without a column of geometries.
    var geometries: Geometries?
    var crs: CRS?
    var notes: [Layer.Note]
  }

  /// - Throws: `FileError` when the server cannot be asked, or has no such table.
  init(_ path: String) throws(FileError) {
    self.path = path
    (address, connection, table) = try FileError.naming(path) { () throws(DatabaseError) in
      let address = try DatabaseAddress(path)
      let connection = try DatabaseConnection(address)
      try connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
      guard let table = try DatabaseTable(address, in: connection) else {
        throw DatabaseError(
          .noInput, "the database has no such table, or it is in a schema that you may not see",
          hint: "name it with its schema, in the letter case that it has: ?table=schema.name")
      }
      guard !table.fields.isEmpty else {
        throw DatabaseError(
          .noInput, "you may read no column of the table", hint: "ask its owner to GRANT you SELECT")
      }
      return (address, connection, table)
    }
  }

  private var geometryFields: [DatabaseTable.Field] { table.fields.filter { $0.kind == .geometry } }
  var hasGeometries: Bool { !geometryFields.isEmpty }

  /// Reads the rows, in the order in which the table keeps them.
  func contents() throws(FileError) -> Contents {
    try FileError.naming(path) { () throws(DatabaseError) in
      let places = try placesField()
      let read = table.fields.filter { $0.kind != .geometry || $0.name == places?.name }
      let columns = read.filter { $0.kind != .geometry }.map(DatabaseColumn.make)
      var geometries = DatabaseGeometries(column: places?.name ?? "")
      let order = read.map { field in columns.first { $0.field.name == field.name } }
      try connection.copyOut(table.query(read)) { row throws(DatabaseError) in
        for column in order {
          let bytes = try row.next()
          guard let column else {
            try geometries.append(bytes, row: row.number)
            continue
          }
          guard column.append(bytes) else {
            throw DatabaseError(
              .badData, row: row.number, column: column.field.name, "the number is beyond what can be held")
          }
        }
      }
      var notes = places == nil ? [] : geometries.mended.notes
      let unread = geometryFields.filter { $0.name != places?.name }.map(\.name)
      for name in unread {
        notes.append(Layer.Note("the geometries of \"\(name)\" were left out", features: []))
      }
      if table.hidesRows {
        notes.insert(
          Layer.Note(
            "row-level security of the table decides which rows you see, and others may be missing",
            features: []), at: 0)
      }
      if !table.hidden.isEmpty {
        let names = table.hidden.map { "\"\($0)\"" }.joined(separator: ", ")
        notes.append(Layer.Note("columns that you may not read were left out: \(names)", features: []))
      }
      return Contents(
        columns: columns.map { Column(name: $0.field.name, values: $0.values) },
        geometries: places == nil ? nil : geometries.geometries,
        crs: try geometries.reference.flatMap(system), notes: notes)
    }
  }

  /// The digest of all fields of all rows, in the order in which the table keeps them.
  func digest() throws(FileError) -> String {
    try FileError.naming(path) { () throws(DatabaseError) in
      var digest = SHA256()
      try connection.copyOut(table.query(table.fields)) { row throws(DatabaseError) in
        for _ in table.fields {
          let field = try row.next()
          withUnsafeBytes(of: Int32(field?.count ?? -1).littleEndian) {
            digest.update($0.bindMemory(to: UInt8.self))
          }
          if let field { digest.update(field.bindMemory(to: UInt8.self)) }
        }
      }
      return digest.hexadecimal
    }
  }

  /// The column of geometries that the address names, or the only one; nil when there is none.
  private func placesField() throws(DatabaseError) -> DatabaseTable.Field? {
    let names = geometryFields.map { "\"\($0.name)\"" }.joined(separator: ", ")
    if let wanted = address.geometry {
      guard let field = geometryFields.first(where: { $0.name == wanted }) else {
        throw DatabaseError(
          .badData, column: wanted, "the table has no such column of geometries",
          hint: names.isEmpty ? nil : "it has \(names)")
      }
      return field
    }
    guard geometryFields.count <= 1 else {
      throw DatabaseError(
        .badData, "the table has several columns of geometries: \(names)",
        hint: "name one: ?table=…&geometry=\(geometryFields[0].name)")
    }
    return geometryFields.first
  }

  /// The system that PostGIS means by a number; nil for 0, which says nothing.
  private func system(_ reference: Int) throws(DatabaseError) -> CRS? {
    guard reference != 0 else { return nil }
    let found = try connection.rows(
      "SELECT auth_name, auth_srid, srtext FROM \(PostGIS.table(in: connection)) WHERE srid = $1::int",
      [String(reference)])
    let row = found.first ?? []
    let code = row.count > 1 ? row[0].flatMap { name in row[1].map { "\(name):\($0)" } } : nil
    let texts = [code, row.count > 2 ? row[2] : nil].compactMap { $0 }
    guard let crs = texts.lazy.compactMap({ try? CRS($0) }).first else {
      throw DatabaseError(
        .badData, column: address.geometry,
        "the coordinate reference system of SRID \(reference) is not known",
        hint: "make a view in which ST_SetSRID or ST_Transform gives it another")
    }
    return crs
  }
}

/// Where PostGIS stands in a database: its schema need not be on the search path.
enum PostGIS {
  /// The schema, quoted.
  static func schema(in connection: DatabaseConnection) throws(DatabaseError) -> String {
    let found = try connection.rows(
      """
      SELECT n.nspname FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
      WHERE e.extname = 'postgis'
      """)
    guard let schema = found.first?.first ?? nil else {
      throw DatabaseError(
        .cannotCreate, "the database has no PostGIS, which layers need", hint: "CREATE EXTENSION postgis")
    }
    return schema.quotedIdentifier
  }

  /// The table of systems.
  static func table(in connection: DatabaseConnection) throws(DatabaseError) -> String {
    "\(try schema(in: connection)).spatial_ref_sys"
  }
}

extension FileError {
  /// Runs work on a database and says of what goes wrong where it is.
  static func naming<Result>(
    _ path: String, _ work: () throws(DatabaseError) -> Result
  ) throws(FileError) -> Result {
    do throws(DatabaseError) {
      return try work()
    } catch {
      let code: FileError.Code =
        switch error.code {
        case .usage: .usage
        case .unavailable: .unavailable
        case .noInput: .noInput
        case .badData: .badData
        case .cannotCreate: .cannotCreate
        case .inputOutput: .inputOutput
        }
      throw FileError(code, path: path, row: error.row, column: error.column, error.problem, hint: error.hint)
    }
  }
}
