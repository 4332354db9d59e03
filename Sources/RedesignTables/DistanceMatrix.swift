import Layers

/// A table of ways: a row per block, a column per facility.
struct DistanceMatrix {
  private let file: CSVFile
  private let columns: NamedColumns

  init(_ path: String, _ columns: NamedColumns) throws(FileError) {
    file = try CSVFile(path)
    self.columns = columns
  }

  /// Blocks × facilities.
  func values(units: [String: Int], facilities: [String]) throws(FileError) -> ContiguousArray<Double> {
    let unitColumn = try columns.needed(.unit, in: file)
    for facility in facilities where !file.header.contains(facility) {
      throw FileError(
        .badData, path: file.path, column: facility, "the facility has no column",
        hint: "the table needs a column for each facility, named by its code")
    }
    let table = try PlainTable(
      file, NamedColumns([.unit: unitColumn]), texts: [.unit], numbers: [], extraNumbers: facilities)
    let codes = try table.codes(.unit, unique: true)
    var ways = ContiguousArray<Double>(repeating: .nan, count: units.count * facilities.count)
    var rows: [Int] = []
    for (row, code) in codes.enumerated() {
      guard let unit = units[code] else {
        throw .unknown(
          "block", code, among: codes, known: units.codesInOrder, "the codes of the blocks are",
          path: file.path, row: row + 1, column: unitColumn)
      }
      rows.append(unit)
    }
    guard rows.count == units.count else {
      throw FileError(
        .badData, path: file.path, column: unitColumn,
        "the table has \(rows.count) of \(units.count) blocks", hint: "each block needs a row")
    }
    for (column, facility) in facilities.enumerated() {
      let values = try table.numbers(named: facility, "a distance of 0 or more") { $0 >= 0 }
      for (row, unit) in rows.enumerated() { ways[unit * facilities.count + column] = values[row] }
    }
    return ways
  }
}
