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
  ///   pupils, no whole number; for a unit that lies in two parts; for rows and columns of totals; for rows of several school
  ///   years; and where most rows leave their unit, group or part empty.
  public init(
    _ file: CSVFile, _ layout: Layout, units: String, within: [String] = [], allowingFractions: Bool = false,
    decimalComma: Bool = false, workers: Workers = .all
  ) throws(FileError) {
    let columns = CountColumns(layout, units: units, within: within, of: file)
    try CountTable.refuseHalves(of: columns.counts, in: file)
    let read = try file.read(
      categories: columns.categories, numbers: columns.counts, decimalComma: decimalComma, workers: workers)
    guard read.count > 0 else {
      throw FileError(.badData, path: file.path, "the table has a header but no rows")
    }
    let numbers = columns.counts.map { read.numbers[$0] ?? CSVTable.NumberColumn() }
    let checks = CountChecks(
      file: file, unitName: columns.units, units: read.categories[columns.units] ?? CategoryColumn(),
      names: columns.counts, numbers: numbers)
    try checks.checkNumbers(allowingFractions: allowingFractions)
    try checks.refuseDashes()
    let rows = try CountRows(read, columns, numbers, of: file.path)
    let (groups, labels) = (rows.groups, rows.units.labels)
    let totals = CountTotals(units: labels, groups: groups, counts: rows.sums, masked: rows.masked)
    try checks.refuseYears(besides: columns.all)
    if !numbers.isEmpty {
      let source = columns.group.map { (name: $0, column: rows.groupColumn ?? CategoryColumn()) }
      try checks.refuse(totals, groups: source)
      let known = labels.indices.filter { !rows.maskedUnits.contains($0) }
      try checks.refuse(CountOverlaps(groups: groups, counts: rows.sums, units: known), groups: source)
      // Of several rows of a unit one may be the sum of the others, or each of a day of its own, as another column tells.
      if columns.group == nil ? rows.repeated > 0 : rows.refilled > 0 {
        try checks.refuseRepeats(besides: columns.all, groups: rows.groupColumn)
      }
    }
    let kept = rows.known
    guard rows.maskedUnits.isEmpty || !kept.isEmpty else {
      throw FileError(
        .badData, path: file.path, "each unit has a masked count (such as * or <5)",
        hint: "ask for the table without marks in place of counts")
    }
    var sums = rows.sums
    if kept.count < labels.count {
      sums = kept.flatMap { rows.sums[$0 * groups.count..<($0 + 1) * groups.count] }
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
      path: file.path, units: kept.map { labels[$0] }, groups: groups, counts: counts,
      levels: zip(columns.within, rows.parts).enumerated().map { position, level in
        Level(
          name: level.0, parts: level.1.labels, partOfUnit: kept.map { rows.nesting.parts[position][$0] })
      }, unknownRows: rows.unknown, maskedUnits: Set(rows.maskedUnits.map { labels[$0] }),
      notes: (file.notes + read.notes).map(\.said) + (numbers.isEmpty ? [] : totals.notes)
        + rows.notes(of: columns, numbers, allowingFractions: allowingFractions))
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
