/// Points sorted into square buckets, to find those near a place.
struct BucketGrid: Sendable {
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  private let size: Double
  private let west: Double
  private let south: Double
  private let columns: Int
  private let rows: Int
  private var starts: ContiguousArray<Int32>
  private var members: ContiguousArray<Int32>

  init(x: ContiguousArray<Double>, y: ContiguousArray<Double>, bucket size: Double) {
    (self.x, self.y, self.size) = (x, y, size)
    west = x.min() ?? 0
    south = y.min() ?? 0
    columns = Int(((x.max() ?? 0) - west) / size) + 1
    rows = Int(((y.max() ?? 0) - south) / size) + 1
    starts = ContiguousArray(repeating: 0, count: columns * rows + 1)
    members = ContiguousArray(repeating: 0, count: x.count)
    let buckets = x.indices.map { Int((y[$0] - south) / size) * columns + Int((x[$0] - west) / size) }
    for bucket in buckets { starts[bucket + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var filled = starts
    for (point, bucket) in buckets.enumerated() {
      members[Int(filled[bucket])] = Int32(point)
      filled[bucket] += 1
    }
  }

  /// The nearest point for which `isEligible` holds, up to `limit` metres away; nil when there is none.
  func nearest(
    _ placeX: Double, _ placeY: Double, within limit: Double = .infinity,
    where isEligible: (Int) -> Bool = { _ in true }
  ) -> Int? {
    var best: (point: Int, squared: Double)?
    var ring = 0
    let largestRing = max(columns, rows) + ringsTo(placeX, placeY)
    while ring <= largestRing {
      // Whatever lies in this ring is at least so far away.
      let reach = Double(max(0, ring - 1)) * size
      if reach > limit || (best.map { $0.squared <= reach * reach } ?? false) { break }
      visit(ring, around: placeX, placeY) { point in
        let (dx, dy) = (x[point] - placeX, y[point] - placeY)
        let squared = dx * dx + dy * dy
        if squared <= limit * limit, squared < best?.squared ?? .infinity, isEligible(point) {
          best = (point, squared)
        }
      }
      ring += 1
    }
    return best?.point
  }

  /// The `count` nearest points, nearest first.
  func nearest(_ count: Int, to placeX: Double, _ placeY: Double) -> [Int] {
    var found: [(squared: Double, point: Int)] = []
    var ring = 0
    let largestRing = max(columns, rows) + ringsTo(placeX, placeY)
    while ring <= largestRing {
      let reach = Double(max(0, ring - 1)) * size
      if found.count >= count, found[count - 1].squared <= reach * reach { break }
      visit(ring, around: placeX, placeY) { point in
        let (dx, dy) = (x[point] - placeX, y[point] - placeY)
        found.append((dx * dx + dy * dy, point))
      }
      found.sort { $0 < $1 }
      ring += 1
    }
    return found.prefix(count).map(\.point)
  }

  /// How many buckets a place lies outside of the grid.
  private func ringsTo(_ placeX: Double, _ placeY: Double) -> Int {
    let (column, row) = bucket(placeX, placeY)
    return max(0, -column, -row, column - columns, row - rows)
  }

  private func bucket(_ placeX: Double, _ placeY: Double) -> (column: Int, row: Int) {
    (Int(((placeX - west) / size).rounded(.down)), Int(((placeY - south) / size).rounded(.down)))
  }

  private func visit(_ ring: Int, around placeX: Double, _ placeY: Double, _ body: (Int) -> Void) {
    let (column, row) = bucket(placeX, placeY)
    for line in stride(from: max(0, row - ring), through: min(rows - 1, row + ring), by: 1) {
      let isWhole = abs(line - row) == ring
      let step = isWhole || ring == 0 ? 1 : 2 * ring
      for place in stride(from: column - ring, through: column + ring, by: step)
      where place >= 0 && place < columns {
        let bucket = line * columns + place
        for member in starts[bucket]..<starts[bucket + 1] { body(Int(members[Int(member)])) }
      }
    }
  }
}
