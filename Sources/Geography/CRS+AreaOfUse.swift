import CPROJ

extension CRS {
  /// Where the system is meant to be used, in degrees of longitude and latitude; nil where PROJ does not say, and
  /// for an area across the antimeridian.
  public var areaOfUse: BoundingBox? {
    let context = ProjContext()
    guard let object = context.object(definition) else { return nil }
    var (west, south, east, north) = (0.0, 0.0, 0.0, 0.0)
    let isKnown = proj_get_area_of_use(
      context.pointer, object.pointer, &west, &south, &east, &north, nil)
    // PROJ gives −1000 for what it does not know.
    guard isKnown == 1, west >= -180, west <= east, south >= -90, south <= north else { return nil }
    return BoundingBox([west, east], [south, north])
  }
}
