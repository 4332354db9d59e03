extension Geometries {
  /// The area inside a closed ring, positive when it runs counter-clockwise, in squared units of the CRS.
  ///
  /// The shoelace formula, about the ring's first vertex so that large coordinates cost no digits.
  public func signedArea(ofRing vertices: Range<Int>) -> Double {
    guard let first = vertices.first else { return 0 }
    let originX = x[first]
    let originY = y[first]
    var doubled = 0.0
    for vertex in vertices.dropLast() {
      doubled +=
        (x[vertex] - originX) * (y[vertex + 1] - originY)
        - (x[vertex + 1] - originX) * (y[vertex] - originY)
    }
    return doubled / 2
  }

  /// The area of a feature, holes taken off, in squared units of the CRS; 0 for points, lines and nothing.
  public func area(of feature: Int) -> Double {
    guard kinds[feature].isPolygonal else { return 0 }
    return parts(of: feature).reduce(0) { sum, part in
      sum + rings(of: part).reduce(0) { $0 + signedArea(ofRing: vertices(of: $1)) }
    }
  }

  /// The centre of mass of a polygonal feature, or the mean of the vertices of any other; nil without geometry.
  public func centroid(of feature: Int) -> Coordinate? {
    let all = vertices(ofFeature: feature)
    guard let first = all.first else { return nil }
    let originX = x[first]
    let originY = y[first]
    let area = area(of: feature)
    guard area != 0 else {
      let count = Double(all.count)
      return Coordinate(
        x: originX + all.reduce(0) { $0 + x[$1] - originX } / count,
        y: originY + all.reduce(0) { $0 + y[$1] - originY } / count)
    }
    var momentX = 0.0
    var momentY = 0.0
    for part in parts(of: feature) {
      for ring in rings(of: part) {
        for vertex in vertices(of: ring).dropLast() {
          let (ax, ay) = (x[vertex] - originX, y[vertex] - originY)
          let (bx, by) = (x[vertex + 1] - originX, y[vertex + 1] - originY)
          let cross = ax * by - bx * ay
          momentX += (ax + bx) * cross
          momentY += (ay + by) * cross
        }
      }
    }
    return Coordinate(x: originX + momentX / (6 * area), y: originY + momentY / (6 * area))
  }
}
