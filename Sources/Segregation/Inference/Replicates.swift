/// An index as measured, and its values in random replicates of the data.
public struct Replicates: Sendable, Hashable {
  public let observed: Double
  /// In the order in which they were numbered; replicates where the index is undefined are left out.
  public let values: ContiguousArray<Double>
  /// How many replicates left the index undefined.
  public let undefined: Int
  private let sorted: ContiguousArray<Double>

  /// `nil` when no replicate has a value.
  init?(observed: Double, replicates: [Double?]) {
    let values = ContiguousArray(replicates.compactMap { $0 })
    guard !values.isEmpty else { return nil }
    self.observed = observed
    self.values = values
    undefined = replicates.count - values.count
    sorted = ContiguousArray(values.sorted())
  }

  public var mean: Double { values.reduce(0, +) / Double(values.count) }

  /// The standard deviation of the replicates; 0 with a single one.
  public var standardError: Double {
    guard values.count > 1 else { return 0 }
    let mean = mean
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }

  /// How far the replicates of a bootstrap lie above the observed value on average: how far that lies above
  /// the truth.
  public var bias: Double { mean - observed }

  /// The observed value less its bias, 2 I − mean.
  public var biasCorrected: Double { observed - bias }

  /// The quantile of the replicates, between neighbours where it falls between (Hyndman and Fan's type 7).
  ///
  /// - Precondition: 0 ≤ `share` ≤ 1.
  public func quantile(_ share: Double) -> Double {
    precondition(share >= 0 && share <= 1, "a quantile lies between 0 and 1")
    return sorted.quantile(share)
  }

  /// The range of the middle replicates; it keeps the bias of the index.
  public func percentileInterval(_ level: Double = 0.95) -> ClosedRange<Double> {
    quantile((1 - level) / 2)...quantile((1 + level) / 2)
  }

  /// The confidence interval of a bootstrap, bias taken off: the percentile interval mirrored at the observed
  /// value (Davison and Hinkley 1997, the basic interval).
  public func interval(_ level: Double = 0.95) -> ClosedRange<Double> {
    let middle = percentileInterval(level)
    return 2 * observed - middle.upperBound...2 * observed - middle.lowerBound
  }

  /// The chance of a value as high as the observed one under random allocation, (k + 1)/(n + 1) with k of n
  /// permutations at or above it (Davison and Hinkley 1997); never 0.
  public var pValueAbove: Double {
    let atLeast = values.reduce(0) { $0 + ($1 >= observed ? 1 : 0) }
    return Double(atLeast + 1) / Double(values.count + 1)
  }
}
