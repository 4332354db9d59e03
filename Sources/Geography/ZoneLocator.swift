import DeterministicParallel

/// Says in which zone a place lies: exactly, the same on every run, millions of places a second.
///
///     let locator = ZoneLocator(zones.geometries)
///     locator.zone(x: 431_418.7, y: 4_581_581.6)  // the zone's index, or nil outside all zones
///
/// A place on a border that two zones share belongs to one of them, by a half-open rule: a zone owns its left
/// and lower borders. A place on the outer border belongs to the zone that has it. Where zones overlap, the one
/// of the lower index wins. Every test is an exact one, so no place falls between two zones that share
/// their vertices.
///
/// The index is a grid. A cell that no border crosses knows its zone. Any other cell lists the zones that have
/// a border in it or hold it whole, and each zone keeps its edges by row of the grid, so that a test looks at
/// the few edges that reach the place's row.
public struct ZoneLocator: Sendable {
  private let grid: LocatorGrid
  private let slabs: ZoneSlabs
  /// For each cell a zone, −1 for none, or −2 − i for the i-th list of candidates.
  private let cells: ContiguousArray<Int32>
  private let candidateStarts: ContiguousArray<Int32>
  private let candidates: ContiguousArray<Int32>
  /// The cells that no border crosses and that several zones hold.
  private let shared: Set<Int>

  /// Builds the index; features that are no polygons hold no place.
  public init(_ zones: Geometries) {
    grid = LocatorGrid(box: zones.boundingBox, vertices: zones.vertexCount)
    slabs = ZoneSlabs(zones, grid: grid)
    var marks = CellMarks(zones, grid: grid)
    (cells, shared) = marks.settle(zones, slabs: slabs, grid: grid)
    candidateStarts = marks.starts
    candidates = marks.zones
  }

  /// The zone that holds a place; nil outside all zones, and for a place that is not a number.
  public func zone(x: Double, y: Double) -> Int? {
    let zone = locate(x: x, y: y)
    return zone < 0 ? nil : Int(zone)
  }

  /// The zone of each place, −1 where there is none.
  public func zones(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, workers: Workers = .all
  ) -> ContiguousArray<Int32> {
    precondition(x.count == y.count, "each place has an x and a y")
    return workers.fill(x.count, chunk: 1 << 14) { range, result in
      for (place, index) in zip(range, 0...) {
        result.initializeElement(at: index, to: locate(x: x[place], y: y[place]))
      }
    }
  }

  /// The same, and which of the places lie in more than one zone. A place on a border that zones share is in one of them.
  public func zonesAndOverlaps(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, workers: Workers = .all
  ) -> (zones: ContiguousArray<Int32>, isInSeveral: ContiguousArray<Bool>) {
    precondition(x.count == y.count, "each place has an x and a y")
    let zones = self.zones(x: x, y: y, workers: workers)
    let isInSeveral = workers.fill(x.count, chunk: 1 << 14) { range, result in
      for (place, index) in zip(range, 0...) {
        result.initializeElement(
          at: index, to: zones[place] >= 0 && isInAnother(than: zones[place], x: x[place], y: y[place]))
      }
    }
    return (zones, isInSeveral)
  }

  /// Whether a place of a zone lies in another one as well, which has a higher index.
  private func isInAnother(than zone: Int32, x: Double, y: Double) -> Bool {
    let row = grid.row(y)
    let position = row * grid.columns + grid.column(x)
    let cell = cells[position]
    guard cell < -1 else { return !shared.isEmpty && shared.contains(position) }
    let list = Int(-2 - cell)
    let range = Int(candidateStarts[list])..<Int(candidateStarts[list + 1])
    guard let own = range.first(where: { candidates[$0] == zone }) else { return false }
    // Where it only touches its zone, it is in none.
    return range.contains { index in
      index > own && slabs.contains(x: x, y: y, zone: Int(candidates[index]), row: row)
    }
  }

  @inline(__always)
  private func locate(x: Double, y: Double) -> Int32 {
    guard grid.box.covers(x: x, y: y) else { return -1 }
    let row = grid.row(y)
    let cell = cells[row * grid.columns + grid.column(x)]
    return cell >= -1 ? cell : locate(x: x, y: y, row: row, list: Int(-2 - cell))
  }

  private func locate(x: Double, y: Double, row: Int, list: Int) -> Int32 {
    let range = Int(candidateStarts[list])..<Int(candidateStarts[list + 1])
    for index in range where slabs.contains(x: x, y: y, zone: Int(candidates[index]), row: row) {
      return candidates[index]
    }
    for index in range where slabs.touches(x: x, y: y, zone: Int(candidates[index]), row: row) {
      return candidates[index]
    }
    return -1
  }
}

/// The grid that the locator lays over the zones.
struct LocatorGrid: Sendable {
  let box: BoundingBox
  let columns: Int
  let rows: Int
  let cellWidth: Double
  let cellHeight: Double
  private let columnsPerUnit: Double
  private let rowsPerUnit: Double

  /// About three cells to a vertex: then four fifths of the cells of a real city lie inside one zone.
  init(box: BoundingBox, vertices: Int) {
    self.box = box
    let cells = Double(min(max(3 * vertices, 1 << 10), 1 << 22))
    let width = box.width > 0 ? box.width : 1
    let height = box.height > 0 ? box.height : 1
    // A box may be any number of times as wide as it is high, even infinitely many to a computer.
    let most = Double(1 << 13)
    columns = Int(min(most, max(1, (cells * (width / height)).squareRoot())))
    rows = Int(min(most, max(1, cells / Double(columns))))
    cellWidth = width / Double(columns)
    cellHeight = height / Double(rows)
    columnsPerUnit = Double(columns) / width
    rowsPerUnit = Double(rows) / height
  }

  /// The column of an x within the box; never decreases as x grows, whatever rounding does.
  @inline(__always)
  func column(_ x: Double) -> Int { clamped((x - box.minX) * columnsPerUnit, below: columns) }

  @inline(__always)
  func row(_ y: Double) -> Int { clamped((y - box.minY) * rowsPerUnit, below: rows) }

  func center(ofRow row: Int) -> Double { box.minY + (Double(row) + 0.5) * cellHeight }

  @inline(__always)
  private func clamped(_ position: Double, below count: Int) -> Int {
    // Written so that what is not a number, in a broken zone, lands in a cell instead of a trap.
    position > 0 ? (position < Double(count) ? Int(position) : count - 1) : 0
  }
}
