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

  /// That a file says of its system what nobody can look up.
  static let unknownSystem = Layer.Note(
    "what the file says of its coordinate reference system is not understood; give its CRS", features: [])
}

extension Layer {
  /// Refuses a layer of metres that says it is one of degrees, as where the .prj of another layer lies beside it: written
  /// down with that system it would never be found out.
  ///
  /// - Parameter hint: how to say which system it is.
  /// - Throws: `FileError` where the coordinates are none of the system.
  public func checkDegrees(hint: String) throws(FileError) {
    let box = geometries.boundingBox
    guard let crs, crs.isGeographic, !box.isEmpty,
      !GeoJSONFormat.isOnGlobe(box.minX, box.minY) || !GeoJSONFormat.isOnGlobe(box.maxX, box.maxY)
    else { return }
    throw FileError(
      .badData, path: source ?? name,
      "the coordinates are no degrees, but \(crs.name) is a system of degrees",
      hint: hint)
  }
}
