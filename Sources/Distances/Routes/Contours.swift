/// The outline of all that lies nearer than the margin, by marching squares (Lorensen and Cline 1987, in the
/// plane), with straight interpolation between the points of the grid.
struct Contours {
  private let raster: DistanceRaster
  /// From each crossing of the outline with a line of the grid to the next one, land to the left.
  private var next: [Int: Int] = [:]
  private var order: [Int] = []

  init(_ raster: DistanceRaster) {
    self.raster = raster
    for row in 0..<raster.rows - 1 {
      for column in 0..<raster.columns - 1 { addCell(column, row) }
    }
  }

  /// Outer rings with their holes.
  func polygons() -> [WalkShed.Polygon] {
    let rings = rings()
    let outers = rings.filter { $0.area > 0 }
    var polygons = outers.map { WalkShed.Polygon(outer: $0.ring, holes: []) }
    for hole in rings where hole.area < 0 {
      // A hole belongs to the smallest outer ring around it.
      let around = outers.indices.filter { outers[$0].area > -hole.area && outers[$0].contains(hole.start) }
      if let owner = around.min(by: { outers[$0].area < outers[$1].area }) {
        polygons[owner].holes.append(hole.ring)
      }
    }
    return polygons
  }

  private func isInside(_ column: Int, _ row: Int) -> Bool { value(column, row) < raster.margin }

  private func value(_ column: Int, _ row: Int) -> Double {
    Double(raster.values[row * raster.columns + column])
  }

  /// Crossings are numbered by the line of the grid: twice the number of its lower or left point, plus one for
  /// an upright line.
  private mutating func addCell(_ column: Int, _ row: Int) {
    let isLand = isInside(column, row)
    if isLand == isInside(column + 1, row), isLand == isInside(column + 1, row + 1),
      isLand == isInside(column, row + 1)
    {
      return
    }
    let corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
    let inside = corners.map { isInside($0.0, $0.1) }
    let point = row * raster.columns + column
    // The side between corner i and corner i + 1.
    let sides = [2 * point, 2 * (point + 1) + 1, 2 * (point + raster.columns), 2 * point + 1]
    // Going round anticlockwise, land is entered at `starts` and left at `ends`.
    let ends = (0..<4).filter { inside[$0] && !inside[($0 + 1) % 4] }
    let starts = (0..<4).filter { !inside[$0] && inside[($0 + 1) % 4] }
    if ends.count == 1 {
      connect(sides[ends[0]], sides[starts[0]])
      return
    }
    // Two opposite corners are land. Whether they join is decided by the middle.
    let middle = corners.reduce(0) { $0 + value($1.0, $1.1) } / 4
    for end in ends {
      let joined = middle < raster.margin
      connect(sides[end], sides[joined ? (end + 1) % 4 : (end + 3) % 4])
    }
  }

  private mutating func connect(_ from: Int, _ to: Int) {
    next[from] = to
    order.append(from)
  }

  private struct Outline {
    var ring = WalkShed.Ring()
    /// In steps of the grid.
    var corners: [(x: Double, y: Double)] = []
    var area = 0.0

    var start: (x: Double, y: Double) { corners[0] }

    /// By the number of sides crossed on the way to the east (half-open, so that a corner counts once).
    func contains(_ place: (x: Double, y: Double)) -> Bool {
      var isInside = false
      for (a, b) in zip(corners, corners.dropFirst()) where (a.y > place.y) != (b.y > place.y) {
        if place.x < a.x + (place.y - a.y) / (b.y - a.y) * (b.x - a.x) { isInside.toggle() }
      }
      return isInside
    }
  }

  private func rings() -> [Outline] {
    var remaining = next
    var rings: [Outline] = []
    for first in order where remaining[first] != nil {
      var outline = Outline()
      var current = first
      while let following = remaining.removeValue(forKey: current) {
        outline.corners.append(crossing(current))
        current = following
      }
      outline.corners.append(outline.start)
      for (a, b) in zip(outline.corners, outline.corners.dropFirst()) {
        outline.area += (a.x * b.y - b.x * a.y) / 2
      }
      let positions = outline.corners.map { raster.position($0.x, $0.y) }
      outline.ring = .init(longitudes: positions.map(\.longitude), latitudes: positions.map(\.latitude))
      rings.append(outline)
    }
    return rings
  }

  private func crossing(_ side: Int) -> (x: Double, y: Double) {
    let (row, column) = (side / 2).quotientAndRemainder(dividingBy: raster.columns)
    let isUpright = side & 1 == 1
    let start = value(column, row)
    let end = isUpright ? value(column, row + 1) : value(column + 1, row)
    let share = min(max((raster.margin - start) / (end - start), 0), 1)
    return isUpright ? (Double(column), Double(row) + share) : (Double(column) + share, Double(row))
  }
}
