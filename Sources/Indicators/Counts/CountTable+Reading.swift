import DeterministicParallel
import Languages
import Layers
import Segregation
import Studies

extension CountTable {
  /// How a table of counts is laid out.
  public enum Layout: Sendable, Hashable {
    /// A row for each unit and group, or for each pupil; without a column of weights a row counts 1.
    case long(group: String, weight: String?)
    /// A row for each unit, a column for each group.
    case wide([String])
  }

  /// Reads a table of counts; rows of the same unit and group are summed. A unit one of whose counts is masked (*, <5)
  /// is left out.
  ///
  /// - Parameters:
  ///   - units: the column of the units.
  ///   - within: columns of a nesting of the units, from coarse to fine.
  ///   - allowingFractions: whether the counts are weights and may have fractions.
  ///   - decimalComma: whether 3,5 is three and a half.
  /// - Throws: `FileError` for a column that is not there; for a count that is missing, no number, negative or, of
  ///   pupils, no whole number; for a unit that lies in two parts; and for rows and columns of totals.
  public init(
    _ file: CSVFile, _ layout: Layout, units: String, within: [String] = [], allowingFractions: Bool = false,
    decimalComma: Bool = false, workers: Workers = .all
  ) throws(FileError) {
    func local(_ name: String) -> String { file.columnName(name) ?? name }
    let (units, within) = (local(units), within.map(local))
    let groupColumn: String?
    let countColumns: [String]
    switch layout {
    case .long(let group, let weight):
      (groupColumn, countColumns) = (local(group), weight.map { [local($0)] } ?? [])
    case .wide(let columns): (groupColumn, countColumns) = (nil, columns.map(local))
    }
    try CountTable.refuseHalves(of: countColumns, in: file)
    let read = try file.read(
      categories: ([units] + within + (groupColumn.map { [$0] } ?? [])).withoutRepeats, numbers: countColumns,
      decimalComma: decimalComma, workers: workers)
    guard read.count > 0 else {
      throw FileError(.badData, path: file.path, "the table has a header but no rows")
    }
    func categories(_ name: String) -> CategoryColumn { read.categories[name] ?? CategoryColumn() }
    let numbers = countColumns.map { read.numbers[$0] ?? CSVTable.NumberColumn() }
    let unitColumn = categories(units)
    let checks = CountChecks(
      file: file, unitName: units, units: unitColumn, names: countColumns, numbers: numbers)
    try checks.checkNumbers(allowingFractions: allowingFractions)
    try checks.refuseDashes()
    let groups = groupColumn.map { categories($0).labels } ?? countColumns
    // A column of many different texts is not one of groups, and would fill the memory.
    guard unitColumn.labels.count * groups.count <= 200_000_000 else {
      throw FileError(
        .badData, path: file.path, column: groupColumn, "there are too many groups",
        hint: "--group names a column of a few different texts, such as race")
    }
    var sums = [Double](repeating: 0, count: unitColumn.labels.count * groups.count)
    var nesting = Nesting(within, unitCount: unitColumn.labels.count)
    let partColumns = within.map(categories)
    var unknownRows = 0
    let isMasked = Set(numbers.flatMap(\.masked))
    var maskedUnits = Set<Int>()
    var isFilled = Array(repeating: false, count: groupColumn == nil || numbers.isEmpty ? 0 : sums.count)
    var refilled = 0
    for row in 0..<read.count {
      let unit = Int(unitColumn.codes[row])
      let group = groupColumn.map { Int(categories($0).codes[row]) } ?? 0
      guard unit >= 0, group >= 0, partColumns.allSatisfy({ $0.codes[row] >= 0 }) else {
        unknownRows += 1
        continue
      }
      if let level = nesting.place(unit, in: partColumns.map { Int($0.codes[row]) }) {
        throw FileError(
          .badData, path: file.path, row: row + 1, column: within[level],
          "an earlier row says otherwise of the same \(level + 1 < within.count ? within[level + 1] : units)",
          hint: "codes must be unique in the whole file, and --within goes from coarse to fine")
      }
      if isMasked.contains(row) { maskedUnits.insert(unit) }
      let first = unit * groups.count + group
      if numbers.isEmpty { sums[first] += 1 }
      if !isFilled.isEmpty {
        refilled += isFilled[first] ? 1 : 0
        isFilled[first] = true
      }
      for (column, number) in numbers.enumerated() where !number.values[row].isNaN {
        sums[first + column] += number.values[row]
      }
    }
    guard numbers.isEmpty || unknownRows == 0 || unknownRows * 2 < read.count else {
      throw FileError(
        .badData, path: file.path, row: unitColumn.codes.firstIndex { $0 < 0 }.map { $0 + 1 }, column: units,
        "half of the rows and more leave their unit, group or part empty",
        hint: "if a cell stands for the rows below it as well, repeat it in each of them")
    }
    var masked = isMasked.isEmpty ? [] : [Int](repeating: 0, count: sums.count)
    for (column, number) in numbers.enumerated() {
      for row in number.masked {
        let unit = Int(unitColumn.codes[row])
        let group = groupColumn.map { Int(categories($0).codes[row]) } ?? column
        if unit >= 0, group >= 0 { masked[unit * groups.count + group] += 1 }
      }
    }
    let totals = CountTotals(units: unitColumn.labels, groups: groups, counts: sums, masked: masked)
    let repeated = read.count - unknownRows - Set(unitColumn.codes.lazy.filter { $0 >= 0 }).count
    let used = [units] + within + [groupColumn].compactMap { $0 } + countColumns
    try checks.refuseYears(besides: used)
    if !numbers.isEmpty {
      let source = groupColumn.map { (name: $0, column: categories($0)) }
      try checks.refuse(totals, groups: source)
      let known = unitColumn.labels.indices.filter { !maskedUnits.contains($0) }
      try checks.refuse(CountOverlaps(groups: groups, counts: sums, units: known), groups: source)
      // A row for several of a unit may be the sum of them, as another column tells.
      if groupColumn == nil ? repeated > 0 : refilled > 0 {
        try checks.refuseTotals(besides: used, groups: groupColumn.map(categories))
      }
    }
    // Units that stand only in rows that say too little are in no part, and hold no one.
    let kept = unitColumn.labels.indices.filter { unit in
      !maskedUnits.contains(unit) && nesting.parts.allSatisfy { $0[unit] >= 0 }
    }
    var notes = (file.notes + read.notes).map(\.said)
    if !numbers.isEmpty { notes += totals.notes }
    if !maskedUnits.isEmpty {
      let known = maskedUnits.reduce(0.0) { sum, unit in
        sum + sums[unit * groups.count..<(unit + 1) * groups.count].reduce(0, +)
      }
      guard !kept.isEmpty else {
        throw FileError(
          .badData, path: file.path, "each unit has a masked count (such as * or <5)",
          hint: "ask for the table without marks in place of counts")
      }
      let (masked, all) = (Number.whole(maskedUnits.count), Number.whole(unitColumn.labels.count))
      let hundredths = Int((known * 100).rounded())
      let told: Number =
        hundredths % 100 == 0
        ? .whole(hundredths / 100) : .decimals(known, hundredths % 10 == 0 ? 1 : 2)
      notes.append(
        maskedUnits.count == 1
          ? "\(masked) of \(all) units has a masked count (such as * or <5), which is not known: it is left out, with the \(told) pupils that are told of"
          : "\(masked) of \(all) units have a masked count (such as * or <5), which is not known: they are left out, with the \(told) pupils that are told of"
      )
    }
    if groupColumn == nil, repeated > 0 {
      notes.append(
        .counted(
          repeated, one: "{0} row has the unit of an earlier row, and is added to it",
          many: "{0} rows have the unit of an earlier row, and are added to it"))
    }
    if refilled > 0 {
      notes.append(
        .counted(
          refilled, one: "{0} row has the unit and group of an earlier row, and is added to it",
          many: "{0} rows have the unit and group of an earlier row, and are added to it"))
    }
    notes += CountDoubts(units: unitColumn.labels, groups: groups, counts: sums).notes
    notes += zip(countColumns, numbers).filter { allowingFractions && $1.seemsInThousands }.map { name, _ in
      "all fractions of \"\(name: name)\" have three digits: if the mark parts thousands, the counts are a thousand times too small"
    }
    if kept.count < unitColumn.labels.count {
      sums = kept.flatMap { sums[$0 * groups.count..<($0 + 1) * groups.count] }
    }
    let counts: GroupTable
    do {
      counts =
        allowingFractions
        ? try GroupTable(weights: sums, groups: groups.count)
        : try GroupTable(counts: sums, groups: groups.count)
    } catch {
      throw FileError(.badData, path: file.path, error.hint)
    }
    self.init(
      path: file.path, units: kept.map { unitColumn.labels[$0] }, groups: groups, counts: counts,
      levels: zip(within, partColumns).enumerated().map { position, level in
        Level(
          name: level.0, parts: level.1.labels, partOfUnit: kept.map { nesting.parts[position][$0] })
      }, unknownRows: unknownRows, maskedUnits: Set(maskedUnits.map { unitColumn.labels[$0] }), notes: notes)
  }
}

