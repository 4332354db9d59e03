import Geography

/// One feature's geometry on its way into `Geometries`, collections taken apart.
struct FeatureGeometry {
  /// A point that is alone so far.
  private var point: Coordinate?
  private var points: [Coordinate] = []
  private var lines: [[Coordinate]] = []
  private var polygons: [[[Coordinate]]] = []
  private(set) var mended = Mended()

  /// What was done to make the geometry usable.
  struct Mended {
    var closedRing = false
    var droppedRing = false
    var droppedMembers = false
  }

  mutating func add(_ other: FeatureGeometry) {
    if let point = other.point { add(point: point) }
    if !other.points.isEmpty { add(points: other.points) }
    lines += other.lines
    polygons += other.polygons
    mended.closedRing = mended.closedRing || other.mended.closedRing
    mended.droppedRing = mended.droppedRing || other.mended.droppedRing
  }

  mutating func add(point position: Coordinate) {
    if point == nil, points.isEmpty {
      point = position
    } else {
      gatherPoints()
      points.append(position)
    }
  }

  /// Adds points that are one geometry of many, if only of one.
  mutating func add(points more: [Coordinate]) {
    gatherPoints()
    points += more
  }

  /// Puts a point that is not alone any more to the others.
  private mutating func gatherPoints() {
    if let point { points.append(point) }
    point = nil
  }

  mutating func add(line: [Coordinate]) { lines.append(line) }

  /// Adds a shell and its holes. Rings that do not end where they began are closed on writing them down; those that
  /// enclose nothing are left out.
  mutating func add(polygon: [[Coordinate]]) {
    var rings: [[Coordinate]] = []
    for (index, ring) in polygon.enumerated() where !ring.isEmpty {
      if ring.first != ring.last { mended.closedRing = true }
      let closedCount = ring.count + (ring.first == ring.last ? 0 : 1)
      let fewest = 4
      if closedCount >= fewest {
        rings.append(ring)
      } else {
        mended.droppedRing = true
        // Without a shell there is nothing for holes to be in.
        if index == 0 { return }
      }
    }
    if !rings.isEmpty { polygons.append(rings) }
  }

  /// Adds the geometry as the next feature: its polygons when it has any, otherwise its lines, or its points.
  mutating func finish(into geometries: inout Geometries) {
    let hasPoints = point != nil || !points.isEmpty
    if !polygons.isEmpty {
      mended.droppedMembers = !lines.isEmpty || hasPoints
      geometries.appendPolygons(polygons)
    } else if !lines.isEmpty {
      mended.droppedMembers = hasPoints
      geometries.appendLines(lines)
    } else if let point {
      geometries.appendPoint(x: point.x, y: point.y)
    } else {
      geometries.appendPoints(points)
    }
  }
}
