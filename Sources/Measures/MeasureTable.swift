/// Measures with the lists that their positions point into: one tidy table.
///
///     var table = MeasureTable(year: "2025-26", units: [.city: [("", "Ribera")]], groups: ["all"])
///     table.add(mean, level: .city, group: "all", [Cell(512, count: 11_873)])
public struct MeasureTable: Sendable {
  /// The year of the measures that are added and asked for.
  public private(set) var year: String
  public private(set) var years: [String]
  /// Codes and names of the areas and schools of each level.
  public let units: [Level: [(id: String, name: String)]]
  public private(set) var indicators: [Indicator] = []
  public private(set) var groups: [String] = []
  public private(set) var rows = ContiguousArray<Measure>()
  /// What is not available, with what would make it so, by the indicator's position.
  public private(set) var notes: [Int32: String] = [:]
  private var indicatorPositions: [String: Int32] = [:]
  private var groupPositions: [String: Int32] = [:]
  private var blocks: [Block: Range<Int>] = [:]

  /// The measures of one indicator at one level for one group and year stand side by side, a row per unit.
  private struct Block: Hashable {
    var indicator: Int32
    var level: Level
    var group: Int32
    var year: Int32
  }

  public init(year: String, units: [Level: [(id: String, name: String)]], groups: [String] = []) {
    self.year = year
    years = [year]
    self.units = units
    for group in groups { _ = position(ofGroup: group) }
  }

  /// Goes on with another year.
  public mutating func begin(year: String) {
    self.year = year
    if !years.contains(year) { years.append(year) }
  }

  /// Adds an indicator for all units of a level, in their order; a value that is not a number is undefined. What the
  /// table has already for this level, group and year stays, and nothing is added.
  public mutating func add(_ indicator: Indicator, level: Level, group: String, _ cells: some Sequence<Cell>)
  {
    let block = Block(
      indicator: position(of: indicator), level: level, group: position(ofGroup: group), year: yearPosition)
    guard blocks[block] == nil else { return }
    let start = rows.count
    for (unit, cell) in zip(Int32(0)..., cells) {
      rows.append(
        Measure(
          indicator: block.indicator, level: level, unit: unit, group: block.group, year: block.year,
          cell: cell, change: nil, status: cell.value.isNaN ? .undefined : .ok))
    }
    blocks[block] = start..<rows.count
  }

  /// Adds that an indicator cannot be had, and what would make it available.
  public mutating func add(unavailable indicator: Indicator, _ note: String) {
    add(indicator, level: .city, group: "all", [Cell(nil, count: 0)])
    let position = position(of: indicator)
    notes[position] = note
    let block = Block(
      indicator: position, level: .city, group: self.position(ofGroup: "all"), year: yearPosition)
    for row in blocks[block] ?? 0..<0 { rows[row].status = .notAvailable }
  }

  /// Sets for each value what it is more than that of the year before, where both are there; the years are taken in
  /// the order in which they were begun.
  ///
  /// Intervals take the pupils of the two years for different ones. As many are the same, they are too wide rather
  /// than too narrow.
  public mutating func setChanges() {
    for (block, range) in blocks where block.year > 0 {
      var before = block
      before.year -= 1
      guard let earlier = blocks[before], earlier.count == range.count else { continue }
      for (row, old) in zip(range, earlier) {
        let (now, then) = (rows[row].cell, rows[old].cell)
        guard !now.value.isNaN, !then.value.isNaN else { continue }
        let interval = Interval.difference(now, then)
        rows[row].change = Measure.Change(
          value: now.value - then.value, low: interval?.lowerBound ?? .nan,
          high: interval?.upperBound ?? .nan)
      }
    }
  }

  /// The measures of an indicator at a level for a group in the year of the table, in the order of the units; empty
  /// when there are none.
  public func measures(_ indicator: Indicator, level: Level, group: String) -> [Measure] {
    guard let position = indicatorPositions[indicator.id], let group = groupPositions[group],
      let range = blocks[Block(indicator: position, level: level, group: group, year: yearPosition)]
    else { return [] }
    return Array(rows[range])
  }

  /// The city's value of an indicator; nil when it is not there or undefined.
  public func cityValue(_ indicator: Indicator, group: String) -> Double? {
    measures(indicator, level: .city, group: group).first.flatMap { $0.value.isNaN ? nil : $0.value }
  }

  /// The table with the measures of some levels only.
  public func selecting(_ levels: [Level]) -> MeasureTable {
    selecting { _, level, _, _ in levels.contains(level) }
  }

  /// The table with those measures only that are wanted, by indicator, level, group and year.
  public func selecting(
    where isWanted: (_ indicator: Indicator, _ level: Level, _ group: String, _ year: String) -> Bool
  ) -> MeasureTable {
    var table = self
    table.rows = []
    table.blocks = [:]
    for (block, range) in blocks.sorted(by: { $0.value.lowerBound < $1.value.lowerBound })
    where isWanted(
      indicators[Int(block.indicator)], block.level, groups[Int(block.group)], years[Int(block.year)])
    {
      table.blocks[block] = table.rows.count..<(table.rows.count + range.count)
      table.rows += rows[range]
    }
    return table
  }

  private var yearPosition: Int32 { Int32(years.lastIndex(of: year) ?? 0) }

  private mutating func position(of indicator: Indicator) -> Int32 {
    if let known = indicatorPositions[indicator.id] { return known }
    indicators.append(indicator)
    indicatorPositions[indicator.id] = Int32(indicators.count - 1)
    return Int32(indicators.count - 1)
  }

  private mutating func position(ofGroup group: String) -> Int32 {
    if let known = groupPositions[group] { return known }
    groups.append(group)
    groupPositions[group] = Int32(groups.count - 1)
    return Int32(groups.count - 1)
  }
}
