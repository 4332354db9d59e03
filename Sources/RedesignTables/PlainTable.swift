import Layers

/// A table with the columns that were found for some roles, each fault named with its row.
struct PlainTable {
  let path: String
  let count: Int
  private let names: [ColumnRole: String]
  private let table: CSVTable

  init(
    _ file: CSVFile, _ columns: NamedColumns, texts: [ColumnRole], numbers: [ColumnRole],
    extraNumbers: [String] = []
  ) throws(FileError) {
    path = file.path
    var names: [ColumnRole: String] = [:]
    for role in texts + numbers { names[role] = columns.column(role, in: file) }
    self.names = names
    table = try file.read(
      texts: Array(Set(texts.compactMap { names[$0] })).sorted(),
      numbers: Array(Set(numbers.compactMap { names[$0] } + extraNumbers)).sorted())
    count = table.count
  }

  func has(_ role: ColumnRole) -> Bool { names[role] != nil }

  func name(_ role: ColumnRole) -> String { names[role] ?? role.rawValue }

  /// The texts of a column, nil where empty; nil when there is no such column.
  func texts(_ role: ColumnRole) -> [String?]? {
    guard let name = names[role], let column = table.texts[name] else { return nil }
    return (0..<count).map { row in
      guard let text = column[row] else { return nil }
      let code = text.plainCode
      return code.isEmpty ? nil : code
    }
  }

  /// Codes, each of which must be there and, where asked for, different from all others.
  func codes(_ role: ColumnRole, unique: Bool) throws(FileError) -> [String] {
    var rows: [String: Int] = [:]
    var codes: [String] = []
    for (row, text) in (texts(role) ?? []).enumerated() {
      guard let text else {
        throw FileError(.badData, path: path, row: row + 1, column: name(role), "the field is empty")
      }
      if unique, let other = rows.updateValue(row + 1, forKey: text) {
        throw FileError(
          .badData, path: path, row: row + 1, column: name(role), "the code stands in row \(other) already",
          hint: "each may stand in one row")
      }
      codes.append(text)
    }
    return codes
  }

  /// Numbers, each of which must be there and fit.
  func numbers(
    _ role: ColumnRole, _ demand: String = "a number", where fits: (Double) -> Bool = { _ in true }
  ) throws(FileError) -> [Double]? {
    guard let name = names[role] else { return nil }
    return try numbers(named: name, demand, where: fits)
  }

  func numbers(
    named name: String, _ demand: String = "a number", where fits: (Double) -> Bool = { _ in true }
  ) throws(FileError) -> [Double] {
    let values = table.numbers[name]?.values ?? []
    for (row, value) in values.enumerated() where value.isNaN || !fits(value) {
      throw FileError(.badData, path: path, row: row + 1, column: name, "the field is not \(demand)")
    }
    return Array(values)
  }

  /// Whole numbers of pupils.
  func counts(named name: String) throws(FileError) -> ContiguousArray<Int32> {
    let values = try numbers(named: name, "a whole number of 0 or more") {
      $0 >= 0 && $0 == $0.rounded() && $0 <= 1e8
    }
    if let row = table.numbers[name]?.thousandsRow {
      throw FileError(
        .badData, path: path, row: row + 1, column: name, CSVTable.NumberColumn.thousandsProblem,
        hint: CSVTable.NumberColumn.thousandsHint)
    }
    return ContiguousArray(values.map { Int32($0) })
  }
}
