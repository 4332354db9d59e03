import Geography

/// A square as a closed ring, from its lower left corner.
func square(_ x: Double, _ y: Double, _ side: Double) -> [Coordinate] {
  [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)].map { Coordinate(x: $0.0, y: $0.1) }
}

extension Geometries {
  /// Three zones: one of three polygons, of which the first has two holes and the second lies in one of these; one without
  /// a shape; and a square.
  static var sampleZones: Geometries {
    var geometries = Geometries()
    geometries.appendPolygons([
      [square(0, 0, 10), square(1, 1, 3), square(6, 6, 2)], [square(2, 2, 1)], [square(20, 0, 5)],
    ])
    geometries.appendNone()
    geometries.appendPolygons([[square(100, 100, 2)]])
    return geometries
  }
}
