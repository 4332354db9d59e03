import DeterministicParallel

/// Answers which of some points lie nearest to a place, by planar distance.
///
/// Points lie in the cells of a grid, about two to a cell. A search looks at rings of cells around the place until one holds a
/// point, and then at the cells within the distance of that point. Of points equally far the one of the lower index is nearer.
public struct NearestPoints: Sendable {
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  private var minX = 0.0
  private var minY = 0.0
  private var cellSize = 1.0
  private var columns = 1
  private var rows = 1
  private var cellStarts: ContiguousArray<Int32> = [0, 0]
  private var members = ContiguousArray<Int32>()
  private let box: BoundingBox

  /// - Parameters: coordinates in a metric plane; points that are not numbers, or so far off that their distances are
  ///   none, are never found.
  public init(x: ContiguousArray<Double>, y: ContiguousArray<Double>) {
    precondition(x.count == y.count, "each point has an x and a y")
    self.x = x
    self.y = y
    let farthest = 1e150
    let usable = x.indices.filter { abs(x[$0]) < farthest && abs(y[$0]) < farthest }
    box = BoundingBox(usable.map { x[$0] }, usable.map { y[$0] })
    guard !box.isEmpty else { return }
    minX = box.minX
    minY = box.minY
    let longest = max(box.width, box.height)
    let cells = max(1, Double(usable.count) / 2)
    // Points on one line would give an area of 0 and endless cells.
    let area = max(box.width * box.height, longest * longest / cells)
    cellSize = area > 0 ? (area / cells).squareRoot() : 1
    columns = Int(box.width / cellSize) + 1
    rows = Int(box.height / cellSize) + 1
    let cellOf = usable.map { cell(column: column(x[$0]), row: row(y[$0])) }
    cellStarts = ContiguousArray(repeating: 0, count: columns * rows + 1)
    for cell in cellOf { cellStarts[cell + 1] += 1 }
    for cell in 0..<columns * rows { cellStarts[cell + 1] += cellStarts[cell] }
    var next = cellStarts
    members = ContiguousArray(repeating: 0, count: usable.count)
    for (point, cell) in zip(usable, cellOf) {
      members[Int(next[cell])] = Int32(point)
      next[cell] += 1
    }
  }

  /// The nearest point's index; nil when there is none or the place is not a number.
  public func nearest(x placeX: Double, y placeY: Double) -> Int? {
    guard !members.isEmpty, placeX.isFinite, placeY.isFinite else { return nil }
    let (centerColumn, centerRow) = (column(placeX), row(placeY))
    for ring in 0...lastRing(column: centerColumn, row: centerRow) {
      var some: Int?
      visit(ring: ring, column: centerColumn, row: centerRow) { some = Int($0) }
      if let some { return nearest(x: placeX, y: placeY, near: some) }
    }
    return nil
  }

  /// The nearest point of a place, found from another one: the nearer that is, the fewer are looked at.
  private func nearest(x placeX: Double, y placeY: Double, near: Int) -> Int {
    func squared(_ point: Int) -> Double {
      let (dx, dy) = (x[point] - placeX, y[point] - placeY)
      return dx * dx + dy * dy
    }
    var (bestSquared, best) = (squared(near), near)
    visit(within: bestSquared.squareRoot(), x: placeX, y: placeY) { member in
      let (point, distance) = (Int(member), squared(Int(member)))
      if distance < bestSquared || (distance == bestSquared && point < best) {
        (bestSquared, best) = (distance, point)
      }
    }
    return best
  }

  /// The indices of the `count` nearest points, nearest first; fewer when there are fewer.
  public func nearest(x placeX: Double, y placeY: Double, count: Int) -> [Int] {
    guard !members.isEmpty, count > 0, placeX.isFinite, placeY.isFinite else { return [] }
    let (centerColumn, centerRow) = (column(placeX), row(placeY))
    var found = [(squared: Double, index: Int)]()
    for ring in 0...lastRing(column: centerColumn, row: centerRow) {
      let reach = reach(ofRing: ring)
      if found.count >= count, reach > 0, let farthest = found.last, reach * reach > farthest.squared {
        break
      }
      visit(ring: ring, column: centerColumn, row: centerRow) { member in
        let point = Int(member)
        let (dx, dy) = (x[point] - placeX, y[point] - placeY)
        let candidate = (squared: dx * dx + dy * dy, index: point)
        if found.count >= count, let farthest = found.last, candidate >= farthest { return }
        let place = found.firstIndex { candidate < $0 } ?? found.count
        found.insert(candidate, at: place)
        if found.count > count { found.removeLast() }
      }
    }
    return found.map(\.index)
  }

