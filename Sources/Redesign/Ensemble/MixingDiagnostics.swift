import Foundation

/// How well chains have mixed, judged by one number per plan.
public struct MixingDiagnostics: Sendable, Hashable {
  /// Split R̂ (Gelman et al. 2013): the spread between half chains beside that within them; near 1 when they agree.
  public let splitRHat: Double
  /// How many independent plans tell as much about the mean (Geyer's initial monotone sequence, 1992).
  public let effectiveSize: Double

  /// Whether the chains may be relied on, by the limits of Vehtari et al. (2021): R̂ below 1.01, 400 independent plans.
  public var haveMixed: Bool { splitRHat < 1.01 && effectiveSize >= 400 }
  /// How far a share of the plans may be from that of all plans, at most, in 19 of 20 ensembles; not-a-number where the
  /// effective size is.
  public var marginOfShares: Double { min(1, 0.98 / effectiveSize.squareRoot()) }

  /// - Parameter chains: values in the order of the chains, all equally long; not-a-number for fewer than 8 values
  ///   each, and R̂ of 1 where all values are the same.
  public init(_ chains: [[Double]]) {
    let length = (chains.map(\.count).min() ?? 0) / 2
    guard length >= 4 else {
      (splitRHat, effectiveSize) = (.nan, .nan)
      return
    }
    let halves = chains.flatMap { [Array($0.prefix(length)), Array($0[length..<2 * length])] }
    let means = halves.map { $0.reduce(0, +) / Double(length) }
    let variances = zip(halves, means).map { half, mean in
      half.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(length - 1)
    }
    let number = Double(halves.count)
    let mean = means.reduce(0, +) / number
    let within = variances.reduce(0, +) / number
    let between = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (number - 1)
    guard within > 0 else {
      (splitRHat, effectiveSize) = (
        between > 0 ? .infinity : 1, between > 0 ? number : number * Double(length)
      )
      return
    }
    let pooled = within * Double(length - 1) / Double(length) + between
    splitRHat = (pooled / within).squareRoot()
    effectiveSize = MixingDiagnostics.size(halves, means, within, pooled)
  }

  private static func size(_ halves: [[Double]], _ means: [Double], _ within: Double, _ pooled: Double)
    -> Double
  {
    let length = halves[0].count
    func correlation(_ lag: Int) -> Double {
      let sum = zip(halves, means).reduce(0.0) { sum, pair in
        var products = 0.0
        for index in 0..<length - lag {
          products += (pair.0[index] - pair.1) * (pair.0[index + lag] - pair.1)
        }
        return sum + products / Double(length)
      }
      return 1 - (within - sum / Double(halves.count)) / pooled
    }
    var (sum, last) = (0.0, Double.infinity)
    var lag = 0
    while lag + 1 < length {
      let pair = lag == 0 ? 1 + correlation(1) : correlation(lag) + correlation(lag + 1)
      guard pair > 0 else { break }
      last = min(last, pair)
      sum += last
      lag += 2
    }
    let total = Double(halves.count * length)
    return min(total, total / max(2 * sum - 1, 1 / total))
  }
}
