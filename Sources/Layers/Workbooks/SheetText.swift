/// The rows of a sheet as they come, made into text with commas.
final class SheetText {
  /// What a cell holds.
  enum Cell {
    case empty
    case text(String)
    /// A number as it is written, which may have been a code once.
    case number(String)
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
  /// Of the rows written so far, the header apart.
  private var rowCount = 0
  private var (errors, formulas, hidden) = ([Int](), [Int](), [Int]())
  private var (numbers, texts) = ([Int: Int](), [Int: Int]())

  init(path: String) { self.path = path }

  /// No sheet of a spreadsheet program has more columns, and no text that is read more bytes.
  static let mostColumns = 16_384
  private static let mostBytes = 1 << 31

  var isFull: Bool { bytes.count > SheetText.mostBytes }

  /// Puts a cell into the row that is being read; columns count from 0.
  func set(_ cell: Cell, at column: Int) {
    if case .empty = cell { return }
    guard column < SheetText.mostColumns else { return }
    while cells.count <= column { cells.append(.empty) }
    cells[column] = cell
  }

  /// Ends a row, which stands there so many times. One without any cell is none.
  func endRow(isHidden: Bool = false, times: Int = 1) {
    defer { cells.removeAll(keepingCapacity: true) }
    guard cells.contains(where: { !$0.isBlank }) else { return }
    for _ in 0..<times where !isFull { append(isHidden: isHidden) }
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
    var text = CSVText(bytes, path: path, notes: notes)
    text.cellKinds = Dictionary(
      uniqueKeysWithValues: numbers.map { ($0.key, .init(numbers: $0.value, texts: texts[$0.key] ?? 0)) })
    return text
  }
}

extension SheetText.Cell {
  fileprivate var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.isEmpty
    case .number, .error, .formula: false
    }
  }
}
