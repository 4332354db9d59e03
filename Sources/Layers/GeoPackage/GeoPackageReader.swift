import Foundation
import GRDB
import Geography

extension Layer {
  /// Reads a layer of a GeoPackage, or a table without geometry.
  ///
  ///     let zones = try Layer(geoPackage: "city.gpkg#zones")
  ///
  /// The layer is named behind the path (`#zones`, or `|layername=zones` as QGIS writes); without a name it is the
  /// file's only one. Points, lines and polygons of all kinds are read, heights and measures left out. Columns have
  /// the types that the table declares; the row number `fid` is no column but for who asks for it by name, and what
  /// holds bytes is none. The file is
  /// opened for reading only, and nothing is written beside it.
  /// - Throws: `FileError` when there is no such file or layer, when several layers are there and none is named,
  ///   when another program is writing to the file, or when it is damaged.
  public init(geoPackage path: String) throws(FileError) {
    let source = GeoPackageSource(path)
    let file = source?.path ?? path
    self = try GeoPackageDatabase.read(file) { database in
      let table = try GeoPackageContents(database, path: file).table(source?.layer)
      return try GeoPackageReader(table, in: database, path: file).layer()
    }
  }
}

/// Gathers a layer from the rows of a table.
private struct GeoPackageReader {
  private let table: GeoPackageContents.Table
  private let database: Database
  private let path: String
  private var geometries = Geometries()
  private var columns: [GeoPackageColumn] = []
  private var rowNumber: GeoPackageColumn?
  private var mended = MendedFeatures()
  /// The features whose geometry names another system than the layer.
  private var strangers: [Int] = []
  private var notes: [Layer.Note] = []

  /// What GDAL and QGIS call the number that they give each row, which is not the layer's.
  private static let rowNumbers: Set = ["fid", "ogc_fid"]

  init(_ table: GeoPackageContents.Table, in database: Database, path: String) throws {
    self.table = table
    self.database = database
    self.path = path
    let isView = try SQLRows(
      database, "SELECT 1 FROM sqlite_master WHERE type = 'view' AND name = \(table.name.sqlText)"
    ).next()
    let rows = try SQLRows(database, "PRAGMA table_xinfo(\(table.name.sqlName))")
    let (name, type, key, hidden) = (1, 2, 5, 6)
    while try rows.next() {
      let column = rows.text(name) ?? ""
      let isRowNumber =
        (isView || rows.integer(key) > 0) && GeoPackageReader.rowNumbers.contains(column.lowercased())
      let isGeometry = column.lowercased() == table.geometry?.lowercased()
      if isRowNumber { rowNumber = GeoPackageColumn(name: column, type: .integer) }
      guard !isRowNumber, !isGeometry, rows.integer(hidden) != 1 else { continue }
      let declared = GeoPackageColumn.DeclaredType(rows.text(type) ?? "")
      if declared == .binary {
        notes.append(Layer.Note("the column \"\(column)\" holds bytes and was left out", features: []))
      } else {
        columns.append(GeoPackageColumn(name: column, type: declared))
      }
    }
  }

  func layer() throws -> Layer {
    var reader = self
    try reader.readRows()
    return try reader.finish()
  }

  private mutating func readRows() throws {
    let named = columns + [rowNumber].compactMap { $0 }
    let names = [table.geometry?.sqlName ?? "NULL"] + named.map(\.name.sqlName)
    let rows = try SQLRows(
      database, "SELECT \(names.joined(separator: ", ")) FROM \(table.name.sqlName)")
    let most = try mostRows()
    while try rows.next() {
      guard geometries.count < most else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      try readGeometry(rows)
      for column in columns.indices { columns[column].append(rows, column + 1) }
      rowNumber?.append(rows, columns.count + 1)
    }
  }

  /// How many rows the file can hold at most; a damaged one can seem to hold the same ones again and again.
  private func mostRows() throws -> Int {
    let pages = try SQLRows(
      database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    let bytes = try pages.next() ? Int(pages.integer(0)) : 0
    // A view may join rows that are stored once.
    return max(1 << 20, bytes)
  }

  private mutating func readGeometry(_ rows: SQLRows) throws {
    let bytes = rows.bytes(0)
    guard !bytes.isEmpty else { return geometries.appendNone() }
    if let own = table.reference, own > 0, let named = GeometryBlob.reference(of: bytes), named != own {
      strangers.append(geometries.count)
    }
    var feature = FeatureGeometry()
    do throws(WellKnownBinary.Fault) {
      try GeometryBlob.read(bytes, into: &feature)
    } catch {
      throw FileError(
        .badData, path: path, row: geometries.count + 1, column: table.geometry, error.problem,
        hint: error.hint)
    }
    feature.finish(into: &geometries)
    mended.add(feature.mended, feature: geometries.count - 1)
  }

  private mutating func finish() throws -> Layer {
    var crs: CRS?
    if table.geometry != nil {
      let system = try GeoPackageReference.system(table.reference, in: database)
      crs = system.crs
      if let note = system.note { notes.append(Layer.Note(note, features: [])) }
    }
    if !strangers.isEmpty, crs != nil {
      notes.append(
        Layer.Note(
          "a geometry names another coordinate reference system than its layer, whose own counts",
          features: strangers))
    }
    let count = geometries.count
    let values = columns.indices.map { columns[$0].finish(rows: count) }
    return Layer(
      name: table.name, crs: crs, geometries: geometries, columns: values,
      rowNumbers: rowNumber?.finish(rows: count),
      notes: notes + mended.notes + columns.flatMap(\.notes))
  }
}
