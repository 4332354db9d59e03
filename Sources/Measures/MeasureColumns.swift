import Languages
import Layers

/// Puts the rows of a table of measures into columns, some at a time.
struct MeasureColumns {
  private let table: MeasureTable
  private let choice: RowChoice
  private let language: Language
  /// Where the units of each level begin among the labels of units.
  private let unitCodes: [Level: [Int32]]
  /// The block and the unit of it that come next.
  private var block = 0
  private var unit = 0

  private var texts: [Words]
  private var numbers = Numbers()

  /// The columns of texts in the order in which they are kept here.
  private enum Place: Int, CaseIterable {
    case indicator, level, unit, group, year, status, note, by, of, measuredIn
  }

  init(_ table: MeasureTable, _ choice: RowChoice, in language: Language) {
    var units = Words()
    var codes: [Level: [Int32]] = [:]
    for level in Level.allCases { codes[level] = table.units[level]?.map { units.code(of: $0.id) } }
    (self.table, self.choice, self.language, unitCodes) = (table, choice, language, codes)
    texts = Place.allCases.map { $0 == .unit ? units : Words() }
  }

  /// The next rows, as many as asked for but at the end; nil when there are no more.
  mutating func next(_ most: Int) -> (columns: [ParquetColumn], rows: Int)? {
    for place in texts.indices { texts[place].codes.removeAll(keepingCapacity: true) }
    // Room at once: columns that grow are written, and so paid for, twice.
    let room = min(most, table.count)
    for place in texts.indices { texts[place].codes.reserveCapacity(room) }
    numbers.clear(room: room)
    while numbers.count < most, block < table.blocks.count { appendBlock(most - numbers.count) }
    return numbers.count == 0 ? nil : (columns, numbers.count)
  }

  /// The columns of no rows.
  static func empty(_ table: MeasureTable, in language: Language) -> (columns: [ParquetColumn], rows: Int) {
    (MeasureColumns(table, .all, in: language).columns, 0)
  }

  private var columns: [ParquetColumn] {
    func text(_ place: Place) -> (String) -> ParquetColumn {
      let words = texts[place.rawValue]
      return { ParquetColumn($0, CategoryColumn(codes: words.codes, labels: words.labels)) }
    }
    func number(_ numbers: ContiguousArray<Double>) -> (String) -> ParquetColumn {
      { ParquetColumn($0, numbers) }
    }
    let made: [(String) -> ParquetColumn] =
      [text(.indicator), text(.level), text(.unit), text(.group), text(.year)]
      + [numbers.values, numbers.numerators, numbers.denominators].map(number)
      + [{ [counts = numbers.counts] in ParquetColumn($0, counts) }]
      + [numbers.lows, numbers.highs, numbers.changes, numbers.changeLows, numbers.changeHighs].map(number)
      + [text(.status), text(.note), text(.by), text(.of), text(.measuredIn)]
    return zip(MeasureTable.columns, made).map { $1($0) }
  }

  /// Takes so many rows of the block that comes next, or what there is of it.
  private mutating func appendBlock(_ most: Int) {
    let own = table.blocks[block]
    var kept = table.units(of: own, choice, in: unit..<own.cells.count)
    if kept.count > most {
      unit = kept[most]
      kept.removeSubrange(most...)
    } else {
      (block, unit) = (block + 1, 0)
    }
    guard !kept.isEmpty else { return }
    let indicator = table.indicators[Int(own.key.indicator)]
    append(indicator.id, to: .indicator, kept.count)
    append(own.key.level.rawValue, to: .level, kept.count)
    append(table.groups[Int(own.key.group)], to: .group, kept.count)
    append(table.years[Int(own.key.year)], to: .year, kept.count)
    append(indicator.dimension?.by ?? "", to: .by, kept.count)
    append(indicator.dimension?.of ?? "", to: .of, kept.count)
    append(indicator.unit.code, to: .measuredIn, kept.count)
    let codes = unitCodes[own.key.level] ?? []
    for unit in kept { texts[Place.unit.rawValue].codes.append(codes.isEmpty ? -1 : codes[unit]) }
    numbers.append(own, kept)
    appendStatuses(own, kept)
    appendNotes(own, kept)
  }

