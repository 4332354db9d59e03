/// Which means of a city and its areas must be withheld so that nobody works out that one of them is 0: of what is never
/// negative, such a mean would be told of each pupil.
///
/// What is told of a whole and of some of its parts tells what the others come to together. So much must be left to them
/// that each mean of 0 could be that of the whole city.
public struct ZeroProtection {
  /// Those on whom one mean rests.
  public struct Unit {
    /// What the mean is made of, and over how many pupils.
    public let sum: Double
    public let count: Int
    /// The position of the unit of which it is a part; nil for the city, which stands first.
    public let parent: Int?
    public let isZero: Bool
    public fileprivate(set) var isTold: Bool

    public init(sum: Double, count: Int, parent: Int?, isZero: Bool, isTold: Bool) {
      (self.sum, self.count, self.parent) = (sum, count, parent)
      (self.isZero, self.isTold) = (isZero, isTold)
    }
  }

  /// The positions of those with a mean of 0, and of those that would give one away.
  public private(set) var withheld: Set<Int> = []
  private var units: [Unit]
  private let children: [[Int]]
  /// What a sum of which nothing is told may be at all.
  private let anything: (least: Double, most: Double)
  private let mean: Double

  /// - Parameters:
  ///   - units: each behind that of which it is a part.
  ///   - isSigned: whether sums may be negative, so that only a single one of which nothing is told can be worked out.
  public init(_ units: [Unit], isSigned: Bool = false) {
    self.units = units
    var children = [[Int]](repeating: [], count: units.count)
    for (position, unit) in units.enumerated() {
      if let parent = unit.parent { children[parent].append(position) }
    }
    self.children = children
    // Large beside all sums, and small enough to be added to them.
    let most = 1 + 1000 * units.reduce(0) { $0 + abs($1.sum) }
    anything = (isSigned ? -most : 0, most)
    mean = units.first.map { $0.count == 0 ? 0 : abs($0.sum) / Double($0.count) } ?? 0
    let zeros = units.indices.filter { units[$0].isZero && units[$0].count > 0 }
    for zero in zeros { withhold(zero) }
    while let zero = firstNarrow(zeros), let found = victim(for: zero) { withhold(found) }
  }

  private mutating func withhold(_ unit: Int) {
    units[unit].isTold = false
    withheld.insert(unit)
  }

  /// The first of some units that a reader can tell to come to less than with the city's mean.
  private func firstNarrow(_ positions: [Int]) -> Int? {
    let sums = self.sums
    return positions.first { sums[$0].most - sums[$0].least < mean * Double(units[$0].count) }
  }

  /// What each sum may be, as far as a reader can tell: on a tree one way up and one way down say all.
  private var sums: [(least: Double, most: Double)] {
    var found = units.map { unit -> (least: Double, most: Double) in
      unit.isTold || unit.count == 0 ? (least: unit.sum, most: unit.sum) : anything
    }
    func parts(of unit: Int) -> (least: Double, most: Double) {
      // Those who are in none of the parts.
      let isWhole = children[unit].reduce(0) { $0 + units[$1].count } >= units[unit].count
      var parts = isWhole ? (least: 0, most: 0) : anything
      for part in children[unit] {
        parts.least += found[part].least
        parts.most += found[part].most
      }
      return parts
    }
    for unit in units.indices.reversed() where !children[unit].isEmpty && !units[unit].isTold {
      found[unit] = parts(of: unit)
    }
    for unit in units.indices where !children[unit].isEmpty {
      let (whole, all) = (found[unit], parts(of: unit))
      let narrowed = children[unit].map { part in
        (
          least: max(found[part].least, whole.least - (all.most - found[part].most)),
          most: min(found[part].most, whole.most - (all.least - found[part].least))
        )
      }
      for (part, range) in zip(children[unit], narrowed) { found[part] = range }
    }
    return found
  }

  /// What is withheld next for the sake of a mean of 0, as little as helps; nil where nothing is told that has to do with it.
  private func victim(for zero: Int) -> Int? {
    func fewest(_ positions: [Int]) -> Int? {
      let told = positions.filter { units[$0].isTold && units[$0].count > 0 }
      let needed = mean * Double(units[zero].count)
      let enough = told.filter { abs(units[$0].sum) >= needed }
      return enough.min { units[$0].count < units[$1].count }
        ?? told.max { abs(units[$0].sum) < abs(units[$1].sum) }
    }
    if let own = fewest(children[zero]) { return own }
    var unit = zero
    while let parent = units[unit].parent {
      let siblings = children[parent].filter { $0 != unit }
      let ofHidden = siblings.filter { !units[$0].isTold }.flatMap { children[$0] }
      if let found = fewest(ofHidden) ?? fewest(siblings) { return found }
      if units[parent].isTold { return parent }
      unit = parent
    }
    return nil
  }
}
