import Foundation

/// Intervals of the indices of two groups in two units, exact and without draws.
///
/// Given how many pupils each unit and each group has, a table of two units is one number, the members of the first unit,
/// and its distribution has one parameter, the odds ratio (Fisher's noncentral hypergeometric distribution). Every index
/// that chance raises grows with the distance of the odds ratio from 1, on either side. So the test "the index of the world
/// is θ" is inverted over the odds ratio, with 2.5 % beyond either end, as Fisher's exact test is; the interval begins at 0
/// exactly when dealing the pupils at random gives an index as high with a chance of more than 2.5 %.
///
/// How many members there are among all pupils is a draw, too: with another number the same odds ratio is another index.
/// How far that alone may lead, at 95 %, is squared with the distance of each end (Zou and Donner 2008), in logarithms at
/// the lower one, which so stays above 0.
struct TwoUnitIntervals {
  /// The pupils of the unit with more members than an even share, and of the other.
  private let first: Double
  private let second: Double
  /// The members, and those of the first unit.
  private let group: Double
  private let members: Double
  /// Which of the table's units comes first.
  private let isTurned: Bool
  private let table: GroupTable

  private static let tail = 0.025
  /// Values no farther apart are the same.
  private static let rounding = 1e-9
  /// Odds ratios beyond e to this are as good as none.
  private static let farthest = 64.0

  /// - Parameter table: without empty units and groups.
  /// - Returns: nil for a table of more units or groups.
  init?(_ table: GroupTable) {
    guard table.unitCount == 2, table.groupCount == 2 else { return nil }
    let isTurned = table[0, 0] * table.total < table.unitTotals[0] * table.groupTotals[0]
    let unit = isTurned ? 1 : 0
    (first, second) = (table.unitTotals[unit], table.unitTotals[1 - unit])
    (group, members) = (table.groupTotals[0], table[unit, 0])
    (self.isTurned, self.table) = (isTurned, table)
  }

  /// - Returns: nil where the index is undefined; without an estimate where it may be all that there is, from 0 on.
  func interval(_ measure: SegregationMeasure) -> IndexInterval? {
    guard let value = measure.value(of: table) else { return nil }
    let limits = measure.limits(table)
    let opposite = opposite(measure, as: value)
    func chances(_ logOdds: Double) -> Chances { self.chances(logOdds, opposite) }
    func index(_ logOdds: Double, of group: Double) -> Double {
      self.index(measure, members(logOdds, of: group), of: group) ?? value
    }
    // As few members as were seen, or fewer, are a surprise; and, on the other side, as many.
    let ends =
      [distance { chances($0).beyond >= 1 - Self.tail }]
      + (chances(0).more > Self.tail ? [-distance { chances(-$0).more <= Self.tail }] : [])
    let mayBeEven = chances(0).asHigh > Self.tail
    let seen = log(members * (second - group + members) / ((first - members) * (group - members)))
    let ofOthers = otherGroups.map { index(seen, of: $0) } + [value]
    let most = ends.map { index($0, of: group) }.max() ?? value
    let high = value + hypot(max(0, most - value), (ofOthers.max() ?? value) - value)
    if mayBeEven, most >= limits.upperBound - Self.rounding {
      return IndexInterval(estimate: nil, low: limits.lowerBound, high: limits.upperBound)
    }
    var low = 0.0
    if !mayBeEven {
      let starts =
        [distance { chances($0).asHigh > Self.tail }]
        + (opposite >= least(of: group) ? [-distance { chances(-$0).asHigh > Self.tail }] : [])
      let nearest = min(starts.map { index($0, of: group) }.min() ?? value, value)
      low = value * exp(-hypot(log(value / nearest), log(value / (ofOthers.min() ?? value))))
    }
    let estimate = chances(0).median >= 0.5 ? 0 : index(distance { chances($0).median >= 0.5 }, of: group)
    return IndexInterval(estimate: min(max(estimate, low), high), low: low, high: high).within(limits)
  }

