/// Cells of one indicator kept number by number, without the numbers that none of them has: most indicators are no
/// quotients, or have no intervals.
struct CellColumns: Sendable, RandomAccessCollection {
  private let values: ContiguousArray<Double>
  private let counts: ContiguousArray<Int>
  /// Empty where all are not-a-number; so for the others.
  private let numerators: ContiguousArray<Double>
  private let denominators: ContiguousArray<Double>
  private let lows: ContiguousArray<Double>
  private let highs: ContiguousArray<Double>
  private let estimates: ContiguousArray<Double>

  init(_ cells: [Cell]) {
    func column(_ number: (Cell) -> Double) -> ContiguousArray<Double> {
      cells.allSatisfy { number($0).isNaN } ? [] : ContiguousArray(cells.lazy.map(number))
    }
    values = ContiguousArray(cells.lazy.map(\.value))
    counts = ContiguousArray(cells.lazy.map(\.count))
    (numerators, denominators) = (column { $0.numerator }, column { $0.denominator })
    (lows, highs, estimates) = (column { $0.low }, column { $0.high }, column { $0.estimate })
  }

  var startIndex: Int { 0 }
  var endIndex: Int { values.count }

  subscript(unit: Int) -> Cell {
    func number(_ column: ContiguousArray<Double>) -> Double { column.isEmpty ? .nan : column[unit] }
    var cell = Cell(
      values[unit], numerator: number(numerators), denominator: number(denominators), count: counts[unit])
    (cell.low, cell.high, cell.estimate) = (number(lows), number(highs), number(estimates))
    return cell
  }
}
