import Foundation

extension Layer {
  /// Reads a file of any kind that is known here: a shapefile, GeoJSON, or a layer of a GeoPackage
  /// (`city.gpkg#zones`; see `init(geoPackage:)`). GeoJSON may be packed by gzip; it
  /// and shapefiles may be in a zip archive (`zones.zip`, `city.zip#zones`). A table of a database with PostGIS is named by
  /// its address (see `init(database:)`).
  ///
  ///     let zones = try Layer(contentsOf: "zones.geojson")
  ///
  /// The ending decides, and what the file begins with when the ending says nothing.
  /// - Throws: `FileError` when there is no such file, when it is of another kind, or when it is damaged.
  public init(contentsOf path: String) throws(FileError) {
    try self.init(readingAnyKind: path)
    source = path
  }

  private init(readingAnyKind path: String) throws(FileError) {
    if path.namesDatabase {
      try self.init(database: path)
      return
    }
    if GeoPackageSource(path) != nil {
      try self.init(geoPackage: path)
      return
    }
    if let source = ZipSource(path) {
      try self.init(zipped: source)
      return
    }
    switch path.fileEnding.lowercased() {
    case "shp": try self.init(shapefile: path)
    case "geojson", "json": try self.init(geoJSON: path)
    case "parquet", "geoparquet", "parq", "pq": try self.init(parquet: path)
    case "shx", "dbf", "prj", "cpg":
      let shapes = path.withoutEnding + ".shp"
      guard FileManager.default.fileExists(atPath: shapes) else {
        throw FileError(
          .noInput, path: path, "there is no .shp beside it",
          hint: path.fileEnding.lowercased() == "dbf" ? Layer.adviceOnTable : Layer.readableKinds)
      }
      try self.init(shapefile: shapes)
    default:
      try ForeignLayer.check(path)
      if WorkbookSource(path) != nil, let error = Layer.noLayer(path) { throw error }
      let file = try FileBytes(unpacking: path)
      if file.withBytes({ $0.starts(with: GeoPackageDatabase.magic) }) {
        try self.init(geoPackage: path)
        return
      }
      guard file.withBytes({ JSONText(bytes: $0).beginsWithObject }) else {
        throw Layer.noLayer(path)
          ?? FileError(
            .badData, path: path, "this is no kind of layer that can be read",
            hint: Layer.readableKinds + "; " + Layer.readableTables)
      }
      try self.init(geoJSON: file)
    }
  }

  private static let readableKinds =
    "shapefiles (.shp, .zip), GeoJSON (.geojson, .json), GeoPackages (.gpkg) and GeoParquet (.parquet) can be read"

  private static let adviceOnTable =
    "if it is a table without shapes, save it as CSV (.csv) or as a workbook (.xlsx), which spreadsheet programs do; of a shapefile the .shp is needed"

  /// That a table stands where a layer is wanted; nil for what is no table.
  private static func noLayer(_ path: String) -> FileError? {
    guard path.namesTable, let table = try? CSVFile(path) else { return nil }
    return table.geometriesAsText
      ?? FileError(.badData, path: path, "this is a table, and no layer with shapes", hint: readableKinds)
  }

  private static let readableTables =
    "if it is a table, let its name end with .csv, .tsv or .txt, or save it as a workbook (.xlsx, .ods) or as Parquet (.parquet)"
}
