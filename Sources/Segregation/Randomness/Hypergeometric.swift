/// How many of `drawn` pupils are marked when they are taken from `population` pupils of whom `marked` are.
struct Hypergeometric {
  let population: Int
  let marked: Int
  let drawn: Int

  /// The mean of `value` over the number of marked pupils drawn.
  ///
  /// Weights follow from one another by their ratio, outward from the most likely number, and are divided by
  /// their sum, which keeps 14 digits where logarithms of factorials of a large population would keep 9.
  /// The sum stops where weights fall below 10⁻²² of the largest (`leastWeight`).
  @inline(__always)
  func mean(of value: (Int) -> Double) -> Double {
    let least = max(0, drawn - (population - marked))
    let most = min(drawn, marked)
    guard least < most else { return value(least) }
    let start = likeliestPossible
    var weights = 1.0
    var sum = value(start)
    var weight = 1.0
    var number = start
    while number < most {
      weight *= ratioAbove(number)
      if weight < Hypergeometric.leastWeight { break }
      number += 1
      weights += weight
      sum += weight * value(number)
    }
    weight = 1
    number = start
    while number > least {
      number -= 1
      weight /= ratioAbove(number)
      if weight < Hypergeometric.leastWeight { break }
      weights += weight
      sum += weight * value(number)
    }
    return sum / weights
  }

  static let leastWeight = 1e-22

  /// The most likely of the numbers that are possible.
  var likeliestPossible: Int {
    min(max(likeliest, max(0, drawn - (population - marked))), min(drawn, marked))
  }

  /// The most likely number of marked pupils.
  var likeliest: Int {
    Int((Double(drawn + 1) * Double(marked + 1) / Double(population + 2)).rounded(.down))
  }

  /// The probability of `number + 1` over that of `number`.
  @inline(__always)
  func ratioAbove(_ number: Int) -> Double {
    Double(marked - number) * Double(drawn - number)
      / (Double(number + 1) * Double(population - marked - drawn + number + 1))
  }

  /// The mean of the square, in closed form.
  var meanSquare: Double {
    let share = Double(marked) / Double(population)
    let mean = Double(drawn) * share
    guard population > 1 else { return mean * mean }
    let rest = Double(population - drawn) / Double(population - 1)
    return mean * (1 - share) * rest + mean * mean
  }
}
