import Geography

/// One feature's geometry on its way into `Geometries`, collections taken apart.
struct GeoJSONGeometry {
  /// A point that is alone so far.
  private var point: Coordinate?
  private var points: [Coordinate] = []
  private var lines: [[Coordinate]] = []
  private var polygons: [[[Coordinate]]] = []
  private(set) var mended = Mended()

  /// What was done to make the geometry usable.
  struct Mended {
    var closedRing = false
    var droppedRing = false
    var droppedMembers = false
  }

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
      } else {
        try scanner.skipValue()
      }
    }
    guard let type else { throw scanner.fault("a geometry has no type") }
    if type == "GeometryCollection" {
      guard hasMembers else { throw scanner.fault("a GeometryCollection has no list \"geometries\"") }
      add(members)
    } else if let coordinates {
      try add(coordinates, type: type, scanner)
    } else {
      throw scanner.fault("a geometry of type \"\(type.prefix(40))\" has no coordinates")
    }
  }

  private mutating func add(_ other: GeoJSONGeometry) {
    if let point = other.point { add(point) }
    if !other.points.isEmpty { gatherPoints() }
    points += other.points
    lines += other.lines
    polygons += other.polygons
    mended.closedRing = mended.closedRing || other.mended.closedRing
    mended.droppedRing = mended.droppedRing || other.mended.droppedRing
  }

  private mutating func add(_ position: Coordinate) {
    if point == nil, points.isEmpty {
      point = position
    } else {
      gatherPoints()
      points.append(position)
    }
  }

  /// Puts a point that is not alone any more to the others.
  private mutating func gatherPoints() {
    if let point { points.append(point) }
    point = nil
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
      if let position = coordinates.position { add(position) }
    case "MultiPoint":
      gatherPoints()
      points += coordinates.polygons[0][0]
    case "LineString", "MultiLineString":
      for line in coordinates.polygons.joined() where !line.isEmpty {
        guard line.count > 1 else { throw scanner.fault("a line has only one position") }
        lines.append(line)
      }
    default:
      for polygon in coordinates.polygons { add(polygon: polygon) }
    }
  }

  private mutating func add(polygon: [[Coordinate]]) {
    var rings: [[Coordinate]] = []
    for (index, ring) in polygon.enumerated() where !ring.isEmpty {
      if ring.first != ring.last { mended.closedRing = true }
      let closedCount = ring.count + (ring.first == ring.last ? 0 : 1)
      let fewest = 4
      if closedCount >= fewest {
        rings.append(ring)
      } else {
        mended.droppedRing = true
        // Without a shell there is nothing for holes to be in.
        if index == 0 { return }
      }
    }
    if !rings.isEmpty { polygons.append(rings) }
  }

  /// Adds the geometry as the next feature: its polygons when it has any, otherwise its lines, or its points.
  mutating func finish(into geometries: inout Geometries) {
    let hasPoints = point != nil || !points.isEmpty
    if !polygons.isEmpty {
      mended.droppedMembers = !lines.isEmpty || hasPoints
      geometries.appendPolygons(polygons)
    } else if !lines.isEmpty {
      mended.droppedMembers = hasPoints
      geometries.appendLines(lines)
    } else if let point {
      geometries.appendPoint(x: point.x, y: point.y)
    } else {
      geometries.appendPoints(points)
    }
  }
}
