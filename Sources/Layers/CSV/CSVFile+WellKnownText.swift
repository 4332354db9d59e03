extension CSVFile {
  /// That a column holds shapes as text, as portals and programs of maps write them: POLYGON ((2.1 41.4, …)); nil where none
  /// does.
  var geometriesAsText: FileError? {
    guard let column = wellKnownText else { return nil }
    let name = path.fileName.withoutEnding
    let isText = ["csv", "tsv", "txt"].contains(path.fileEnding.lowercased())
    return FileError(
      .badData, path: path, column: column, "the column holds shapes as text (WKT), which is not read here",
      hint: (isText
        ? "save the table as a GeoPackage: " : "save the table as CSV, and that as a GeoPackage: ")
        + "ogr2ogr -f GPKG \(name).gpkg \(isText ? path.fileName : name + ".csv") -oo GEOM_POSSIBLE_NAMES=\(column) "
        + "-a_srs EPSG:4326, or the system that they are in; or in QGIS by Add Delimited Text Layer")
  }

  /// The first column of which all fields are shapes, as far as the first rows tell.
  private var wellKnownText: String? {
    struct Enough: Error {}
    var shapes = Array(repeating: 0, count: header.count)
    var others = shapes
    var rows = 0
    // What is wrong with a row is said when it is read.
    _ = try? forEachRow { _, fields in
      for (position, field) in fields.enumerated() where !field.isEmpty {
        if field.isWellKnownText { shapes[position] += 1 } else { others[position] += 1 }
      }
      rows += 1
      if rows == 20 { throw Enough() }
    }
    return header.indices.first { shapes[$0] > 0 && others[$0] == 0 }.map { header[$0] }
  }
}

extension String {
  /// Whether it begins as a geometry does: by its kind, and then a parenthesis, or the word that it is empty.
  fileprivate var isWellKnownText: Bool {
    let most = 40
    var start = prefix(most).uppercased()[...]
    // PostGIS puts the number of the system in front.
    if start.hasPrefix("SRID="), let end = start.firstIndex(of: ";") { start = start[end...].dropFirst() }
    let kinds = [
      "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION",
    ]
    let kind = start.drop { $0 == " " }.prefix { $0.isLetter }
    guard kinds.contains(String(kind)) else { return false }
    let rest = start[kind.endIndex...].drop { $0 == " " || $0 == "Z" || $0 == "M" }
    return rest.hasPrefix("(") || rest.hasPrefix("EMPTY")
  }
}
