/// Cells of one indicator kept number by number, without the numbers that none of them has: most indicators are no
/// quotients, or have no intervals. Of shares only the part and the whole are kept, which give the rest.
public struct CellColumns: Sendable, RandomAccessCollection {
  /// Part and whole of each cell where all are `Cell.share`; else empty.
  private let shares: ContiguousArray<SIMD2<Int32>>
  private let values: ContiguousArray<Double>
  private let counts: ContiguousArray<Int32>
  /// Empty where all are not-a-number; so for the others.
  private let numerators: ContiguousArray<Double>
  private let denominators: ContiguousArray<Double>
  private let lows: ContiguousArray<Double>
  private let highs: ContiguousArray<Double>
  private let estimates: ContiguousArray<Double>
  /// How many cells have no value.
  let undefinedCount: Int

  public init(_ cells: [Cell]) {
    if let shares = CellColumns.shares(cells) {
      self.shares = shares
      (values, counts, numerators, denominators) = ([], [], [], [])
      (lows, highs, estimates) = ([], [], [])
      undefinedCount = shares.count { $0.y == 0 }
      return
    }
    shares = []
    undefinedCount = cells.count { $0.value.isNaN }
    func column(_ number: (Cell) -> Double) -> ContiguousArray<Double> {
      cells.allSatisfy { number($0).isNaN } ? [] : ContiguousArray(cells.lazy.map(number))
    }
    values = ContiguousArray(cells.lazy.map(\.value))
    counts = ContiguousArray(cells.lazy.map { Int32($0.count) })
    (numerators, denominators) = (column { $0.numerator }, column { $0.denominator })
    (lows, highs, estimates) = (column { $0.low }, column { $0.high }, column { $0.estimate })
  }

  /// `Cell.share` of each part and whole.
  public init(shares: ContiguousArray<SIMD2<Int32>>) {
    self.shares = shares
    (values, counts, numerators, denominators) = ([], [], [], [])
    (lows, highs, estimates) = ([], [], [])
    undefinedCount = shares.count { $0.y == 0 }
  }

  /// Values without quotients and intervals.
  ///
  /// - Parameters:
  ///   - values: not-a-number where there is none.
  ///   - counts: how many pupils are behind each.
  public init(values: ContiguousArray<Double>, counts: ContiguousArray<Int32>) {
    precondition(values.count == counts.count, "each value has its count")
    (self.values, self.counts, shares) = (values, counts, [])
    (numerators, denominators, lows, highs, estimates) = ([], [], [], [], [])
    undefinedCount = values.count(where: \.isNaN)
  }

  /// nil where a cell is another than its part and whole make.
  private static func shares(_ cells: [Cell]) -> ContiguousArray<SIMD2<Int32>>? {
    var shares = ContiguousArray<SIMD2<Int32>>()
    shares.reserveCapacity(cells.count)
    for cell in cells {
      guard let part = Int32(exactly: cell.numerator), let whole = Int32(exactly: cell.denominator),
        Cell.share(Int(part), of: Int(whole)).isSame(as: cell)
      else { return nil }
      shares.append([part, whole])
    }
    return shares.isEmpty ? nil : shares
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { Swift.max(values.count, shares.count) }

  /// Whether no cell has an estimate beside its value.
  var areWithoutEstimates: Bool { estimates.isEmpty }

  /// Whether a cell has no value.
  func isUndefined(_ unit: Int) -> Bool { shares.isEmpty ? values[unit].isNaN : shares[unit].y == 0 }

  /// The value of a cell alone, which is quicker than the cell; not-a-number where there is none.
  func value(_ unit: Int) -> Double {
    guard !shares.isEmpty else { return values[unit] }
    return isUndefined(unit) ? .nan : Double(shares[unit].x) / Double(shares[unit].y)
  }

  /// The value of each cell, nil where there is none.
  public var definedValues: [Double?] { indices.map { isUndefined($0) ? nil : value($0) } }

  public subscript(unit: Int) -> Cell {
    guard shares.isEmpty else { return .share(Int(shares[unit].x), of: Int(shares[unit].y)) }
    func number(_ column: ContiguousArray<Double>) -> Double { column.isEmpty ? .nan : column[unit] }
    var cell = Cell(
      values[unit], numerator: number(numerators), denominator: number(denominators),
      count: Int(counts[unit]))
    (cell.low, cell.high, cell.estimate) = (number(lows), number(highs), number(estimates))
    return cell
  }
}

extension Cell {
  /// Whether all numbers are the same to the last bit, not-a-number the same as itself.
  fileprivate func isSame(as other: Cell) -> Bool {
    value.bitPattern == other.value.bitPattern && numerator.bitPattern == other.numerator.bitPattern
      && denominator.bitPattern == other.denominator.bitPattern && count == other.count
      && low.bitPattern == other.low.bitPattern && high.bitPattern == other.high.bitPattern
      && estimate.bitPattern == other.estimate.bitPattern
  }
}
