import Geography

extension BoundingBox {
  /// Whether what lies in it can be longitudes and latitudes, for files that name no system and whose form has these
  /// for its default.
  var canBeDegrees: Bool {
    // A hair's breadth is left for files whose computed positions overshoot the antimeridian or a pole.
    let slack = 1e-6
    return isEmpty
      || minX >= -180 - slack && maxX <= 180 + slack && minY >= -90 - slack && maxY <= 90 + slack
  }
}

extension Layer.Note {
  /// That a file names no system, and that its form's default cannot be true.
  static let noDegrees = Layer.Note(
    "the coordinates are no longitudes and latitudes, and the file does not name their system; give its CRS",
    features: [])
}
