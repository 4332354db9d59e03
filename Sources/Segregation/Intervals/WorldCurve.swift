/// How an index as seen depends on the index of the world that the pupils come from: its mean, its spread and the
/// shape of that, fitted to worlds of all levels.
///
/// The mean is a cubic in the world's index, the variance a line; standardised residuals give the quantiles.
struct WorldCurve: Sendable {
  /// The range of the worlds' indices.
  let least: Double
  let most: Double
  private let mean: [Double]
  private let variance: [Double]
  private let leastVariance: Double
  private let lower: Double
  private let upper: Double
  private let middle: Double

  /// A little more than the normal distribution's 1.96: the residuals' own quantiles may be wider but no narrower, which
  /// stands for what is not known of the curve and of the shape of the worlds (chosen by simulation).
  private static let leastQuantile = 2.05
  /// Fewer worlds give no curve.
  private static let fewest = 20

  /// - Parameter worlds: the index of each world, and as seen.
  /// - Returns: `nil` for too few worlds.
  init?(_ worlds: [(truth: Double, seen: Double)]) {
    guard worlds.count >= Self.fewest, let least = worlds.map(\.truth).min(),
      let most = worlds.map(\.truth).max()
    else { return nil }
    (self.least, self.most) = (least, most)
    let scale = max(most - least, 1e-9)
    let places = worlds.map { ($0.truth - least) / scale }
    let mean = fitPolynomial(zip(places, worlds).map { ($0, $1.seen, 1) }, degree: 3)
    let residuals = zip(places, worlds).map { $1.seen - polynomial(mean, at: $0) }
    let squares = residuals.map { $0 * $0 }
    let variance = fitPolynomial(zip(places, squares).map { ($0, $1, 1) }, degree: 1)
    let leastVariance = 0.2 * squares.reduce(0, +) / Double(squares.count)
    let standardised = ContiguousArray(
      zip(places, residuals).map { place, residual in
        let own = max(polynomial(variance, at: place), leastVariance)
        return own > 0 ? residual / own.squareRoot() : 0
      }.sorted())
    (self.mean, self.variance, self.leastVariance) = (mean, variance, leastVariance)
    lower = min(standardised.quantile(0.025), -Self.leastQuantile)
    upper = max(standardised.quantile(0.975), Self.leastQuantile)
    middle = standardised.quantile(0.5)
  }

  /// What a world with this index looks like: the quantiles at 2.5, 50 and 97.5 % of the index as seen.
  func seen(_ truth: Double) -> (low: Double, middle: Double, high: Double) {
    let place = min(max((truth - least) / max(most - least, 1e-9), 0), 1)
    let center = polynomial(mean, at: place)
    let spread = max(polynomial(variance, at: place), leastVariance, 0).squareRoot()
    return (center + lower * spread, center + middle * spread, center + upper * spread)
  }
}

extension ContiguousArray<Double> {
  /// The quantile of sorted numbers, between neighbours where it falls between (Hyndman and Fan's type 7).
  ///
  /// - Precondition: there are some, and 0 ≤ `share` ≤ 1.
  func quantile(_ share: Double) -> Double {
    let place = share * Double(count - 1)
    let below = Int(place)
    let above = Swift.min(below + 1, count - 1)
    return self[below] + (place - Double(below)) * (self[above] - self[below])
  }
}
