import DeterministicParallel
import Measures

/// An indicator for all units of a level and one selection of pupils.
struct CellBlock: Sendable {
  let indicator: Indicator
  let level: Level
  let group: String
  let cells: CellColumns

  init(_ indicator: Indicator, _ level: Level, _ group: String, _ cells: [Cell]) {
    self.init(indicator, level, group, CellColumns(cells))
  }

  init(_ indicator: Indicator, _ level: Level, _ group: String, _ cells: CellColumns) {
    (self.indicator, self.level, self.group, self.cells) = (indicator, level, group, cells)
  }
}

extension MeasureTable {
  /// Adds what `blocks` gives for 0 ..< `count`, in that order; it is made on all cores.
  mutating func add(
    _ count: Int, year: String, workers: Workers, _ blocks: @Sendable (Int) -> [CellBlock]
  ) {
    add(workers.map(count, chunk: 1) { blocks($0.lowerBound) }.joined(), year: year)
  }

  mutating func add(_ blocks: some Sequence<CellBlock>, year: String) {
    for block in blocks {
      add(block.cells, block.indicator, level: block.level, group: block.group, year: year)
    }
  }
}

extension PupilTally {
  /// Adds for each selection and level what `blocks` gives, on all cores.
  func add(
    to table: inout MeasureTable, year: String, workers: Workers,
    _ blocks: @Sendable (Int, LevelSums) -> [CellBlock]
  ) {
    table.add(selectionCount * levels.count, year: year, workers: workers) { position in
      blocks(position / levels.count, levels[position % levels.count])
    }
  }
}
