/// The Delaunay triangulation of points, by inserting them one after the other and flipping edges (Lawson, 1977).
///
/// Half-edge e of triangle e / 3 runs from the point `origins[e]` to that of the triangle's next half-edge;
/// triangles run counter-clockwise and `twins[e]` is the same edge seen from the other side, -1 at the rim.
/// Points are taken in serpentine order so that each is found a few steps from the one before: the time is
/// about linear. The last three points are those of a triangle around everything.
struct Triangulation: Sendable {
  private(set) var x: ContiguousArray<Double>
  private(set) var y: ContiguousArray<Double>
  private(set) var origins = ContiguousArray<Int32>()
  private(set) var twins = ContiguousArray<Int32>()

  init(x pointsX: ContiguousArray<Double>, y pointsY: ContiguousArray<Double>) {
    (x, y) = (pointsX, pointsY)
    let reach = 40 * max(1, pointsX.reduce(0) { max($0, abs($1)) }, pointsY.reduce(0) { max($0, abs($1)) })
    x += [-reach, reach, 0]
    y += [-reach, -reach, reach]
    let count = pointsX.count
    origins.reserveCapacity(6 * count + 3)
    twins.reserveCapacity(6 * count + 3)
    origins += [Int32(count), Int32(count + 1), Int32(count + 2)]
    twins += [-1, -1, -1]
    var triangle = 0
    for point in Triangulation.serpentine(pointsX, pointsY) {
      triangle = holder(of: point, from: triangle)
      insert(point, into: triangle)
    }
  }

  static func next(_ edge: Int) -> Int { edge % 3 == 2 ? edge - 2 : edge + 1 }
  static func previous(_ edge: Int) -> Int { edge % 3 == 0 ? edge + 2 : edge - 1 }

  /// The point at the end of a half-edge.
  func target(_ edge: Int) -> Int { Int(origins[Triangulation.next(edge)]) }

  /// The centre of the circle through a triangle's three points.
  func circumcentre(_ triangle: Int) -> (x: Double, y: Double) {
    let (a, b, c) = corners(triangle)
    let (bx, by) = (x[b] - x[a], y[b] - y[a])
    let (cx, cy) = (x[c] - x[a], y[c] - y[a])
    let doubled = 2 * (bx * cy - by * cx)
    let (b2, c2) = (bx * bx + by * by, cx * cx + cy * cy)
    return (x[a] + (cy * b2 - by * c2) / doubled, y[a] + (bx * c2 - cx * b2) / doubled)
  }

  private func corners(_ triangle: Int) -> (Int, Int, Int) {
    (Int(origins[3 * triangle]), Int(origins[3 * triangle + 1]), Int(origins[3 * triangle + 2]))
  }

  private static func serpentine(_ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>) -> [Int] {
    guard let west = x.min(), let east = x.max(), let south = y.min(), let north = y.max() else { return [] }
    let strips = max(1, Double(x.count).squareRoot() / 2)
    let height = max((north - south) / strips, .leastNormalMagnitude)
    let keys = x.indices.map { index in
      let strip = ((y[index] - south) / height).rounded(.down)
      let isEastward = strip.truncatingRemainder(dividingBy: 2) == 0
      return (strip: strip, along: isEastward ? x[index] - west : east - x[index])
    }
    return x.indices.sorted {
      (keys[$0].strip, keys[$0].along, $0) < (keys[$1].strip, keys[$1].along, $1)
    }
  }

  /// The triangle that holds a point, by walking towards it.
  private func holder(of point: Int, from start: Int) -> Int {
    var triangle = start
    walk: while true {
      for edge in 3 * triangle..<3 * triangle + 3 where turn(Int(origins[edge]), target(edge), point) < 0 {
        guard twins[edge] >= 0 else { return triangle }
        triangle = Int(twins[edge]) / 3
        continue walk
      }
      return triangle
    }
  }

  /// Positive when c lies to the left of the way from a to b.
  private func turn(_ a: Int, _ b: Int, _ c: Int) -> Double {
    (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a])
  }

  private mutating func insert(_ point: Int, into triangle: Int) {
    let base = 3 * triangle
    let (a, b, c) = corners(triangle)
    let (twinB, twinC) = (twins[base + 1], twins[base + 2])
    let second = origins.count
    let third = second + 3
    origins[base + 2] = Int32(point)
    origins += [Int32(b), Int32(c), Int32(point), Int32(c), Int32(a), Int32(point)]
    twins += [-1, -1, -1, -1, -1, -1]
    link(second, Int(twinB))
    link(third, Int(twinC))
    link(base + 1, second + 2)
    link(second + 1, third + 2)
    link(third + 1, base + 2)
    var suspects = [base, second, third]
    while let edge = suspects.popLast() { flipIfNeeded(edge, &suspects) }
  }

  private mutating func link(_ edge: Int, _ twin: Int) {
    twins[edge] = Int32(twin)
    if twin >= 0 { twins[twin] = Int32(edge) }
  }

  /// Turns an edge around when the point beyond it lies in its triangle's circle.
  private mutating func flipIfNeeded(_ edge: Int, _ suspects: inout [Int]) {
    let twin = Int(twins[edge])
    guard twin >= 0 else { return }
    let (beforeEdge, beforeTwin) = (Triangulation.previous(edge), Triangulation.previous(twin))
    let (apex, opposite) = (Int(origins[beforeEdge]), Int(origins[beforeTwin]))
    guard circle(apex, Int(origins[edge]), target(edge), holds: opposite) else { return }
    origins[edge] = Int32(opposite)
    origins[twin] = Int32(apex)
    let (outerTwin, outerEdge) = (Int(twins[beforeTwin]), Int(twins[beforeEdge]))
    link(edge, outerTwin)
    link(twin, outerEdge)
    link(beforeEdge, beforeTwin)
    suspects.append(edge)
    suspects.append(Triangulation.next(twin))
  }

  private func circle(_ a: Int, _ b: Int, _ c: Int, holds point: Int) -> Bool {
    let (ax, ay) = (x[a] - x[point], y[a] - y[point])
    let (bx, by) = (x[b] - x[point], y[b] - y[point])
    let (cx, cy) = (x[c] - x[point], y[c] - y[point])
    let (a2, b2, c2) = (ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy)
    return ax * (by * c2 - b2 * cy) - ay * (bx * c2 - b2 * cx) + a2 * (bx * cy - by * cx) > 0
  }
}
