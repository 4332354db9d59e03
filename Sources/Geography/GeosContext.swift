import CGEOS

/// Owns a GEOS context, and collects the messages that GEOS would print.
///
/// Not thread safe: each thread makes its own.
final class GeosContext {
  let handle: GEOSContextHandle_t?
  /// The last message of an error, for the caller that sees a call fail.
  private(set) var message = ""

  init() {
    handle = GEOS_init_r()
    let owner = Unmanaged.passUnretained(self).toOpaque()
    GEOSContext_setErrorMessageHandler_r(
      handle,
      { text, owner in
        guard let text, let owner else { return }
        Unmanaged<GeosContext>.fromOpaque(owner).takeUnretainedValue().message = String(cString: text)
      }, owner)
  }

  deinit { GEOS_finish_r(handle) }

  /// A feature's polygons as a GEOS multipolygon; nil when a ring is too short for GEOS (fewer than 4 vertices).
  func polygons(of geometries: Geometries, feature: Int) -> GeosGeometry? {
    var members = [OpaquePointer?]()
    for part in geometries.parts(of: feature) {
      var rings = [OpaquePointer?]()
      for ring in geometries.rings(of: part) {
        guard let linear = linearRing(geometries, geometries.vertices(of: ring)) else {
          // What GEOS has not taken over yet is ours to free.
          (rings + members).forEach { GEOSGeom_destroy_r(handle, $0) }
          return nil
        }
        rings.append(linear)
      }
      let shell = rings.removeFirst()
      members.append(
        rings.withUnsafeMutableBufferPointer {
          GEOSGeom_createPolygon_r(handle, shell, $0.baseAddress, UInt32($0.count))
        })
    }
    let collection = members.withUnsafeMutableBufferPointer {
      GEOSGeom_createCollection_r(
        handle, Int32(GEOS_MULTIPOLYGON.rawValue), $0.baseAddress, UInt32($0.count))
    }
    return collection.map { GeosGeometry($0, owner: self) }
  }

  private func linearRing(_ geometries: Geometries, _ range: Range<Int>) -> OpaquePointer? {
    guard range.count >= 4 else { return nil }
    let sequence = geometries.x.withUnsafeBufferPointer { x in
      geometries.y.withUnsafeBufferPointer { y in
        GEOSCoordSeq_copyFromArrays_r(
          handle, x.baseAddress.map { $0 + range.lowerBound }, y.baseAddress.map { $0 + range.lowerBound },
          nil, nil, UInt32(range.count))
      }
    }
    // The ring takes the sequence over, even when it cannot be made.
    return sequence.flatMap { GEOSGeom_createLinearRing_r(handle, $0) }
  }

  /// The polygons in a GEOS geometry as arrays of rings; lines and points in it are left out.
  func polygons(in geometry: OpaquePointer?) -> [[[Coordinate]]] {
    guard let geometry else { return [] }
    switch UInt32(GEOSGeomTypeId_r(handle, geometry)) {
    case GEOS_POLYGON.rawValue:
      if GEOSisEmpty_r(handle, geometry) != 0 { return [] }
      let holes = GEOSGetNumInteriorRings_r(handle, geometry)
      return [
        [coordinates(of: GEOSGetExteriorRing_r(handle, geometry))]
          + (0..<max(0, holes)).map { coordinates(of: GEOSGetInteriorRingN_r(handle, geometry, $0)) }
      ]
    case GEOS_MULTIPOLYGON.rawValue, GEOS_GEOMETRYCOLLECTION.rawValue:
      return (0..<max(0, GEOSGetNumGeometries_r(handle, geometry))).flatMap {
        polygons(in: GEOSGetGeometryN_r(handle, geometry, $0))
      }
    default: return []
    }
  }

  private func coordinates(of ring: OpaquePointer?) -> [Coordinate] {
    guard let ring, let sequence = GEOSGeom_getCoordSeq_r(handle, ring) else { return [] }
    var count: UInt32 = 0
    guard GEOSCoordSeq_getSize_r(handle, sequence, &count) != 0 else { return [] }
    return (0..<count).map { index in
      var position = Coordinate(x: .nan, y: .nan)
      GEOSCoordSeq_getXY_r(handle, sequence, index, &position.x, &position.y)
      return position
    }
  }
}

/// Owns one GEOS geometry and keeps alive the context that it was made in.
final class GeosGeometry {
  let pointer: OpaquePointer
  private let owner: GeosContext

  init(_ pointer: OpaquePointer, owner: GeosContext) {
    self.pointer = pointer
    self.owner = owner
  }

  deinit { GEOSGeom_destroy_r(owner.handle, pointer) }
}
