import Databases
import Foundation
import Geography

/// A table of a database that shall be written: it is there as a whole when all is sent, or not at all.
///
/// A table of the same columns is emptied and filled anew in one transaction, so that views of it and rights to it
/// stay; else a new one takes its name in the transaction in which the old one goes.
struct DatabaseTarget {
  let path: String
  private let address: DatabaseAddress
  private let connection: DatabaseConnection
  private let existing: DatabaseTable?

  /// - Throws: `FileError` when the server cannot be asked, or the table exists and may not be replaced.
  init(_ path: String, overwrite: Bool) throws(FileError) {
    self.path = path
    (address, connection, existing) = try FileError.naming(path) { () throws(DatabaseError) in
      let address = try DatabaseAddress(path)
      let connection = try DatabaseConnection(address)
      let existing = try DatabaseTable(address, in: connection)
      if let existing {
        guard overwrite else {
          throw DatabaseError(
            .cannotCreate, "the table exists already", hint: "add --overwrite to replace what it holds")
        }
        guard existing.isPlain else {
          throw DatabaseError(.cannotCreate, "this is a view or the like, which is never replaced")
        }
      }
      return (address, connection, existing)
    }
  }

  /// Refuses, before long work, what `init` refuses after it.
  static func check(_ path: String, overwrite: Bool) throws(FileError) {
    _ = try DatabaseTarget(path, overwrite: overwrite)
  }

  /// Writes columns and, of a layer, its geometries.
  func write(_ columns: [Column], places layer: Layer?) throws(FileError) {
    try FileError.naming(path) { () throws(DatabaseError) in
      try connection.run("BEGIN")
      var fields = try columns.map { column throws(DatabaseError) in
        DatabaseField(name: try checked(column.name), column)
      }
      var rows = DatabaseRows(columns: columns, geometries: nil, reference: 0, kind: .mixed)
      if let layer {
        let name = address.geometry ?? "geometry"
        let reference = try layer.crs.map(reference) ?? 0
        rows = DatabaseRows(
          columns: columns, geometries: layer.geometries, reference: reference,
          kind: GeometryBlob.LayerKind(layer.geometries.kinds))
        let type = "\(try PostGIS.schema(in: connection)).geometry(\(rows.kind.word),\(reference))"
        fields.append(DatabaseField(name: try checked(name), type: type))
      }
      if let twice = fields.indices.first(where: { last in
        fields[..<last].contains { $0.name == fields[last].name }
      }) {
        throw DatabaseError(
          .badData, column: fields[twice].name, "two columns have this name", hint: "give one another name")
      }
      try fill(fields, rows)
      try connection.run("COMMIT")
    }
  }

  private func fill(_ fields: [DatabaseField], _ rows: DatabaseRows) throws(DatabaseError) {
    let list = fields.map { "\($0.name.quotedIdentifier) \($0.type)" }.joined(separator: ", ")
    let fresh = "catchment_\(UUID().uuidString.prefix(8).lowercased())"
    let schema = (existing?.schema ?? address.schema?.quotedIdentifier).map { $0 + "." } ?? ""
    let made = "\(schema)\(fresh)"
    try connection.run("CREATE TABLE \(made) (\(list))")
    if let existing, try existing.hasColumns(of: made, in: connection) {
      // Who reads waits until the transaction ends, and reads the old rows or the new ones.
      try connection.run("DROP TABLE \(made); TRUNCATE \(existing.name)")
      try rows.send(to: existing.name, of: fields.map(\.name), by: connection)
      return
    }
    try rows.send(to: made, of: fields.map(\.name), by: connection)
    if let existing { try connection.run("DROP TABLE \(existing.name)") }
    let table = address.table.quotedIdentifier
    try connection.run("ALTER TABLE \(made) RENAME TO \(table)")
    // An index made behind the rows takes half the time of one that grows with them.
    if let geometry = rows.geometries.flatMap({ _ in fields.last?.name }) {
      try connection.run("CREATE INDEX ON \(schema)\(table) USING gist (\(geometry.quotedIdentifier))")
    }
  }

  /// Refuses a name that the server would cut off without a word.
  private func checked(_ name: String) throws(DatabaseError) -> String {
    let longest = 63
    guard !name.isEmpty, name.utf8.count <= longest, !name.utf8.contains(0) else {
      throw DatabaseError(
        .badData, column: name, "names of columns have 1 to \(longest) bytes in PostgreSQL",
        hint: "give the column another name")
    }
    return name
  }

  /// The number that PostGIS gives a system.
  private func reference(of crs: CRS) throws(DatabaseError) -> Int {
    // The same system but for the order of its axes, which is always x first here.
    let code = crs.code == "OGC:CRS84" ? CRS.wgs84.code : crs.code
    let parts = (code ?? "").split(separator: ":").map(String.init)
    if parts.count == 2, let number = Int(parts[1]) {
      let found = try connection.rows(
        "SELECT srid FROM \(PostGIS.table(in: connection)) WHERE upper(auth_name) = $1 AND auth_srid = $2::int",
        [parts[0].uppercased(), String(number)])
      if let first = found.first?.first.flatMap({ $0 }).flatMap({ Int($0) }) { return first }
    }
    throw DatabaseError(
      .cannotCreate, "the database does not know the coordinate reference system \(crs.name)",
      hint: "add it to spatial_ref_sys")
  }
}

/// A column of a table that is made.
struct DatabaseField {
  let name: String
  /// In SQL.
  let type: String

  init(name: String, type: String) {
    (self.name, self.type) = (name, type)
  }

  init(name: String, _ column: Column) {
    let type =
      switch column.values {
      case .text: "text"
      case .integer: "bigint"
      case .real: "double precision"
      case .logical: "boolean"
      case .date: "date"
      }
    self.init(name: name, type: type)
  }
}

extension DatabaseTable {
  /// Whether another table has the same columns of the same types in the same order.
  fileprivate func hasColumns(of other: String, in connection: DatabaseConnection) throws(DatabaseError)
    -> Bool
  {
    let found = try connection.rows(
      """
      SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute a
      WHERE a.attrelid = pg_catalog.to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
      """, [other])
    return hidden.isEmpty && found.map { [$0[0] ?? "", $0[1] ?? ""] } == fields.map { [$0.name, $0.type] }
  }
}
