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

  /// A place inside a polygonal feature: the middle of the longest stretch that a level line at half its height
  /// runs inside it; nil for a feature without area.
  public func interiorPoint(of feature: Int) -> Coordinate? {
    guard kinds[feature].isPolygonal else { return nil }
    let box = boundingBox(of: feature)
    // A line through vertices would need care; the middle between two heights of vertices meets none.
    let middle = box.minY + box.height / 2
    var (below, above) = (-Double.infinity, Double.infinity)
    for height in y[vertices(ofFeature: feature)] {
      if height > middle { above = min(above, height) } else { below = max(below, height) }
    }
    guard below.isFinite, above.isFinite else { return nil }
    let level = below + (above - below) / 2
    var crossings = [Double]()
    for part in parts(of: feature) {
      for ring in rings(of: part) {
        for edge in vertices(of: ring).dropLast() where (y[edge] <= level) != (y[edge + 1] <= level) {
          crossings.append(x[edge] + (level - y[edge]) / (y[edge + 1] - y[edge]) * (x[edge + 1] - x[edge]))
        }
      }
    }
    crossings.sort()
    let stretches = stride(from: 0, to: crossings.count - 1, by: 2).map { (crossings[$0], crossings[$0 + 1]) }
    return stretches.max { $0.1 - $0.0 < $1.1 - $1.0 }
      .map { Coordinate(x: $0.0 + ($0.1 - $0.0) / 2, y: level) }
  }
}
