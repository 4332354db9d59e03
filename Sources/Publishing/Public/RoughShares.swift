import Measures

/// Shares told in steps, checked against each other.
///
/// The reader is taken to know how many pupils each share is of, so that a step is an interval of numbers of pupils.
/// Zones, and districts if they are made of whole zones, add up to the city, a group and its rest to no more than
/// all. Intervals of a sum and of its parts narrow each other; where that leaves fewer than the minimum of numbers
/// for a unit, its share is withheld, and where that does not help, those that narrow it.
struct RoughShares {
  /// A number of pupils of which an interval is known, and of how many.
  struct Unit {
    let count: Int
    let part: Int
    /// The sum of which it is a part, and together with which others: the zones of a city are one way to divide
    /// it, a group and its rest another.
    let parent: Parent?
    fileprivate(set) var status: Status
    /// What is told.
    fileprivate(set) var share: Double
  }

  struct Parent: Hashable {
    let unit: Int
    let division: Int
  }

  private(set) var units: [Unit]
  private let rule: SuppressionRule

  /// - Parameter units: each with the position of the sum to which it belongs, which stands before it. Parts need not
  ///   be the whole of their sum.
  init(_ units: [(part: Int, count: Int, parent: Parent?)], rule: SuppressionRule) {
    self.rule = rule
    self.units = units.map { unit in
      let share = unit.count == 0 ? Double.nan : Double(unit.part) / Double(unit.count)
      let rough = rule.roughShare(share, of: unit.count)
      return Unit(
        count: unit.count, part: unit.part, parent: unit.parent,
        status: unit.count == 0 ? .undefined : rough == nil ? .suppressedPrimary : .ok,
        share: rough ?? .nan)
    }
    // Sums go first when parts are narrowed: they are few, and wide themselves.
    while let narrow = narrowed() {
      let related = [self.units[narrow].parent?.unit, narrow].compactMap { $0 }
      guard let victim = related.first(where: { self.units[$0].status == .ok }) ?? shown(beside: narrow)
      else {
        for unit in self.units.indices { withhold(unit) }
        break
      }
      withhold(victim)
    }
  }

  private mutating func withhold(_ unit: Int) {
    units[unit].share = .nan
    if units[unit].status == .ok { units[unit].status = .suppressedSecondary }
  }

  /// The numbers of pupils that give the same step.
  private func interval(_ unit: Unit) -> ClosedRange<Int> {
    guard unit.status == .ok else { return 0...unit.count }
    // Steps are monotone in the part, so the ends are found by halving.
    func step(_ part: Int) -> Double {
      rule.roughShare(Double(part) / Double(unit.count), of: unit.count) ?? 0
    }
    func firstPart(where isReached: (Double) -> Bool) -> Int {
      var (low, high) = (0, unit.count + 1)
      while low < high {
        let middle = (low + high) / 2
        if middle > unit.count || isReached(step(middle)) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    return firstPart { $0 >= unit.share }...(firstPart { $0 > unit.share } - 1)
  }

  /// What a reader can work out of each unit: sums and parts narrow each other until nothing changes. On a tree of
  /// sums that is all there is to be known.
  var intervals: [ClosedRange<Int>] {
    var found = units.map(interval)
    let children = Dictionary(grouping: units.indices.filter { units[$0].parent != nil }) { units[$0].parent }
      .sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }
    var isChanged = true
    while isChanged {
      isChanged = false
      for case (let parent?, let parts) in children {
        let lows = parts.reduce(0) { $0 + found[$1].lowerBound }
        let highs = parts.reduce(0) { $0 + found[$1].upperBound }
        // What the parts leave of the sum is not told, up to all those it counts beside them.
        let others = max(0, units[parent.unit].count - parts.reduce(0) { $0 + units[$1].count })
        let before = found
        if narrow(&found[parent.unit], to: lows...(highs + others)) { isChanged = true }
        let sum = found[parent.unit]
        for part in parts {
          let own = before[part]
          let low = sum.lowerBound - (highs - own.upperBound) - others
          if narrow(&found[part], to: low...(sum.upperBound - (lows - own.lowerBound))) { isChanged = true }
        }
      }
    }
    return found
  }

  private func narrow(_ range: inout ClosedRange<Int>, to limits: ClosedRange<Int>) -> Bool {
    let (low, high) = (
      max(range.lowerBound, limits.lowerBound), min(range.upperBound, limits.upperBound)
    )
    guard low <= high, low > range.lowerBound || high < range.upperBound else { return false }
    range = low...high
    return true
  }

  /// The first unit of which fewer numbers are possible than must be, though there are enough pupils for them.
  private func narrowed() -> Int? {
    let found = intervals
    return units.indices.first { unit in
      units[unit].count >= rule.minimum && found[unit].count < rule.minimum
        || units[unit].count < rule.minimum && found[unit].count <= units[unit].count
    }
  }

  /// A unit that is shown and has to do with this one: a part of the same sum, or a part of it.
  private func shown(beside unit: Int) -> Int? {
    units.indices.first { other in
      units[other].status == .ok
        && (units[other].parent?.unit == unit
          || units[unit].parent != nil && units[other].parent?.unit == units[unit].parent?.unit)
    }
  }
}
