import Languages

/// A value with what it was made of, before it is put to a place, a group and a year.
///
///     Cell.share(12, of: 48)  // 0.25, with the interval 0.149…0.388
public struct Cell: Sendable, Hashable {
  /// Not-a-number when there is none.
  public var value: Double
  /// Not-a-number where the indicator is no quotient. So for the denominator.
  public var numerator: Double
  public var denominator: Double
  /// How many pupils, teachers or schools are behind the value.
  public var count: Int
  /// The confidence interval at 95 %, not-a-number where there is none.
  public var low: Double
  public var high: Double
  /// What the interval lies around where that is not the value, because chance raises the value; else not-a-number.
  public var estimate: Double

  public init(
    _ value: Double?, numerator: Double = .nan, denominator: Double = .nan, count: Int,
    interval: ClosedRange<Double>? = nil, estimate: Double? = nil
  ) {
    self.value = value ?? .nan
    self.numerator = numerator
    self.denominator = denominator
    self.count = count
    low = interval?.lowerBound ?? .nan
    high = interval?.upperBound ?? .nan
    self.estimate = estimate ?? .nan
  }

  /// What the interval lies around.
  var center: Double { estimate.isNaN ? value : estimate }

  /// What must be said of an interval that does not hold the value; nil where it does.
  public var intervalNote: Text? {
    guard !estimate.isNaN, let interval, !interval.contains(value) else { return nil }
    return
      "the value still holds what chance adds; the interval lies around \(name: "\(estimate.rounded(decimals: 4))")"
  }

  public var interval: ClosedRange<Double>? { low <= high ? low...high : nil }

  /// So many of all, with Wilson's interval; undefined of none.
  public static func share(_ part: Int, of whole: Int) -> Cell {
    Cell(
      whole == 0 ? nil : Double(part) / Double(whole), numerator: Double(part), denominator: Double(whole),
      count: whole, interval: Interval.share(part, of: whole))
  }

  /// A number of pupils.
  public static func number(_ count: Int) -> Cell { Cell(Double(count), count: count) }

  /// One amount by another, neither of them counted in pupils; undefined when the other is 0.
  public static func quotient(_ numerator: Double, by denominator: Double, count: Int) -> Cell {
    Cell(
      denominator == 0 ? nil : numerator / denominator, numerator: numerator, denominator: denominator,
      count: count)
  }

  /// One share less another, with Newcombe's interval; undefined when one of them is.
  ///
  /// - Parameter scale: 100 for percentage points.
  public static func difference(_ first: Cell, less second: Cell, scale: Double = 1) -> Cell {
    guard !first.value.isNaN, !second.value.isNaN else {
      return Cell(nil, count: first.count + second.count)
    }
    let change = Interval.difference(first, second)
    return Cell(
      scale * (first.value - second.value), count: first.count + second.count,
      interval: change.map { (scale * $0.lowerBound)...(scale * $0.upperBound) })
  }
}
