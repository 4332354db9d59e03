extension Topology {
  /// The same with so few vertices that no border moves by more than a tolerance, in steps of the grid.
  ///
  /// Each arc is simplified by itself (Douglas and Peucker 1973), its ends stay: neighbours keep one border. A ring that would
  /// enclose nothing keeps all vertices.
  public func simplified(within tolerance: Double) -> Topology {
    var result = self
    for (position, arc) in arcs.enumerated() { result.arcs[position] = Topology.simplified(arc, tolerance) }
    for ring in areas.joined().joined() where Set(result.points(ofRing: ring)).count < 3 {
      for reference in ring {
        let arc = Int(reference < 0 ? ~reference : reference)
        result.arcs[arc] = arcs[arc]
      }
    }
    return result
  }

  /// The same with at most so many vertices, by the least tolerance of 1, 2, 4 … steps that brings it there; with more of them
  /// where even a coarse one does not.
  public func simplified(toAtMost vertices: Int) -> Topology {
    var (result, tolerance) = (self, 1.0)
    while result.vertexCount > vertices, tolerance <= 1024 {
      result = simplified(within: tolerance)
      tolerance *= 2
    }
    return result
  }

  private static func simplified(_ arc: [Point], _ tolerance: Double) -> [Point] {
    guard arc.count > 2 else { return arc }
    var isKept = [Bool](repeating: false, count: arc.count)
    isKept[0] = true
    isKept[arc.count - 1] = true
    var open = [(0, arc.count - 1)]
    while let (start, end) = open.popLast() {
      guard let (farthest, distance) = farthest(in: arc, between: start, end), distance > tolerance else {
        continue
      }
      isKept[farthest] = true
      open.append((start, farthest))
      open.append((farthest, end))
    }
    return arc.indices.filter { isKept[$0] }.map { arc[$0] }
  }

  /// The vertex farthest from the straight line between two others, or from them where they are one place.
  private static func farthest(in arc: [Point], between start: Int, _ end: Int) -> (Int, Double)? {
    guard end - start > 1 else { return nil }
    let (x, y) = (Double(arc[start].x), Double(arc[start].y))
    let (dx, dy) = (Double(arc[end].x) - x, Double(arc[end].y) - y)
    let square = dx * dx + dy * dy
    var best = (start, -1.0)
    for position in (start + 1)..<end {
      let (px, py) = (Double(arc[position].x) - x, Double(arc[position].y) - y)
      let along = square == 0 ? 0 : max(0, min(1, (px * dx + py * dy) / square))
      let (offX, offY) = (px - along * dx, py - along * dy)
      let distance = (offX * offX + offY * offY).squareRoot()
      if distance > best.1 { best = (position, distance) }
    }
    return best
  }
}
