extension Geometries {
  /// A feature for each group of polygonal features: what they cover together.
  ///
  /// Polygons of a group that keep apart are left as they are; where they may touch or overlap GEOS unites them, so that
  /// no place is inside of two.
  public func joined(_ groups: [[Int]]) -> Geometries {
    var result = Geometries()
    result.reserve(features: groups.count, vertices: vertexCount)
    for group in groups {
      if group.count == 1 {
        result.append(group[0], of: self)
      } else if areApart(group) {
        result.appendPolygons(group.flatMap(polygons))
      } else {
        result.appendUnion(of: group.flatMap(polygons))
      }
    }
    return result
  }

  /// Whether no two boxes of the features have a place in common.
  private func areApart(_ features: [Int]) -> Bool {
    // From west to east a box can only touch those that have not ended yet.
    var open: [BoundingBox] = []
    for box in features.map({ boundingBox(of: $0) }).sorted(by: { $0.minX < $1.minX }) {
      open.removeAll { $0.maxX < box.minX }
      if open.contains(where: { $0.minY <= box.maxY && box.minY <= $0.maxY }) { return false }
      open.append(box)
    }
    return true
  }

  /// The polygons of a feature as lists of rings, the shell first.
  private func polygons(of feature: Int) -> [[[Coordinate]]] {
    parts(of: feature).map { part in
      rings(of: part).map { ring in vertices(of: ring).map { Coordinate(x: x[$0], y: y[$0]) } }
    }
  }
}
