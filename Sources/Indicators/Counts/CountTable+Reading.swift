import Layers
import Repeatable
import Segregation

extension CountTable {
  /// How a table of counts is laid out.
  public enum Layout: Sendable, Hashable {
    /// A row for each unit and group, or for each pupil; without a column of weights a row counts 1.
    case long(group: String, weight: String?)
    /// A row for each unit, a column for each group.
    case wide([String])
  }

  /// Reads a table of counts; rows of the same unit and group are summed.
  ///
  /// - Parameters:
  ///   - units: the column of the units.
  ///   - within: columns of a nesting of the units, from coarse to fine.
  ///   - allowingFractions: whether the counts are weights and may have fractions.
  ///   - decimalComma: whether 3,5 is three and a half.
  /// - Throws: `FileError` for a column that is not there; for a count that is missing, no number, negative or, of
  ///   pupils, no whole number; and for a unit that lies in two parts.
  public init(
    _ file: CSVFile, _ layout: Layout, units: String, within: [String] = [], allowingFractions: Bool = false,
    decimalComma: Bool = false, workers: Workers = .all
  ) throws(FileError) {
    let groupColumn: String?
    let countColumns: [String]
    switch layout {
    case .long(let group, let weight): (groupColumn, countColumns) = (group, weight.map { [$0] } ?? [])
    case .wide(let columns): (groupColumn, countColumns) = (nil, columns)
    }
    let read = try file.read(
      categories: ([units] + within + (groupColumn.map { [$0] } ?? [])).withoutRepeats, numbers: countColumns,
      decimalComma: decimalComma, workers: workers)
    func categories(_ name: String) -> CategoryColumn { read.categories[name] ?? CategoryColumn() }
    let numbers = countColumns.map { read.numbers[$0] ?? CSVTable.NumberColumn() }
    for (name, column) in zip(countColumns, numbers) {
      try check(column, name, of: file, allowingFractions: allowingFractions)
    }

    let unitColumn = categories(units)
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
      let first = unit * groups.count + group
      if numbers.isEmpty { sums[first] += 1 }
      for (column, number) in numbers.enumerated() { sums[first + column] += number.values[row] }
    }
    // Units that stand only in rows that say too little are in no part, and hold no one.
    let kept = unitColumn.labels.indices.filter { unit in nesting.parts.allSatisfy { $0[unit] >= 0 } }
    if kept.count < unitColumn.labels.count {
      sums = kept.flatMap { sums[$0 * groups.count..<($0 + 1) * groups.count] }
    }
    do {
      counts =
        allowingFractions
        ? try GroupTable(weights: sums, groups: groups.count)
        : try GroupTable(counts: sums, groups: groups.count)
    } catch {
      throw FileError(.badData, path: file.path, error.hint)
    }
    path = file.path
    self.units = kept.map { unitColumn.labels[$0] }
    self.groups = groups
    levels = zip(within, partColumns).enumerated().map { position, level in
      Level(
        name: level.0, parts: level.1.labels, partOfUnit: kept.map { nesting.parts[position][$0] })
    }
    self.unknownRows = unknownRows
  }
}

/// Throws for the first count that counts no one.
private func check(
  _ column: CSVTable.NumberColumn, _ name: String, of file: CSVFile, allowingFractions: Bool
) throws(FileError) {
  func error(_ row: Int, _ problem: String, _ hint: String) -> FileError {
    FileError(.badData, path: file.path, row: row + 1, column: name, problem, hint: hint)
  }
  let firstUnreadable = column.unreadable.first ?? column.values.count
  for (row, value) in column.values.enumerated() {
    if row == firstUnreadable {
      throw error(row, "the count is no number", "with decimal commas, add --decimal-comma")
    }
    if value.isNaN { throw error(row, "the count is missing", "write 0 where there is no one") }
    if value < 0 { throw error(row, "the count is negative", "a count is 0 or more") }
    if !allowingFractions, value != value.rounded() {
      throw error(row, "the count is no whole number", "if the counts are weights, add --fractions")
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
