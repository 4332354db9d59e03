import Repeatable

/// Draws as many pupils as there are, with replacement, from cells of like pupils (those of one unit and group).
///
/// Each cell draws a Poisson count of a mean slightly below its own; whoever is then missing from the number of
/// pupils is drawn one by one. Given their sum, independent Poisson counts are multinomial, and so is the
/// result, at a cost by cells rather than by pupils. The rare draw that overshoots is drawn again, which
/// does not bend the result: the counts are multinomial whatever their sum.
struct PupilResampling: Sendable {
  private let cells: ContiguousArray<Int>
  private let pupils: Int
  private let counts: CountDraws
  private let single: AliasTables

  init(_ cells: ContiguousArray<Int>) {
    self.cells = cells
    pupils = cells.reduce(0, +)
    let number = Double(max(1, pupils))
    counts = CountDraws(poisson: max(0.25, 1 - 4 / number.squareRoot()), largest: cells.max() ?? 0)
    var single = AliasTables()
    if pupils > 0 { single.append(ContiguousArray(cells.lazy.map(Double.init))) }
    self.single = single
  }

  /// Writes a resample into every `stride`-th element of `result` from `first` on, one element for each cell.
  func draw(
    into result: inout ContiguousArray<Double>, first: Int = 0, stride: Int = 1,
    _ draws: inout SeededGenerator
  ) {
    var drawn = 0
    repeat {
      drawn = 0
      var position = first
      for cell in cells {
        let count = cell == 0 ? 0 : counts.draw(cell, &draws)
        result[position] = Double(count)
        drawn += count
        position += stride
      }
    } while drawn > pupils
    for _ in drawn..<pupils { result[first + stride * single.draw(0, &draws)] += 1 }
  }
}
