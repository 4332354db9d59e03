import Geography

/// Sorts the rings of one shape into polygons by which lies in which, whatever their order and winding.
///
/// A ring inside an even number of others is a shell (an island in a hole is a polygon of its own), one inside
/// an odd number is a hole of the smallest ring around it.
enum RingNesting {
  static func polygons(_ rings: [[Coordinate]]) -> [[[Coordinate]]] { nested(rings).polygons }

  /// The polygons, and whether a hole among them runs the same way round as its shell, as shells do: so it may be an
  /// outer ring that lies inside another one.
  static func nested(_ vertices: [[Coordinate]]) -> (polygons: [[[Coordinate]]], hasTwistedHole: Bool) {
    guard vertices.count > 1 else { return (vertices.map { [$0] }, false) }
    let rings = vertices.map(Ring.init)
    let (parents, depths) = nesting(rings)
    var hasTwistedHole = false
    var polygons: [[[Coordinate]]] = []
    var polygonOf: [Int: Int] = [:]
    for ring in rings.indices where depths[ring] % 2 == 0 {
      polygonOf[ring] = polygons.count
      polygons.append([vertices[ring]])
    }
    for ring in rings.indices where depths[ring] % 2 == 1 {
      guard let shell = parents[ring], let polygon = polygonOf[shell] else { continue }
      polygons[polygon].append(vertices[ring])
      let hasArea = rings[ring].area > 0
      if hasArea, rings[ring].isClockwise == rings[shell].isClockwise { hasTwistedHole = true }
    }
    return (polygons, hasTwistedHole)
  }

  /// For each ring the smallest one that it lies in, nil for those in none, and how many are around it.
  ///
  /// Rings are gone through from west to east, with those at hand that have not yet ended, so that the many
  /// islands of a coast are not all compared with each other.
  private static func nesting(_ rings: [Ring]) -> (parents: [Int?], depths: [Int]) {
    var parents = [Int?](repeating: nil, count: rings.count)
    var depths = [Int](repeating: 0, count: rings.count)
    // Where two begin at the same place the larger comes first, as only it can be around the other.
    let order = rings.indices.sorted {
      (rings[$0].box.minX, -rings[$0].area, $0) < (rings[$1].box.minX, -rings[$1].area, $1)
    }
    var open: [Int] = []
    for ring in order {
      open.removeAll { rings[$0].box.maxX < rings[ring].box.minX }
      for other in open where rings[other].isAround(rings[ring]) {
        if let known = parents[ring], rings[known].area <= rings[other].area { continue }
        parents[ring] = other
        depths[ring] = depths[other] + 1
      }
      open.append(ring)
    }
    return (parents, depths)
  }

  private struct Ring {
    let vertices: [Coordinate]
    let box: BoundingBox
    let area: Double
    let isClockwise: Bool

    init(_ vertices: [Coordinate]) {
      self.vertices = vertices
      var box = BoundingBox()
      var doubled = 0.0
      let origin = vertices.first ?? Coordinate(x: 0, y: 0)
      for (index, vertex) in vertices.enumerated() {
        box.add(x: vertex.x, y: vertex.y)
        let next = vertices[index + 1 < vertices.count ? index + 1 : 0]
        doubled += (vertex.x - origin.x) * (next.y - origin.y) - (next.x - origin.x) * (vertex.y - origin.y)
      }
      self.box = box
      area = abs(doubled) / 2
      isClockwise = doubled < 0
    }

    func isAround(_ other: Ring) -> Bool {
      guard area > other.area, box.minX <= other.box.minX, box.maxX >= other.box.maxX,
        box.minY <= other.box.minY, box.maxY >= other.box.maxY
      else { return false }
      // A vertex on this ring's border says nothing; one that is not decides, as rings do not cross.
      for vertex in other.vertices {
        if let answer = holds(vertex) { return answer }
      }
      for (first, second) in zip(other.vertices, other.vertices.dropFirst()) {
        let middle = Coordinate(x: (first.x + second.x) / 2, y: (first.y + second.y) / 2)
        if let answer = holds(middle) { return answer }
      }
      return true
    }

    /// Whether a place lies inside; nil on the border.
    private func holds(_ place: Coordinate) -> Bool? {
      var isInside = false
      var previous = vertices[vertices.count - 1]
      for vertex in vertices {
        let cross =
          (vertex.x - previous.x) * (place.y - previous.y) - (place.x - previous.x) * (vertex.y - previous.y)
        if cross == 0, min(vertex.x, previous.x) <= place.x, place.x <= max(vertex.x, previous.x),
          min(vertex.y, previous.y) <= place.y, place.y <= max(vertex.y, previous.y)
        {
          return nil
        }
        if (vertex.y > place.y) != (previous.y > place.y), (cross > 0) == (vertex.y > previous.y) {
          isInside.toggle()
        }
        previous = vertex
      }
      return isInside
    }
  }
}
