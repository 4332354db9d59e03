/// Straight segments by cells of a grid, to find those near a place.
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

  /// The nearest segment within some metres of a place that `isWanted`; of equal ones the first.
  func nearest(to place: Int, within reach: Double, where isWanted: (Int) -> Bool) -> Hit? {
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
          if metres <= reach, isBetter { best = Hit(segment: segment, share: share, metres: metres) }
        }
      }
    }
    return best
  }
}
