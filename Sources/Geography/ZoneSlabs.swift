/// For each zone and each row of the grid that it reaches, the edges of its borders that reach the row.
///
/// An edge is named by its first vertex; the next vertex ends it.
struct ZoneSlabs: Sendable {
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  private let firstRow: ContiguousArray<Int32>
  /// Zone z's row r is slab `zoneStarts[z] + r − firstRow[z]`.
  private let zoneStarts: ContiguousArray<Int32>
  private let slabStarts: ContiguousArray<Int32>
  private let edges: ContiguousArray<Int32>

  init(_ zones: Geometries, grid: LocatorGrid) {
    x = zones.x
    y = zones.y
    var firstRow = ContiguousArray<Int32>()
    var zoneStarts: ContiguousArray<Int32> = [0]
    for zone in 0..<zones.count {
      let box = zones.kinds[zone].isPolygonal ? zones.boundingBox(of: zone) : BoundingBox()
      let first = box.isEmpty ? 0 : grid.row(box.minY)
      let count = box.isEmpty ? 0 : grid.row(box.maxY) - first + 1
      firstRow.append(Int32(first))
      zoneStarts.append((zoneStarts.last ?? 0) + Int32(count))
    }
    var starts = ContiguousArray<Int32>(repeating: 0, count: Int(zoneStarts.last ?? 0) + 1)
    zones.forEachEdge { zone, edge in
      let base = zoneStarts[zone] - firstRow[zone]
      for row in grid.rows(ofEdge: edge, in: zones) { starts[Int(base) + row + 1] += 1 }
    }
    for slab in 1..<max(1, starts.count) { starts[slab] += starts[slab - 1] }
    var next = starts
    var edges = ContiguousArray<Int32>(repeating: 0, count: Int(starts.last ?? 0))
    zones.forEachEdge { zone, edge in
      let base = zoneStarts[zone] - firstRow[zone]
      for row in grid.rows(ofEdge: edge, in: zones) {
        let slab = Int(base) + row
        edges[Int(next[slab])] = Int32(edge)
        next[slab] += 1
      }
    }
    self.firstRow = firstRow
    self.zoneStarts = zoneStarts
    slabStarts = starts
    self.edges = edges
  }

  /// The edges of a zone that reach a row; empty for a row that it does not reach.
  @inline(__always)
  private func edgeRange(zone: Int, row: Int) -> Range<Int> {
    let slab = Int(zoneStarts[zone]) + row - Int(firstRow[zone])
    guard slab >= Int(zoneStarts[zone]), slab < Int(zoneStarts[zone + 1]) else { return 0..<0 }
    return Int(slabStarts[slab])..<Int(slabStarts[slab + 1])
  }

  /// Whether a ray to the right of (px, py) leaves the zone an odd number of times.
  ///
  /// An edge counts from its lower end, included, to its upper end, excluded, and only when the place is
  /// truly left of it: so each place of a shared border is in exactly one of the zones beside it.
  func contains(x px: Double, y py: Double, zone: Int, row: Int) -> Bool {
    var isInside = false
    for index in edgeRange(zone: zone, row: row) {
      let edge = Int(edges[index])
      let (ay, by) = (y[edge], y[edge + 1])
      guard (ay <= py) != (by <= py) else { continue }
      let (ax, bx) = (x[edge], x[edge + 1])
      if px < ax && px < bx {
        isInside.toggle()
      } else if px <= ax || px <= bx {
        let side =
          ay < by
          ? orientation(ax: ax, ay: ay, bx: bx, by: by, px: px, py: py)
          : orientation(ax: bx, ay: by, bx: ax, by: ay, px: px, py: py)
        if side > 0 { isInside.toggle() }
      }
    }
    return isInside
  }

  /// Whether (px, py) lies exactly on the zone's border.
  func touches(x px: Double, y py: Double, zone: Int, row: Int) -> Bool {
    edgeRange(zone: zone, row: row).contains { index in
      let edge = Int(edges[index])
      let (ax, ay, bx, by) = (x[edge], y[edge], x[edge + 1], y[edge + 1])
      return min(ax, bx) <= px && px <= max(ax, bx) && min(ay, by) <= py && py <= max(ay, by)
        && orientation(ax: ax, ay: ay, bx: bx, by: by, px: px, py: py) == 0
    }
  }

  /// Where the line y = py enters and leaves the zone, in ascending order, to the precision of a division.
  func crossings(y py: Double, zone: Int, row: Int, into result: inout [Double]) {
    result.removeAll(keepingCapacity: true)
    for index in edgeRange(zone: zone, row: row) {
      let edge = Int(edges[index])
      let (ay, by) = (y[edge], y[edge + 1])
      guard (ay <= py) != (by <= py) else { continue }
      let (ax, bx) = (x[edge], x[edge + 1])
      result.append(ax + (py - ay) / (by - ay) * (bx - ax))
    }
    result.sort()
  }

  /// The rows that a zone reaches.
  func rows(of zone: Int) -> Range<Int> {
    let first = Int(firstRow[zone])
    return first..<first + Int(zoneStarts[zone + 1] - zoneStarts[zone])
  }
}

extension Geometries {
  /// Calls `body` with each edge of each polygonal feature, feature by feature.
  func forEachEdge(_ body: (_ feature: Int, _ edge: Int) -> Void) {
    for feature in 0..<count where kinds[feature].isPolygonal {
      for part in parts(of: feature) {
        for ring in rings(of: part) {
          for edge in vertices(of: ring).dropLast() { body(feature, edge) }
        }
      }
    }
  }
}

extension LocatorGrid {
  /// The rows of all places with which an edge can share its y.
  func rows(ofEdge edge: Int, in zones: Geometries) -> ClosedRange<Int> {
    let (ay, by) = (zones.y[edge], zones.y[edge + 1])
    return row(min(ay, by))...row(max(ay, by))
  }
}
