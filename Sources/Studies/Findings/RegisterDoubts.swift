import DeterministicParallel
import Languages
import Layers

/// What is wrong with the rows of a table of addresses that are left out of the register. The table is read once more for
/// it, if there are such rows.
struct RegisterDoubts {
  private(set) var findings: [Finding] = []

  /// - Parameter unplaced: how many rows have no coordinates that can be read.
  /// - Throws: `FileError` when the table can no longer be read.
  init(_ source: StudyFile.TableSource, path: String, unplaced: Int, workers: Workers) throws(FileError) {
    guard path.holdsTable, unplaced > 0 || !source.conditions.isEmpty else { return }
    let file = try CSVFile(path, encoding: source.encoding)
    let places = ["x", "y"].compactMap { source.columns[$0] }.compactMap(file.columnName)
    let conditions = source.localConditions.map { file.columnName($0.column) ?? $0.column }
    let table = try file.read(
      categories: Set(conditions).sorted(), numbers: unplaced > 0 ? places : [], workers: workers)
    func column(_ name: String) -> CategoryColumn {
      table.categories[file.columnName(name) ?? name] ?? CategoryColumn()
    }
    findings = try WhereDoubts(source, column).doubts(isWhole: true).map {
      $0.finding("register", file: path)
    }
    guard unplaced > 0 else { return }
    let commas = try file.read(numbers: places, decimalComma: true, workers: workers)
    let columns = places.compactMap { name -> CSVTable.NumberColumn? in
      guard let points = table.numbers[name], let commas = commas.numbers[name] else { return nil }
      return points.filled(from: commas)
    }
    let kept = try RowCondition.rows(meeting: source.localConditions, of: path, column).map(Set.init)
    let rows = Set(columns.flatMap(\.unreadable)).filter { kept?.contains(Int32($0)) ?? true }.sorted()
    guard !rows.isEmpty else { return }
    findings.append(
      Finding(
        .notANumber, .error, dataset: "register", file: path, column: places.first, rows: rows.prefix(10),
        count: rows.count, said: "\(count: rows.count, "row") with coordinates that are no numbers",
        toPublic: "coordinates of \(name: path.fileName) are no numbers",
        hint: columns.first { !$0.unreadable.isEmpty }.map { Text($0.advice) }))
  }
}
