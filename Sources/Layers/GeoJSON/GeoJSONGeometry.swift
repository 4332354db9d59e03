import Geography

/// Reads one feature's geometry from its JSON.
struct GeoJSONGeometry {
  private(set) var feature = FeatureGeometry()
  /// What the geometry says itself of its coordinate reference system; nil where it says nothing.
  private(set) var crs: GeoJSONReference?

  /// How deep collections may lie in each other; RFC 7946 advises against nesting them at all.
  static let deepest = 32

  /// How many arrays the numbers of each type are in.
  private static let depths = [
    "Point": 1, "MultiPoint": 2, "LineString": 2, "MultiLineString": 3, "Polygon": 3, "MultiPolygon": 4,
  ]

  /// Reads an object of one of the geometry types, or null.
  mutating func read(_ scanner: inout JSONScanner, _ text: JSONText, depth: Int = 0) throws(JSONFault) {
    if scanner.peek() == UInt8(ascii: "n") { return try scanner.literal("null") }
    guard scanner.peek() == UInt8(ascii: "{") else { throw scanner.fault("a geometry is not an object") }
    guard depth < GeoJSONGeometry.deepest else { throw scanner.fault("collections are nested too deeply") }
    var type: String?
    var coordinates: GeoJSONCoordinates?
    var hasMembers = false
    var members = GeoJSONGeometry()
    try scanner.members { (scanner, key) throws(JSONFault) in
      if text.equals(key, "type"), scanner.peek() == UInt8(ascii: "\"") {
        type = text.string(try scanner.string())
      } else if text.equals(key, "coordinates") {
        coordinates = try GeoJSONCoordinates(&scanner, text)
      } else if text.equals(key, "geometries"), scanner.peek() == UInt8(ascii: "[") {
        hasMembers = true
        try scanner.elements { (scanner) throws(JSONFault) in
          try members.read(&scanner, text, depth: depth + 1)
        }
      } else if depth == 0, text.equals(key, "crs") {
        crs = try GeoJSONReference(&scanner, text)
      } else {
        try scanner.skipValue()
      }
    }
    guard let type else { throw scanner.fault("a geometry has no type") }
    if type == "GeometryCollection" {
      guard hasMembers else { throw scanner.fault("a GeometryCollection has no list \"geometries\"") }
      feature.add(members.feature)
    } else if let coordinates {
      try add(coordinates, type: type, scanner)
    } else {
      throw scanner.fault("a geometry of type \"\(type.prefix(40))\" has no coordinates")
    }
  }

  private mutating func add(
    _ coordinates: GeoJSONCoordinates, type: String, _ scanner: JSONScanner
  ) throws(JSONFault) {
    guard let expected = GeoJSONGeometry.depths[type] else {
      throw scanner.fault(
        "\"\(type.prefix(40))\" is not a type of geometry",
        hint: "it must be one of \(GeoJSONGeometry.depths.keys.sorted().joined(separator: ", "))")
    }
    guard let depth = coordinates.depth else { return }
    guard depth == expected else {
      throw scanner.fault("the coordinates of a \(type) are nested \(depth) deep instead of \(expected)")
    }
    switch type {
    case "Point":
      if let position = coordinates.position { feature.add(point: position) }
    case "MultiPoint":
      feature.add(points: coordinates.polygons[0][0])
    case "LineString", "MultiLineString":
      for line in coordinates.polygons.joined() where !line.isEmpty {
        guard line.count > 1 else { throw scanner.fault("a line has only one position") }
        feature.add(line: line)
      }
    default:
      for polygon in coordinates.polygons { feature.add(polygon: polygon) }
    }
  }
}
