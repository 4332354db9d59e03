import Indicators
import Layers

/// The indices of a table of counts, written for programs or for the eye.
public struct IndexRows: Sendable {
  private let rows: [IndexRow]

  private static let columns = [
    "index", "group", "versus", "within", "value", "expected", "corrected", "low", "high", "n_units", "n",
  ]

  public init(_ rows: [IndexRow]) { self.rows = rows }

  /// One row per index; a missing value is an empty field.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(to writer: ByteWriter) throws(FileError) {
    writer.append(IndexRows.columns.joined(separator: ",") + "\n")
    for row in rows {
      writer.append(row.texts.map { ($0 ?? "").csvField }.joined(separator: ","))
      for number in row.numbers {
        writer.append(",")
        if let number { writer.append(exact: number) }
      }
      writer.append("\n")
    }
    try writer.check()
  }

  /// An array of objects with the columns of the CSV; a missing value is null.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(to writer: ByteWriter) throws(FileError) {
    writer.append("[")
    for (position, row) in rows.enumerated() {
      writer.append(position == 0 ? "\n{" : ",\n{")
      for (column, name) in IndexRows.columns.enumerated() {
        if column > 0 { writer.append(",") }
        writer.appendJSON(name)
        writer.append(":")
        if column < row.texts.count {
          if let text = row.texts[column] { writer.appendJSON(text) } else { writer.append("null") }
        } else if let number = row.numbers[column - row.texts.count] {
          writer.append(exact: number)
        } else {
          writer.append("null")
        }
      }
      writer.append("}")
    }
    writer.append("\n]\n")
    try writer.check()
  }

  /// A table for the eye, without columns that are empty throughout.
  public func writeTable(to writer: ByteWriter) {
    let names = ["index", "value", "if random", "corrected", "low", "high", "units", "n"]
    let cells = rows.map { row -> [String] in
      let who = row.group.map { "\($0) against \(row.versus ?? "rest")" }
      let name = ([row.index, who, row.within] as [String?]).compactMap { $0 }.joined(separator: " · ")
      let values = row.numbers.prefix(5).map { $0.map { decimals($0, 4) } ?? "" }
      let counts = row.numbers.dropFirst(5).map { number in
        number.map { Int(exactly: $0).map(grouped) ?? decimals($0, 1) } ?? ""
      }
      return [name, values[0].isEmpty ? "–" : values[0]] + values.dropFirst() + counts
    }
    let used = names.indices.filter { column in column < 2 || cells.contains { !$0[column].isEmpty } }
    for line in TextTable(([names] + cells).map { row in used.map { row[$0] } }).lines {
      writer.append(line + "\n")
    }
  }
}

extension IndexRow {
  fileprivate var texts: [String?] { [index, group, versus, within] }

  fileprivate var numbers: [Double?] {
    [value, expected, corrected, low, high, unitCount.map(Double.init), count]
  }
}

extension ByteWriter {
  /// Appends a number to its last digit, without decimals when it is whole.
  fileprivate func append(exact value: Double) {
    if let whole = Int64(exactly: value) { append(whole) } else { append(value) }
  }
}
