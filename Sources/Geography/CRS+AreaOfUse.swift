extension CRS {
  /// Where the system is meant to be used, in degrees of longitude and latitude; nil where PROJ does not say, and
  /// for an area across the antimeridian.
  public var areaOfUse: BoundingBox? {
    let context = ProjContext()
    return context.object(definition).flatMap(context.areaOfUse)
  }

  /// Whether it is known how the system lies to WGS 84 around a place of it. Where it is not, positions are some hundred
  /// metres off beside those of other systems, but for systems on the ellipsoids of WGS 84 and GRS 80.
  public func hasKnownShift(at place: Coordinate) -> Bool {
    let context = ProjContext()
    guard let object = context.object(definition) else { return true }
    return context.hasModernEllipsoid(object) || context.hasKnownShift(object, at: place)
  }
}
