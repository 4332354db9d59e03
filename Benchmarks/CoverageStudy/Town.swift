import DeterministicParallel
import Foundation
import Segregation

/// Units whose sizes and shares of a group are known, from which pupils are drawn.
struct Town: Sendable {
  /// How the shares spread over the units.
  enum Shape: String, Sendable {
    case beta
    /// A long right tail.
    case logit
    /// Small units have the high shares.
    case smallHigh = "small units high"
    /// A fifth of the units high, both kinds spread about their mean.
    case enclave
    /// A fifth of the units high, all others alike.
    case twoShares = "two shares"
  }

  let sizes: [Int]
  let shares: [Double]

  /// - Parameter dissimilarity: the true D, which the spread of the shares is set for.
  init(
    units: Int, sizes range: ClosedRange<Int>, share: Double, dissimilarity: Double, _ shape: Shape = .beta
  ) {
    var draws = SeededGenerator(seed: 3)
    let places = (0..<units).map { (Double($0) + 0.5) / Double(units) }
    let (least, most) = (log(Double(range.lowerBound)), log(Double(range.upperBound)))
    let sizes = places.shuffled(using: &draws).map { Int(exp(least + $0 * (most - least)).rounded()) }
    let ranks = places.shuffled(using: &draws)
    let bySize = zip(sizes, ranks).map { Double($0) * (1 + 0.3 * Town.normal($1)) }
    let order = bySize.indices.sorted { (bySize[$0], $0) > (bySize[$1], $1) }
    var sized = Array(repeating: 0.0, count: units)
    for (place, unit) in order.enumerated() { sized[unit] = places[place] }
    let (few, many) = (places.shuffled(using: &draws), places.shuffled(using: &draws))
    let quantiles = shape == .smallHigh ? sized : ranks
    let high = Town.betaQuantiles(6, 4, few)
    let low = Town.betaQuantiles(4, 46, many)
    func shares(_ spread: Double) -> [Double] {
      let found: [Double]
      switch shape {
      case .beta, .smallHigh:
        found = Town.betaQuantiles(share * exp(-spread), (1 - share) * exp(-spread), quantiles)
      case .logit:
        let logits = quantiles.map { exp(spread) * Town.normal($0) }
        let shift = Town.root(-3000...3000) { shift in
          Town.mean(logits.map { Town.logistic(shift + $0) }, sizes) - share
        }
        found = logits.map { Town.logistic(shift + $0) }
      case .enclave:
        let part = 2 * Town.logistic(spread)
        found = quantiles.indices.map {
          share + ((quantiles[$0] > 0.8 ? high[$0] : low[$0]) - share) * part
        }
      case .twoShares:
        let part = Town.logistic(spread)
        found = quantiles.map { ($0 > 0.8 ? part : 0) + (1 - part) * share }
      }
      let bounded = found.map { min(max($0, 0), 1) }
      let mean = Town.mean(bounded, sizes)
      return bounded.map { min(max($0 * share / mean, 0), 1) }
    }
    self.sizes = sizes
    if dissimilarity == 0 {
      self.shares = sizes.map { _ in share }
    } else {
      let spread = Town.root(-14...5) { spread in
        (Town.counts(sizes, shares(spread))?.dissimilarity ?? 0) - dissimilarity
      }
      self.shares = shares(spread)
    }
  }

  /// The counts if each unit had just its shares.
  var truth: TwoGroupCounts? { Town.counts(sizes, shares) }

  /// Pupils drawn from the units, the units' sizes being drawn too.
  func sample(_ draws: inout SeededGenerator) throws -> TwoGroupCounts {
    var members = Array(repeating: 0, count: sizes.count)
    var totals = members
    let homes = sizes.indices.flatMap { Array(repeating: $0, count: sizes[$0]) }
    for _ in homes.indices {
      let unit = homes[draws.below(homes.count)]
      totals[unit] += 1
      if draws.unit() < shares[unit] { members[unit] += 1 }
    }
    return try TwoGroupCounts(members: members, totals: totals)
  }

  /// The unit of each pupil of a sample.
  func homes(_ draws: inout SeededGenerator) -> [Int] {
    let homes = sizes.indices.flatMap { Array(repeating: $0, count: sizes[$0]) }
    return homes.map { _ in homes[draws.below(homes.count)] }
  }

  static func counts(_ sizes: [Int], _ shares: [Double]) -> TwoGroupCounts? {
    try? TwoGroupCounts(
      weightedMembers: zip(sizes, shares).map { Double($0) * $1 },
      weightedOthers: zip(sizes, shares).map { Double($0) * (1 - $1) })
  }

  static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  static func mean(_ shares: [Double], _ sizes: [Int]) -> Double {
    zip(shares, sizes).reduce(0) { $0 + $1.0 * Double($1.1) } / Double(sizes.reduce(0, +))
  }

  /// Where a rising function is 0.
  static func root(_ range: ClosedRange<Double>, _ function: (Double) -> Double) -> Double {
    var (low, high) = (range.lowerBound, range.upperBound)
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if function(middle) < 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The quantile of the standard normal distribution.
  static func normal(_ share: Double) -> Double {
    root(-9...9) { 0.5 * erfc(-$0 / 2.0.squareRoot()) - share }
  }

  /// Quantiles of a beta distribution, its density summed on a grid that is even in arcsin √p.
  static func betaQuantiles(_ a: Double, _ b: Double, _ shares: [Double]) -> [Double] {
    let cells = 4000
    let width = Double.pi / 2 / Double(cells)
    var logs = (0..<cells).map { cell in
      let angle = (Double(cell) + 0.5) * width
      return (2 * a - 1) * log(sin(angle)) + (2 * b - 1) * log(cos(angle)) + log(width)
    }
    logs[0] = 2 * a * log(width) - log(2 * a)
    logs[cells - 1] = 2 * b * log(width) - log(2 * b)
    let most = logs.max() ?? 0
    var reached = [0.0]
    for own in logs { reached.append(reached[reached.count - 1] + exp(own - most)) }
    let whole = reached[cells]
    return shares.map { share in
      var (low, high) = (0, cells)
      while high - low > 1 {
        let middle = (low + high) / 2
        if reached[middle] > share * whole { high = middle } else { low = middle }
      }
      let part = (share * whole - reached[low]) / max(reached[low + 1] - reached[low], .leastNormalMagnitude)
      return pow(sin((Double(low) + part) * width), 2)
    }
  }
}
