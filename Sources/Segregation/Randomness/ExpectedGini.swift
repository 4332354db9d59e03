import DeterministicParallel

extension TwoGroupCounts {
  /// The mean of Gini under random allocation, from pairs of distinct sizes of unit.
  ///
  /// For units of a and b pupils holding i and j members, |i b − j a| = (a + b) |i − s a/(a + b)| with s = i
  /// + j. Given s, i is hypergeometric, and its mean distance from its mean has a closed form (de Moivre's
  /// for the binomial, carried over by the same telescoping sum), so that only s is summed over.
  func expectedGini(_ sizes: UnitSizes, _ workers: Workers) -> Double {
    let population = Int(memberTotal + otherTotal)
    let marked = Int(memberTotal)
    let rows: [Double] = workers.map(sizes.sizes.count, chunk: 8) { range in
      var sum = 0.0
      for first in range {
        let size = sizes.sizes[first]
        let alike = sizes.units[first]
        if alike > 1 {
          sum += alike * (alike - 1) * meanDifference(size, size, population: population, marked: marked)
        }
        for second in 0..<first {
          sum +=
            2 * alike * sizes.units[second]
            * meanDifference(size, sizes.sizes[second], population: population, marked: marked)
        }
      }
      return sum
    }
    return rows.reduce(0, +) / (2 * memberTotal * otherTotal)
  }
}

/// The mean of |i b − j a| for the members i and j of two units of `a` and `b` pupils.
private func meanDifference(_ a: Int, _ b: Int, population: Int, marked: Int) -> Double {
  let both = a + b
  let sums = Hypergeometric(population: population, marked: marked, drawn: both)
  let least = max(0, both - (population - marked))
  let most = min(both, marked)
  let start = min(max(sums.likeliest, least), most)
  var weights = 0.0
  var total = 0.0
  for step in [1, -1] {
    var deviation = Deviation(a: a, b: b, members: start)
    var weight = 1.0
    var number = start
    if step > 0 {
      weights += 1
      total += deviation.mean
    }
    while step > 0 ? number < most : number > least {
      if step > 0 {
        weight *= sums.ratioAbove(number)
        deviation.addMember()
      } else {
        weight /= sums.ratioAbove(number - 1)
        deviation.removeMember()
      }
      if weight < 1e-18 { break }
      number += step
      weights += weight
      total += weight * deviation.mean
    }
  }
  return Double(both) * total / weights
}

/// The mean distance from its mean of the members in the first of two units that share `members`.
///
/// With m the least whole number above the mean, it is 2 m (b − s + m)/(a + b) times the probability of m.
private struct Deviation {
  let a: Int
  let b: Int
  private var members: Int
  private var above: Int
  private var probability: Double

  init(a: Int, b: Int, members: Int) {
    self.a = a
    self.b = b
    self.members = members
    above = Self.leastAboveMean(a, b, members)
    let number = above
    probability = Hypergeometric(population: a + b, marked: members, drawn: a).mean { $0 == number ? 1 : 0 }
  }

  /// The least whole number above members · a/(a + b); in full width where the product could overflow.
  @inline(__always)
  private static func leastAboveMean(_ a: Int, _ b: Int, _ members: Int) -> Int {
    if a + b < 1 << 31 { return members * a / (a + b) + 1 }
    return (a + b).dividingFullWidth(members.multipliedFullWidth(by: a)).quotient + 1
  }

  var mean: Double {
    2 * Double(above) * Double(b - members + above) / Double(a + b) * probability
  }

  mutating func addMember() { move(to: members + 1) }
  mutating func removeMember() { move(to: members - 1) }

  /// Goes on by ratios of neighbouring binomial coefficients; starts afresh where the last probability was 0.
  private mutating func move(to next: Int) {
    guard probability > 0 else {
      self = Deviation(a: a, b: b, members: next)
      return
    }
    let nextAbove = Self.leastAboveMean(a, b, next)
    let inSecond = members - above
    if next > members {
      probability *= Double(next) / Double(a + b - members)
      probability *=
        nextAbove > above
        ? Double(a - above) / Double(above + 1) : Double(b - inSecond) / Double(inSecond + 1)
    } else {
      probability *= Double(a + b - next) / Double(members)
      probability *=
        nextAbove < above
        ? Double(above) / Double(a - above + 1) : Double(inSecond) / Double(b - inSecond + 1)
    }
    members = next
    above = nextAbove
  }
}
