/// Means of D, Gorard's index and M when pupils of two groups are dealt to units at random.
///
/// All three are sums over the hypergeometric distribution of a unit's members, or of its others, which is gone through
/// once for each size of unit: the two distributions side by side, as they are as wide as each other.
struct PairMeans {
  let dissimilarity: Double
  let gorard: Double
  /// M, in nats.
  let information: Double

  /// - Parameters:
  ///   - members: how many pupils one group has, and `others` the other; neither is 0.
  ///   - sizes: of the units that they fill.
  init(_ members: Double, _ others: Double, _ sizes: UnitSizes) {
    let total = members + others
    let logs = CountLogs()
    var (dissimilarity, gorard) = (0.0, 0.0)
    var information = SIMD2<Double>()
    for (size, units) in zip(sizes.sizes, sizes.units) {
      var sums = UnitSums(members, others, size, logs)
      sums.addAll()
      dissimilarity += units * (sums.dissimilarity / sums.weights[0])
      gorard += units * (sums.gorard / sums.weights[0])
      information += units * (sums.information / sums.weights)
    }
    self.dissimilarity = dissimilarity / 2
    self.gorard = gorard / 2
    var sum = logs.nLogN(total) - sizes.sum { logs.nLogN(Double($0)) }
    for (group, dealt) in [(members, information[0]), (others, information[1])] {
      sum += dealt - logs.nLogN(group)
    }
    self.information = max(0, sum / total)
  }
}

/// What `PairMeans` sums up of a unit, over the number of members in it and, beside that, over the number of others: as
/// `Hypergeometric.mean(of:)` does, to the last bit.
private struct UnitSums {
  private let groups: SIMD2<Double>
  private let size: Double
  private let fairShare: Double
  private let logs: CountLogs
  /// The numbers from which the sums go up and down, the most likely ones.
  private let start: SIMD2<Double>
  private(set) var weights = SIMD2<Double>()
  private(set) var dissimilarity = 0.0
  private(set) var gorard = 0.0
  private(set) var information = SIMD2<Double>()

  init(_ members: Double, _ others: Double, _ size: Int, _ logs: CountLogs) {
    let population = Int(members + others)
    func start(_ group: Double) -> Double {
      let deal = Hypergeometric(population: population, marked: Int(group), drawn: size)
      return Double(deal.likeliestPossible)
    }
    groups = [members, others]
    self.size = Double(size)
    fairShare = Double(size) / (members + others)
    self.logs = logs
    self.start = [start(members), start(others)]
  }

  /// Adds all numbers that are possible, but for those of a weight that is lost beside the largest.
  mutating func addAll() {
    if 2 * size < Double(CountLogs.smallCount) {
      addAll { [logs] in logs.ofSmall($0) }
    } else {
      addAll { [logs] in logs.nLogN($0) }
    }
  }

  /// - Parameter nLogN: as of `CountLogs`; asked for up to twice the size, as the distribution that ends first is carried on
  ///   without weight. It is compiled into the loops, in which nothing is called for the usual sizes, so that sums stay in
  ///   registers.
  @inline(__always)
  private mutating func addAll(_ nLogN: (Double) -> Double) {
    var sums = self
    var (number, weight) = (start, SIMD2<Double>(1, 1))
    sums.add(weight, number, nLogN)
    while true {
      weight *= sums.ratioAbove(number)
      guard goesOn(&weight) else { break }
      number += 1
      sums.add(weight, number, nLogN)
    }
    (number, weight) = (start, [1, 1])
    while true {
      number -= 1
      weight /= sums.ratioAbove(number)
      guard goesOn(&weight) else { break }
      sums.add(weight, number, nLogN)
    }
    self = sums
  }

  /// The probability of the next number over that of each; nothing is above the largest, and infinitely much above the
  /// number before the least.
  @inline(__always)
  private func ratioAbove(_ number: SIMD2<Double>) -> SIMD2<Double> {
    let free = SIMD2(groups[1], groups[0]) - size
    return (groups - number) * (size - number) / ((number + 1) * (free + number + 1))
  }

  /// Takes a distribution out of the sums that has come to its end; false where both have.
  @inline(__always)
  private func goesOn(_ weight: inout SIMD2<Double>) -> Bool {
    let counts = weight .>= Hypergeometric.leastWeight
    weight.replace(with: 0, where: .!counts)
    return any(counts)
  }

  @inline(__always)
  private mutating func add(
    _ weight: SIMD2<Double>, _ number: SIMD2<Double>, _ nLogN: (Double) -> Double
  ) {
    weights += weight
    let shares = SIMD2(number[0], size - number[0]) / groups
    dissimilarity += weight[0] * abs(shares[0] - shares[1])
    gorard += weight[0] * abs(shares[0] - fairShare)
    // A distribution that has come to its end below 0 adds nothing more.
    information += weight * SIMD2(nLogN(max(0, number[0])), nLogN(max(0, number[1])))
  }
}
