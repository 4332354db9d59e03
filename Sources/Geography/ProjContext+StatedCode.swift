import CPROJ
import Foundation

/// Systems that a text describes and gives a code as well. Texts are copied and changed by hand and by programs, and the
/// code stays: what is described counts, and the code only where an authority lists the same system under it.
extension ProjContext {
  /// A described system without a code that is another one's.
  func withoutFalseCode(_ object: ProjObject) -> ProjObject {
    guard let code = statedCode(of: object) else { return object }
    if let listed = self.object(code).flatMap(horizontalPart) {
      let use = areaOfUse(of: listed)
      if spellings(of: listed).contains(where: { isSame(object, $0, in: use) }) { return object }
    }
    return withoutCode(object) ?? object
  }

  /// The code that a system's own text gives it.
  func statedCode(of object: ProjObject) -> String? {
    guard let authority = proj_get_id_auth_name(object.pointer, 0),
      let code = proj_get_id_code(object.pointer, 0)
    else { return nil }
    return "\(String(cString: authority)):\(String(cString: code))"
  }

  private func withoutCode(_ object: ProjObject) -> ProjObject? {
    // In WKT 2 the code of the whole comes last, and those of the parts are left out.
    guard let text = wkt(of: object), let code = text.range(of: "ID[", options: .backwards),
      let comma = text[..<code.lowerBound].lastIndex(of: ","),
      let end = text[code.upperBound...].firstIndex(of: "]")
    else { return nil }
    return self.object(String(text[..<comma] + text[text.index(after: end)...]))
  }

  /// A listed system, and what becomes of it once it is written as files have it: older WKT has no words for the axes of
  /// some, such as Křovák's.
  private func spellings(of listed: ProjObject) -> some Sequence<ProjObject> {
    [listed] + [PJ_WKT1_GDAL, PJ_WKT1_ESRI].compactMap { wkt(of: listed, as: $0).flatMap(object) }
  }

  /// Whether two systems give the same numbers to the same places of one body. Names do not matter, nor which axis comes
  /// first, as x always does here.
  ///
  /// - Parameter use: where the second is meant to be used, in degrees.
  private func isSame(_ object: ProjObject, _ listed: ProjObject, in use: BoundingBox?) -> Bool {
    let criterion = PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS
    if proj_is_equivalent_to_with_ctx(pointer, object.pointer, listed.pointer, criterion) == 1 { return true }
    guard proj_get_type(object.pointer) == proj_get_type(listed.pointer), let body = Body(object, self),
      let listedBody = Body(listed, self), body.isSame(as: listedBody)
    else { return false }
    return proj_get_type(object.pointer) != PJ_TYPE_PROJECTED_CRS || projectsAlike(object, listed, in: use)
  }

  /// Whether both projections have the same longitudes and latitudes in a place of use.
  private func projectsAlike(_ object: ProjObject, _ listed: ProjObject, in use: BoundingBox?) -> Bool {
    guard let use else { return true }
    guard let toDegrees = unprojection(of: object), let listedToDegrees = unprojection(of: listed),
      let degrees = self.object("EPSG:4326"), let toPlane = transformation(from: degrees, to: listed)
    else { return false }
    /// About a metre.
    let tolerance = 1e-5
    return [(0.5, 0.5), (0.2, 0.2), (0.8, 0.2), (0.2, 0.8), (0.8, 0.8)].allSatisfy { alongX, alongY in
      let place = toPlane.moved(use.minX + alongX * use.width, use.minY + alongY * use.height)
      let (own, other) = (toDegrees.moved(place.x, place.y), listedToDegrees.moved(place.x, place.y))
      return abs(own.x - other.x) < tolerance && abs(own.y - other.y) < tolerance
    }
  }

  private func unprojection(of object: ProjObject) -> ProjObject? {
    proj_crs_get_geodetic_crs(pointer, object.pointer)
      .flatMap { transformation(from: object, to: ProjObject($0, owner: self)) }
  }
}

extension ProjContext {
  /// Whether a system is on the ellipsoid of WGS 84 or of GRS 80, whose datums are within a metre or two of each other.
  func hasModernEllipsoid(_ object: ProjObject) -> Bool { Body(object, self)?.isModern ?? false }
}

/// What longitudes and latitudes are counted on: the ellipsoid, from which meridian, in which unit.
private struct Body {
  private let numbers: [Double]
  let isModern: Bool

  init?(_ object: ProjObject, _ context: ProjContext) {
    func owned(_ pointer: OpaquePointer?) -> ProjObject? { pointer.map { ProjObject($0, owner: context) } }
    guard let geodetic = owned(proj_crs_get_geodetic_crs(context.pointer, object.pointer)),
      let ellipsoid = owned(proj_get_ellipsoid(context.pointer, geodetic.pointer)),
      let meridian = owned(proj_get_prime_meridian(context.pointer, geodetic.pointer)),
      let unit = context.metersPerUnit(of: geodetic)
    else { return nil }
    var (radius, flattening, longitude, perUnit) = (0.0, 0.0, 0.0, 0.0)
    guard
      proj_ellipsoid_get_parameters(context.pointer, ellipsoid.pointer, &radius, nil, nil, &flattening) == 1,
      proj_prime_meridian_get_parameters(context.pointer, meridian.pointer, &longitude, &perUnit, nil) == 1
    else { return nil }
    isModern = abs(radius - 6_378_137) < 1 && abs(flattening - 298.2572) < 1e-3
    numbers = [radius, flattening, longitude * perUnit, unit]
  }

  func isSame(as other: Body) -> Bool {
    zip(numbers, other.numbers).allSatisfy { abs($0 - $1) <= 1e-8 * max(abs($0), abs($1)) }
  }
}