extension CountTable {
  /// Throws for a name that is a part of the name of a column that holds a comma, at which the list was divided.
  private static func refuseHalves(of names: [String], in file: CSVFile) throws(FileError) {
    func isPart(_ name: String, of column: String) -> Bool {
      column.split(separator: ",").contains { $0.drop { $0 == " " } == name.drop { $0 == " " } }
    }
    for name in names where !file.header.contains(name) {
      let whole = file.header.first { $0.contains(",") && isPart(name, of: $0) }
      guard let whole else { continue }
      throw FileError(
        .badData, path: file.path, column: name, "there is no such column",
        hint: "a name that holds a comma stands in double quotes: --columns '\"\(whole)\",…'")
    }
  }
}

/// Which part of each level the units lie in, and which part of the level above each part, as rows say it.
private struct Nesting {
  /// For each level the part of each unit, −1 as long as no row has said it.
  private(set) var parts: [[Int]]
  private var wholes: [[Int: Int]]

  init(_ levels: [String], unitCount: Int) {
    parts = levels.map { _ in Array(repeating: -1, count: unitCount) }
    wholes = levels.map { _ in [:] }
  }

  /// Notes a unit's parts; the level on which an earlier row says otherwise, if there is one.
  mutating func place(_ unit: Int, in codes: [Int]) -> Int? {
    for level in codes.indices.dropLast() {
      let part = codes[level + 1]
      if wholes[level][part, default: codes[level]] != codes[level] { return level }
      wholes[level][part] = codes[level]
    }
    guard let finest = codes.indices.last else { return nil }
    if parts[finest][unit] >= 0, parts[finest][unit] != codes[finest] { return finest }
    for level in codes.indices { parts[level][unit] = codes[level] }
    return nil
  }
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
