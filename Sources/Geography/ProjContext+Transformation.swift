import CPROJ

extension ProjContext {
  /// What PROJ does to get from one system to another, x first at both ends.
  func transformation(from source: ProjObject, to target: ProjObject) -> ProjObject? {
    guard
      let plain = proj_create_crs_to_crs_from_pj(pointer, source.pointer, target.pointer, nil, nil)
        .map({ ProjObject($0, owner: self) })
    else { return nil }
    return proj_normalize_for_visualization(pointer, plain.pointer).map { ProjObject($0, owner: self) }
  }

  /// Whether PROJ knows how the datum of a system lies to WGS 84 at a place of it, or in the middle of where it is meant
  /// to be used. Where it does not, it takes longitudes and latitudes over as they are.
  func hasKnownShift(_ system: ProjObject, at place: Coordinate? = nil) -> Bool {
    guard let degrees = object("EPSG:4326") else { return true }
    var transformation: ProjObject?
    if let place {
      transformation = self.transformation(from: system, to: degrees)
      _ = transformation?.moved(place.x, place.y)
    } else if let use = areaOfUse(of: system) {
      transformation = self.transformation(from: degrees, to: system)
      _ = transformation?.moved(use.middle.x, use.middle.y)
    }
    guard let transformation, let used = proj_trans_get_last_used_operation(transformation.pointer) else {
      return true
    }
    let operation = ProjObject(used, owner: self)
    return proj_coordoperation_has_ballpark_transformation(pointer, operation.pointer) == 0
  }

  /// Where a system is meant to be used, in degrees of longitude and latitude; nil where PROJ does not say, and for an area
  /// across the antimeridian.
  func areaOfUse(of system: ProjObject) -> BoundingBox? {
    var (west, south, east, north) = (0.0, 0.0, 0.0, 0.0)
    let isKnown = proj_get_area_of_use(pointer, system.pointer, &west, &south, &east, &north, nil)
    // PROJ gives −1000 for what it does not know.
    guard isKnown == 1, west >= -180, west <= east, south >= -90, south <= north else { return nil }
    return BoundingBox([west, east], [south, north])
  }
}

extension ProjObject {
  /// Where a transformation takes a place; infinite where it has none.
  func moved(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    var (x, y) = (x, y)
    proj_trans_generic(pointer, PJ_FWD, &x, 0, 1, &y, 0, 1, nil, 0, 0, nil, 0, 0)
    return (x, y)
  }
}
