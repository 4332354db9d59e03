import Languages

/// Measures with the lists that their positions point into: one tidy table.
///
///     var table = MeasureTable(years: ["2025-26"], units: [.city: [("", "Ribera")]], groups: ["all"])
///     table.add(mean, level: .city, group: "all", year: "2025-26", [Cell(512, count: 11_873)])
public struct MeasureTable: Sendable {
  /// The year that is shown, and asked for where none is named.
  public let year: String
  /// From the first to the last.
  public private(set) var years: [String]
  /// Codes and names of the areas and schools of each level.
  public let units: [Level: [(id: String, name: String)]]
  public private(set) var indicators: [Indicator] = []
  public private(set) var groups: [String] = []
  /// What is not available, with what would make it so, by the indicator's position.
  public private(set) var notes: [Int32: Text] = [:]
  /// Why indicators are withheld altogether.
  public var withheldNotes: [Indicator: Text] = [:]
  /// Why the formulas of indicators give no value where they give none.
  public var undefinedNotes: [Indicator: Text] = [:]
  /// Whether values are told in steps, as the treatment of their indicators says.
  public var isToldInSteps = false
  /// What a reader must know of all measures of a year before reading them, by year.
  public var warnings: [String: [Text]] = [:]
  /// What a reader must know of changes from one year to the next, by the earlier year.
  public var changeNotes: [String: Text] = [:]
  /// What people read in place of the names of groups.
  public var groupTitles: [String: Text] = [:]
  private(set) var blocks: [Block] = []
  private var blockPositions: [Block.Key: Int] = [:]
  private var indicatorPositions: [Indicator: Int32] = [:]
  private var groupPositions: [String: Int32] = [:]

  /// The measures of one indicator at one level for one group and year: a cell per unit, kept as it was handed in.
  struct Block: Sendable {
    struct Key: Hashable {
      var indicator: Int32
      var level: Level
      var group: Int32
      var year: Int32
    }

    let key: Key
    let cells: CellColumns
    /// Those of the year before, of which each value is compared with its own; nil without.
    var earlier: CellColumns?
    var isAvailable = true
    /// Why cells are withheld; empty where none is.
    var statuses: [Status] = []

    /// How many measures have no value because their formula gives none.
    var undefinedCount: Int {
      guard isAvailable else { return 0 }
      return statuses.isEmpty ? cells.undefinedCount : statuses.count { $0 == .undefined }
    }

    func status(_ unit: Int) -> Status {
      guard isAvailable else { return .notAvailable }
      return statuses.isEmpty ? (cells.isUndefined(unit) ? .undefined : .ok) : statuses[unit]
    }

    /// What a value is more than that of the year before, where both are there.
    ///
    /// - Parameter now: the unit's cell.
    func change(_ unit: Int, to now: Cell) -> Measure.Change? {
      guard let earlier, unit < earlier.count else { return nil }
      let then = earlier[unit]
      guard !now.value.isNaN, !then.value.isNaN else { return nil }
      let interval = Interval.difference(now, then)
      return Measure.Change(
        value: now.value.less(then.value), low: interval?.lowerBound ?? .nan,
        high: interval?.upperBound ?? .nan)
    }

    func measure(_ unit: Int) -> Measure {
      let cell = cells[unit]
      return Measure(
        indicator: key.indicator, level: key.level, unit: Int32(unit), group: key.group, year: key.year,
        cell: cell, change: change(unit, to: cell), status: status(unit))
    }
  }

  /// Of a level of more places than these, what people open holds what they look for first.
  public static let mostPlacesInFull = 5000

  /// Whether a level has more places than those.
  public func hasVeryManyPlaces(_ level: Level) -> Bool {
    (units[level]?.count ?? 0) > MeasureTable.mostPlacesInFull
  }

  /// How many measures there are.
  public var count: Int { blocks.reduce(0) { $0 + $1.cells.count } }

  /// All measures, in the order in which they were added.
  public var rows: some Sequence<Measure> {
    blocks.lazy.flatMap { block in block.cells.indices.lazy.map { block.measure($0) } }
  }

  /// - Parameters:
  ///   - years: in the order in which they follow each other; others that measures are of come behind them.
  ///   - current: the year that is shown; by default the last.
  public init(
    years: [String], current: String? = nil, units: [Level: [(id: String, name: String)]],
    groups: [String] = []
  ) {
    year = current ?? years.last ?? ""
    self.years = years
    self.units = units
    for group in groups { _ = position(ofGroup: group) }
  }

  /// Adds an indicator for all units of a level, in their order; a value that is not a number is undefined. What the
  /// table has already for this level, group and year stays, and nothing is added.
  public mutating func add(
    _ indicator: Indicator, level: Level, group: String, year: String, _ cells: [Cell]
  ) {
    add(CellColumns(cells), indicator, level: level, group: group, year: year)
  }

  /// The same of cells that are in columns already.
  public mutating func add(
    _ cells: CellColumns, _ indicator: Indicator, level: Level, group: String, year: String
  ) {
    add(cells, indicator, level, group, year, isAvailable: true)
  }

  /// Adds that an indicator cannot be had, and what would make it available.
  public mutating func add(unavailable indicator: Indicator, year: String, _ note: Text) {
    add(CellColumns([Cell(nil, count: 0)]), indicator, .city, "all", year, isAvailable: false)
    notes[position(of: indicator)] = note
  }

  /// Gives another reason why some of the indicators cannot be had; the others stay as they are.
  public mutating func setReason(_ reason: Text, ofUnavailable ids: Set<String>) {
    for position in notes.keys where ids.contains(indicators[Int(position)].id) { notes[position] = reason }
  }