  /// The index of a table with so many members in the first unit, of so many in both.
  private func index(_ measure: SegregationMeasure, _ members: Double, of group: Double) -> Double? {
    let one = [max(0, members), max(0, first - members)]
    let other = [max(0, group - members), max(0, second - group + members)]
    let counts = ContiguousArray(isTurned ? other + one : one + other)
    return measure.value(of: GroupTable(unchecked: counts, groups: 2, isWeighted: true))
  }

  private func least(of group: Double) -> Double { max(0, group - second) }
  private func most(of group: Double) -> Double { min(first, group) }

  /// The ends at 95 % of how many members there may be, in a town as large, and as many as the first unit holds, of whom
  /// the index is greatest.
  private var otherGroups: [Double] {
    let total = first + second
    let error = 1.96 * (group * (1 - group / total)).squareRoot()
    let ends = [group - error, group + error].filter { $0 > 0 && $0 < total }
    return ends + (abs(first - group) < error ? [first] : [])
  }

  /// The members of the first unit in the table that has this odds ratio: a (n₂ − m + a) = ψ (n₁ − a)(m − a).
  private func members(_ logOdds: Double, of group: Double) -> Double {
    guard logOdds.isFinite else { return logOdds > 0 ? most(of: group) : least(of: group) }
    let odds = exp(logOdds)
    let (square, linear) = (1 - odds, second - group + odds * (first + group))
    let root = max(0, linear * linear + 4 * square * odds * first * group).squareRoot()
    // Of two forms of the solution that which subtracts nothing alike.
    let found = linear >= 0 ? 2 * odds * first * group / (linear + root) : (root - linear) / (2 * square)
    return min(max(found, least(of: group)), most(of: group))
  }

  /// Chances of the members of the first unit.
  private struct Chances {
    /// As many as were seen or more; just as many; so few that the index is as high on the other side.
    var more = 0.0
    var same = 0.0
    var opposite = 0.0

    var beyond: Double { more - same }
    /// Of an index as high as was seen.
    var asHigh: Double { more + opposite }
    /// The same, with half of what is just as high.
    var median: Double { more - same / 2 + opposite }
  }

  private func chances(_ logOdds: Double, _ opposite: Double) -> Chances {
    let odds = exp(logOdds)
    var found = Chances()
    var total = 0.0
    func add(_ count: Double, _ weight: Double) {
      total += weight
      if count >= members { found.more += weight }
      if count == members { found.same += weight }
      if count <= opposite { found.opposite += weight }
    }
    // From the likeliest number outwards, as far as it matters.
    let (least, most) = (least(of: group), most(of: group))
    let start = min(max(members(logOdds, of: group).rounded(), least), most)
    var (count, weight) = (start, 1.0)
    while weight > 1e-18 {
      add(count, weight)
      guard count < most else { break }
      weight *= odds * (first - count) * (group - count) / ((count + 1) * (second - group + count + 1))
      count += 1
    }
    (count, weight) = (start, 1.0)
    while count > least {
      weight *= count * (second - group + count) / (odds * (first - count + 1) * (group - count + 1))
      guard weight > 1e-18 else { break }
      count -= 1
      add(count, weight)
    }
    return Chances(
      more: found.more / total, same: found.same / total, opposite: found.opposite / total)
  }

  /// The most members of the first unit with which it has fewer than an even share and the index is as high; fewer than
  /// possible where it never is.
  private func opposite(_ measure: SegregationMeasure, as value: Double) -> Double {
    let even = first * group / (first + second)
    var (low, high) = (least(of: group) - 1, min(even.rounded(.down), members - 1) + 1)
    while high - low > 1 {
      let middle = ((low + high) / 2).rounded(.down)
      let isAsHigh = (index(measure, middle, of: group) ?? 0) >= value - Self.rounding
      if isAsHigh { low = middle } else { high = middle }
    }
    return low
  }

  /// How far from 0 something becomes true, and stays so; infinity where it never does.
  private func distance(where isReached: (Double) -> Bool) -> Double {
    var (low, high) = (0.0, 1.0)
    while !isReached(high) {
      guard high < Self.farthest else { return .infinity }
      (low, high) = (high, 2 * high)
    }
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if isReached(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
