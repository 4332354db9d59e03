import Foundation
import Languages
import Studies

/// Finds the units and groups of a table of counts that are the sums of others, as the last row of a spreadsheet is.
struct CountTotals {
  let units: [String]
  let groups: [String]
  /// Row by row; a masked count is 0.
  let counts: [Double]
  /// Row by row how many counts are masked in each; empty where none is.
  var masked: [Int] = []

  /// The first unit that is no unit but a total or a subtotal; nil when there is none.
  var unit: Int? {
    namedTotal ?? namedTotals ?? maskedTotal(surely: true) ?? firstSubtotal(nearly: false)
      ?? firstOfHigherLevel ?? firstOfMaskedLevel
  }

  /// What may be a total or may be so by chance, one sentence each.
  var notes: [Text] {
    guard unit == nil else { return [] }
    var notes = [Text]()
    if let unit = likelyTotal ?? maskedTotal(surely: false) {
      let name = units[unit]
      notes.append(
        units.count == 3
          ? "\"\(name: name)\" has in each group as many as the other units together: if it is their total, take it out, as it counts their pupils once more"
          : "\"\(name: name)\" has in each group nearly as many as the other units together: if it is their total, take it out, as it counts their pupils once more"
      )
    }
    if let subtotal = firstSubtotal(nearly: true) {
      notes.append(
        "\"\(name: units[subtotal])\" and other units have in each group nearly as many as the units next to them together: if they are subtotals, take them out, as they count their pupils once more"
      )
    }
    if let group = likelyGroup {
      notes.append(
        "\"\(name: groups[group])\" has in each unit as many as the other groups together: if it is their total, leave it out, as it counts their pupils once more"
      )
    }
    return notes
  }

  /// A unit that has in each group as many as the two others together, or nearly as many as all others; nil when there is
  /// none.
  private var likelyTotal: Int? {
    let all = sums(of: units.indices)
    return units.indices.first { unit in
      let own = row(unit)
      guard own.count(where: { $0 > 0 }) > 1 else { return false }
      guard units.count > 3 else { return units.count == 3 && isDouble(all, of: own) }
      return own.reduce(0, +) >= CountTotals.fewest
        && zip(all, own).allSatisfy { isNear($0 - $1, $1) }
    }
  }

  /// A group that has in each of one or two units as many as the others together; nil when there is none.
  private var likelyGroup: Int? {
    let filled = units.indices.filter { unit in row(unit).contains { $0 > 0 } }
    guard group == nil, groups.count > 2, (1...2).contains(filled.count) else { return nil }
    return groups.indices.first { isTotal($0, in: filled) }
  }

  /// A total of fewer may be one by chance, and a cell of it may be off by so much, as it was masked or mended.
  static let fewest = 50.0
  private static let mostOff = 0.01

  /// The first unit that is no unit but the mean of the others, by its name and its counts; nil when there is none.
  var mean: Int? {
    guard units.count > 2 else { return nil }
    let all = sums(of: units.indices)
    return units.indices.first { unit in
      TotalName.isMean(units[unit])
        && zip(all, row(unit)).allSatisfy { abs(($0 - $1) / Double(units.count - 1) - $1) < 1 }
    }
  }

  /// The first unit that is no unit but the shares of the groups, by its name and its sum: 48 and 52 below "%".
  var shares: Int? {
    guard units.count > 1 else { return nil }
    let all = sums(of: units.indices)
    return units.indices.first { unit in
      guard TotalName.isShare(units[unit]) else { return false }
      let own = row(unit)
      let (sum, others) = (own.reduce(0, +), all.reduce(0, +) - own.reduce(0, +))
      guard abs(sum - 100) < 1.5 || abs(sum - 1) < 0.015 else { return false }
      return units[unit].contains("%")
        || zip(all, own).allSatisfy { abs(($0 - $1) / others - $1 / sum) < 0.015 }
    }
  }

  func isNamedLikely(_ unit: Int) -> Bool { TotalName(units[unit]) == .likely }

  private var namedTotal: Int? {
    let all = sums(of: units.indices)
    return units.indices.first { unit in
      let name = TotalName(units[unit])
      if name == .total { return true }
      let isAll = units.count > 2 && isDouble(all, of: row(unit))
      if name == .likely { return isAll || closesRun(unit) }
      // With few units one may be the sum of the others by chance.
      return isAll && units.count > 3 && row(unit).count { $0 > 0 } > 1
    }
  }

  /// The first of units that are totals by their names, likely, and have together as many as all others, wherever they stand.
  private var namedTotals: Int? {
    let likely = units.indices.filter(isNamedLikely)
    guard likely.count > 1, likely.count + 1 < units.count else { return nil }
    return isDouble(sums(of: units.indices), of: sums(of: likely)) ? likely.first : nil
  }

  /// The first group to which the members of others belong as well; nil when there is none.
  var group: Int? {
    let filled = units.indices.filter { unit in row(unit).contains { $0 > 0 } }
    return groups.indices.first { group in
      let name = TotalName(groups[group])
      if name == .total { return true }
      guard groups.count > 2, filled.count > (name == .likely ? 0 : 2) else { return false }
      return isTotal(group, in: filled)
    }
  }

  private func isTotal(_ group: Int, in units: [Int]) -> Bool {
    units.allSatisfy { unit in
      let row = row(unit)
      return isEqual(row.reduce(0, +), 2 * row[group])
    }
  }

  func row(_ unit: Int) -> [Double] { Array(counts[unit * groups.count..<(unit + 1) * groups.count]) }

  func sums(of units: some Sequence<Int>) -> [Double] {
    units.reduce(into: [Double](repeating: 0, count: groups.count)) { sums, unit in
      for group in groups.indices { sums[group] += counts[unit * groups.count + group] }
    }
  }

  /// Whether a unit has as many as the units right before it have together, two of them at least.
  private func closesRun(_ unit: Int) -> Bool {
    let own = row(unit)
    var sums = [Double](repeating: 0, count: groups.count)
    for (length, other) in stride(from: unit - 1, through: 0, by: -1).enumerated() {
      for (group, count) in row(other).enumerated() { sums[group] += count }
      if length > 0, zip(sums, own).allSatisfy(isEqual) { return true }
      if zip(sums, own).contains(where: { $0 > $1 * (1 + 1e-9) }) { return false }
    }
    return false
  }

  private func isDouble(_ all: [Double], of own: [Double]) -> Bool {
    own.contains { $0 > 0 } && zip(all, own).allSatisfy { isEqual($0, 2 * $1) }
  }

  /// Whether a sum may be the other, of which a cell was masked or mended.
  func isNear(_ sum: Double, _ other: Double) -> Bool {
    abs(sum - other) <= max(1, CountTotals.mostOff * sum)
  }

  /// Sums of weights are not exact.
  func isEqual(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-9 * max(abs(one), 1) }
}