  /// The nearest point of each place, −1 where there is none.
  ///
  /// - Parameter known: which it is, where that need not be looked for.
  public func nearest(
    x places: ContiguousArray<Double>, y placesY: ContiguousArray<Double>, workers: Workers = .all,
    known: @Sendable (_ place: Int) -> Int32? = { _ in nil }
  ) -> ContiguousArray<Int32> {
    let raster = NearestRaster(
      self, box: box, count: members.count, places: places.count, workers: workers)
    return workers.fill(places.count, chunk: 1 << 14) { range, result in
      for (place, index) in zip(range, 0...) {
        let (x, y) = (places[place], placesY[place])
        let found =
          known(place) ?? raster?.nearest(x: x, y: y) ?? nearest(x: x, y: y).map(Int32.init)
        result.initializeElement(at: index, to: found ?? -1)
      }
    }
  }

  /// Calls `body` with each point that can be the nearest of a place in a cell, and with a few that cannot.
  ///
  /// - Parameter near: a point that is near the cell, if one is known.
  /// - Returns: the point nearest to the middle of the cell.
  func forEachCandidate(
    of cell: BoundingBox, near: Int?, _ body: (NearestRaster.Candidate) -> Void
  ) -> Int? {
    let middle = cell.middle
    let nearestOne =
      near.map { nearest(x: middle.x, y: middle.y, near: $0) } ?? nearest(x: middle.x, y: middle.y)
    guard let first = nearestOne else { return nil }
    let cornersX = SIMD4(cell.minX, cell.maxX, cell.minX, cell.maxX)
    let cornersY = SIMD4(cell.minY, cell.minY, cell.maxY, cell.maxY)
    func squaredToCorners(_ point: Int) -> SIMD4<Double> {
      let (dx, dy) = (x[point] - cornersX, y[point] - cornersY)
      return dx * dx + dy * dy
    }
    func squaredToMiddle(_ point: Int) -> Double {
      let (dx, dy) = (x[point] - middle.x, y[point] - middle.y)
      return dx * dx + dy * dy
    }
    let distance = squaredToMiddle(first).squareRoot()
    // The factors leave room for rounding.
    let limit = (distance + 2 * (cell.maxX - middle.x) * 2.0.squareRoot()) * (1 + 1e-9)
    let bounds = squaredToCorners(first) + 1e-9 * limit * limit
    visit(within: limit, x: middle.x, y: middle.y) { member in
      let point = Int(member)
      guard squaredToMiddle(point) <= limit * limit else { return }
      let canBeNearer = point == first || any(squaredToCorners(point) .<= bounds)
      if canBeNearer { body(NearestRaster.Candidate(x: x[point], y: y[point], point: member)) }
    }
    return first
  }

  /// The ring that holds the farthest cells of the grid.
  private func lastRing(column: Int, row: Int) -> Int {
    max(max(column, columns - 1 - column), max(row, rows - 1 - row))
  }

  /// How far at least a ring's cells are, wherever in (or beside) its own cell the place lies; 0 or less says
  /// nothing. The factor leaves room for a point that rounding put into the cell next door.
  private func reach(ofRing ring: Int) -> Double { Double(ring - 1) * cellSize * (1 - 1e-9) }

  @inline(__always)
  private func visit(ring: Int, column: Int, row: Int, _ body: (Int32) -> Void) {
    for cellRow in max(0, row - ring)...min(rows - 1, row + ring) {
      let isEdgeRow = abs(cellRow - row) == ring
      let step = isEdgeRow || ring == 0 ? 1 : 2 * ring
      for cellColumn in stride(from: column - ring, through: column + ring, by: step)
      where cellColumn >= 0 && cellColumn < columns {
        let cell = cell(column: cellColumn, row: cellRow)
        for member in cellStarts[cell]..<cellStarts[cell + 1] { body(members[Int(member)]) }
      }
    }
  }

  /// Calls `body` with all points that are within a distance of a place, and with others.
  @inline(__always)
  private func visit(within distance: Double, x placeX: Double, y placeY: Double, _ body: (Int32) -> Void) {
    // Leaves room for rounding, and for distances of which the squares are 0.
    let distance = distance * (1 + 1e-9) + 1e-150
    let (west, east) = (column(placeX - distance), column(placeX + distance))
    for row in row(placeY - distance)...row(placeY + distance) {
      // Of a row, the cells stand one behind the other.
      let first = cellStarts[cell(column: west, row: row)]
      for member in first..<cellStarts[cell(column: east, row: row) + 1] { body(members[Int(member)]) }
    }
  }

  private func column(_ x: Double) -> Int { clamped((x - minX) / cellSize, below: columns) }
  private func row(_ y: Double) -> Int { clamped((y - minY) / cellSize, below: rows) }
  private func cell(column: Int, row: Int) -> Int { row * columns + column }

  private func clamped(_ position: Double, below count: Int) -> Int {
    position <= 0 ? 0 : position >= Double(count) ? count - 1 : Int(position)
  }
}
