import CGEOS
import DeterministicParallel

/// Why a polygon is not valid by the rules of OGC's Simple Features.
public struct Invalidity: Sendable, Hashable {
  /// GEOS's word for it, such as "Self-intersection".
  public let reason: String
  /// Where, in the coordinates of the layer, when GEOS can tell.
  public let place: Coordinate?
}

extension Geometries {
  /// What is wrong with each polygonal feature, nil for those that are right (and for those that are no polygons).
  public func invalidities(workers: Workers = .all) -> [Invalidity?] {
    workers.map(count, chunk: 1 << 7) { features in
      let context = GeosContext()
      var rings = SimpleRings()
      return features.map { isSimpleRing($0, &rings) ? nil : invalidity(of: $0, context) }
    }.flatMap { $0 }
  }

  /// Whether a feature is a polygon of one ring that is certainly simple: nothing can be wrong with it.
  private func isSimpleRing(_ feature: Int, _ rings: inout SimpleRings) -> Bool {
    let parts = parts(of: feature)
    guard kinds[feature].isPolygonal, parts.count == 1, self.rings(of: parts.lowerBound).count == 1 else {
      return false
    }
    let vertices = vertices(ofFeature: feature)
    return x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        rings.certainlyContain(
          x: UnsafeBufferPointer(rebasing: x[vertices]), y: UnsafeBufferPointer(rebasing: y[vertices]))
      }
    }
  }

  private func invalidity(of feature: Int, _ context: GeosContext) -> Invalidity? {
    guard kinds[feature].isPolygonal else { return nil }
    guard let polygons = context.polygons(of: self, feature: feature) else {
      return Invalidity(reason: "Too few points in a ring", place: firstVertex(of: feature))
    }
    var reason: UnsafeMutablePointer<CChar>?
    var location: OpaquePointer?
    defer {
      GEOSFree_r(context.handle, reason)
      GEOSGeom_destroy_r(context.handle, location)
    }
    // 1 is valid, 0 is not, 2 is an exception.
    switch GEOSisValidDetail_r(context.handle, polygons.pointer, 0, &reason, &location) {
    case 1: return nil
    case 0:
      var place = Coordinate(x: .nan, y: .nan)
      let isPlaced =
        location != nil && GEOSGeomGetX_r(context.handle, location, &place.x) == 1
        && GEOSGeomGetY_r(context.handle, location, &place.y) == 1
      return Invalidity(
        reason: reason.map { String(cString: $0) } ?? "Invalid", place: isPlaced ? place : nil)
    default: return Invalidity(reason: context.message, place: nil)
    }
  }

  /// The geometries with each invalid polygon put right by GEOS, and which features that changed.
  ///
  /// GEOS keeps every vertex and rebuilds the area from the lines ("linework" method): where a ring crosses
  /// itself the loops become parts, and what is covered twice becomes a hole. A feature that has no area left,
  /// or that GEOS cannot repair, has no geometry afterwards.
  public func repaired(workers: Workers = .all) -> (geometries: Geometries, changed: [Int]) {
    let invalidities = invalidities(workers: workers)
    let changed = invalidities.indices.filter { invalidities[$0] != nil }
    if changed.isEmpty { return (self, []) }
    let context = GeosContext()
    var result = Geometries()
    result.reserve(features: count, vertices: vertexCount)
    for feature in 0..<count {
      if invalidities[feature] == nil {
        result.append(feature, of: self)
      } else if let broken = context.polygons(of: self, feature: feature),
        let mended = GEOSMakeValid_r(context.handle, broken.pointer)
      {
        let owned = GeosGeometry(mended, owner: context)
        result.appendPolygons(context.polygons(in: owned.pointer))
      } else {
        result.appendNone()
      }
    }
    return (result, changed)
  }
}
