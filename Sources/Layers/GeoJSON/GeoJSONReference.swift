import Geography

/// What a GeoJSON file says of its coordinate reference system.
///
/// RFC 7946 knows WGS 84 only; the specification of 2008 had a `crs` member, which many files still carry.
enum GeoJSONReference {
  case none
  case named(String)
  /// It has the member, but in a form that says nothing usable.
  case unusable

  init(_ scanner: inout JSONScanner, _ text: JSONText) throws(JSONFault) {
    guard scanner.peek() == UInt8(ascii: "{") else {
      if scanner.peek() == UInt8(ascii: "n") {
        try scanner.literal("null")
        self = .none
      } else if let name = try GeoJSONReference.word(&scanner, text).map(GeoJSONReference.name),
        (try? CRS(name)) != nil
      {
        self = .named(name)
      } else {
        self = .unusable
      }
      return
    }
    var words: [String: String] = [:]
    try scanner.members { (scanner, key) throws(JSONFault) in
      guard text.equals(key, "properties"), scanner.peek() == UInt8(ascii: "{") else {
        try scanner.skipValue()
        return
      }
      try scanner.members { (scanner, key) throws(JSONFault) in
        words[text.string(key)] = try GeoJSONReference.word(&scanner, text)
      }
    }
    // {"type": "EPSG", "properties": {"code": 25832}} and {"type": "OGC", "properties": {"urn": "…"}} are forms of drafts. A
    // link leads to what is not there, but its address may hold the code.
    let address = words["href"].flatMap(GeoJSONReference.code)
    let known = words["name"] ?? words["code"] ?? words["urn"] ?? address
    self = known.map { .named(GeoJSONReference.name($0)) } ?? .unusable
  }

  /// A system's name as it can be looked up.
  private static func name(_ word: String) -> String {
    !word.isEmpty && word.allSatisfy(\.isNumber) ? "EPSG:" + word : code(in: word) ?? word
  }

  /// A text without its quotation marks, or a number; nil for anything else.
  private static func word(_ scanner: inout JSONScanner, _ text: JSONText) throws(JSONFault) -> String? {
    let mark = scanner.peek()
    let value = try scanner.skipValue()
    return switch mark {
    case UInt8(ascii: "\""): text.string(value.lowerBound + 1..<value.upperBound - 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): text.string(value)
    default: nil
    }
  }

  /// The code in an address such as http://www.opengis.net/gml/srs/epsg.xml#25831 or http://spatialreference.org/ref/epsg/25831/,
  /// which are none that PROJ knows; nil for other texts.
  private static func code(in address: String) -> String? {
    guard address.lowercased().hasPrefix("http") else { return nil }
    return address.firstMatch(of: /(?i)\/epsg(?:\.xml#|\/)(\d{4,6})(?!\d)/).map { "EPSG:\($0.1)" }
  }

  /// That a file says its system so that it cannot be looked up.
  static let notUnderstood =
    "the file's \"crs\" member does not name a system that can be looked up; give its CRS"

  /// The system for these coordinates, and what the user must know about it.
  func resolved(
    for geometries: Geometries, path: String
  ) throws(FileError) -> (crs: CRS?, note: Layer.Note?) {
    switch self {
    case .named(let name):
      do {
        let crs = try CRS(name)
        // The same system but for the order of its axes, which no one keeps to in GeoJSON anyway.
        return (crs.code == "OGC:CRS84" ? .wgs84 : crs, nil)
      } catch {
        throw FileError(
          .badData, path: path, column: "crs", error.description,
          hint: "remove or mend the file's \"crs\" member")
      }
    case .unusable:
      return (nil, Layer.Note(GeoJSONReference.notUnderstood, features: []))
    case .none:
      return geometries.boundingBox.canBeDegrees ? (.wgs84, nil) : (nil, .noDegrees)
    }
  }
}
