import DeterministicParallel

/// Draws as many pupils as there are, with replacement, from cells of like pupils (those of one unit and
/// group).
///
/// Each cell draws a Poisson count of a mean slightly below its own; whoever is then missing from the number
/// of pupils is drawn one by one. Given their sum, independent Poisson counts are multinomial, and so is the
/// result, at a cost by cells rather than by pupils. The rare draw that overshoots is drawn again, which does
/// not bend the result: the counts are multinomial whatever their sum.
struct PupilResampling: Sendable {
  /// Cells in the order of their counts, because draws from one table in a row find it in the nearest cache.
  private let order: ContiguousArray<Int32>
  private let cells: ContiguousArray<Int>
  private let pupils: Int
  private let counts: CountDraws
  private let single: AliasTables
  /// Cells in a row, by `order`, that hold the same number of pupils.
  private let runs: [Range<Int>]

  init(_ cells: ContiguousArray<Int>) {
    pupils = cells.reduce(0, +)
    let filled = cells.indices.filter { cells[$0] > 0 }.sorted { (cells[$0], $0) < (cells[$1], $1) }
    order = ContiguousArray(filled.lazy.map(Int32.init))
    self.cells = ContiguousArray(filled.lazy.map { cells[$0] })
    let number = Double(max(1, pupils))
    counts = CountDraws(poisson: max(0.25, 1 - 4 / number.squareRoot()), largest: cells.max() ?? 0)
    var single = AliasTables()
    if pupils > 0 { single.append(ContiguousArray(self.cells.lazy.map(Double.init))) }
    self.single = single
    var runs: [Range<Int>] = []
    for cell in self.cells.indices {
      if let last = runs.last, self.cells[last.lowerBound] == self.cells[cell] {
        runs[runs.count - 1] = last.lowerBound..<cell + 1
      } else {
        runs.append(cell..<cell + 1)
      }
    }
    self.runs = runs
  }

  /// Writes a resample into every `stride`-th element of `result` from `first` on, one element for each cell;
  /// elements of cells without pupils stay as they are.
  func draw(
    into result: inout ContiguousArray<Double>, first: Int = 0, stride: Int = 1,
    _ draws: inout SeededGenerator
  ) {
    result.withUnsafeMutableBufferPointer { result in
      order.withUnsafeBufferPointer { order in
        forEachCell(&draws) {
          for cell in order { result[first + stride * Int(cell)] = 0 }
        } add: { cell, count in
          result[first + stride * Int(order[cell])] += Double(count)
        }
      }
    }
  }

  /// Draws a resample cell by cell, the filled ones in the rising order of their counts.
  ///
  /// - Parameters:
  ///   - begin: called before the first cell, and again when the draw overshoots and is drawn again.
  ///   - add: is handed the place of a cell in that order, and how many of its pupils, 0 among them, are drawn in
  ///     addition to those before.
  @inline(__always)
  func forEachCell(
    _ draws: inout SeededGenerator, begin: () -> Void, add: (_ cell: Int, _ count: Int) -> Void
  ) {
    var drawn = 0
    repeat {
      begin()
      drawn = 0
      for run in runs {
        counts.draw(cells[run.lowerBound], times: run, &draws) { cell, count in
          add(cell, count)
          drawn += count
        }
      }
    } while drawn > pupils
    for _ in drawn..<pupils { add(single.draw(0, &draws), 1) }
  }
}
