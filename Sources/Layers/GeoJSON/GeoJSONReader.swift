import Foundation
import Geography

extension Layer {
  /// Reads a GeoJSON file: a FeatureCollection, a Feature or a bare geometry, or a sequence of one or the other, each on
  /// a line of its own (as OpenAddresses has them) or behind a mark (RFC 8142). A file packed by gzip is unpacked.
  ///
  ///     let zones = try Layer(geoJSON: "zones.geojson")
  ///
  /// Properties become columns whose type fits all their values (whole numbers, real numbers, logicals, or
  /// text); nested objects and arrays stay JSON text. The features' `id` becomes a column `id` unless a
  /// property has that name. NaN and Infinity, which are no JSON but are written, are missing values. Heights are left out. Of a GeometryCollection with polygons only these are kept.
  ///
  /// The CRS is WGS 84, or what an old-style `crs` member names; it is nil, with a note, when neither can be
  /// true of the coordinates.
  /// - Throws: `FileError` that names the feature when the file is not JSON or not GeoJSON.
  public init(geoJSON path: String) throws(FileError) {
    try self.init(geoJSON: try FileBytes(unpacking: path))
  }

  /// Reads GeoJSON from bytes; see `init(geoJSON:)`.
  public init(geoJSON file: FileBytes) throws(FileError) {
    let result: Result<Layer, FileError> = file.withBytes { bytes in
      do throws(FileError) {
        return .success(try GeoJSONReader.layer(JSONText(bytes: bytes), path: file.path))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }
}

/// Gathers a layer from GeoJSON's features.
struct GeoJSONReader {
  private let text: JSONText
  private var geometries = Geometries()
  private var properties = GeoJSONProperties()
  private var identifiers = GeoJSONProperties()
  private var crs = GeoJSONReference.none
  private var notes = GeoJSONNotes()
  /// How many features the server says that there are; 0 where it does not say.
  private var matched = 0.0
  /// Whether the server names the address of what comes behind this answer.
  private var hasNext = false
  /// The feature being read, counted from 0; nil outside all features.
  private var row: Int?

  private static let geometryTypes: Set = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
  ]

  static func layer(_ text: JSONText, path: String) throws(FileError) -> Layer {
    if let offset = text.bytes.firstInvalidUTF8 {
      throw FileError(
        .badData, path: path, "the text is not UTF-8 (line \(text.line(of: offset)))",
        hint: "save the file as UTF-8")
    }
    if let advice = ServerAnswer.advice(text.bytes) ?? ServerAnswer.adviceOnScript(text.bytes) {
      throw FileError(.badData, path: path, "this is not GeoJSON", hint: advice)
    }
    var reader = GeoJSONReader(text: text)
    do throws(JSONFault) {
      try reader.readAll()
    } catch {
      throw FileError(
        .badData, path: path, row: reader.row.map { $0 + 1 }, column: error.column,
        "\(error.problem) (line \(text.line(of: error.offset)))", hint: error.hint)
    }
    return try reader.finish(path: path)
  }

  private init(text: JSONText) { self.text = text }

  private mutating func readAll() throws(JSONFault) {
    var scanner = text.scanner
    scanner.takesNotANumber = true
    scanner.skipRecordMarks()
    guard scanner.peek() == UInt8(ascii: "{") else {
      try text.check()
      throw scanner.fault("this is JSON, but not an object as GeoJSON is")
    }
    switch try rootType(scanner) {
    case "FeatureCollection": try readCollection(&scanner)
    case "Feature":
      try readSequence(&scanner) { (reader, scanner) throws(JSONFault) in try reader.readFeature(&scanner) }
    case let type? where GeoJSONReader.geometryTypes.contains(type):
      try readSequence(&scanner) { (reader, scanner) throws(JSONFault) in try reader.readGeometry(&scanner) }
    case "Topology":
      throw scanner.fault("this is TopoJSON", hint: "convert it to GeoJSON first")
    case let type?:
      throw scanner.fault(
        "\"\(type.prefix(40))\" is not a type of GeoJSON", hint: "a FeatureCollection was expected")
    case nil:
      throw scanner.fault(
        "the object has no type as GeoJSON has",
        hint:
          "the outermost object must be a FeatureCollection, which a feature service gives with f=geojson, up to a limit (behind it with resultOffset=…); a street map from Overpass is read as XML ([out:xml])"
      )
    }
    try text.checkEnd(&scanner)
  }

  /// The root object's `type`. Most files have it first; only otherwise is the text gone through for it.
  private func rootType(_ start: JSONScanner) throws(JSONFault) -> String? {
    var type: String?
    var scanner = start
    try scanner.take(UInt8(ascii: "{"), "an object was expected")
    while scanner.peek() == UInt8(ascii: "\"") {
      let key = try scanner.string()
      try scanner.take(UInt8(ascii: ":"), "a colon was expected")
      if text.equals(key, "type"), scanner.peek() == UInt8(ascii: "\"") {
        type = text.string(try scanner.string())
        break
      }
      try scanner.skipValue()
      guard scanner.peek() == UInt8(ascii: ",") else { break }
      try scanner.take(UInt8(ascii: ","), "")
    }
    return type
  }

  /// Reads one text after the other to the end of the file; most files have one.
  private mutating func readSequence(
    _ scanner: inout JSONScanner, _ read: (inout GeoJSONReader, inout JSONScanner) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    repeat {
      row = geometries.count
      try read(&self, &scanner)
      scanner.skipRecordMarks()
    } while !scanner.isAtEnd
    row = nil
  }

  private mutating func readCollection(_ scanner: inout JSONScanner) throws(JSONFault) {
    var hasFeatures = false
    try scanner.members { (scanner, key) throws(JSONFault) in
      if text.equals(key, "features") {
        guard scanner.peek() == UInt8(ascii: "["), !hasFeatures else {
          throw scanner.fault("\"features\" is not one array")
        }
        hasFeatures = true
        try scanner.elements { (scanner) throws(JSONFault) in try readFeature(&scanner) }
        row = nil
      } else if text.equals(key, "crs") {
        crs = try GeoJSONReference(&scanner, text)
      } else if text.equals(key, "properties"), scanner.peek() == UInt8(ascii: "{") {
        try scanner.members { (scanner, key) throws(JSONFault) in try readAnswer(&scanner, key) }
      } else if text.equals(key, "links"), scanner.peek() == UInt8(ascii: "[") {
        try readLinks(&scanner)
      } else {
        try readAnswer(&scanner, key)
      }
    }
    guard matched <= Double(geometries.count) else { throw GeoJSONReader.incomplete(scanner) }
    // Servers that say how many there are may link to a page behind the last.
    guard !hasNext || matched == Double(geometries.count) else { throw GeoJSONReader.aPage(scanner) }
    guard hasFeatures else { throw scanner.fault("the FeatureCollection has no list \"features\"") }
  }

  /// What a server says of its answer: whether it is all there is.
  private mutating func readAnswer(_ scanner: inout JSONScanner, _ key: Range<Int>) throws(JSONFault) {
    let next = scanner.peek()
    if text.equals(key, "exceededTransferLimit"), next == UInt8(ascii: "t") {
      throw GeoJSONReader.incomplete(scanner)
    } else if text.equals(key, "numberMatched"), next &- UInt8(ascii: "0") < 10 {
      matched = text.double(try scanner.number())
    } else {
      try scanner.skipValue()
    }
  }

  /// An OGC API answers with one page of many, and with links to those before and behind it (OGC 17-069r4, 7.15.7).
  private mutating func readLinks(_ scanner: inout JSONScanner) throws(JSONFault) {
    try scanner.elements { (scanner) throws(JSONFault) in
      guard scanner.peek() == UInt8(ascii: "{") else {
        try scanner.skipValue()
        return
      }
      try scanner.members { (scanner, key) throws(JSONFault) in
        let isRelation = text.equals(key, "rel") && scanner.peek() == UInt8(ascii: "\"")
        let value = try scanner.skipValue()
        if isRelation, text.equals(value, "\"next\"") { hasNext = true }
      }
    }
  }

  private static let isPart = "the server did not send all features, as there is a limit to its answers"

  private static func aPage(_ scanner: JSONScanner) -> JSONFault {
    scanner.fault(
      isPart,
      hint: "ask for more at once (limit=…), follow the link \"next\" from page to page, or get the whole "
        + "layer as a file to download; if all pages are in this file, take \"links\" out of it")
  }

  private static func incomplete(_ scanner: JSONScanner) -> JSONFault {
    scanner.fault(
      isPart,
      hint: "ask for the rest (resultOffset=…, or startIndex=…), or for the whole layer as a file to download"
    )
  }

  private mutating func readFeature(_ scanner: inout JSONScanner) throws(JSONFault) {
    let feature = geometries.count
    row = feature
    guard scanner.peek() == UInt8(ascii: "{") else { throw scanner.fault("a feature is not an object") }
    var type: String?
    var hasGeometry = false
    var hasPlace = false
    try scanner.members { (scanner, key) throws(JSONFault) in
      if text.equals(key, "geometry") {
        guard !hasGeometry else { throw scanner.fault("the feature has two geometries") }
        hasGeometry = true
        try readGeometry(&scanner)
      } else if text.equals(key, "properties") {
        let hasDuplicates = try properties.read(&scanner, text, row: feature)
        if hasDuplicates { notes.duplicates.append(feature) }
      } else if text.equals(key, "type"), scanner.peek() == UInt8(ascii: "\"") {
        type = text.string(try scanner.string())
      } else if text.equals(key, "id") {
        try readIdentifier(&scanner, feature)
      } else if text.equals(key, "crs"), feature == 0 {
        crs = try GeoJSONReference(&scanner, text)
      } else {
        if text.equals(key, "place"), scanner.peek() == UInt8(ascii: "{") { hasPlace = true }
        try scanner.skipValue()
      }
    }
    guard type == "Feature" else { throw scanner.fault("the feature's type is not \"Feature\"") }
    if hasPlace, geometries.count == feature || geometries.kinds[feature] == .none {
      throw scanner.fault(
        "this is JSON-FG, where the feature has its shape as \"place\" and no \"geometry\"",
        hint:
          "ask the server for GeoJSON (f=geojson), or save the layer as a GeoPackage, as QGIS and ogr2ogr do"
      )
    }
    guard hasGeometry else {
      throw scanner.fault(
        "the feature has no member \"geometry\"", hint: "a feature without a place has \"geometry\": null")
    }
  }

  private mutating func readGeometry(_ scanner: inout JSONScanner) throws(JSONFault) {
    var geometry = GeoJSONGeometry()
    try geometry.read(&scanner, text)
    // PostGIS can write it into each geometry; the first one's stands for all.
    if case .none = crs, let own = geometry.crs { crs = own }
    var feature = geometry.feature
    feature.finish(into: &geometries)
    notes.mended.add(feature.mended, feature: geometries.count - 1)
  }

  private mutating func readIdentifier(_ scanner: inout JSONScanner, _ feature: Int) throws(JSONFault) {
    switch scanner.peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try identifiers.readValue(&scanner, text, named: "id", row: feature)
    case UInt8(ascii: "n"): try scanner.literal("null")
    default: throw scanner.fault("the feature's id is neither a text nor a number")
    }
  }

  private mutating func finish(path: String) throws(FileError) -> Layer {
    notes.general += properties.notes
    var columns = properties.finish(rows: geometries.count)
    if !properties.contains("id") { columns += identifiers.finish(rows: geometries.count) }
    let system = try crs.resolved(for: geometries, path: path)
    if let note = system.note { notes.general.append(note) }
    let name = path.withoutPacking.fileName.withoutEnding
    return Layer(name: name, crs: system.crs, geometries: geometries, columns: columns, notes: notes.all)
  }
}
