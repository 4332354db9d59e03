import Measures

/// Shares told in steps, checked against each other.
///
/// The reader is taken to know how many pupils each share is of, so that a step is an interval of numbers of pupils.
/// Zones, and districts if they are made of whole zones, add up to the city with what they leave of it, and so do a
/// group and its rest. Intervals of a sum and of its parts narrow each other; where that leaves fewer than the
/// minimum of numbers for a unit, its share is withheld, and where that does not help, those that narrow it.
public struct CoarsenedShares {
  /// A number of pupils of which an interval is known, and of how many.
  public struct Unit {
    public let count: Int
    public let part: Int
    /// The sum of which it is a part, and together with which others: the zones of a city are one way to divide
    /// it, a group and its rest another.
    public let parent: Parent?
    /// The numbers that other measures leave possible; nil for all.
    public let known: ClosedRange<Int>?
    public fileprivate(set) var status: Status
    /// What is told.
    public fileprivate(set) var share: Double
  }

  public struct Parent: Hashable {
    public let unit: Int
    public let division: Int

    public init(unit: Int, division: Int) { (self.unit, self.division) = (unit, division) }
  }

  public private(set) var units: [Unit]
  private let rule: SuppressionRule
  /// Whether the reader knows the number of the first unit, the sum of all, from elsewhere.
  private let isSumKnown: Bool

  /// - Parameters:
  ///   - units: each with the position of the sum to which it belongs, which stands before it, and the numbers that other
  ///     measures leave possible, which must be as many as the rule asks for. Parts need not be the whole of their sum.
  ///   - isSumKnown: whether another measure tells the number of the first unit, which is not told here then.
  public init(
    _ units: [(part: Int, count: Int, parent: Parent?, known: ClosedRange<Int>?)], isSumKnown: Bool = false,
    rule: SuppressionRule
  ) {
    self.rule = rule
    self.isSumKnown = isSumKnown
    self.units = units.map { unit in
      let share = unit.count == 0 ? Double.nan : Double(unit.part) / Double(unit.count)
      let coarse = rule.coarsened(share, of: unit.count)
      return Unit(
        count: unit.count, part: unit.part, parent: unit.parent, known: unit.known,
        status: unit.count == 0 ? .undefined : coarse == nil ? .suppressedPrimary : .ok,
        share: coarse ?? .nan)
    }
    addLeftovers()
    // Sums go first when parts are narrowed: they are few, and wide themselves.
    while let narrow = narrowed() {
      let related = [self.units[narrow].parent?.unit, narrow].compactMap { $0 }
        .filter { !isSumKnown || $0 > 0 }
      guard let victim = related.first(where: { self.units[$0].status == .ok }) ?? shown(beside: narrow)
      else {
        for unit in self.units.indices { withhold(unit) }
        break
      }
      withhold(victim)
    }
  }

  /// Withholds what is told of groups of the city where it and what is told of areas would narrow each other too far.
  ///
  /// - Parameters:
  ///   - divisions: of each its groups, none of whose members are in two, with how many of them live in each area; nil
  ///     where that is not published.
  ///   - areas: their positions.
  public mutating func withhold(
    divisions: [[(unit: Int, members: [Int?])]], narrowedBy areas: Range<Int>
  ) {
    guard !areas.isEmpty else { return }
    let found = intervals
    for groups in divisions where groups.contains(where: { units[$0.unit].status == .ok }) {
      var table = MembersByArea(
        areas: areas.map { (range: found[$0], count: units[$0].count) },
        groups: groups.map { (range: found[$0.unit], count: units[$0.unit].count) },
        members: groups.map { $0.members })
      guard table.isNarrow(minimum: rule.minimum) else { continue }
      for group in groups { withhold(group.unit) }
    }
  }

  /// Adds what the parts of a sum leave of it, of which nothing is told: what can be worked out of that by
  /// subtraction counts, too.
  private mutating func addLeftovers() {
    let parts = Dictionary(grouping: units.filter { $0.parent != nil }) { $0.parent }
    let divisions = parts.sorted {
      ($0.key?.unit ?? 0, $0.key?.division ?? 0) < ($1.key?.unit ?? 0, $1.key?.division ?? 0)
    }
    for case (let parent?, let parts) in divisions {
      let count = units[parent.unit].count - parts.reduce(0) { $0 + $1.count }
      let part = units[parent.unit].part - parts.reduce(0) { $0 + $1.part }
      guard count > 0, (0...count).contains(part) else { continue }
      units.append(
        Unit(
          count: count, part: part, parent: parent, known: nil, status: .suppressedTogether, share: .nan))
    }
  }

  private mutating func withhold(_ unit: Int) {
    units[unit].share = .nan
    if units[unit].status == .ok { units[unit].status = .suppressedSecondary }
  }

  /// The numbers of pupils that give the same step, of those that other measures leave possible.
  private func interval(_ position: Int) -> ClosedRange<Int> {
    guard let known = units[position].known else { return step(of: position) }
    // What is known holds the part, as the step does.
    return step(of: position).clamped(to: known)
  }

  private func step(of position: Int) -> ClosedRange<Int> {
    let unit = units[position]
    if isSumKnown, position == 0 { return unit.part...unit.part }
    guard unit.status == .ok else { return 0...unit.count }
    // Steps are monotone in the part, so the ends are found by halving.
    func step(_ part: Int) -> Double {
      rule.coarsened(Double(part) / Double(unit.count), of: unit.count) ?? 0
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
    var found = units.indices.map(interval)
    let children = Dictionary(grouping: units.indices.filter { units[$0].parent != nil }) { units[$0].parent }
      .sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }
    var isChanged = true
    while isChanged {
      isChanged = false
      for case (let parent?, let parts) in children {
        let lows = parts.reduce(0) { $0 + found[$1].lowerBound }
        let highs = parts.reduce(0) { $0 + found[$1].upperBound }
        if narrow(&found[parent.unit], to: lows...highs) { isChanged = true }
        let sum = found[parent.unit]
        for part in parts {
          let own = found[part]
          let low = sum.lowerBound - (highs - own.upperBound)
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
      guard !isSumKnown || unit > 0 else { return false }
      return units[unit].count >= rule.minimum && found[unit].count < rule.minimum
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
