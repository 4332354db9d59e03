import GRDB
import Geography

/// Writes a layer as a table of a GeoPackage.
struct GeoPackageTable {
  let name: String
  /// What had to be renamed.
  let notes: [Layer.Note]
  private let title: String
  private let layer: Layer
  private let reference: GeoPackageReference
  private let hasGeometry: Bool
  private let key: String
  private let geometry: String
  private let columnNames: [String]

  init(_ layer: Layer, reference: GeoPackageReference, title: String? = nil) {
    self.layer = layer
    self.reference = reference
    name = GeoPackageTable.tableName(layer.name)
    self.title = title ?? name
    hasGeometry = layer.crs != nil || layer.count == 0 || layer.geometries.kinds.contains { $0 != .none }
    let own = layer.columns.map(\.name)
    let different = GeoPackageTable.different(own)
    columnNames = different
    key = GeoPackageTable.free(["fid", "ogc_fid"], among: different)
    geometry = GeoPackageTable.free(["geom", "geometry"], among: different)
    notes = zip(own, different).filter { $0 != $1 }.map { old, new in
      Layer.Note(
        "the column \"\(old)\" is called \"\(new)\", as names differ by more than the case of letters",
        features: [])
    }
  }

  func write(to database: Database) throws {
    try create(in: database)
    try insertRows(into: database)
    if hasGeometry {
      try GeoPackageIndex(table: name, key: key, geometry: geometry).write(layer.geometries, to: database)
    }
  }

  /// Takes a table away with all that other tables of the file say of it.
  ///
  /// - Parameter name: in small letters.
  static func remove(_ name: String, from database: Database) throws {
    let places = try SQLRows(
      database,
      """
      SELECT c.table_name, g.column_name FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g
      ON lower(g.table_name) = lower(c.table_name) WHERE lower(c.table_name) = \(name.sqlText)
      """)
    guard try places.next(), let table = places.text(0) else { return }
    let geometry = places.text(1)
    while try places.next() {}
    if let geometry {
      try database.execute(sql: "DROP TABLE IF EXISTS \("rtree_\(table)_\(geometry)".sqlName)")
    }
    try database.execute(sql: "DROP TABLE \(table.sqlName)")
    let entries = [
      ("gpkg_extensions", "table_name"), ("gpkg_ogr_contents", "table_name"),
      ("gpkg_data_columns", "table_name"), ("gpkg_metadata_reference", "table_name"),
      ("gpkg_geometry_columns", "table_name"), ("layer_styles", "f_table_name"),
      ("gpkg_contents", "table_name"),
    ]
    for (list, column) in entries where try database.tableExists(list) {
      try database.execute(
        sql: "DELETE FROM \(list) WHERE lower(\(column)) = \(name.sqlText)")
    }
  }

  private func create(in database: Database) throws {
    let kind = GeometryBlob.LayerKind(layer.geometries.kinds)
    var definitions = ["\(key.sqlName) INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if hasGeometry { definitions.append("\(geometry.sqlName) \(kind.word)") }
    definitions += zip(columnNames, layer.columns).map { "\($0.sqlName) \($1.values.sqlType)" }
    try database.execute(sql: "CREATE TABLE \(name.sqlName) (\(definitions.joined(separator: ", ")))")
    let box = layer.geometries.boundingBox
    let bounds =
      box.isEmpty ? [nil, nil, nil, nil] : [box.minX, box.minY, box.maxX, box.maxY].map(Optional.some)
    try database.execute(
      sql: """
        INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        name, hasGeometry ? "features" : "attributes", title, bounds[0], bounds[1], bounds[2], bounds[3],
        hasGeometry ? reference.id : nil,
      ])
    guard hasGeometry else { return }
    try database.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
      arguments: [name, geometry, kind.word, reference.id])
  }

  private func insertRows(into database: Database) throws {
    let places = hasGeometry ? 2 : 1
    let kind = GeometryBlob.LayerKind(layer.geometries.kinds)
    let writer = ByteWriter(inMemory: 1 << 12)
    try SQLInsert.rows(layer.count, width: places + layer.columns.count, into: name, in: database) {
      insert, row, first in
      insert.bind(first, Int64(row + 1))
      if hasGeometry {
        if layer.geometries.kinds[row] == .none {
          insert.bindNull(first + 1)
        } else {
          writer.clear()
          GeometryBlob.append(
            row, of: layer.geometries, as: kind, reference: Int32(truncatingIfNeeded: reference.id),
            to: writer)
          writer.withBytes { insert.bind(first + 1, UnsafeRawBufferPointer($0)) }
        }
      }
      for column in layer.columns.indices {
        insert.bind(first + places + column, layer.columns[column].values, row: row)
      }
    }
  }

  /// A name that is neither empty nor one of the standard's or SQLite's own.
  private static func tableName(_ name: String) -> String {
    let plain = name.replacing("\0", with: "")
    let isReserved = ["gpkg_", "rtree_", "sqlite_"].contains { plain.lowercased().hasPrefix($0) }
    return plain.isEmpty ? "layer" : isReserved ? "layer_" + plain : plain
  }

  /// The first of some names that no column bears, whose own names go first.
  private static func free(_ names: [String], among columns: [String]) -> String {
    let taken = Set(columns.map { $0.lowercased() })
    return names.first { !taken.contains($0) } ?? different(columns + names.suffix(1)).last ?? names[0]
  }

  /// Names that differ by more than the case of letters.
  private static func different(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let plain = name.replacing("\0", with: "")
      var candidate = plain.isEmpty ? "field" : plain
      var number = 1
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        candidate = "\(plain.isEmpty ? "field" : plain)_\(number)"
      }
      return candidate
    }
  }
}

extension Column.Values {
  fileprivate var sqlType: String {
    switch self {
    case .text: "TEXT"
    case .integer: "INTEGER"
    case .real: "REAL"
    case .logical: "BOOLEAN"
    case .date: "DATE"
    }
  }
}

extension SQLInsert {
  /// Binds a column's value of a row; NULL where it is missing.
  fileprivate func bind(_ parameter: Int, _ values: Column.Values, row: Int) {
    switch values {
    case .text(let texts), .date(let texts):
      if texts.isMissing(at: row) {
        bindNull(parameter)
      } else {
        texts.withBytes(at: row) { bind(parameter, utf8: $0) }
      }
    case .integer(let numbers):
      if numbers[row] == Column.missingInteger { bindNull(parameter) } else { bind(parameter, numbers[row]) }
    case .real(let numbers): bind(parameter, numbers[row])  // SQLite stores not-a-number as NULL.
    case .logical(let values):
      if let value = values[row] { bind(parameter, value ? Int64(1) : 0) } else { bindNull(parameter) }
    }
  }
}
