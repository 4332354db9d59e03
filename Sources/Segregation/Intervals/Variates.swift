import DeterministicParallel
import Foundation

/// Draws from the distributions whose parameters change with each draw, so that no table can be kept of them.
struct Variates: Sendable {
  /// The right edges of the ziggurat's layers, the widest first, and what of each lies wholly below the curve.
  private let edges: ContiguousArray<Double>
  private let ratios: ContiguousArray<Double>
  private static let layers = 128
  /// Where the lowest layer's tail begins, and the area of each layer (Marsaglia and Tsang 2000, for 128 layers).
  private static let tail = 3.442619855899
  private static let area = 9.91256303526217e-3

  init() {
    var height = exp(-0.5 * Self.tail * Self.tail)
    var edges: ContiguousArray = [Self.area / height, Self.tail]
    while edges.count < Self.layers {
      edges.append((-2 * log(Self.area / edges[edges.count - 1] + height)).squareRoot())
      height = exp(-0.5 * edges[edges.count - 1] * edges[edges.count - 1])
    }
    edges.append(0)
    self.edges = edges
    ratios = ContiguousArray((0..<Self.layers).map { edges[$0 + 1] / edges[$0] })
  }

  /// A standard normal number, by the ziggurat (Marsaglia and Tsang 2000, as corrected by Doornik 2005).
  @inline(__always)
  func normal(_ draws: inout SeededGenerator) -> Double {
    while true {
      let word = draws.next()
      let layer = Int(word & 127)
      let place = 2 * (Double(word >> 11) * 0x1p-53) - 1
      if abs(place) < ratios[layer] { return place * edges[layer] }
      // A copy, so that the generator of the usual draw stays in registers.
      var own = draws
      let number = atEdge(layer, place, &own)
      draws = own
      if let number { return number }
    }
  }

  private func atEdge(_ layer: Int, _ place: Double, _ draws: inout SeededGenerator) -> Double? {
    if layer == 0 {
      while true {
        let beyond = log(draws.unit()) / Self.tail
        if -2 * log(draws.unit()) >= beyond * beyond {
          return place < 0 ? beyond - Self.tail : Self.tail - beyond
        }
      }
    }
    let number = place * edges[layer]
    let upper = exp(-0.5 * (edges[layer] * edges[layer] - number * number))
    let lower = exp(-0.5 * (edges[layer + 1] * edges[layer + 1] - number * number))
    return lower + draws.unit() * (upper - lower) < 1 ? number : nil
  }

  /// A gamma number of scale 1 (Marsaglia and Tsang 2000b); 0 for a shape of 0.
  @inline(__always)
  func gamma(_ shape: Double, _ draws: inout SeededGenerator) -> Double {
    guard shape > 0 else { return 0 }
    let isSmall = shape < 1
    let number = gammaFromOne(isSmall ? shape + 1 : shape, &draws)
    return isSmall ? number * pow(draws.unit(), 1 / shape) : number
  }

  @inline(__always)
  private func gammaFromOne(_ shape: Double, _ draws: inout SeededGenerator) -> Double {
    let mean = shape - 1.0 / 3
    let width = 1 / (9 * mean).squareRoot()
    while true {
      let number = normal(&draws)
      let root = 1 + width * number
      guard root > 0 else { continue }
      let cube = root * root * root
      let chance = draws.unit()
      let square = number * number
      if chance < 1 - 0.0331 * square * square
        || log(chance) < 0.5 * square + mean * (1 - cube + log(cube))
      {
        return mean * cube
      }
    }
  }

  /// How many of `pupils` are taken when each is taken with the chance `share`.
  @inline(__always)
  func binomial(_ pupils: Double, _ share: Double, _ draws: inout SeededGenerator) -> Double {
    guard share > 0, pupils > 0 else { return 0 }
    guard share < 1 else { return pupils }
    let isLower = share <= 0.5
    let number = lowerHalf(pupils, isLower ? share : 1 - share, &draws)
    return isLower ? number : pupils - number
  }

  @inline(__always)
  private func lowerHalf(_ pupils: Double, _ share: Double, _ draws: inout SeededGenerator) -> Double {
    guard pupils * share < 10 else { return byRejection(pupils, share, &draws) }
    // One after the other from none upwards, each by its ratio to the one before.
    let odds = share / (1 - share)
    var weight = exp(pupils * log1p(-share))
    var left = draws.unit()
    var number = 0.0
    while left >= weight, number < pupils {
      left -= weight
      weight *= (pupils - number) / (number + 1) * odds
      number += 1
      // What is left of the sum then is rounding.
      if weight < 1e-18, number > pupils * share { break }
    }
    return number
  }

  /// Transformed rejection (Hörmann 1993, algorithm BTRS).
  @inline(__always)
  private func byRejection(_ pupils: Double, _ share: Double, _ draws: inout SeededGenerator) -> Double {
    let deviation = (pupils * share * (1 - share)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * share
    let center = pupils * share + 0.5
    let safe = 0.92 - 4.2 / b
    while true {
      let place = draws.unit() - 0.5
      let height = draws.unit()
      let edge = 0.5 - abs(place)
      let number = ((2 * a / edge + b) * place + center).rounded(.down)
      if edge >= 0.07, height <= safe { return number }
      guard number >= 0, number <= pupils, edge > 0 else { continue }
      if isKept(number, height, edge, pupils, share) { return number }
    }
  }

  /// Whether a number is kept that is not sure to be; apart, so that what it needs is found for the few only.
  @inline(never)
  private func isKept(
    _ number: Double, _ height: Double, _ edge: Double, _ pupils: Double, _ share: Double
  ) -> Bool {
    let deviation = (pupils * share * (1 - share)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * share
    let alpha = (2.83 + 5.1 / b) * deviation
    let odds = share / (1 - share)
    let mode = ((pupils + 1) * share).rounded(.down)
    let limit =
      (mode + 0.5) * log((mode + 1) / (odds * (pupils - mode + 1)))
      + (pupils + 1) * log((pupils - mode + 1) / (pupils - number + 1))
      + (number + 0.5) * log(odds * (pupils - number + 1) / (number + 1))
      + stirlingRest(mode) + stirlingRest(pupils - mode) - stirlingRest(number)
      - stirlingRest(pupils - number)
    return log(height * alpha / (a / (edge * edge) + b)) <= limit
  }

  /// log k! less Stirling's formula at k + 1.
  private func stirlingRest(_ number: Double) -> Double {
    if number < 10 {
      return lgamma(number + 1) - (number + 0.5) * log(number + 1) + number + 1 - 0.5 * log(2 * Double.pi)
    }
    let square = (number + 1) * (number + 1)
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (number + 1)
  }
}
