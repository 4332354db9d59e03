import DeterministicParallel
import Foundation

/// How a group's share spreads over small units when no beta distribution could have given what is seen: such as few
/// units of many members among many of few.
///
/// The nonparametric mixing distribution of a binomial (Kiefer and Wolfowitz 1956) on a grid that is even in arcsin √p,
/// by a hundred steps of EM from the beta that fits best; that many steps only, because the end of them would be a few
/// spikes (smoothing by roughening, Shen and Louis 1999).
struct MixtureShape: Sendable {
  private static let cells = 120
  /// A row of cumulative weights has 2 to this number of cells; from the last of `cells` on they are beyond any chance.
  private static let bits = 7
  private static let steps = 100
  /// Twice the gain in log-likelihood from which on the beta is given up, chosen by simulation.
  private static let threshold = 15.0
  /// A unit counts as no more pupils than these in the fit, because any fit fails in large units.
  private static let mostPupils = 100.0

  private let edges: [Double]
  /// Of each unit the place of its counts among the distinct ones.
  private let kinds: ContiguousArray<Int32>
  /// Of each distinct pair of counts the cumulative weights of the cells.
  private let cumulative: ContiguousArray<Double>
  private let share: Double
  /// How many times farther from the whole than fitted a unit lies at level 1.
  private let reach: Double

  /// `nil` where a beta distribution will do.
  init?(members: ContiguousArray<Double>, totals: ContiguousArray<Double>) {
    let pupils = totals.reduce(0, +)
    let share = members.reduce(0, +) / pupils
    let (pairs, kinds) = Self.distinct(members, totals)
    edges = (0...Self.cells).map { pow(sin(Double($0) / Double(Self.cells) * Double.pi / 2), 2) }
    let middles = zip(edges, edges.dropFirst()).map { min(max(($0 + $1) / 2, 1e-7), 1 - 1e-7) }
    let capped = pairs.map { pair in
      let part = min(1, Self.mostPupils / pair.total)
      return CountPair(members: pair.members * part, total: pair.total * part, units: pair.units)
    }
    var weights = Self.bestBeta(capped, share, cells: Self.cells)
    let likelihoods = Self.likelihoods(capped, middles)
    let units = pairs.reduce(0) { $0 + $1.units }
    let before = Self.logLikelihood(likelihoods, capped, weights)
    for _ in 0..<Self.steps {
      weights = Self.step(likelihoods, capped, weights, units: units)
    }
    guard 2 * (Self.logLikelihood(likelihoods, capped, weights) - before) > Self.threshold else { return nil }

    var cumulative = ContiguousArray<Double>()
    var variance = 0.0
    for (kind, own) in Self.likelihoods(pairs, middles).enumerated() {
      let posterior = zip(own, weights).map { $0 * $1 }
      let sum = posterior.reduce(0, +)
      var reached = 0.0
      for (cell, weight) in posterior.enumerated() {
        let distance = middles[cell] - share
        variance += pairs[kind].units * pairs[kind].total / pupils * weight / sum * distance * distance
        reached += weight / sum
        cumulative.append(cell < Self.cells - 1 ? reached : 1)
      }
      for _ in Self.cells..<1 << Self.bits { cumulative.append(1) }
    }
    let noise = share * (1 - share) / (totals.reduce(0) { $0 + $1 * $1 } / pupils)
    self.kinds = kinds
    self.cumulative = cumulative
    self.share = share
    reach = 1.25 + 1.5 * (noise / max(variance, 1e-9)).squareRoot()
  }

  /// A share of the group in a unit: what is fitted of units like it, drawn towards the whole or away from it.
  @inline(__always)
  func draw(_ unit: Int, _ level: Double, _ draws: inout SeededGenerator) -> Double {
    let first = Int(kinds[unit]) << Self.bits
    let chance = draws.unit()
    // How many cells lie below, by bits, so that nothing branches on chance.
    var low = 0
    for bit in (0..<Self.bits).reversed() {
      let isBelow = cumulative[first + low + (1 << bit) - 1] <= chance
      low += (isBelow ? 1 : 0) << bit
    }
    let fitted = edges[low] + draws.unit() * (edges[low + 1] - edges[low])
    return min(max(share + (fitted - share) * reach * level, 0), 1)
  }

  private struct CountPair {
    let members: Double
    let total: Double
    /// How many units have these counts.
    var units: Double
  }