  private mutating func add(
    _ cells: CellColumns, _ indicator: Indicator, _ level: Level, _ group: String, _ year: String,
    isAvailable: Bool
  ) {
    let key = Block.Key(
      indicator: position(of: indicator), level: level, group: position(ofGroup: group),
      year: position(ofYear: year))
    guard blockPositions[key] == nil else { return }
    // What was not available in an earlier year had another title and unit then.
    if isAvailable { indicators[Int(key.indicator)] = indicator }
    blockPositions[key] = blocks.count
    blocks.append(Block(key: key, cells: cells, isAvailable: isAvailable))
  }

  /// Sets for each value what it is more than that of the year before, where both are there; the years are taken in
  /// their order.
  ///
  /// - Parameters:
  ///   - follows: whether the first of two years comes right after the second.
  ///   - isTold: whether changes of an indicator are set at all.
  ///
  /// Intervals take the pupils of the two years for different ones. As many are the same, they are too wide rather
  /// than too narrow.
  public mutating func setChanges(
    where follows: (String, String) -> Bool = { _, _ in true }, of isTold: (Indicator) -> Bool = { _ in true }
  ) {
    let hasYearBefore = years.indices.map { $0 > 0 && follows(years[$0], years[$0 - 1]) }
    for position in blocks.indices where hasYearBefore[Int(blocks[position].key.year)] {
      guard isTold(indicators[Int(blocks[position].key.indicator)]) else { continue }
      var before = blocks[position].key
      before.year -= 1
      guard let earlier = blockPositions[before].map({ blocks[$0].cells }) else { continue }
      blocks[position].earlier = earlier
    }
  }

  /// The measures of an indicator at a level for a group in a year, by default that which is shown, in the order of the
  /// units; empty when there are none.
  public func measures(
    _ indicator: Indicator, level: Level, group: String, year: String? = nil
  ) -> [Measure] {
    Array(column(indicator, level: level, group: group, year: year))
  }

  /// The same, each made when it is asked for.
  public func column(
    _ indicator: Indicator, level: Level, group: String, year: String? = nil
  ) -> MeasureColumn {
    guard let position = indicatorPositions[indicator], let group = groupPositions[group],
      let year = years.firstIndex(of: year ?? self.year),
      let block = blockPositions[
        Block.Key(indicator: position, level: level, group: group, year: Int32(year))]
    else { return MeasureColumn(block: nil) }
    return MeasureColumn(block: blocks[block])
  }

  /// What people read in place of a group's name; of all pupils and of the rest of a group as well.
  public func title(ofGroup name: String) -> Text {
    if let title = groupTitles[name] { return title }
    if name == "all" { return "all pupils" }
    guard name.hasSuffix(MeasureTable.restMark) else { return "\(name: name)" }
    return "rest of \(title(ofGroup: String(name.dropLast(MeasureTable.restMark.count))))"
  }

  /// What ends the name of those who do not belong to a group.
  public static let restMark = ":rest"

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
    table.blocks = blocks.filter { block in
      let key = block.key
      return isWanted(
        indicators[Int(key.indicator)], key.level, groups[Int(key.group)], years[Int(key.year)])
    }
    table.blockPositions = Dictionary(
      uniqueKeysWithValues: table.blocks.enumerated().map { ($0.element.key, $0.offset) })
    return table
  }

  /// The table as `edit` makes it: for each indicator, level, group and year it is handed the measures of all units
  /// and says what becomes of each, or nil for what is left out altogether.
  ///
  /// A measure that is not `ok` shows no number. Changes are left out; `setChanges` takes them from what is left.
  public func editing(
    _ edit: (_ indicator: Indicator, _ level: Level, _ group: String, _ year: String, _ measures: [Cell])
      -> [(cell: Cell, status: Status)]?
  ) -> MeasureTable {
    var table = self
    table.blocks = blocks.compactMap { block in
      guard block.isAvailable else { return block }
      let key = block.key
      guard
        let edited = edit(
          indicators[Int(key.indicator)], key.level, groups[Int(key.group)], years[Int(key.year)],
          Array(block.cells)
        )
      else { return nil }
      var result = Block(
        key: key,
        cells: CellColumns(edited.map { $0.status == .ok ? $0.cell : Cell(nil, count: 0) }))
      result.statuses = edited.map { $0.status == .ok && $0.cell.value.isNaN ? .undefined : $0.status }
      return result
    }
    table.blockPositions = Dictionary(
      uniqueKeysWithValues: table.blocks.enumerated().map { ($0.element.key, $0.offset) })
    return table
  }

  private mutating func position(of indicator: Indicator) -> Int32 {
    if let known = indicatorPositions[indicator] { return known }
    indicators.append(indicator)
    indicatorPositions[indicator] = Int32(indicators.count - 1)
    return Int32(indicators.count - 1)
  }

  private mutating func position(ofYear year: String) -> Int32 {
    if let known = years.firstIndex(of: year) { return Int32(known) }
    years.append(year)
    return Int32(years.count - 1)
  }

  private mutating func position(ofGroup group: String) -> Int32 {
    if let known = groupPositions[group] { return known }
    groups.append(group)
    groupPositions[group] = Int32(groups.count - 1)
    return Int32(groups.count - 1)
  }
}

extension Double {
  /// The difference; of two numbers of a few decimals each, with as many decimals as they have.
  public func less(_ other: Double) -> Double {
    // What has few decimals has no more than the most that are tried.
    let (mostDecimals, exact) = (6, 1e9)
    if magnitude < exact, rounded(decimals: mostDecimals) != self { return self - other }
    for digits in 0...mostDecimals {
      let (one, two) = (rounded(decimals: digits), other.rounded(decimals: digits))
      if one == self, two == other { return (self - other).rounded(decimals: digits) }
    }
    return self - other
  }
}
