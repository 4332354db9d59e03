/// The rows that have fewer fields than the header names columns.
///
/// Spreadsheets leave out the empty cells at the end of a row. But a row that a line end has broken in two is short
/// as well, and so are the words below a table, and the row in whose middle a file was cut off.
struct ShortRows: Sendable {
  /// A row that is no row with its last cells empty, and what it seems to be.
  struct Fault {
    /// Counted from 0.
    let row: Int
    let width: Int
    let hint: String
    /// Whether the file ends in the middle of it.
    var isCutOff = false
  }

  /// Counted from 0, and ascending.
  private(set) var rows: [Int] = []
  private var widths: [Int] = []

  mutating func append(_ row: Int, width: Int) {
    rows.append(row)
    widths.append(width)
  }

  /// Adds those of a later piece, whose rows come behind so many others.
  mutating func append(_ piece: ShortRows, behind count: Int) {
    rows += piece.rows.map { $0 + count }
    widths += piece.widths
  }

  /// The row that is no row with its last cells empty; nil when all short ones may be.
  ///
  /// - Parameter endsOpen: whether the last row ends with the file, and not with a line end.
  func fault(rowCount: Int, header: Int, endsOpen: Bool) -> Fault? {
    if let row = rows.first, rows.count == rowCount, widths.allSatisfy({ $0 == 1 }) {
      return Fault(row: row, width: 1, hint: "the same delimiter must stand in all rows and in the header")
    }
    for index in rows.indices.dropLast() {
      let isPair =
        rows[index + 1] == rows[index] + 1 && widths[index] + widths[index + 1] == header + 1
        && widths[index] != widths[index + 1]
        && (index == 0 || rows[index - 1] < rows[index] - 1)
        && (index + 2 == rows.count || rows[index + 2] > rows[index] + 2)
      if isPair {
        return Fault(
          row: rows[index], width: widths[index],
          hint: "it seems to go on in the next one: a line end within a field must stand in quotation marks")
      }
    }
    guard let last = rows.last, let width = widths.last, last == rowCount - 1 else { return nil }
    // One cell that is missing may be an empty one.
    if endsOpen, width + 1 < header, isNarrowest(width, rowCount: rowCount) {
      return Fault(
        row: last, width: width,
        hint: width == 1 && header > 2
          ? "if the file was cut off, save or download it anew; if this stands below the table, take it out"
          : "it seems to have been cut off: save or download it anew; if nothing is missing, end the row with a line end",
        isCutOff: true)
    }
    guard width == 1, header > 2 else { return nil }
    return Fault(
      row: last, width: 1,
      hint: "take out what stands below the table, or add the cells that are missing")
  }

  /// Whether the last row has fewer cells than any other. Programs that leave out empty cells do so in many rows, of
  /// which the last one hardly has the fewest; of one or two rows nothing can be told.
  private func isNarrowest(_ width: Int, rowCount: Int) -> Bool {
    rowCount > 2 && widths.dropLast().allSatisfy { $0 > width }
  }

  /// nil when no row is short.
  var note: TableNote? {
    rows.isEmpty
      ? nil
      : TableNote(
        rows.map { $0 + 1 }, "leaves out its last cells, which are taken as empty",
        "leave out their last cells, which are taken as empty")
  }
}
