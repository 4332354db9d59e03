import CGEOS

extension Geometries {
  /// The pieces of land that lines and the borders of polygons enclose together, one polygon each; dead ends enclose none.
  ///
  /// - Parameters:
  ///   - lines: in the metric plane of the polygons.
  ///   - grid: all vertices come to lie on a grid of so many metres, so that what is drawn twice is one.
  /// - Returns: nil when GEOS cannot cut the plane.
  public func faces(cutBy lines: [[Coordinate]], grid: Double = 0.02) -> Geometries? {
    let context = GeosContext()
    let rings = (0..<count).flatMap { feature in
      parts(of: feature).flatMap { part in
        self.rings(of: part).map { ring in vertices(of: ring).map { Coordinate(x: x[$0], y: y[$0]) } }
      }
    }
    let all = (lines + rings).compactMap { context.line($0) }
    guard let noded = context.noded(all, grid: grid), let faces = context.polygonized(noded) else {
      return nil
    }
    var shapes = Geometries()
    for face in context.polygons(in: faces.pointer) { shapes.appendPolygons([face]) }
    return shapes
  }

  /// For each of some places the land of one polygon that is nearer to it than to the others (Voronoi), where there is any.
  ///
  /// - Parameters:
  ///   - feature: the polygon, in the metric plane of the places.
  ///   - places: no two the same.
  /// - Returns: nil when GEOS cannot tell.
  public func cells(of feature: Int, around places: [Coordinate]) -> [[[[Coordinate]]]]? {
    let context = GeosContext()
    guard let whole = context.polygons(of: self, feature: feature) else { return nil }
    guard places.count > 1 else { return [context.polygons(in: whole.pointer)] }
    guard let line = context.line(places),
      let cells = context.voronoi(line, covering: whole)
    else { return nil }
    return context.members(of: cells).compactMap { cell in
      context.intersection(cell, whole).map { context.polygons(in: $0.pointer) }
    }.filter { !$0.isEmpty }
  }
}

extension GeosContext {
  /// The cells of the vertices of a geometry, each the land nearer to it than to the others; beyond the other geometry they
  /// may end anywhere.
  fileprivate func voronoi(_ places: GeosGeometry, covering other: GeosGeometry) -> GeosGeometry? {
    GEOSVoronoiDiagram_r(handle, places.pointer, other.pointer, 0, 0).map { GeosGeometry($0, owner: self) }
  }

  /// Copies of the members of a collection.
  fileprivate func members(of collection: GeosGeometry) -> [GeosGeometry] {
    (0..<max(0, GEOSGetNumGeometries_r(handle, collection.pointer))).compactMap { position in
      GEOSGetGeometryN_r(handle, collection.pointer, position).flatMap { GEOSGeom_clone_r(handle, $0) }
        .map { GeosGeometry($0, owner: self) }
    }
  }
}