  private static func distinct(
    _ members: ContiguousArray<Double>, _ totals: ContiguousArray<Double>
  ) -> (pairs: [CountPair], kinds: ContiguousArray<Int32>) {
    var places: [SIMD2<Double>: Int32] = [:]
    var pairs: [CountPair] = []
    var kinds = ContiguousArray<Int32>()
    for (own, total) in zip(members, totals) {
      let key = SIMD2(own, total)
      if let place = places[key] {
        pairs[Int(place)].units += 1
        kinds.append(place)
      } else {
        places[key] = Int32(pairs.count)
        kinds.append(Int32(pairs.count))
        pairs.append(CountPair(members: own, total: total, units: 1))
      }
    }
    return (pairs, kinds)
  }

  /// The weights of the cells under the beta distribution, its mean given, that makes the counts likeliest.
  private static func bestBeta(_ pairs: [CountPair], _ share: Double, cells: Int) -> [Double] {
    let typical =
      pairs.reduce(0) { $0 + $1.units * $1.total * $1.total }
      / pairs.reduce(0) { $0 + $1.units * $1.total }
    func logBeta(_ a: Double, _ b: Double) -> Double { lgamma(a) + lgamma(b) - lgamma(a + b) }
    func likelihood(_ evenness: Double) -> Double {
      let (a, b) = (share * evenness, (1 - share) * evenness)
      let prior = logBeta(a, b)
      return pairs.reduce(0) {
        $0 + $1.units * (logBeta(a + $1.members, b + $1.total - $1.members) - prior)
      }
    }
    let trials = (0..<40).map { exp(-2.5 + (log(8 * typical) + 2.5) * Double($0) / 39) }
    let best = trials.map { ($0, likelihood($0)) }.max { $0.1 < $1.1 }?.0 ?? typical
    return betaWeights(share * best, (1 - share) * best, cells: cells)
  }

  /// The integral of a beta density over each cell, by midpoints in arcsin √p; at the ends, where it may rise without
  /// bound, by its leading power.
  private static func betaWeights(_ a: Double, _ b: Double, cells: Int) -> [Double] {
    let width = Double.pi / 2 / Double(cells)
    let parts = 16
    var logs = (0..<cells).map { cell -> [Double] in
      (0..<parts).map { part in
        let angle = (Double(cell) + (Double(part) + 0.5) / Double(parts)) * width
        return (2 * a - 1) * log(sin(angle)) + (2 * b - 1) * log(cos(angle)) + log(width / Double(parts))
      }
    }
    logs[0] = [2 * a * log(width) - log(2 * a)]
    logs[cells - 1] = [2 * b * log(width) - log(2 * b)]
    let most = logs.joined().max() ?? 0
    let sums = logs.map { max($0.reduce(0) { $0 + exp($1 - most) }, 1e-12) }
    let all = sums.reduce(0, +)
    return sums.map { $0 / all }
  }

  /// Of each pair of counts how likely each cell makes it, the largest as 1.
  private static func likelihoods(_ pairs: [CountPair], _ shares: [Double]) -> [[Double]] {
    let logs = shares.map { (log($0), log1p(-$0)) }
    return pairs.map { pair in
      let own = logs.map { pair.members * $0.0 + (pair.total - pair.members) * $0.1 }
      let most = own.max() ?? 0
      return own.map { exp($0 - most) }
    }
  }

  private static func logLikelihood(
    _ likelihoods: [[Double]], _ pairs: [CountPair], _ weights: [Double]
  ) -> Double {
    zip(likelihoods, pairs).reduce(0) { sum, pair in
      sum + pair.1.units * log(zip(pair.0, weights).reduce(0) { $0 + $1.0 * $1.1 })
    }
  }

  /// One step of EM.
  private static func step(
    _ likelihoods: [[Double]], _ pairs: [CountPair], _ weights: [Double], units: Double
  ) -> [Double] {
    var factors = Array(repeating: 0.0, count: weights.count)
    for (own, pair) in zip(likelihoods, pairs) {
      var sum = 0.0
      for cell in weights.indices { sum += own[cell] * weights[cell] }
      let factor = pair.units / (units * sum)
      for cell in weights.indices { factors[cell] += own[cell] * factor }
    }
    let raised = zip(weights, factors).map { $0 * $1 }
    let all = raised.reduce(0, +)
    return raised.map { $0 / all }
  }
}