  private mutating func append(_ text: String, to place: Place, _ count: Int) {
    let code = texts[place.rawValue].code(of: text)
    texts[place.rawValue].codes.append(contentsOf: repeatElement(code, count: count))
  }

  private mutating func appendStatuses(_ block: MeasureTable.Block, _ kept: [Int]) {
    if choice == .telling, block.isAvailable, block.statuses.isEmpty {
      return append(Status.ok.rawValue, to: .status, kept.count)
    }
    for unit in kept { append(block.status(unit).rawValue, to: .status, 1) }
  }

  private mutating func appendNotes(_ block: MeasureTable.Block, _ kept: [Int]) {
    let hasNone =
      block.isAvailable && block.statuses.isEmpty && block.cells.areWithoutEstimates && table.warnings.isEmpty
      && table.changeNotes.isEmpty && table.undefinedNotes.isEmpty
    if hasNone { return append("", to: .note, kept.count) }
    // What is said of all sound values of the block, with and without a change.
    var usual: [Bool: String] = [:]
    for unit in kept {
      let row = block.measure(unit)
      let isUsual = row.status == .ok && row.cell.estimate.isNaN
      let known = isUsual ? usual[row.change != nil] : nil
      let note = known ?? table.note(row)?.text(in: language) ?? ""
      if isUsual { usual[row.change != nil] = note }
      append(note, to: .note, 1)
    }
  }
}

/// The columns of numbers in the making; not-a-number where there is none.
private struct Numbers {
  var values = ContiguousArray<Double>()
  var numerators = ContiguousArray<Double>()
  var denominators = ContiguousArray<Double>()
  var counts = ContiguousArray<Int64>()
  var lows = ContiguousArray<Double>()
  var highs = ContiguousArray<Double>()
  var changes = ContiguousArray<Double>()
  var changeLows = ContiguousArray<Double>()
  var changeHighs = ContiguousArray<Double>()

  var count: Int { counts.count }

  /// Takes all rows away and makes room for so many.
  mutating func clear(room: Int) {
    func clear<Number>(_ column: inout ContiguousArray<Number>) {
      column.removeAll(keepingCapacity: true)
      column.reserveCapacity(room)
    }
    clear(&values)
    clear(&numerators)
    clear(&denominators)
    clear(&counts)
    clear(&lows)
    clear(&highs)
    clear(&changes)
    clear(&changeLows)
    clear(&changeHighs)
  }

  /// Appends some units of a block.
  mutating func append(_ block: MeasureTable.Block, _ units: [Int]) {
    func finite(_ number: Double) -> Double { number.isFinite ? number : .nan }
    let hasEarlier = block.earlier != nil
    for unit in units {
      let cell = block.cells[unit]
      values.append(finite(cell.value))
      numerators.append(finite(cell.numerator))
      denominators.append(finite(cell.denominator))
      counts.append(Int64(cell.count))
      lows.append(finite(cell.low))
      highs.append(finite(cell.high))
      guard hasEarlier else { continue }
      let change = block.change(unit, to: cell)
      changes.append(finite(change?.value ?? .nan))
      changeLows.append(finite(change?.low ?? .nan))
      changeHighs.append(finite(change?.high ?? .nan))
    }
    guard !hasEarlier else { return }
    let none = repeatElement(Double.nan, count: units.count)
    changes.append(contentsOf: none)
    changeLows.append(contentsOf: none)
    changeHighs.append(contentsOf: none)
  }
}

/// A column of texts in the making, each different one kept once.
private struct Words {
  var codes = ContiguousArray<Int32>()
  private(set) var labels: [String] = []
  private var known: [String: Int32] = [:]

  /// −1 for an empty text.
  mutating func code(of text: String) -> Int32 {
    if text.isEmpty { return -1 }
    if let code = known[text] { return code }
    let code = Int32(labels.count)
    labels.append(text)
    known[text] = code
    return code
  }
}
