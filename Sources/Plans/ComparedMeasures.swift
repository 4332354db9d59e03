import Indicators
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
  /// The values of which the change is the difference: those of before and after, but where somebody lives in an area of
  /// one plan only, those of the others.
  let compared: (before: Double, after: Double)?
  /// What the second is more than the first, with an interval where the same pupils give one; nil unless both have a value.
  public let change: Cell?
  /// Why a side has it not; nil where there is no more to say.
  let unavailable: Text?

  /// What a reader of the row must know: why there is no number, or that the change is not after less before or not within
  /// its interval.
  var notes: [Text] {
    guard let change else { return [unavailable].compactMap { $0 } }
    let ofOthers: Text? =
      if let before, let after,
        abs(after.value.less(before.value) - change.value) > 1e-9
          * max(1, abs(before.value), abs(after.value))
      {
        "the change is that of the pupils who count on both sides, not after less before"
      } else {
        nil
      }
    return [ofOthers, change.intervalNote].compactMap { $0 }
  }

  /// The same without saying that it changed.
  var withoutChange: ComparedMeasure {
    ComparedMeasure(
      indicator: indicator, level: level, unit: unit, group: group, before: before, after: after,
      compared: nil, change: nil, unavailable: unavailable)
  }
}

extension Indicator {
  /// Whether it counts who lives where, which is other pupils by its nature where areas are others.
  var saysWhoLivesWhere: Bool { summation == .sum || self == PlanIndicators.assignedFill }
}

/// The measures of two plans side by side.
///
/// Places are the same where their codes are. Measures of the first plan come in its order; then those that only the
/// second has.
public struct ComparedMeasures: Sendable {
  public let rows: [ComparedMeasure]
  private let groupTitles: [String: Text]

  /// The rows of the whole city, which are asked for one by one.
  private let ofCity: [Int]

  /// - Parameter same: both plans as those pupils have them who live in an area of both; nil where these are all.
  init(
    _ before: MeasureTable, _ after: MeasureTable, _ paired: PairedChanges,
    ofSamePupils same: (before: MeasureTable, after: MeasureTable)? = nil
  ) {
    let places = MatchedPlaces(before, after)
    var rows = [ComparedMeasure]()
    rows.reserveCapacity(after.count)
    var run: ComparedRun?
    for row in before.rows {
      let own = ComparedRun.of(row, after: run, in: before, beside: after, places.ofFirst, same)
      run = own
      let second = own.other(of: row)
      let sides = own.compared(row, second)
      let isCompared = sides.before.status == .ok && sides.after?.status == .ok
      // All else has no interval.
      let change =
        row.level == .city || row.level == .district
        ? paired.cells[
          .init(indicator: own.indicator, level: row.level, unit: Int(row.unit), group: own.group)]
        : nil
      rows.append(
        ComparedMeasure(
          indicator: own.indicator, level: row.level, unit: own.unit(of: row), group: own.group, before: row,
          after: second,
          compared: isCompared ? sides.after.map { (before: sides.before.value, after: $0.value) } : nil,
          change: ComparedMeasures.change(sides.before, sides.after, change, of: own.indicator),
          unavailable: own.unavailable))
    }
    run = nil
    for row in after.rows {
      let own = ComparedRun.of(row, after: run, in: after, beside: before, places.ofSecond)
      run = own
      guard own.other(of: row) == nil else { continue }
      rows.append(
        ComparedMeasure(
          indicator: own.indicator, level: row.level, unit: own.unit(of: row), group: own.group, before: nil,
          after: row, compared: nil, change: nil, unavailable: own.unavailable))
    }
    self.init(
      rows: rows,
      [after, before].reduce(into: [:]) { titles, table in
        for group in table.groups { titles[group] = table.title(ofGroup: group) }
      })
  }

  /// What people call a group.
  public func title(ofGroup name: String) -> Text { groupTitles[name] ?? "\(name: name)" }

  /// - Parameter paired: the change with its interval, as the pupils known on both sides have it. Where others make it
  ///   another, there is no interval, but of the way to the school of the area it is the change: who has a school on one
  ///   side only has no way that changes.
  private static func change(
    _ before: Measure, _ after: Measure?, _ paired: Cell?, of indicator: Indicator
  ) -> Cell? {
    guard let after, before.status == .ok, after.status == .ok else { return nil }
    let size = max(1, abs(before.value), abs(after.value))
    // Sums of the same pupils in another order differ in their last digits.
    let difference = after.value.less(before.value)
    let change = abs(difference) <= 1e-12 * size ? 0 : difference
    guard let paired else { return Cell(change, count: after.count) }
    guard abs(paired.value - change) <= 1e-9 * size else {
      guard indicator == Mobility.assignedMean else { return Cell(change, count: after.count) }
      return paired.value.isNaN
        ? nil : Cell(paired.value, count: paired.count, interval: paired.interval)
    }
    return Cell(
      change, count: paired.count, interval: paired.interval,
      estimate: paired.estimate.isNaN ? nil : paired.estimate)
  }

