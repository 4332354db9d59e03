import Layers

/// The columns of a table of counts, as its file names them.
struct CountColumns {
  let units: String
  /// Those of a nesting of the units, from coarse to fine.
  let within: [String]
  /// That of the groups; nil in a table with a column of counts for each group.
  let group: String?
  let counts: [String]

  init(_ layout: CountTable.Layout, units: String, within: [String], of file: CSVFile) {
    func local(_ name: String) -> String { file.columnName(name) ?? name }
    (self.units, self.within) = (local(units), within.map(local))
    switch layout {
    case .long(let group, let weight): (self.group, counts) = (local(group), weight.map { [local($0)] } ?? [])
    case .wide(let columns): (group, counts) = (nil, columns.map(local))
    }
  }

  /// Those that are read as texts, each once.
  var categories: [String] {
    var seen = Set<String>()
    return ([units] + within + [group].compactMap { $0 }).filter { seen.insert($0).inserted }
  }

  var all: [String] { [units] + within + [group].compactMap { $0 } + counts }
}

/// What the rows of a table of counts say: the sum of each unit and group, where the units lie, and which rows say too little.
struct CountRows {
  let units: CategoryColumn
  /// nil in a table with a column of counts for each group.
  let groupColumn: CategoryColumn?
  let groups: [String]
  /// The columns of the nesting.
  let parts: [CategoryColumn]
  private(set) var nesting: Nesting
  /// Of unit u and group g at u · groups + g: the sum, and how many of its counts are masked; the latter empty without any.
  private(set) var sums: [Double]
  private(set) var masked: [Int] = []
  private(set) var maskedUnits = Set<Int>()
  /// Rows whose unit, group or part is not given.
  private(set) var unknown = 0
  /// Rows of the unit of an earlier one, and those of its group as well.
  private(set) var repeated = 0
  private(set) var refilled = 0

  /// - Parameter numbers: the columns of the counts.
  /// - Throws: `FileError` for too many groups, for a unit that lies in two parts, and where most rows say too little.
  init(
    _ read: CSVTable, _ columns: CountColumns, _ numbers: [CSVTable.NumberColumn], of path: String
  ) throws(FileError) {
    func categories(_ name: String) -> CategoryColumn { read.categories[name] ?? CategoryColumn() }
    let (units, groupColumn) = (categories(columns.units), columns.group.map { categories($0) })
    let groups = groupColumn?.labels ?? columns.counts
    // A column of many different texts is not one of groups, and would fill the memory.
    guard units.labels.count * groups.count <= 200_000_000 else {
      throw FileError(
        .badData, path: path, column: columns.group, "there are too many groups",
        hint: "--group names a column of a few different texts, such as race")
    }
    (self.units, self.groupColumn, self.groups) = (units, groupColumn, groups)
    parts = columns.within.map { categories($0) }
    nesting = Nesting(columns.within, unitCount: units.labels.count)
    sums = [Double](repeating: 0, count: units.labels.count * groups.count)
    try add(read.count, columns, numbers, path)
    guard numbers.isEmpty || unknown == 0 || unknown * 2 < read.count else {
      throw FileError(
        .badData, path: path, row: units.codes.firstIndex { $0 < 0 }.map { $0 + 1 }, column: columns.units,
        "half of the rows and more leave their unit, group or part empty",
        hint: "if a cell stands for the rows below it as well, repeat it in each of them")
    }
    repeated = read.count - unknown - Set(units.codes.lazy.filter { $0 >= 0 }).count
    countMasked(numbers)
  }

  private mutating func add(
    _ count: Int, _ columns: CountColumns, _ numbers: [CSVTable.NumberColumn], _ path: String
  ) throws(FileError) {
    let isMasked = Set(numbers.flatMap(\.masked))
    var isFilled = Array(repeating: false, count: groupColumn == nil || numbers.isEmpty ? 0 : sums.count)
    for row in 0..<count {
      let unit = Int(units.codes[row])
      let group = groupColumn.map { Int($0.codes[row]) } ?? 0
      guard unit >= 0, group >= 0, parts.allSatisfy({ $0.codes[row] >= 0 }) else {
        unknown += 1
        continue
      }
      if let level = nesting.place(unit, in: parts.map { Int($0.codes[row]) }) {
        let names = columns.within + [columns.units]
        throw FileError(
          .badData, path: path, row: row + 1, column: names[level],
          "an earlier row says otherwise of the same \(names[level + 1])",
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
  }

  private mutating func countMasked(_ numbers: [CSVTable.NumberColumn]) {
    guard numbers.contains(where: { !$0.masked.isEmpty }) else { return }
    masked = [Int](repeating: 0, count: sums.count)
    for (column, number) in numbers.enumerated() {
      for row in number.masked {
        let unit = Int(units.codes[row])
        let group = groupColumn.map { Int($0.codes[row]) } ?? column
        if unit >= 0, group >= 0 { masked[unit * groups.count + group] += 1 }
      }
    }
  }

  /// The units without a masked count. Those that stand only in rows that say too little are in no part, and hold no one.
  var known: [Int] {
    units.labels.indices.filter { unit in
      !maskedUnits.contains(unit) && nesting.parts.allSatisfy { $0[unit] >= 0 }
    }
  }
}

/// Which part of each level the units lie in, and which part of the level above each part, as rows say it.
struct Nesting {
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
