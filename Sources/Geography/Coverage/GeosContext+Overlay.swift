import CGEOS

extension Geometries {
  /// Appends a feature of what polygons cover together; each is a list of rings, the outer one first.
  public mutating func appendUnion(of polygons: [[[Coordinate]]]) {
    let context = GeosContext()
    let members = polygons.compactMap { context.polygons([$0]) }
    let whole = members.count > 1 ? context.union(of: members) : nil
    appendPolygons(whole.map { context.polygons(in: $0.pointer) } ?? polygons)
  }
}

extension GeosContext {
  /// What two geometries share; nil when GEOS cannot tell.
  func intersection(_ first: GeosGeometry, _ second: GeosGeometry) -> GeosGeometry? {
    owned(GEOSIntersection_r(handle, first.pointer, second.pointer))
  }

  func difference(_ first: GeosGeometry, _ second: GeosGeometry) -> GeosGeometry? {
    owned(GEOSDifference_r(handle, first.pointer, second.pointer))
  }

  func union(of members: [GeosGeometry]) -> GeosGeometry? {
    collection(of: members).flatMap { owned(GEOSUnaryUnion_r(handle, $0.pointer)) }
  }

  /// The union of polygons that share nothing but whole edges.
  func coverageUnion(of members: [GeosGeometry]) -> GeosGeometry? {
    collection(of: members).flatMap { owned(GEOSCoverageUnion_r(handle, $0.pointer)) }
  }

  /// What lies within a distance (outside a polygon for a positive one), with pointed corners.
  func buffer(_ geometry: GeosGeometry, by distance: Double) -> GeosGeometry? {
    owned(
      GEOSBufferWithStyle_r(
        handle, geometry.pointer, distance, 8, Int32(GEOSBUF_CAP_ROUND.rawValue),
        Int32(GEOSBUF_JOIN_MITRE.rawValue), 5))
  }

  /// All lines cut where they meet, each once, every vertex on a grid.
  func noded(_ lines: [GeosGeometry], grid: Double) -> GeosGeometry? {
    collection(of: lines).flatMap { owned(GEOSUnaryUnionPrec_r(handle, $0.pointer, grid)) }
  }

  /// The polygons that lines cut in this way enclose.
  func polygonized(_ lines: GeosGeometry) -> GeosGeometry? {
    var members: [OpaquePointer?] = [lines.pointer]
    return owned(
      members.withUnsafeMutableBufferPointer { GEOSPolygonize_r(handle, $0.baseAddress, UInt32($0.count)) })
  }

  func isWithin(_ distance: Double, _ first: GeosGeometry, _ second: GeosGeometry) -> Bool {
    GEOSDistanceWithin_r(handle, first.pointer, second.pointer, distance) == 1
  }

  func line(_ vertices: [Coordinate]) -> GeosGeometry? {
    let (x, y) = (vertices.map(\.x), vertices.map(\.y))
    guard vertices.count > 1,
      let sequence = GEOSCoordSeq_copyFromArrays_r(handle, x, y, nil, nil, UInt32(vertices.count))
    else { return nil }
    // The line takes the sequence over, even when it cannot be made.
    return owned(GEOSGeom_createLineString_r(handle, sequence))
  }

  /// Polygons given as rings.
  func polygons(_ rings: [[[Coordinate]]]) -> GeosGeometry? {
    var geometries = Geometries()
    geometries.appendPolygons(rings)
    return polygons(of: geometries, feature: 0)
  }

  private func collection(of members: [GeosGeometry]) -> GeosGeometry? {
    // A collection takes its members over, so it gets copies.
    var copies = members.map { GEOSGeom_clone_r(handle, $0.pointer) }
    return owned(
      copies.withUnsafeMutableBufferPointer {
        GEOSGeom_createCollection_r(
          handle, Int32(GEOS_GEOMETRYCOLLECTION.rawValue), $0.baseAddress, UInt32($0.count))
      })
  }

  private func owned(_ pointer: OpaquePointer?) -> GeosGeometry? {
    pointer.map { GeosGeometry($0, owner: self) }
  }
}
