/// The outline of all that lies nearer than the margin, by marching squares (Lorensen and Cline 1987, in the
/// plane), with straight interpolation between the points of the grid.
struct Contours {
  private let raster: DistanceRaster
  /// Where the outline crosses the lines of the grid, in steps of it.
  private var x: ContiguousArray<Float> = []
  private var y: ContiguousArray<Float> = []
  /// From each crossing to the next one, land to the left.
  private var next: ContiguousArray<Int32> = []
  /// For each crossing that has land on its west and the sea on its east, the one at which that land begins.
  private var landBegin: ContiguousArray<Int32> = []

  private static let none: Int32 = -1

  init(_ raster: DistanceRaster) {
    self.raster = raster
    var lower = ContiguousArray(repeating: Self.none, count: raster.columns)
    var upper = lower
    for row in 0..<raster.rows - 1 {
      addRow(row, lower, &upper)
      swap(&lower, &upper)
      for column in upper.indices { upper[column] = Self.none }
    }
  }

  /// Outer rings with their holes.
  func polygons() -> [WalkShed.Polygon] {
    let rings = rings()
    var polygons: [WalkShed.Polygon] = []
    // Of each ring, the polygon that it is a part of.
    var owner = [Int](repeating: 0, count: rings.list.count)
    for (index, ring) in rings.list.enumerated() where ring.area > 0 {
      owner[index] = polygons.count
      polygons.append(WalkShed.Polygon(outer: drawn(ring), holes: []))
    }
    // The land on the west of a hole begins at the outer ring, or behind another hole of the same polygon, which
    // lies farther west.
    let holes = rings.list.indices.filter { rings.list[$0].area <= 0 }
    for hole in holes.sorted(by: { x[Int(rings.list[$0].west)] < x[Int(rings.list[$1].west)] }) {
      let before = landBegin[Int(rings.list[hole].west)]
      guard before != Self.none else { continue }
      owner[hole] = owner[Int(rings.ring[Int(before)])]
      if rings.list[hole].area < 0 { polygons[owner[hole]].holes.append(drawn(rings.list[hole])) }
    }
    return polygons
  }

  /// The squares between two rows of the grid, with the crossings on either row by the column on their west.
  private mutating func addRow(
    _ row: Int, _ lower: ContiguousArray<Int32>, _ upper: inout ContiguousArray<Int32>
  ) {
    var land = (raster.isLand(0, row), raster.isLand(0, row + 1))
    // The crossing on the upright line on the west, and the last one on the upper row.
    var (west, lastUpper) = (Self.none, Self.none)
    for column in 0..<raster.columns - 1 {
      let further = (raster.isLand(column + 1, row), raster.isLand(column + 1, row + 1))
      defer { land = further }
      if land.0 == land.1, land.0 == further.0, land.0 == further.1 { continue }
      var east = Self.none
      if further.0 != further.1 { east = crossing(from: (column + 1, row), to: (column + 1, row + 1)) }
      if land.1 != further.1 {
        let here = crossing(from: (column, row + 1), to: (column + 1, row + 1))
        if land.1 { landBegin[Int(here)] = lastUpper }
        upper[column] = here
        lastUpper = here
      }
      let inside = (land.0 ? 1 : 0) | (further.0 ? 2 : 0) | (further.1 ? 4 : 0) | (land.1 ? 8 : 0)
      connect((column, row), inside, [lower[column], east, upper[column], west])
      west = east
    }
  }

  /// - Parameters:
  ///   - inside: a bit for each corner of the square that is land, going round from its south-west anticlockwise.
  ///   - sides: the crossing on the side between each corner and the next.
  @inline(__always)
  private mutating func connect(_ corner: (Int, Int), _ inside: Int, _ sides: SIMD4<Int32>) {
    let following = (inside >> 1 | inside << 3) & 15
    // Going round anticlockwise, land is left at `ends` and entered at `starts`.
    let (ends, starts) = (inside & ~following, following & ~inside)
    if ends.nonzeroBitCount == 1 {
      next[Int(sides[ends.trailingZeroBitCount])] = sides[starts.trailingZeroBitCount]
      return
    }
    // Two opposite corners are land. Whether they join is decided by the middle.
    let (column, row) = corner
    let sum =
      raster.distance(column, row) + raster.distance(column + 1, row)
      + raster.distance(column, row + 1) + raster.distance(column + 1, row + 1)
    let way = sum / 4 < raster.marginInSteps ? 1 : 3
    for end in 0..<4 where ends & 1 << end != 0 { next[Int(sides[end])] = sides[(end + way) & 3] }
  }

  /// Adds the crossing of the line between two neighbouring points of the grid.
  private mutating func crossing(from start: (Int, Int), to end: (Int, Int)) -> Int32 {
    let (first, second) = (raster.distance(start.0, start.1), raster.distance(end.0, end.1))
    let share = min(max((raster.marginInSteps - first) / (second - first), 0), 1)
    x.append(Float(start.0) + share * Float(end.0 - start.0))
    y.append(Float(start.1) + share * Float(end.1 - start.1))
    next.append(Self.none)
    landBegin.append(Self.none)
    return Int32(next.count - 1)
  }

  private struct Ring {
    /// One of its crossings.
    var first: Int32
    /// Its westernmost crossing with land on the west, where it has any.
    var west: Int32
    /// In squares of the grid, above 0 for one round land.
    var area: Double
  }

  /// The rings, and the ring of each crossing.
  private func rings() -> (list: [Ring], ring: ContiguousArray<Int32>) {
    var ring = ContiguousArray(repeating: Self.none, count: next.count)
    var list: [Ring] = []
    for first in next.indices where ring[first] == Self.none {
      var found = Ring(first: Int32(first), west: Int32(first), area: 0)
      var current = first
      while ring[current] == Self.none {
        ring[current] = Int32(list.count)
        let following = Int(next[current])
        found.area += Double(x[current]) * Double(y[following]) / 2
        found.area -= Double(x[following]) * Double(y[current]) / 2
        let isNew = landBegin[Int(found.west)] == Self.none || x[current] < x[Int(found.west)]
        if landBegin[current] != Self.none, isNew { found.west = Int32(current) }
        current = following
      }
      list.append(found)
    }
    return (list, ring)
  }

  private func drawn(_ ring: Ring) -> WalkShed.Ring {
    var line = WalkShed.Ring()
    var current = ring.first
    repeat {
      let place = raster.position(Double(x[Int(current)]), Double(y[Int(current)]))
      line.longitudes.append(place.longitude)
      line.latitudes.append(place.latitude)
      current = next[Int(current)]
    } while current != ring.first
    line.longitudes.append(line.longitudes[0])
    line.latitudes.append(line.latitudes[0])
    return line
  }
}
