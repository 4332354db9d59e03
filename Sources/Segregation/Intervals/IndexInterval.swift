/// The confidence interval of an index at 95 %, with the estimate that belongs to it.
public struct IndexInterval: Sendable, Hashable {
  /// The index freed of what chance adds to it; `nil` where the data leave every value possible.
  public let estimate: Double?
  public let low: Double
  public let high: Double

  public init(estimate: Double?, low: Double, high: Double) {
    self.estimate = estimate
    self.low = low
    self.high = high
  }

  public var range: ClosedRange<Double> { low...high }

  /// The interval of this index less another, from the intervals of both (Zou and Donner 2008); `nil` where the data
  /// leave every value of one of them possible.
  ///
  /// An end at 0 is the bound of the index and no quantile: if the truth is there, its error is the whole length, which
  /// is then added to the other and not squared with it.
  ///
  /// - Parameter correlation: of the errors of the two where the pupils are the same; `nil` for different pupils, such
  ///   as those of two years.
  public func less(_ other: IndexInterval, correlation: Double? = nil) -> IndexInterval? {
    guard let estimate, let otherEstimate = other.estimate else { return nil }
    let difference = estimate - otherEstimate
    func length(_ one: Double, _ two: Double, isBound: Bool) -> Double {
      guard let correlation else { return isBound ? one + two : (one * one + two * two).squareRoot() }
      return max(0, one * one + two * two - 2 * correlation * one * two).squareRoot()
    }
    return IndexInterval(
      estimate: difference,
      low: difference - length(estimate - low, other.high - otherEstimate, isBound: low == 0),
      high: difference + length(high - estimate, otherEstimate - other.low, isBound: other.low == 0))
  }
}

extension IndexInterval {
  /// The interval of isolation, P + (1 − P) η², from this one of η² and Wilson's of P, whose errors have nothing to do with
  /// each other (MOVER, Zou and Donner 2008; an end at 0 as in `less`).
  ///
  /// - Parameters:
  ///   - share: P, the group's share of the pupils.
  ///   - pupils: how many there are.
  func isolation(share: Double, of pupils: Double) -> IndexInterval {
    let quantile = 1.959963984540054
    let excess = quantile * quantile / pupils
    let middle = (share + excess / 2) / (1 + excess)
    let reach = (excess * (share * (1 - share) + excess / 4)).squareRoot() / (1 + excess)
    guard let estimate else { return IndexInterval(estimate: nil, low: middle - reach, high: 1) }
    let isolation = share + (1 - share) * estimate
    let below = [(1 - share) * (estimate - low), (1 - estimate) * (share - middle + reach)]
    let above = [(1 - share) * (high - estimate), (1 - estimate) * (middle + reach - share)]
    func together(_ lengths: [Double]) -> Double { lengths.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    return IndexInterval(
      estimate: isolation, low: isolation - (low == 0 ? below.reduce(0, +) : together(below)),
      high: min(isolation + together(above), 1))
  }

  /// The interval of what the index leaves to 1.
  var complement: IndexInterval {
    IndexInterval(estimate: estimate.map { 1 - $0 }, low: 1 - high, high: 1 - low)
  }

  /// What of the interval is possible: a basic interval mirrors its replicates, beyond the ends of an index as well.
  package func within(_ limits: ClosedRange<Double>) -> IndexInterval {
    func inside(_ value: Double) -> Double { min(max(value, limits.lowerBound), limits.upperBound) }
    return IndexInterval(estimate: estimate.map(inside), low: inside(low), high: inside(high))
  }
}

extension Replicates {
  /// The basic interval of a bootstrap around the value less its bias.
  public var indexInterval: IndexInterval {
    let range = interval()
    return IndexInterval(
      estimate: min(max(biasCorrected, range.lowerBound), range.upperBound), low: range.lowerBound,
      high: range.upperBound)
  }
}
