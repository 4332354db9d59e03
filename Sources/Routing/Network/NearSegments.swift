/// Straight segments by cells of a grid, to find those near a place and those that cross.
struct NearSegments {
  private let x: ContiguousArray<Int32>
  private let y: ContiguousArray<Int32>
  private let start: ContiguousArray<Int32>
  private let end: ContiguousArray<Int32>
  private let cells: GridCells
  private let offsets: ContiguousArray<Int32>
  private let segments: ContiguousArray<Int32>

  /// A segment near a place, where on it as a share of its length, and how many metres off.
  struct Hit {
    var segment: Int
    var share: Double
    var metres: Double
  }

  /// - Parameters:
  ///   - x: of the places, in 1e-7 degrees; `y` alike.
  ///   - start: of each segment its first place; `end` alike.
  init(
    x: ContiguousArray<Int32>, y: ContiguousArray<Int32>, start: ContiguousArray<Int32>,
    end: ContiguousArray<Int32>
  ) {
    (self.x, self.y, self.start, self.end) = (x, y, start, end)
    let cells = GridCells(x: x, y: y)
    self.cells = cells
    var offsets = ContiguousArray<Int32>(repeating: 0, count: cells.columns * cells.rows + 1)
    func forEach(_ body: (Int, Int32) -> Void) {
      for segment in start.indices {
        let (a, b) = (Int(start[segment]), Int(end[segment]))
        cells.forEachCell(x[a], y[a], x[b], y[b]) { body($0, Int32(segment)) }
      }
    }
    forEach { cell, _ in offsets[cell + 1] += 1 }
    for cell in 1..<offsets.count { offsets[cell] += offsets[cell - 1] }
    var segments = ContiguousArray<Int32>(repeating: 0, count: Int(offsets[offsets.count - 1]))
    var next = offsets
    forEach { cell, segment in
      segments[Int(next[cell])] = segment
      next[cell] += 1
    }
    (self.offsets, self.segments) = (offsets, segments)
  }

  /// The nearest segment within some metres of a place; of equal ones the first.
  ///
  /// - Parameters:
  ///   - isWanted: whether a segment counts.
  ///   - isMeant: whether what lies nearest on it does.
  func nearest(
    to place: Int, within reach: Double, where isWanted: (Int) -> Bool,
    isMeant: (Hit) -> Bool = { _ in true }
  ) -> Hit? {
    let scale = LocalScale(latitude: Fixed.degrees(y[place]))
    let (perX, perY) = (scale.perLongitude * 1e-7, scale.perLatitude * 1e-7)
    let (px, py) = (Double(x[place]), Double(y[place]))
    var best: Hit?
    for row in cells.row(py - reach / perY)...cells.row(py + reach / perY) {
      for column in cells.column(px - reach / perX)...cells.column(px + reach / perX) {
        let cell = row * cells.columns + column
        for index in Int(offsets[cell])..<Int(offsets[cell + 1]) {
          let segment = Int(segments[index])
          guard isWanted(segment) else { continue }
          let (a, b) = (Int(start[segment]), Int(end[segment]))
          let (x1, y1) = ((Double(x[a]) - px) * perX, (Double(y[a]) - py) * perY)
          let (dx, dy) = ((Double(x[b]) - Double(x[a])) * perX, (Double(y[b]) - Double(y[a])) * perY)
          let squared = dx * dx + dy * dy
          let share = squared > 0 ? min(max(-(x1 * dx + y1 * dy) / squared, 0), 1) : 0
          let (nearX, nearY) = (x1 + share * dx, y1 + share * dy)
          let metres = (nearX * nearX + nearY * nearY).squareRoot()
          let isBetter =
            best.map { metres < $0.metres || metres == $0.metres && segment < $0.segment } ?? true
          let hit = Hit(segment: segment, share: share, metres: metres)
          if metres <= reach, isBetter, isMeant(hit) { best = hit }
        }
      }
    }
    return best
  }
}

extension NearSegments {
  /// Where two segments cross more than some metres from the ends of both, in 1e-7 degrees; each place once.
  func crossings(beyond reach: Double) -> [(x: Double, y: Double)] {
    var found: [(x: Double, y: Double)] = []
    for cell in 0..<offsets.count - 1 where offsets[cell + 1] - offsets[cell] > 1 {
      let sorted = segments[Int(offsets[cell])..<Int(offsets[cell + 1])].map { Int($0) }
        .sorted { (west($0), $0) < (west($1), $1) }
      for (place, first) in sorted.enumerated() {
        let east = max(x[Int(start[first])], x[Int(end[first])])
        for second in sorted[(place + 1)...] {
          if west(second) > east { break }
          guard let crossing = crossing(first, second, beyond: reach),
            // Long segments meet in the lists of several cells.
            cells.row(crossing.y) * cells.columns + cells.column(crossing.x) == cell
          else { continue }
          found.append(crossing)
        }
      }
    }
    return found
  }

  private func west(_ segment: Int) -> Int32 { min(x[Int(start[segment])], x[Int(end[segment])]) }

  private func crossing(_ first: Int, _ second: Int, beyond reach: Double) -> (x: Double, y: Double)? {
    let (ax, ay, dx, dy) = line(first)
    let (bx, by, ex, ey) = line(second)
    let across = dx * ey - dy * ex
    guard across != 0 else { return nil }
    let along = ((bx - ax) * ey - (by - ay) * ex) / across
    let other = ((bx - ax) * dy - (by - ay) * dx) / across
    guard along > 0, along < 1, other > 0, other < 1 else { return nil }
    let scale = LocalScale(latitude: ay * 1e-7)
    func metres(_ x: Double, _ y: Double) -> Double {
      let (east, north) = (x * 1e-7 * scale.perLongitude, y * 1e-7 * scale.perLatitude)
      return (east * east + north * north).squareRoot()
    }
    guard min(along, 1 - along) * metres(dx, dy) > reach, min(other, 1 - other) * metres(ex, ey) > reach
    else {
      return nil
    }
    return (ax + along * dx, ay + along * dy)
  }

  /// Where a segment begins, and how far it goes.
  private func line(_ segment: Int) -> (x: Double, y: Double, east: Double, north: Double) {
    let (a, b) = (Int(start[segment]), Int(end[segment]))
    return (Double(x[a]), Double(y[a]), Double(x[b]) - Double(x[a]), Double(y[b]) - Double(y[a]))
  }
}
