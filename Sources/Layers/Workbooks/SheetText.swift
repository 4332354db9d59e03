/// The rows of a sheet as they come, made into text with commas.
final class SheetText {
  /// What a cell holds.
  enum Cell {
    case empty
    case text(String)
    /// A number as it is written, which may have been a code once.
    case number(String)
    /// A day or a time, which may have been a code such as 1-2 once.
    case date(String)
    /// #N/A and its like.
    case error
    /// A formula whose result was not kept.
    case formula
  }

  private let path: String
  private var bytes = [UInt8]()
  private var cells = [Cell]()
  private(set) var isEmpty = true
  private var width = 0
  /// Of the sheet, from 1: the one that is being read.
  private var row = 0
  /// Of the sheet: the last one that was written, and how many empty ones stand between the written ones.
  private var (lastWritten, emptyRows) = (0, 0)
  /// Of the rows written so far, the header apart.
  private var rowCount = 0
  /// The rows of the sheet that were written first, from 1.
  private var firstRows: [Int] = []
  private var (errors, formulas, hidden) = ([Int](), [Int](), [Int]())
  private var (filled, unshared) = ([Int](), [Int]())
  private var (numbers, texts, dates) = ([Int: Int](), [Int: Int](), [Int: Int]())
  /// The texts of merged cells by column, each with the last row that it stands for.
  private var merged: [Int: (text: String, last: Int)] = [:]

  init(path: String) { self.path = path }

  /// No sheet of a spreadsheet program has more columns, and no text that is read more bytes.
  static let mostColumns = 16_384
  private static let mostBytes = 1 << 31
  /// A header is not looked for further down.
  private static let mostFirstRows = 50

  var isFull: Bool { bytes.count > SheetText.mostBytes }

  /// Begins a row.
  ///
  /// - Parameter number: of the sheet, from 1; nil for the one behind the last.
  func beginRow(_ number: Int? = nil) { row = number ?? row + 1 }

  /// Puts a cell into the row that is being read; columns count from 0.
  ///
  /// - Parameter rows: how many rows are merged in it. A text stands for all of them. A number may be a count of all
  ///   together, and stays where it is.
  func set(_ cell: Cell, at column: Int, over rows: Int = 1) {
    guard column < SheetText.mostColumns else { return }
    if rows > 1 {
      switch cell {
      case .text(let text) where !text.isEmpty: merged[column] = (text, row + rows - 1)
      case .number, .date: if !isEmpty { unshared.append(rowCount + 1) }
      case .empty, .text, .error, .formula: break
      }
    }
    if case .empty = cell { return }
    while cells.count <= column { cells.append(.empty) }
    cells[column] = if case .text(let text) = cell, text.isSpreadsheetError { .error } else { cell }
  }

  /// Ends a row, which stands there so many times. One without any cell is none.
  func endRow(isHidden: Bool = false, times: Int = 1) {
    defer {
      cells.removeAll(keepingCapacity: true)
      row += times - 1
    }
    guard cells.contains(where: { !$0.isBlank }) else { return }
    if !isEmpty { emptyRows += max(0, row - lastWritten - 1) }
    lastWritten = row + times - 1
    let isFilled = merged.isEmpty ? false : fillFromMerged()
    for copy in 0..<times where !isFull {
      if firstRows.count < SheetText.mostFirstRows { firstRows.append(row + copy) }
      append(isHidden: isHidden)
      if isFilled { filled.append(rowCount) }
    }
  }

  /// Whether a cell of the row, which has something of its own, takes its text from one above that it is merged with.
  private func fillFromMerged() -> Bool {
    merged = merged.filter { $0.value.last >= row }
    var isFilled = false
    for (column, text) in merged.mapValues({ $0.text })
    where !cells.indices.contains(column) || cells[column].isBlank {
      set(.text(text), at: column)
      isFilled = true
    }
    return isFilled
  }

  private func append(isHidden: Bool) {
    if isEmpty { width = cells.count } else { rowCount += 1 }
    for column in 0..<max(width, cells.count) {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      switch column < cells.count ? cells[column] : .empty {
      case .empty: break
      case .text(let text):
        bytes += text.quotedField.utf8
        if !isEmpty { texts[column, default: 0] += 1 }
      case .number(let text):
        bytes += text.utf8
        if !isEmpty { numbers[column, default: 0] += 1 }
      case .date(let text):
        bytes += text.utf8
        if !isEmpty { dates[column, default: 0] += 1 }
      case .error: if errors.last != rowCount { errors.append(rowCount) }
      case .formula: if formulas.last != rowCount { formulas.append(rowCount) }
      }
    }
    bytes.append(.lineFeed)
    if isHidden, !isEmpty { hidden.append(rowCount) }
    isEmpty = false
  }

  /// - Throws: `FileError` for a sheet of more than can be read.
  func text() throws(FileError) -> CSVText {
    guard !isFull else {
      throw FileError(.badData, path: path, "the sheet is too large", hint: "save it as CSV")
    }
    var notes = [TableNote]()
    func note(_ rows: [Int], _ verb: String, _ verbs: String) {
      guard !rows.isEmpty else { return }
      notes.append(TableNote(rows, verb, verbs, isDoubtful: true))
    }
    note(
      formulas, "has a formula whose result the workbook does not hold: it is taken as empty",
      "have a formula whose result the workbook does not hold: they are taken as empty")
    note(
      errors, "has an error such as #N/A, which is taken as empty",
      "have an error such as #N/A, which is taken as empty")
    note(
      hidden, "is hidden in the sheet and counts all the same",
      "are hidden in the sheet and count all the same")
    note(
      unshared, "has a number in merged cells, which counts for that row alone",
      "have a number in merged cells, which counts for that row alone")
    if emptyRows > 0 {
      notes.append(
        TableNote(
          emptyRows == 1
            ? "{0} empty row between the rows of the sheet is not counted: rows that messages name may be one further down in it"
            : "{0} empty rows between the rows of the sheet are not counted: rows that messages name may be as many further down in it",
          ["\(emptyRows)"]))
    }
    if !filled.isEmpty {
      notes.append(
        TableNote(
          filled, "takes a text from merged cells, which stands for all of their rows",
          "take a text from merged cells, which stands for all of their rows"))
    }
    var text = CSVText(bytes, path: path, notes: notes)
    text.cellKinds = Dictionary(
      uniqueKeysWithValues: Set(numbers.keys).union(dates.keys).map { column in
        (
          column,
          .init(numbers: numbers[column] ?? 0, texts: texts[column] ?? 0, dates: dates[column] ?? 0)
        )
      })
    text.emptied = [
      (
        formulas,
        "open the workbook in a spreadsheet program and save it, so that it holds what the formula comes to"
      ),
      (errors, "mend the error, such as #N/A, that the sheet has in place of a value"),
    ]
    text.sheet = CSVText.Sheet(firstRows: firstRows)
    return text
  }
}

extension SheetText.Cell {
  fileprivate var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.isEmpty || text.trimmingBlanks.isEmpty
    case .number, .date, .error, .formula: false
    }
  }
}
