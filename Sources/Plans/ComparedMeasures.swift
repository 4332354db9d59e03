import Languages
import Measures
import Studies

/// One number about one place, before and after, with the change.
public struct ComparedMeasure: Sendable {
  public let indicator: Indicator
  public let level: Level
  public let unit: (id: String, name: String)
  public let group: String
  /// nil where the side has no such place or number.
  public let before: Measure?
  public let after: Measure?
  /// What the second is more than the first, with an interval where the same pupils give one; nil unless both have a value.
  public let change: Cell?
}

/// The measures of two plans side by side.
///
/// Places are the same where their codes are. Measures of the first plan come in its order; then those that only the
/// second has.
public struct ComparedMeasures: Sendable {
  public let rows: [ComparedMeasure]
  private let groupTitles: [String: Text]

  private struct Key: Hashable {
    let indicator: Int32
    let level: Level
    let unit: Int32
    let group: Int32
  }

  init(_ before: MeasureTable, _ after: MeasureTable, _ paired: PairedChanges) {
    // The positions of the second table in terms of the first, those that it has not got behind them.
    func positions<Element: Hashable>(_ own: [Element], _ others: [Element]) -> [Int32] {
      var known = Dictionary(own.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
      return others.map { element in
        if let position = known[element] { return position }
        let position = Int32(known.count)
        known[element] = position
        return position
      }
    }
    let indicators = positions(before.indicators, after.indicators)
    let groups = positions(before.groups, after.groups)
    var units = [Level: [Int32]]()
    for (level, own) in after.units {
      // The city is the same, whatever the two studies are called.
      units[level] = level == .city ? [0] : positions(before.units[level]?.map(\.id) ?? [], own.map(\.id))
    }
    var seconds = [Key: Measure](minimumCapacity: after.count)
    var order = [Key]()
    for row in after.rows {
      let key = Key(
        indicator: indicators[Int(row.indicator)], level: row.level,
        unit: units[row.level]?[Int(row.unit)] ?? row.unit, group: groups[Int(row.group)])
      seconds[key] = row
      order.append(key)
    }
    var rows = [ComparedMeasure]()
    rows.reserveCapacity(after.count)
    for row in before.rows {
      let key = Key(indicator: row.indicator, level: row.level, unit: row.unit, group: row.group)
      let indicator = before.indicators[Int(row.indicator)]
      let group = before.groups[Int(row.group)]
      let second = seconds.removeValue(forKey: key)
      rows.append(
        ComparedMeasure(
          indicator: indicator, level: row.level,
          unit: before.units[row.level]?[Int(row.unit)] ?? ("", ""), group: group, before: row,
          after: second,
          change: ComparedMeasures.change(
            row, second,
            paired.cells[.init(indicator: indicator, level: row.level, unit: Int(row.unit), group: group)])))
    }
    for key in order {
      guard let row = seconds[key] else { continue }
      rows.append(
        ComparedMeasure(
          indicator: after.indicators[Int(row.indicator)], level: row.level,
          unit: after.units[row.level]?[Int(row.unit)] ?? ("", ""), group: after.groups[Int(row.group)],
          before: nil, after: row, change: nil))
    }
    self.rows = rows
    groupTitles = [after, before].reduce(into: [:]) { titles, table in
      for group in table.groups { titles[group] = table.title(ofGroup: group) }
    }
  }

  /// What people call a group.
  public func title(ofGroup name: String) -> Text { groupTitles[name] ?? "\(name: name)" }

  /// - Parameter paired: the change with its interval, as the pupils known on both sides have it. Where others make it
  ///   another, there is no interval.
  private static func change(_ before: Measure, _ after: Measure?, _ paired: Cell?) -> Cell? {
    guard let after, before.status == .ok, after.status == .ok else { return nil }
    let size = max(1, abs(before.value), abs(after.value))
    // Sums of the same pupils in another order differ in their last digits.
    let difference = after.value.less(before.value)
    let change = abs(difference) <= 1e-12 * size ? 0 : difference
    guard let paired, abs(paired.value - change) <= 1e-9 * size else {
      return Cell(change, count: after.count)
    }
    return Cell(
      change, count: paired.count, interval: paired.interval,
      estimate: paired.estimate.isNaN ? nil : paired.estimate)
  }

  /// What one row says of a place; nil when there is none.
  public func row(_ indicator: Indicator, _ level: Level = .city, group: String = "all") -> ComparedMeasure? {
    rows.first { $0.level == level && $0.group == group && $0.indicator == indicator }
  }

  /// Those that are wanted.
  public func selecting(_ isWanted: (ComparedMeasure) -> Bool) -> ComparedMeasures {
    ComparedMeasures(rows: rows.filter(isWanted), groupTitles)
  }

  func mapping(_ edit: (ComparedMeasure) -> ComparedMeasure) -> ComparedMeasures {
    ComparedMeasures(rows: rows.map(edit), groupTitles)
  }

  private init(rows: [ComparedMeasure], _ groupTitles: [String: Text]) {
    (self.rows, self.groupTitles) = (rows, groupTitles)
  }
}
