extension CSVFile {
  /// That a column holds shapes as text, as portals, databases and programs of maps write them: POLYGON ((2.1 41.4, …)); nil
  /// where none does.
  var geometriesAsText: FileError? {
    guard let (column, form) = firstColumn(of: { $0.formOfGeometry }) else { return nil }
    let name = path.fileName.withoutEnding
    let isText = ["csv", "tsv", "txt"].contains(path.fileEnding.lowercased())
    let option = column.contains(" ") ? "\"GEOM_POSSIBLE_NAMES=\(column)\"" : "GEOM_POSSIBLE_NAMES=\(column)"
    return FileError(
      .badData, path: path, column: column,
      "the column holds shapes as text (\(form)), which is not read here",
      hint: (isText
        ? "save the table as a GeoPackage: " : "save the table as CSV, and that as a GeoPackage: ")
        + "ogr2ogr -f GPKG \(name).gpkg \(isText ? path.fileName : name + ".csv") -oo \(option) "
        + "-oo KEEP_GEOM_COLUMNS=NO -a_srs EPSG:4326, or the system that they are in"
        + (form == "WKT" ? "; or in QGIS by Add Delimited Text Layer" : ""))
  }

  /// That the places of the rows are there, but not as a column of x and one of y: as shapes, or as both coordinates in one
  /// field, as portals write them; nil where there are none.
  public var placesInOneColumn: FileError? {
    if let shapes = geometriesAsText { return shapes }
    guard let (column, _) = firstColumn(of: { $0.isPairOfCoordinates ? "" : nil }) else { return nil }
    return FileError(
      .badData, path: path, column: column, "the column holds both coordinates in one field",
      hint:
        "split it into two columns, as spreadsheet programs do (Text to Columns); of degrees, portals write the latitude "
        + "first, which is y, and then the longitude, which is x")
  }

  /// The first column all of whose fields are of a form, as far as the first rows tell, and the first field's form.
  ///
  /// - Parameter form: nil for what is not of it.
  private func firstColumn(of form: (String) -> String?) -> (name: String, form: String)? {
    struct Enough: Error {}
    var forms = [String?](repeating: nil, count: header.count)
    var hasOthers = [Bool](repeating: false, count: header.count)
    var rows = 0
    // What is wrong with a row is said when it is read.
    _ = try? forEachRow { _, fields in
      for (position, field) in fields.enumerated() where !field.isEmpty && !hasOthers[position] {
        if let found = form(field) {
          forms[position] = forms[position] ?? found
        } else {
          hasOthers[position] = true
        }
      }
      rows += 1
      if rows == 20 { throw Enough() }
    }
    return zip(header, zip(forms, hasOthers)).lazy
      .compactMap { name, found in found.1 ? nil : found.0.map { (name, $0) } }.first
  }
}

extension String {
  /// In which form the text is a geometry; nil for other texts.
  fileprivate var formOfGeometry: String? {
    isWellKnownText ? "WKT" : isWellKnownBinary ? "WKB" : isGeoJSON ? "GeoJSON" : nil
  }

  /// Whether it begins as a geometry does: by its kind, and then a parenthesis, or the word that it is empty.
  private var isWellKnownText: Bool {
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

  /// Whether it is a geometry as PostGIS shows it, in digits of base 16: the order of the bytes, the kind in four of them, with
  /// marks for heights and a system, and no fewer digits than a point has.
  private var isWellKnownBinary: Bool {
    let digitsOfPoint = 42
    let kind =
      /(?i)01(?:0[1-7]0000[0-9a-f]0|[0-9a-f]{2}0[37b]0000)|00(?:[0-9a-f]000000[1-7]|00000[37b][0-9a-f]{2})/
    return utf8.count >= digitsOfPoint && utf8.count.isMultiple(of: 2) && prefixMatch(of: kind) != nil
      && utf8.prefix(1000).allSatisfy { hexValue($0) != nil }
  }

  private var isGeoJSON: Bool { hasPrefix("{") && prefix(2000).contains("\"coordinates\"") }

  /// Whether it is two numbers with decimals, in parentheses or without them; an address may stand in front of these.
  fileprivate var isPairOfCoordinates: Bool {
    wholeMatch(
      of: /(?s)(?:.*\(|\[)?\s*-?\d{1,8}\.\d+\s*[,;\s]\s*-?\d{1,8}\.\d+\s*[)\]]?\s*/) != nil
  }
}
