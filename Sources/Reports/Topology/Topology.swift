import Geography

/// Polygons as arcs that neighbours share, after the manner of TopoJSON: what is done to a border is done for both sides,
/// so that no gap opens between them.
///
///     let topology = Topology(zones.geometries, unit: 1).simplified(toAtMost: 60_000)
///     topology.rings(of: 0)  // the vertices of the first area, on a grid of a metre
///
/// A node is a vertex with other than two distinct neighbours; arcs run from node to node. A ring without nodes is one arc
/// that begins at its first known vertex, so that the area inside and the one around it have the same.
public struct Topology: Sendable {
  /// A vertex on the grid, from the lower left corner of all.
  public struct Point: Hashable, Sendable {
    public let x: Int32
    public let y: Int32
  }

  /// Open where they lead from node to node, closed (the last point is the first) where a ring has no node.
  public internal(set) var arcs: [[Point]]
  /// Of each area the polygons, of each polygon the rings, of each ring the arcs in their order; ~n is arc n run
  /// backwards. An area without polygons, or smaller than the grid, has none.
  public let areas: [[[[Int32]]]]
  /// The corner from which points are counted.
  public let origin: Coordinate
  /// The length of a step of the grid, in units of the coordinates.
  public let unit: Double

  /// - Parameter unit: all vertices come to lie on a grid of this step. Vertices of one border that stand on a neighbour's
  ///   edge become vertices of the neighbour, as far as they are off by less than a step.
  public init(_ polygons: Geometries, unit: Double) {
    let box = polygons.boundingBox
    let origin = Coordinate(x: box.minX, y: box.minY)
    let grid = GridRings(polygons, unit: unit, origin: origin)
    var cutter = ArcCutter(grid.rings)
    let ringArcs = grid.rings.map { cutter.cut($0) }
    areas = grid.areas.map { $0.map { $0.map { ringArcs[$0] } } }
    arcs = cutter.arcs
    (self.origin, self.unit) = (origin, unit)
  }

  public var vertexCount: Int { arcs.reduce(0) { $0 + $1.count } }

  /// The rings of an area, closed; the first of each polygon is its shell.
  public func rings(of area: Int) -> [[Point]] { areas[area].flatMap { $0.map(points) } }

  /// The vertices of a ring, the last one the first again.
  func points(ofRing ring: [Int32]) -> [Point] {
    var result = [Point]()
    for reference in ring {
      let arc = reference < 0 ? arcs[Int(~reference)].reversed() : arcs[Int(reference)]
      result += result.isEmpty ? arc[...] : arc.dropFirst()
    }
    return result
  }
}

/// The rings of polygons on a grid, without repetitions.
private struct GridRings {
  /// Open: the last point is not the first.
  private(set) var rings: [[Topology.Point]] = []
  /// Of each area the polygons, of each the positions of its rings.
  private(set) var areas: [[[Int]]] = []

  init(_ polygons: Geometries, unit: Double, origin: Coordinate) {
    for feature in 0..<polygons.count {
      var parts = [[Int]]()
      for part in polygons.kinds[feature].isPolygonal ? polygons.parts(of: feature) : 0..<0 {
        var positions = [Int]()
        for (place, ring) in polygons.rings(of: part).enumerated() {
          var points = [Topology.Point]()
          for vertex in polygons.vertices(of: ring).dropLast() {
            let point = Topology.Point(
              x: Int32(((polygons.x[vertex] - origin.x) / unit).rounded()),
              y: Int32(((polygons.y[vertex] - origin.y) / unit).rounded()))
            if point != points.last { points.append(point) }
          }
          if points.last == points.first { points.removeLast() }
          if points.count >= 3 {
            positions.append(rings.count)
            rings.append(points)
          } else if place == 0 {
            // Without its shell a polygon is nothing.
            break
          }
        }
        if !positions.isEmpty { parts.append(positions) }
      }
      areas.append(parts)
    }
    let vertices = NearbyVertices(rings)
    rings = rings.map { vertices.inserted(into: $0) }
  }
}

/// Finds the vertices of neighbours that stand on an edge.
private struct NearbyVertices {
  private static let cell = 64.0
  private struct Cell: Hashable {
    let x: Int32
    let y: Int32
  }
  private var cells: [Cell: [Topology.Point]] = [:]

  init(_ rings: [[Topology.Point]]) {
    for point in Set(rings.joined()) {
      cells[NearbyVertices.cell(Double(point.x), Double(point.y)), default: []].append(point)
    }
  }

  private static func cell(_ x: Double, _ y: Double) -> Cell {
    Cell(x: Int32((x / cell).rounded(.down)), y: Int32((y / cell).rounded(.down)))
  }

  func inserted(into ring: [Topology.Point]) -> [Topology.Point] {
    var result = [Topology.Point]()
    let members = Set(ring)
    for (position, start) in ring.enumerated() {
      result.append(start)
      result += vertices(between: start, ring[(position + 1) % ring.count]).filter { !members.contains($0) }
    }
    return result
  }

  /// Those less than a step from the edge, in its direction, its ends apart.
  private func vertices(between start: Topology.Point, _ end: Topology.Point) -> [Topology.Point] {
    let (x, y) = (Double(start.x), Double(start.y))
    let (dx, dy) = (Double(end.x) - x, Double(end.y) - y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 1.5 else { return [] }
    var seen = Set<Cell>()
    var found: [(along: Double, point: Topology.Point)] = []
    let steps = (length / NearbyVertices.cell).rounded(.up)
    for step in 0...Int(steps) {
      let part = Double(step) / max(1, steps)
      let (atX, atY) = (x + part * dx, y + part * dy)
      for (sideX, sideY) in [(-1.0, -1.0), (-1, 1), (1, -1), (1, 1)] {
        let half = NearbyVertices.cell / 2
        let cell = NearbyVertices.cell(atX + sideX * half, atY + sideY * half)
        guard seen.insert(cell).inserted else { continue }
        for point in cells[cell] ?? [] {
          let (px, py) = (Double(point.x) - x, Double(point.y) - y)
          let along = (px * dx + py * dy) / length
          let off = abs(px * dy - py * dx) / length
          if off < 0.75, along > 0.5, along < length - 0.5 { found.append((along, point)) }
        }
      }
    }
    return found.sorted { ($0.along, $0.point.x, $0.point.y) < ($1.along, $1.point.x, $1.point.y) }
      .map(\.point)
  }
}
