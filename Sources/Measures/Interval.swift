/// Confidence intervals at 95 %: how far a value might lie elsewhere with other pupils of the same kind.
public enum Interval {
  /// The standard normal quantile for two-sided 95 %.
  static let normal = 1.959_963_984_540_054

  /// Wilson's score interval of a share (Wilson 1927, formula 2 without continuity correction, as in Newcombe
  /// 1998a, method 3); nil of none.
  public static func share(_ part: Int, of whole: Int) -> ClosedRange<Double>? {
    guard whole > 0 else { return nil }
    let (share, count) = (Double(part) / Double(whole), Double(whole))
    let square = normal * normal
    let center = (share + square / (2 * count)) / (1 + square / count)
    let spread =
      normal * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
      / (1 + square / count)
    // The bounds of none and of all are 0 and 1 exactly; rounding must not say otherwise.
    return (part == 0 ? 0 : max(0, center - spread))...(part == whole ? 1 : min(1, center + spread))
  }

  /// The interval of a difference of two values that are independent of each other, from the intervals of both
  /// (Newcombe 1998b, method 10, for shares; Zou and Donner 2008 for any): nil where one of them has none. It lies
  /// around the difference of what they lie around.
  ///
  /// Of an index that chance raises, an end at 0 is the index's bound and no quantile: if the truth is there, its error is
  /// the whole length, which is then added to the other and not squared with it.
  public static func difference(_ first: Cell, _ second: Cell) -> ClosedRange<Double>? {
    guard let own = first.interval, let other = second.interval else { return nil }
    let difference = first.center - second.center
    func length(_ one: Double, _ two: Double, isBound: Bool) -> Double {
      isBound ? one + two : (one * one + two * two).squareRoot()
    }
    func isBound(_ cell: Cell) -> Bool { !cell.estimate.isNaN && cell.low == 0 }
    let below = length(
      first.center - own.lowerBound, other.upperBound - second.center, isBound: isBound(first))
    let above = length(
      own.upperBound - first.center, second.center - other.lowerBound, isBound: isBound(second))
    return (difference - below)...(difference + above)
  }
}

/// Sums over some rows, enough for a mean or a quotient of two columns with its interval.
public struct RatioSums: Sendable, Hashable {
  public private(set) var count = 0
  public private(set) var numerator = 0.0
  public private(set) var denominator = 0.0
  private var squares = 0.0
  private var products = 0.0
  private var otherSquares = 0.0

  public init() {}

  fileprivate init(mean: MeanSums) {
    let rows = Double(mean.count)
    (count, numerator, denominator) = (mean.count, mean.sum, rows)
    (squares, products, otherSquares) = (mean.squares, mean.sum, rows)
  }

  /// Adds a row with its value; for a plain mean the other column is 1.
  public mutating func add(_ value: Double, by other: Double = 1) {
    count += 1
    numerator += value
    denominator += other
    squares += value * value
    products += value * other
    otherSquares += other * other
  }

  public mutating func add(_ more: RatioSums) {
    count += more.count
    numerator += more.numerator
    denominator += more.denominator
    squares += more.squares
    products += more.products
    otherSquares += more.otherSquares
  }

  /// The quotient of the sums with the interval of the ratio estimator (Cochran 1977, Sampling Techniques,
  /// formula 6.13 without finite population correction); for a mean that is the usual one. Undefined when the
  /// denominator is 0; without interval for fewer than two rows.
  ///
  /// - Parameter range: what the quotient may be at all, 0 to 1 for a share: of few rows the interval may reach beyond,
  ///   and ends there.
  public func cell(within range: ClosedRange<Double>) -> Cell {
    var cell = cell
    if let interval = cell.interval {
      (cell.low, cell.high) = (
        max(interval.lowerBound, range.lowerBound), min(interval.upperBound, range.upperBound)
      )
    }
    return cell
  }

  /// The same of what may have any size.
  public var cell: Cell {
    guard denominator != 0 else {
      return Cell(nil, numerator: numerator, denominator: denominator, count: count)
    }
    let ratio = numerator / denominator
    guard count > 1 else {
      return Cell(ratio, numerator: numerator, denominator: denominator, count: count)
    }
    let residuals = max(0, squares - 2 * ratio * products + ratio * ratio * otherSquares)
    let error = (Double(count) / Double(count - 1) * residuals).squareRoot() / abs(denominator)
    return Cell(
      ratio, numerator: numerator, denominator: denominator, count: count,
      interval: (ratio - Interval.normal * error)...(ratio + Interval.normal * error))
  }
}

/// Sums over some rows, enough for a mean with its interval: half of what a quotient needs, where there are many.
public struct MeanSums: Sendable, Hashable {
  public private(set) var count = 0
  fileprivate private(set) var sum = 0.0
  fileprivate private(set) var squares = 0.0

  public init() {}

  /// Adds a row with its value.
  public mutating func add(_ value: Double) {
    count += 1
    sum += value
    squares += value * value
  }

  public mutating func add(_ more: MeanSums) {
    count += more.count
    sum += more.sum
    squares += more.squares
  }

  /// The mean, to the last bit that of `RatioSums`; undefined for no rows.
  public var cell: Cell { RatioSums(mean: self).cell }

  /// The same of lengths and times, none of which is negative.
  public var cellOfLengths: Cell { RatioSums(mean: self).cell(within: 0...(.infinity)) }
}