  /// What one row says of a place; nil when there is none.
  public func row(_ indicator: Indicator, _ level: Level = .city, group: String = "all") -> ComparedMeasure? {
    func isWanted(_ row: ComparedMeasure) -> Bool {
      row.level == level && row.group == group && row.indicator == indicator
    }
    guard level == .city else { return rows.first(where: isWanted) }
    return ofCity.first { isWanted(rows[$0]) }.map { rows[$0] }
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
    ofCity = rows.indices.filter { rows[$0].level == .city }
  }
}

/// Rows of one indicator, level, group and year, which follow each other in a table, with the same ones of another table.
private final class ComparedRun {
  let indicator: Indicator
  let group: String
  /// Why the table has it not; nil where it has.
  let unavailable: Text?
  private let first: Measure
  private let units: [(id: String, name: String)]
  private let others: MeasureColumn
  private let matches: [Int]
  /// The same two as the pupils have them who live in an area of both plans; nil where these are all.
  private let ofSame: (own: MeasureColumn, others: MeasureColumn)?

  /// - Parameters:
  ///   - last: the run of the row before, which is taken where the row is in it.
  ///   - matches: for each level which place of the other table is that of this one.
  ///   - same: both tables of those only who live in an area of both plans.
  static func of(
    _ row: Measure, after last: ComparedRun?, in table: MeasureTable, beside other: MeasureTable,
    _ matches: [Level: [Int]], _ same: (before: MeasureTable, after: MeasureTable)? = nil
  ) -> ComparedRun {
    if let last, last.holds(row) { return last }
    return ComparedRun(row, table, other, matches, same)
  }

  private init(
    _ row: Measure, _ table: MeasureTable, _ other: MeasureTable, _ matches: [Level: [Int]],
    _ same: (before: MeasureTable, after: MeasureTable)?
  ) {
    let (indicator, group) = (table.indicators[Int(row.indicator)], table.groups[Int(row.group)])
    let year = table.years[Int(row.year)]
    first = row
    (self.indicator, self.group) = (indicator, group)
    unavailable = row.status == .notAvailable ? table.notes[row.indicator] : nil
    units = table.units[row.level] ?? []
    func column(_ table: MeasureTable) -> MeasureColumn {
      table.column(indicator, level: row.level, group: group, year: year)
    }
    others = column(other)
    ofSame =
      indicator.saysWhoLivesWhere ? nil : same.map { (own: column($0.before), others: column($0.after)) }
    self.matches = matches[row.level] ?? []
  }

  private func holds(_ row: Measure) -> Bool {
    row.indicator == first.indicator && row.level == first.level && row.group == first.group
      && row.year == first.year
  }

  func unit(of row: Measure) -> (id: String, name: String) {
    units.indices.contains(Int(row.unit)) ? units[Int(row.unit)] : ("", "")
  }

  /// What the other table says of the same place; nil for nothing.
  func other(of row: Measure) -> Measure? {
    guard matches.indices.contains(Int(row.unit)) else { return nil }
    let match = matches[Int(row.unit)]
    return others.indices.contains(match) ? others[match] : nil
  }

  /// The two sides of which the change is taken.
  ///
  /// - Parameter second: what the other table says of the same place.
  func compared(_ row: Measure, _ second: Measure?) -> (before: Measure, after: Measure?) {
    // What families are expected to do is of the same pupils as it is.
    guard let ofSame, ofSame.own.indices.contains(Int(row.unit)), second != nil else { return (row, second) }
    let match = matches[Int(row.unit)]
    return (
      ofSame.own[Int(row.unit)], ofSame.others.indices.contains(match) ? ofSame.others[match] : nil
    )
  }
}

/// For each level which place of one table is that of the other with the same code, −1 for none.
private struct MatchedPlaces {
  private(set) var ofFirst: [Level: [Int]] = [:]
  private(set) var ofSecond: [Level: [Int]] = [:]

  init(_ first: MeasureTable, _ second: MeasureTable) {
    for level in Level.allCases {
      // The city is the same, whatever the two studies are called.
      let (one, other) = (
        level == .city ? [""] : first.units[level]?.map(\.id) ?? [],
        level == .city ? [""] : second.units[level]?.map(\.id) ?? []
      )
      ofFirst[level] = MatchedPlaces.positions(of: one, in: other)
      ofSecond[level] = MatchedPlaces.positions(of: other, in: one)
    }
  }

  private static func positions(of ids: [String], in others: [String]) -> [Int] {
    let known = Dictionary(others.enumerated().map { ($1, $0) }) { first, _ in first }
    return ids.map { known[$0] ?? -1 }
  }
}
