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
  private var numbers = [ContiguousArray<Double>](repeating: [], count: 8)
  private var counts = ContiguousArray<Int64>()

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
    for place in numbers.indices { numbers[place].removeAll(keepingCapacity: true) }
    counts.removeAll(keepingCapacity: true)
    // Room at once: columns that grow are written, and so paid for, twice.
    let room = min(most, table.count)
    for place in texts.indices { texts[place].codes.reserveCapacity(room) }
    for place in numbers.indices { numbers[place].reserveCapacity(room) }
    counts.reserveCapacity(room)
    while counts.count < most, block < table.blocks.count { appendBlock(most - counts.count) }
    return counts.isEmpty ? nil : (columns, counts.count)
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
    func number(_ place: Int) -> (String) -> ParquetColumn {
      let numbers = numbers[place]
      return { ParquetColumn($0, numbers) }
    }
    let made: [(String) -> ParquetColumn] =
      [text(.indicator), text(.level), text(.unit), text(.group), text(.year)] + (0..<3).map(number)
      + [{ [counts] in ParquetColumn($0, counts) }] + (3..<8).map(number)
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
    appendNumbers(own, kept)
    appendStatuses(own, kept)
    appendNotes(own, kept)
  }

  private mutating func append(_ text: String, to place: Place, _ count: Int) {
    let code = texts[place.rawValue].code(of: text)
    texts[place.rawValue].codes.append(contentsOf: repeatElement(code, count: count))
  }

  private mutating func appendNumbers(_ block: MeasureTable.Block, _ kept: [Int]) {
    func finite(_ number: Double) -> Double { number.isFinite ? number : .nan }
    for unit in kept {
      let cell = block.cells[unit]
      numbers[0].append(finite(cell.value))
      numbers[1].append(finite(cell.numerator))
      numbers[2].append(finite(cell.denominator))
      counts.append(Int64(cell.count))
      numbers[3].append(finite(cell.low))
      numbers[4].append(finite(cell.high))
    }
    guard block.earlier != nil else {
      for place in 5..<8 { numbers[place].append(contentsOf: repeatElement(.nan, count: kept.count)) }
      return
    }
    for unit in kept {
      let change = block.change(unit)
      numbers[5].append(finite(change?.value ?? .nan))
      numbers[6].append(finite(change?.low ?? .nan))
      numbers[7].append(finite(change?.high ?? .nan))
    }
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
      && table.changeNotes.isEmpty
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
