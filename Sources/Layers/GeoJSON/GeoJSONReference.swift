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
      let value = try scanner.skipValue()
      self = text.equals(value, "null") ? .none : .unusable
      return
    }
    var name: String?
    var code: String?
    try scanner.members { (scanner, key) throws(JSONFault) in
      guard text.equals(key, "properties"), scanner.peek() == UInt8(ascii: "{") else {
        try scanner.skipValue()
        return
      }
      try scanner.members { (scanner, key) throws(JSONFault) in
        let isText = scanner.peek() == UInt8(ascii: "\"")
        let value = try scanner.skipValue()
        if text.equals(key, "name"), isText {
          name = text.string(value.lowerBound + 1..<value.upperBound - 1)
        } else if text.equals(key, "code"), !isText {
          // {"type": "EPSG", "properties": {"code": 25832}}, the form of a draft.
          code = "EPSG:" + text.string(value)
        }
      }
    }
    self = (name ?? code).map(GeoJSONReference.named) ?? .unusable
  }

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
      let text = "the file's \"crs\" member does not name a system that can be looked up; give its CRS"
      return (nil, Layer.Note(text, features: []))
    case .none:
      return geometries.boundingBox.canBeDegrees ? (.wgs84, nil) : (nil, .noDegrees)
    }
  }
}
