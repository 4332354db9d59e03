import Foundation

/// Finds groups of a table of counts that hold pupils of others: all pupils beside some of them, a group beside those that
/// it is made of, or the same pupils divided in two ways.
struct CountOverlaps {
  let groups: [String]
  /// Row by row, a row for each unit.
  let counts: [Double]
  /// The units none of whose counts is masked.
  let units: [Int]

  enum Overlap {
    /// A group of all pupils.
    case all(Int)
    /// A group that has in each unit as many as some others together.
    case sum(Int, of: [Int])
    /// Groups that have together in each unit as many as some others together.
    case divisions([Int], [Int])
  }

  /// What counts pupils once more; nil where nothing does.
  var first: Overlap? {
    if let all { return .all(all) }
    guard let (one, other) = sameSums else { return nil }
    return switch (one.count, other.count) {
    case (1, _): .sum(one[0], of: other)
    case (_, 1): .sum(other[0], of: one)
    default: .divisions(one, other)
    }
  }

  /// Whether a group has in each unit as many as all others together.
  func isSumOfOthers(_ group: Int) -> Bool {
    units.allSatisfy { unit in
      let all = groups.indices.reduce(0.0) { $0 + self[unit, $1] }
      return isEqual(all, 2 * self[unit, group])
    }
  }

  /// A group whose name says that it has all pupils, and which is nowhere smaller than another.
  private var all: Int? {
    guard groups.count > 1 else { return nil }
    return groups.indices.first { group in
      let name = AllPupilsName(groups[group])
      guard name.saysAll, !groups.contains(where: { $0 != groups[group] && name.isDenied(by: $0) }) else {
        return false
      }
      var isLarger = false
      for unit in units {
        for other in groups.indices where other != group {
          guard self[unit, other] <= self[unit, group] else { return false }
          isLarger = isLarger || self[unit, other] < self[unit, group]
        }
      }
      return isLarger
    }
  }

  // MARK: Equal sums

  /// Two sets of groups that have none in common and in each unit as many pupils, the smallest ones that are not so by
  /// chance.
  private var sameSums: (one: [Int], other: [Int])? {
    guard (3...CountOverlaps.mostGroups).contains(groups.count) else { return nil }
    let rows = differentRows
    let filled = groups.indices.filter { group in rows.contains { $0[group] > 0 } }
    guard rows.count >= CountOverlaps.fewestRows, filled.count > 2 else { return nil }
    let sets = CountOverlaps.sets(of: filled)
    var alike = [[Double]: [UInt64]]()
    for set in sets {
      let members = CountOverlaps.members(set)
      // Sums of weights are not exact.
      let sums = rows.map { row -> Double in
        let sum = members.reduce(0.0) { $0 + row[$1] }
        return (sum * 1e6).rounded()
      }
      alike[sums, default: []].append(set)
    }
    var pairs = [(one: UInt64, other: UInt64)]()
    for sets in alike.values where sets.count > 1 {
      for (position, one) in sets.enumerated() {
        for other in sets[(position + 1)...] where one & other == 0 {
          guard (one | other).nonzeroBitCount > 2 else { continue }
          // The one with the first group stands first.
          let isFirst = one.trailingZeroBitCount < other.trailingZeroBitCount
          pairs.append(isFirst ? (one, other) : (other, one))
        }
      }
    }
    func size(_ pair: (one: UInt64, other: UInt64)) -> Int { (pair.one | pair.other).nonzeroBitCount }
    pairs.sort { (size($0), $0.one, $0.other) < (size($1), $1.one, $1.other) }
    // Whoever looks at many pairs of sets finds some that are alike by chance.
    let bits = 2 * log2(Double(sets.count)) + 10
    for pair in pairs.prefix(CountOverlaps.mostPairs) {
      let (one, other) = (CountOverlaps.members(pair.one), CountOverlaps.members(pair.other))
      // Two single groups that are alike, as in tables of patterns, are alike in every sum.
      let hasTwins = one.contains { group in
        other.contains { twin in rows.allSatisfy { $0[group] == $0[twin] } }
      }
      if !hasTwins, isNoChance(one, other, in: rows, bits: bits), haveSameSums(one, other) {
        return (one, other)
      }
    }
    return nil
  }

  private static let mostGroups = 64
  private static let mostRows = 64
  private static let fewestRows = 3
  /// Of so many groups all sets are looked at, of more those that stand side by side.
  private static let mostInSets = 12
  private static let mostPairs = 1000

  /// The first rows that have pupils, each once.
  private var differentRows: [[Double]] {
    var (rows, seen) = ([[Double]](), Set<[Double]>())
    for unit in units where rows.count < CountOverlaps.mostRows {
      let own = groups.indices.map { self[unit, $0] }
      if own.contains(where: { $0 > 0 }), seen.insert(own).inserted { rows.append(own) }
    }
    return rows
  }

  /// Sets of groups, a bit for each.
  private static func sets(of groups: [Int]) -> [UInt64] {
    func set(_ groups: some Sequence<Int>) -> UInt64 {
      groups.reduce(UInt64(0)) { $0 | (UInt64(1) << UInt64($1)) }
    }
    if groups.count <= mostInSets {
      return (1..<(1 << groups.count)).map { choice in
        set(groups.indices.filter { (choice >> $0) & 1 == 1 }.map { groups[$0] })
      }
    }
    return groups.indices.flatMap { start in
      (start..<groups.count).map { end in set(groups[start...end]) }
    }
  }

  private static func members(_ set: UInt64) -> [Int] {
    (0..<mostGroups).filter { (set >> UInt64($0)) & 1 == 1 }
  }

  /// Whether equal sums tell of the same pupils: in units that differ, with so many pupils that chance does not make them
  /// equal, and not because each group has the same share everywhere.
  private func isNoChance(_ one: [Int], _ other: [Int], in rows: [[Double]], bits: Double) -> Bool {
    let members = one + other
    var seen = Set<[Double]>()
    var (found, hasShares) = (0.0, false)
    var first = [Double]()
    for row in rows {
      let own = members.map { row[$0] }
      let sum = own.reduce(0, +)
      guard sum > 0, seen.insert(own).inserted else { continue }
      found += log2(1 + sum / 2)
      let shares = own.map { $0 / sum }
      if first.isEmpty { first = shares }
      hasShares = hasShares || zip(first, shares).contains { abs($0 - $1) > 1e-6 }
    }
    return seen.count >= CountOverlaps.fewestRows && hasShares && found >= bits
  }

  private func haveSameSums(_ one: [Int], _ other: [Int]) -> Bool {
    units.allSatisfy { unit in
      isEqual(one.reduce(0.0) { $0 + self[unit, $1] }, other.reduce(0.0) { $0 + self[unit, $1] })
    }
  }

  private subscript(unit: Int, group: Int) -> Double { counts[unit * groups.count + group] }

  /// Sums of weights are not exact.
  private func isEqual(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-6 * max(abs(one), 1) }
}
