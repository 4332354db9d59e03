import CPROJ

/// Systems that say themselves how they lie to WGS 84: by TOWGS84 in a text of WKT 1, by +towgs84 or +nadgrids in a PROJ
/// string, by BOUNDCRS in WKT 2.
extension ProjContext {
  /// The system that a bound one describes, without the transformation; nil for any other.
  func source(of object: ProjObject) -> ProjObject? {
    guard proj_get_type(object.pointer) == PJ_TYPE_BOUND_CRS else { return nil }
    return proj_get_source_crs(pointer, object.pointer).map { ProjObject($0, owner: self) }
  }

  /// Whether a bound system's transformation can be computed here, which it cannot where it needs a file that is not
  /// there.
  func canShift(_ bound: ProjObject) -> Bool {
    guard let shift = shift(of: bound) else { return false }
    return proj_coordoperation_is_instantiable(pointer, shift.pointer) == 1
  }

  /// Whether the transformation says nothing that PROJ does not know better: parameters of zero, which programs write for
  /// "not known", on a datum that is listed.
  func isIdle(_ bound: ProjObject, of source: ProjObject) -> Bool {
    guard let shift = shift(of: bound) else { return false }
    var parameters = [Double](repeating: 1, count: 7)
    let isRead = proj_coordoperation_get_towgs84_values(pointer, shift.pointer, &parameters, 7, 0)
    return isRead == 1 && parameters.allSatisfy { $0 == 0 } && hasListedDatum(source)
  }

  private func shift(of bound: ProjObject) -> ProjObject? {
    proj_crs_get_coordoperation(pointer, bound.pointer).map { ProjObject($0, owner: self) }
  }

  private func hasListedDatum(_ system: ProjObject) -> Bool {
    guard let found = proj_crs_get_datum_forced(pointer, system.pointer) else { return false }
    let datum = ProjObject(found, owner: self)
    if proj_get_id_code(datum.pointer, 0) != nil { return true }
    let types = [PJ_TYPE_GEODETIC_REFERENCE_FRAME]
    guard let list = proj_create_from_name(pointer, nil, name(of: datum), types, types.count, 0, 1, nil)
    else {
      return false
    }
    defer { proj_list_destroy(list) }
    return proj_list_get_count(list) > 0
  }
}
