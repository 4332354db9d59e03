import DeterministicParallel
import Foundation

/// A logistic regression by maximum likelihood, with standard errors that allow for rows of one cluster being alike.
///
/// Newton's method on columns of mean 0 and deviation 1. The covariance is the sandwich over the clusters times
/// G/(G − 1) · (n − 1)/(n − k), for G clusters, n rows and k coefficients (Cameron and Miller 2015).
public struct LogisticFit: Sendable {
  /// Why there is no fit.
  public enum Failure: Error, Hashable {
    /// Fewer rows of the rarer outcome than ten for each coefficient (Peduzzi et al. 1996).
    case tooFew(rows: Int, needed: Int)
    /// Fewer than two clusters, within which rows are alike.
    case oneCluster
    /// Some value of a column goes with one outcome alone, so that no finite coefficient is the most likely one.
    case separated(column: Int)
  }

  /// The columns that have a coefficient of their own: the others are the same in all rows, or follow from those before.
  public let kept: [Int]
  /// The constant, then one for each kept column.
  public let coefficients: [Double]
  /// Of the coefficients, row by row.
  public let covariance: [Double]
  public let logLikelihood: Double
  /// With the constant alone.
  public let nullLogLikelihood: Double
  public let rows: Int
  /// Rows of outcome 1.
  public let events: Int
  public let clusters: Int

  /// 1 − the quotient of both likelihoods' logarithms (McFadden 1974).
  public var pseudoR2: Double { 1 - logLikelihood / nullLogLikelihood }
  public var standardErrors: [Double] {
    let size = coefficients.count
    return (0..<size).map { covariance[$0 * size + $0].squareRoot() }
  }

  /// - Parameters:
  ///   - columns: of as many values as there are outcomes, without a constant.
  ///   - clusters: of each row, from 0; those that occur count.
  /// - Throws: `Failure`.
  public init(
    _ columns: [ContiguousArray<Double>], outcomes: ContiguousArray<Bool>, clusters: ContiguousArray<Int32>,
    workers: Workers = .all
  ) throws(Failure) {
    let rows = outcomes.count
    let events = outcomes.count { $0 }
    let scaled = ScaledColumns(columns, rows: rows)
    let size = scaled.kept.count + 1
    let rarer = min(events, rows - events)
    guard rarer >= 10 * size else { throw .tooFew(rows: rarer, needed: 10 * size) }
    let clusterCount = Set(clusters).count
    guard clusterCount > 1 else { throw .oneCluster }
    let likelihood = LogisticLikelihood(scaled, outcomes, workers)
    let share = Double(events) / Double(rows)
    var beta = [log(share / (1 - share))] + [Double](repeating: 0, count: size - 1)
    var state = likelihood(beta)
    nullLogLikelihood = state.value
    var lastStep = [Double]()
    var hasConverged = false
    for _ in 0..<30 where !hasConverged {
      guard let factor = Cholesky(state.information, size: size) else { break }
      lastStep = factor.solution(of: state.gradient)
      var scale = 1.0
      var next = beta
      var found = state
      repeat {
        next = zip(beta, lastStep).map { $0 + scale * $1 }
        found = likelihood(next)
        scale /= 2
      } while found.value < state.value - 1e-9 * abs(state.value) && scale > 1e-6
      hasConverged = lastStep.allSatisfy { abs($0) < 1e-9 }
      (beta, state) = (next, found)
    }
    guard hasConverged, let factor = Cholesky(state.information, size: size) else {
      let farthest = lastStep.indices.dropFirst().max { abs(lastStep[$0]) < abs(lastStep[$1]) } ?? 1
      throw .separated(column: size > 1 ? scaled.kept[farthest - 1] : 0)
    }
    // The inverse of the information, then the sandwich of the clusters' scores.
    let inverse = (0..<size).map { column in
      factor.solution(of: (0..<size).map { $0 == column ? 1 : 0 })
    }
    let meat = likelihood.clusterScores(beta, clusters)
    let (n, k, g) = (Double(rows), Double(size), Double(clusterCount))
    let correction = g / (g - 1) * (n - 1) / (n - k)
    let bread = (0..<size * size).map { inverse[$0 % size][$0 / size] }
    let own = SquareMatrix.product(SquareMatrix.product(bread, meat, size), bread, size).map {
      $0 * correction
    }
    let back = scaled.unscaling
    coefficients = (0..<size).map { row in
      (0..<size).reduce(0) { $0 + back[row * size + $1] * beta[$1] }
    }
    covariance = SquareMatrix.product(
      SquareMatrix.product(back, own, size), SquareMatrix.transposed(back, size), size)
    (kept, logLikelihood) = (scaled.kept, state.value)
    (self.rows, self.events, self.clusters) = (rows, events, clusterCount)
  }

  /// The probability of outcome 1.
  ///
  /// - Parameters:
  ///   - coefficients: this fit's, or some that stand for them.
  ///   - columns: the kept ones, of this or other data.
  static func probability(
    _ coefficients: [Double], _ columns: [ContiguousArray<Double>], row: Int
  ) -> Double {
    var sum = coefficients[0]
    for position in columns.indices { sum += coefficients[position + 1] * columns[position][row] }
    return 1 / (1 + exp(-sum))
  }
}

/// Square matrices, row by row.
enum SquareMatrix {
  static func product(_ one: [Double], _ other: [Double], _ size: Int) -> [Double] {
    (0..<size * size).map { position in
      (0..<size).reduce(0) {
        $0 + one[position / size * size + $1] * other[$1 * size + position % size]
      }
    }
  }

  static func transposed(_ matrix: [Double], _ size: Int) -> [Double] {
    (0..<size * size).map { matrix[$0 % size * size + $0 / size] }
  }
}
