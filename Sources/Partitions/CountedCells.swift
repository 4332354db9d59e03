/// Cells with how many are in each: additions in any order, then those that are alike together.
struct CountedCells<Cell: Comparable & Sendable>: Sendable {
  struct Entry: Sendable {
    var cell: Cell
    var count: Int32
    fileprivate var addition: Int32
  }

  private(set) var entries = ContiguousArray<Entry>()

  var total: Int { entries.reduce(0) { $0 + Int($1.count) } }

  /// - Returns: the number of the addition, from 0.
  @discardableResult
  mutating func add(_ cell: Cell, _ count: Int32 = 1) -> Int32 {
    let addition = Int32(entries.count)
    entries.append(Entry(cell: cell, count: count, addition: addition))
    return addition
  }

  /// Puts the cells in order, those that are alike together; nothing is added afterwards.
  ///
  /// - Parameter change: what is done to each cell before.
  /// - Returns: for each addition the place of its cell.
  @discardableResult
  mutating func gather(changing change: (inout Cell) -> Void = { _ in }) -> ContiguousArray<Int32> {
    for place in entries.indices { change(&entries[place].cell) }
    // Parts come in order each, which this sort makes use of.
    entries.sort { $0.cell < $1.cell }
    var places = ContiguousArray<Int32>(repeating: 0, count: entries.count)
    var last = -1
    for place in entries.indices {
      let entry = entries[place]
      if last >= 0, entries[last].cell == entry.cell {
        entries[last].count += entry.count
      } else {
        last += 1
        entries[last] = entry
      }
      places[Int(entry.addition)] = Int32(last)
    }
    entries.removeSubrange((last + 1)...)
    return places
  }
}
