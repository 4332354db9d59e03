import GRDB

/// The tables that a GeoPackage says it holds.
struct GeoPackageContents {
  struct Table: Hashable {
    let name: String
    /// nil for a table without geometry.
    let geometry: String?
    let reference: Int64?
  }

  let tables: [Table]
  private let path: String

  /// What programs keep in tables of their own, which are no layers.
  private static let housekeeping: Set = ["layer_styles", "qgis_projects"]
  /// "aspatial" is what GDAL called attributes before the standard did.
  private static let kinds: Set = ["features", "attributes", "aspatial"]

  init(_ database: Database, path: String) throws {
    self.path = path
    let existing = try SQLRows(database, "SELECT lower(name) FROM sqlite_master").texts()
    guard existing.contains("gpkg_contents") else {
      throw FileError(
        .badData, path: path, "this is an SQLite database, but no GeoPackage: it has no table gpkg_contents",
        hint: "save the layer as a GeoPackage: in QGIS by Export, Save Features As, or by ogr2ogr -f GPKG")
    }
    var geometries: [String: (column: String?, reference: Int64)] = [:]
    if existing.contains("gpkg_geometry_columns") {
      let rows = try SQLRows(
        database, "SELECT lower(table_name), column_name, srs_id FROM gpkg_geometry_columns")
      while try rows.next() { geometries[rows.text(0) ?? ""] = (rows.text(1), rows.integer(2)) }
    }
    var tables: [Table] = []
    let rows = try SQLRows(database, "SELECT table_name, lower(data_type), srs_id FROM gpkg_contents")
    while try rows.next() {
      guard let name = rows.text(0), let kind = rows.text(1), GeoPackageContents.kinds.contains(kind),
        !GeoPackageContents.housekeeping.contains(name.lowercased())
      else { continue }
      let geometry = kind == "features" ? geometries[name.lowercased()] : nil
      tables.append(
        Table(
          name: name, geometry: geometry?.column,
          reference: geometry?.reference ?? (rows.isNull(2) ? nil : rows.integer(2))))
    }
    self.tables = tables
  }

  /// The layer of a name, or else the only one; a table without geometry is meant only where no layer has any.
  func table(_ name: String?) throws(FileError) -> Table {
    if let name {
      let found =
        tables.first { $0.name == name } ?? tables.first { $0.name.lowercased() == name.lowercased() }
      guard let found else {
        throw FileError(
          .badData, path: path, "there is no layer \"\(name)\"", hint: "it holds \(listing(tables))")
      }
      return found
    }
    let maps = tables.filter { $0.geometry != nil }
    let candidates = maps.isEmpty ? tables : maps
    guard let first = candidates.first else {
      throw FileError(.badData, path: path, "the GeoPackage holds no vector layer and no table")
    }
    guard candidates.count == 1 else {
      throw FileError(
        .badData, path: path, "the GeoPackage holds several layers, so one must be named",
        hint: "write \(path.fileName)#\(first.name); it holds \(listing(candidates))")
    }
    return first
  }

  private func listing(_ tables: [Table]) -> String {
    let (most, names) = (20, tables.map { "\"\($0.name)\"" })
    guard !names.isEmpty else { return "no layer" }
    return names.prefix(most).joined(separator: ", ")
      + (names.count > most ? " and \(names.count - most) more" : "")
  }
}

extension SQLRows {
  /// The first value of all rows that are left.
  fileprivate func texts() throws -> Set<String> {
    var result: Set<String> = []
    while try next() { result.insert(text(0) ?? "") }
    return result
  }
}
