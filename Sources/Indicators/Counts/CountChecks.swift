import Layers
import Studies

/// What a table of counts must not hold: fields that count no one, and rows and columns that count others once more.
struct CountChecks {
  let file: CSVFile
  let unitName: String
  let units: CategoryColumn
  /// The columns of counts.
  let names: [String]
  let numbers: [CSVTable.NumberColumn]

  func error(_ row: Int?, _ column: String?, _ problem: String, _ hint: String) -> FileError {
    FileError(.badData, path: file.path, row: row.map { $0 + 1 }, column: column, problem, hint: hint)
  }

  // MARK: Numbers

  /// Throws for the first count that counts no one.
  func checkNumbers(allowingFractions: Bool) throws(FileError) {
    for (name, column) in zip(names, numbers) {
      try check(column, name, allowingFractions: allowingFractions)
    }
  }

  private func check(
    _ column: CSVTable.NumberColumn, _ name: String, allowingFractions: Bool
  ) throws(FileError) {
    let masked = Set(column.masked)
    let thousands = CSVTable.NumberColumn.manyThousandsHint
    let firstUnreadable = column.unreadable.first ?? column.values.count
    for (row, value) in column.values.enumerated() {
      if row == firstUnreadable {
        if units[row]?.lowercased() == unitName.lowercased() {
          throw error(row, name, "this is the header once more", "take the row out")
        }
        let hint =
          switch column.likelyForm {
          case .thousands: thousands
          case .decimalComma: "with decimal commas, add --decimal-comma"
          default: "write a number, or * where it is withheld"
          }
        throw error(row, name, "the count is no number", hint)
      }
      if value.isNaN, masked.contains(row) { continue }
      if value.isNaN {
        let isBelow = row == units.count - 1 && numbers.allSatisfy { $0.values[row].isNaN }
        throw error(
          row, name, "the count is missing",
          file.adviceOnEmptied(row: row + 1)
            ?? (isBelow
              ? "take the row out if it is a remark below the table; write 0 where there is no one"
              : "write 0 where there is no one"))
      }
      if value < 0 { throw error(row, name, "the count is negative", "a count is 0 or more") }
      if !allowingFractions, value != value.rounded() {
        let weights = "if the counts are weights, add --fractions"
        throw error(
          row, name, "the count is no whole number",
          column.seemsInThousands ? "\(thousands); \(weights)" : weights)
      }
    }
    if !allowingFractions, let row = column.thousandsRow {
      throw error(row, name, CSVTable.NumberColumn.thousandsProblem, thousands)
    }
  }

  // MARK: Totals

  /// Throws for what is the sum of other rows or columns and would count their pupils once more.
  func refuse(
    _ totals: CountTotals, groups: (name: String, column: CategoryColumn)?
  ) throws(FileError) {
    func row(_ column: CategoryColumn, _ label: Int) -> Int? { column.codes.firstIndex(of: Int32(label)) }
    if let unit = totals.unit {
      throw error(
        row(units, unit), unitName,
        "this is no unit but the total of others, whose pupils it would count once more", CountChecks.advice)
    }
    if let unit = totals.mean {
      throw error(
        row(units, unit), unitName, "this is no unit but the mean of the others",
        "take the row of means out of the table")
    }
    if let unit = totals.shares {
      throw error(
        row(units, unit), unitName, "this is no unit but the shares of the groups",
        "take the row of shares out of the table")
    }
    guard let group = totals.group else { return }
    throw error(
      groups.flatMap { row($0.column, group) }, groups?.name ?? totals.groups[group],
      "this is no group but the total of others, whose pupils it would count once more",
      groups == nil
        ? "leave the column of totals out of --columns" : "take the rows of the total out of the table")
  }

  static let advice = "take the rows of totals and subtotals out of the table"
}

extension CSVTable.NumberColumn {
  /// Whether the fractions look like thousands behind a mark that was taken for a decimal one: 1.234, 12.050, 980.
  var seemsInThousands: Bool {
    if marksPartThousands { return true }
    let fractions = values.filter { $0.isFinite && $0 != $0.rounded() }
    return !fractions.isEmpty && values.allSatisfy { !($0 >= 1000) }
      && fractions.allSatisfy { $0 >= 1 && abs($0 * 1000 - ($0 * 1000).rounded()) < 1e-6 }
      && fractions.contains { abs($0 * 100 - ($0 * 100).rounded()) > 1e-6 }
  }
}
