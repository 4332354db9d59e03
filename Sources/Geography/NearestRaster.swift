import DeterministicParallel

/// A raster over some points: each cell lists those that can be the nearest of a place in it, which are one or two, so that
/// many places are served by looking at a list each.
///
/// The list of a cell is found from the point nearest to its middle, which in turn is found from that of the cell beside it.
/// At d from the middle, it is within d + r of every place of a cell of radius r, so that no point farther than d + 2r from
/// the middle is nearer anywhere; and which of two points is the nearer changes along a straight line, so that a point
/// farther than that one from all four corners is farther from all of the cell.
struct NearestRaster: Sendable {
  private let minX: Double
  private let minY: Double
  private let cellsPerUnit: Double
  private let columns: Int
  private let rows: Int
  private let starts: ContiguousArray<Int32>
  private let candidates: ContiguousArray<Candidate>

  /// A point with its number; of a cell in ascending order of these.
  struct Candidate: Sendable {
    let x: Double
    let y: Double
    let point: Int32
  }

  /// How many cells there are to a point, within the points' box.
  private static let cellsPerPoint = 8.0

  /// - Parameter places: how many will be asked for.
  /// - Returns: nil where a raster would cost more than it saves.
  init?(_ points: NearestPoints, box: BoundingBox, count: Int, places: Int, workers: Workers) {
    let longest = max(box.width, box.height)
    let wanted = Double(count) * NearestRaster.cellsPerPoint
    let farthest = max(abs(box.minX), abs(box.maxX), abs(box.minY), abs(box.maxY))
    guard count > 1, longest > 0, farthest < 1e9, wanted < 1e7 else { return nil }
    // Points on one line would give an area of 0 and endless cells.
    let side = (max(box.width * box.height, longest * longest / wanted) / wanted).squareRoot()
    // Homes lie around the outermost schools as well.
    let margin = longest / 16
    (minX, minY) = (box.minX - margin, box.minY - margin)
    cellsPerUnit = 1 / side
    columns = Int((box.width + 2 * margin) / side) + 1
    rows = Int((box.height + 2 * margin) / side) + 1
    // Of smaller cells the corners would be lost in rounding.
    guard side > 0.01, places / 4 > columns * rows else { return nil }
    let (minX, minY, columns) = (minX, minY, columns)
    let lists = workers.map(rows, chunk: 4) { range in
      var (sizes, found) = (ContiguousArray<Int32>(), ContiguousArray<Candidate>())
      var firstOfRow: Int?
      for row in range {
        var near = firstOfRow
        for column in 0..<columns {
          let before = found.count
          // Grown a little, as rounding may put a place of the cell next door into this one.
          let (west, south) = (Double(column) - 1e-3, Double(row) - 1e-3)
          let (east, north) = (Double(column) + 1.001, Double(row) + 1.001)
          let cell = BoundingBox(
            [minX + west * side, minX + east * side], [minY + south * side, minY + north * side])
          near = points.forEachCandidate(of: cell, near: near) { found.append($0) }
          if column == 0 { firstOfRow = near }
          found[before...].sort { $0.point < $1.point }
          sizes.append(Int32(found.count - before))
        }
      }
      return (sizes, found)
    }
    var starts: ContiguousArray<Int32> = [0]
    starts.reserveCapacity(columns * rows + 1)
    for size in lists.lazy.flatMap({ $0.0 }) { starts.append((starts.last ?? 0) + size) }
    self.starts = starts
    candidates = ContiguousArray(lists.lazy.flatMap { $0.1 })
  }

  /// The nearest point, of equally near ones the first; nil for a place outside the raster.
  @inline(__always)
  func nearest(x: Double, y: Double) -> Int32? {
    let (column, row) = ((x - minX) * cellsPerUnit, (y - minY) * cellsPerUnit)
    // Also false of what is not a number.
    guard column >= 0, row >= 0, column < Double(columns), row < Double(rows) else { return nil }
    let cell = Int(row) * columns + Int(column)
    return starts.withUnsafeBufferPointer { starts in
      candidates.withUnsafeBufferPointer { candidates in
        var (bestSquared, best) = (Double.infinity, Int32(-1))
        for index in Int(starts[cell])..<Int(starts[cell + 1]) {
          let (dx, dy) = (candidates[index].x - x, candidates[index].y - y)
          let squared = dx * dx + dy * dy
          if squared < bestSquared { (bestSquared, best) = (squared, candidates[index].point) }
        }
        return best
      }
    }
  }
}
