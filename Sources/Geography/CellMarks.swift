/// Which cells of the locator's grid a border crosses, and which zones such a cell must ask.
struct CellMarks {
  /// The lists of candidate zones, one per marked cell, zones ascending.
  private(set) var starts: ContiguousArray<Int32> = [0]
  private(set) var zones = ContiguousArray<Int32>()
  /// The number of each marked cell's list, −1 for the cells that no border crosses; of use until they are settled.
  private var lists: ContiguousArray<Int32>

  /// Marks each cell that comes near an edge: a little more than needed, never less.
  init(_ geometries: Geometries, grid: LocatorGrid) {
    lists = ContiguousArray(repeating: -1, count: grid.columns * grid.rows)
    var marked = CellsOfZones()
    // Most edges of city maps lie in the cell of the one before or in the next.
    marked.cells.reserveCapacity(geometries.x.count)
    // While edges are followed, a cell has the last zone that came near it in place of its list.
    lists.withUnsafeMutableBufferPointer { lastZone in
      geometries.forEachEdge { zone, edge in
        grid.forEachCell(nearEdge: edge, of: geometries) { cell in
          if lastZone[cell] != Int32(zone) {
            lastZone[cell] = Int32(zone)
            marked.append(Int32(cell), of: Int32(zone))
          }
        }
      }
    }
    group(marked)
  }

  /// What each cell says: its zone, −1, or −2 − the number of its list; and which cells without a list several zones
  /// hold. Lists gain the zones that hold a marked cell whole, which have no edge there and would otherwise be lost where
  /// zones overlap.
  mutating func settle(_ geometries: Geometries, slabs: ZoneSlabs, grid: LocatorGrid) -> (
    cells: ContiguousArray<Int32>, shared: Set<Int>
  ) {
    // The array is as long as the grid: the cells take over that of the lists.
    var cells = lists
    lists = []
    for cell in cells.indices where cells[cell] >= 0 { cells[cell] = -2 - cells[cell] }
    var shared = Set<Int>()
    var additions = ContiguousArray<(cell: Int32, zone: Int32)>()
    var crossings = [Double]()
    for zone in 0..<geometries.count {
      for row in slabs.rows(of: zone) {
        slabs.crossings(y: grid.center(ofRow: row), zone: zone, row: row, into: &crossings)
        for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
          // The columns whose centres lie between the two crossings. Rounding may misplace a centre by less
          // than the margin within which cells are marked.
          let first = grid.columnCentred(behind: crossings[pair])
          let end = grid.columnCentred(behind: crossings[pair + 1])
          for column in first..<max(first, end) {
            let cell = row * grid.columns + column
            if cells[cell] == -1 {
              cells[cell] = Int32(zone)
            } else if cells[cell] < -1, !list(Int(-2 - cells[cell])).contains(Int32(zone)) {
              additions.append((Int32(cell), Int32(zone)))
            } else if cells[cell] >= 0 {
              shared.insert(cell)
            }
          }
        }
      }
    }
    if !additions.isEmpty {
      // Cells with lists, in the order of these.
      let marked = cells.indices.filter { cells[$0] < -1 }
      var pairs = additions
      for (number, cell) in marked.enumerated() {
        for zone in list(number) { pairs.append((Int32(cell), zone)) }
      }
      pairs.sort { $0.zone < $1.zone }
      var marks = CellsOfZones()
      for pair in pairs { marks.append(pair.cell, of: pair.zone) }
      lists = ContiguousArray(repeating: -1, count: cells.count)
      group(marks)
      for cell in marked { cells[cell] = -2 - lists[cell] }
    }
    return (cells, shared)
  }

  private func list(_ number: Int) -> ArraySlice<Int32> {
    zones[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// Makes the lists.
  private mutating func group(_ marked: CellsOfZones) {
    // A cell has the length of its list before it has its number.
    for cell in marked.cells { lists[Int(cell)] = 0 }
    for cell in marked.cells { lists[Int(cell)] += 1 }
    starts = [0]
    for cell in lists.indices where lists[cell] > 0 {
      starts.append((starts.last ?? 0) + lists[cell])
      lists[cell] = Int32(starts.count - 2)
    }
    var next = starts
    zones = ContiguousArray(repeating: 0, count: marked.cells.count)
    marked.forEach { cell, zone in
      let list = Int(lists[Int(cell)])
      zones[Int(next[list])] = zone
      next[list] += 1
    }
  }
}

/// The cells that each zone has an edge in, zone by zone in ascending order.
private struct CellsOfZones {
  var cells = ContiguousArray<Int32>()
  private var runs = ContiguousArray<(zone: Int32, start: Int32)>()

  /// - Parameter zone: not below that of the cell before.
  mutating func append(_ cell: Int32, of zone: Int32) {
    if runs.last?.zone != zone { runs.append((zone, Int32(cells.count))) }
    cells.append(cell)
  }

  func forEach(_ body: (_ cell: Int32, _ zone: Int32) -> Void) {
    for (position, run) in runs.enumerated() {
      let end = position + 1 < runs.count ? Int(runs[position + 1].start) : cells.count
      for cell in cells[Int(run.start)..<end] { body(cell, run.zone) }
    }
  }
}

extension LocatorGrid {
  /// The first column whose centre does not lie left of an x; a number of columns for none. Not a number, which the
  /// crossing of an endless edge may be, counts as the first.
  fileprivate func columnCentred(behind x: Double) -> Int {
    Int(min(Double(columns), max(0, ((x - box.minX) / cellWidth - 0.5).rounded(.up))))
  }

  /// Calls `body` with each cell that an edge crosses or comes near: within a millionth of a cell.
  fileprivate func forEachCell(nearEdge edge: Int, of zones: Geometries, _ body: (Int) -> Void) {
    let (ax, ay, bx, by) = (zones.x[edge], zones.y[edge], zones.x[edge + 1], zones.y[edge + 1])
    let (minX, maxX, minY, maxY) = (min(ax, bx), max(ax, bx), min(ay, by), max(ay, by))
    let (marginX, marginY) = (cellWidth * 1e-6, cellHeight * 1e-6)
    for row in row(minY - marginY)...row(maxY + marginY) {
      var (left, right) = (minX, maxX)
      if ay != by {
        let low = max(minY, box.minY + Double(row) * cellHeight - marginY)
        let high = min(maxY, box.minY + Double(row + 1) * cellHeight + marginY)
        let slope = (bx - ax) / (by - ay)
        let (atLow, atHigh) = (ax + (low - ay) * slope, ax + (high - ay) * slope)
        left = max(minX, min(atLow, atHigh))
        right = min(maxX, max(atLow, atHigh))
        // A row that only the margin reaches has low above high: then the near end alone counts.
        if left > right { (left, right) = (minX, maxX) }
      }
      for column in column(left - marginX)...column(max(left, right) + marginX) {
        body(row * columns + column)
      }
    }
  }
}
