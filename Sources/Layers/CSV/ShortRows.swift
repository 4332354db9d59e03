/// The rows that have fewer fields than the header names columns.
///
/// Spreadsheets leave out the empty cells at the end of a row. But a row that a line end has broken in two is short
/// as well, and so are the words below a table.
struct ShortRows: Sendable {
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

  /// The row, counted from 0, that is no row with its last cells empty, and what it seems to be.
  func fault(rowCount: Int, header: Int) -> (row: Int, width: Int, hint: String)? {
    if let row = rows.first, rows.count == rowCount, widths.allSatisfy({ $0 == 1 }) {
      return (row, 1, "the same delimiter must stand in all rows and in the header")
    }
    for index in rows.indices.dropLast() {
      let isPair =
        rows[index + 1] == rows[index] + 1 && widths[index] + widths[index + 1] == header + 1
        && widths[index] != widths[index + 1]
        && (index == 0 || rows[index - 1] < rows[index] - 1)
        && (index + 2 == rows.count || rows[index + 2] > rows[index] + 2)
      if isPair {
        return (
          rows[index], widths[index],
          "it seems to go on in the next one: a line end within a field must stand in quotation marks"
        )
      }
    }
    guard let last = rows.last, last == rowCount - 1, widths.last == 1, header > 2 else { return nil }
    return (last, 1, "take out what stands below the table, or add the cells that are missing")
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
