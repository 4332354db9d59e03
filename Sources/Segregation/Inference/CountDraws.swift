import DeterministicParallel

/// Draws of a count whose distribution adds up over pupils: what is drawn for n pupils is the sum of what is
/// drawn for any parts of n.
///
/// Counts below 1,024, the common ones, have a table each. A larger count is drawn in parts: its lowest ten
/// bits, the next five, the five above, and as many times 2²⁰ as are left.
struct CountDraws: Sendable {
  private let tables: AliasTables

  /// Poisson counts with the mean `mean` times the number of pupils, for up to `largest` pupils.
  init(poisson mean: Double, largest: Int) {
    self.init(largest) { pupils in
      let expected = Double(pupils) * mean
      return Self.weights(from: Int(expected), most: .max) { expected / Double($0 + 1) }
    }
  }

  /// How many of the pupils are taken when each is taken with the chance `share`.
  init(binomial share: Double, largest: Int) {
    let odds = share / (1 - share)
    self.init(largest) { pupils in
      Self.weights(from: min(pupils, Int(Double(pupils + 1) * share)), most: pupils) {
        Double(pupils - $0) / Double($0 + 1) * odds
      }
    }
  }

  private init(_ largest: Int, weights: (Int) -> (weights: ContiguousArray<Double>, least: Int)) {
    var tables = AliasTables()
    var parts = Array(0..<min(1024, largest + 1))
    if largest >= 1 << 10 { parts += (0..<32).map { $0 << 10 } }
    if largest >= 1 << 15 { parts += (0..<32).map { $0 << 15 } }
    if largest >= 1 << 20 { parts.append(1 << 20) }
    for part in parts {
      let (weights, least) = part == 0 ? ([1], 0) : weights(part)
      tables.append(weights, least: least)
    }
    self.tables = tables
  }

  /// Weights relative to that of `mode`, by the ratio of each to the one before; what weighs less than 10⁻¹⁵
  /// is left out.
  private static func weights(
    from mode: Int, most: Int, ratioAbove: (Int) -> Double
  ) -> (weights: ContiguousArray<Double>, least: Int) {
    var above: ContiguousArray<Double> = [1]
    var number = mode
    var weight = 1.0
    while number < most {
      weight *= ratioAbove(number)
      if weight < 1e-15 { break }
      number += 1
      above.append(weight)
    }
    var below: ContiguousArray<Double> = []
    number = mode
    weight = 1
    while number > 0 {
      weight /= ratioAbove(number - 1)
      if weight < 1e-15 { break }
      number -= 1
      below.append(weight)
    }
    return (ContiguousArray(below.reversed()) + above, number)
  }

  @inline(__always)
  func draw(_ pupils: Int, _ draws: inout SeededGenerator) -> Int {
    if pupils < 1 << 10 { return tables.draw(pupils, &draws) }
    return drawInParts(pupils, &draws)
  }

  /// Hands `body` what is drawn for the same number of pupils time after time, each with its position.
  @inline(__always)
  func draw(
    _ pupils: Int, times: Range<Int>, _ draws: inout SeededGenerator, _ body: (Int, _ count: Int) -> Void
  ) {
    if pupils < 1 << 10 { return tables.draw(pupils, times: times, &draws, body) }
    for time in times { body(time, drawInParts(pupils, &draws)) }
  }

  private func drawInParts(_ pupils: Int, _ draws: inout SeededGenerator) -> Int {
    var sum = tables.draw(pupils & 1023, &draws) + tables.draw(1024 + (pupils >> 10 & 31), &draws)
    if pupils >= 1 << 15 { sum += tables.draw(1056 + (pupils >> 15 & 31), &draws) }
    for _ in 0..<(pupils >> 20) { sum += tables.draw(1088, &draws) }
    return sum
  }
}
