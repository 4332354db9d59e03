import Indicators
import Layers

/// The indices of a table of counts, written for programs or for the eye.
public struct IndexRows: Sendable {
  private let rows: [IndexRow]

  private static let columns = [
    "index", "group", "versus", "within", "value", "expected", "corrected", "low", "high", "n_units", "n",
  ]
  /// Those that come with intervals.
  private static let intervalColumns = ["estimate", "note"]

  private var hasIntervals: Bool { rows.contains { $0.low != nil } }

  private var columns: [String] {
    IndexRows.columns + (hasIntervals ? IndexRows.intervalColumns : [])
  }

  public init(_ rows: [IndexRow]) { self.rows = rows }

  /// One row per index; a missing value is an empty field.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(to writer: ByteWriter) throws(FileError) {
    writer.append(columns.joined(separator: ",") + "\n")
    let hasIntervals = hasIntervals
    for row in rows {
      writer.append(row.texts.map { ($0 ?? "").csvField }.joined(separator: ","))
      for number in row.numbers {
        writer.append(",")
        if let number { writer.append(exact: number) }
      }
      if hasIntervals {
        writer.append(",")
        if let estimate = row.estimate { writer.append(exact: estimate) }
        writer.append("," + (row.note?.text ?? "").csvField)
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
    let hasIntervals = hasIntervals
    for (position, row) in rows.enumerated() {
      writer.append(position == 0 ? "\n{" : ",\n{")
      let texts = zip(IndexRows.columns, row.texts).map { ($0, $1) }
      for (column, (name, text)) in texts.enumerated() {
        if column > 0 { writer.append(",") }
        writer.append(name: name, text: text)
      }
      for (name, number) in zip(IndexRows.columns.dropFirst(row.texts.count), row.numbers) {
        writer.append(",")
        writer.append(name: name, number: number)
      }
      if hasIntervals {
        writer.append(",")
        writer.append(name: "estimate", number: row.estimate)
        writer.append(",")
        writer.append(name: "note", text: row.note?.text)
      }
      writer.append("}")
    }
    writer.append("\n]\n")
    try writer.check()
  }

  /// A table for the eye, without columns that are empty throughout.
  public func writeTable(to writer: ByteWriter) {
    let names = ["index", "value", "if random", "corrected", "estimate", "low", "high", "units", "n"]
    let cells = rows.map { row -> [String] in
      let values = [row.value, row.expected, row.corrected, row.estimate, row.low, row.high]
        .map { $0.map { decimals($0, 4) } ?? "" }
      let counts = row.numbers.suffix(2).map { number in
        number.map { Int(exactly: $0).map(grouped) ?? decimals($0, 1) } ?? ""
      }
      return [row.name, values[0].isEmpty ? "–" : values[0]] + values.dropFirst() + counts
    }
    let used = names.indices.filter { column in column < 2 || cells.contains { !$0[column].isEmpty } }
    for line in TextTable(([names] + cells).map { row in used.map { row[$0] } }).lines {
      writer.append(line + "\n")
    }
    for note in IntervalNote.allCases {
      let names = rows.filter { $0.note == note }.map(\.name)
      guard let first = names.first else { continue }
      let others = names.count > 4 ? [first, "\(names.count - 1) others"] : names
      writer.append("\(others.joined(separator: ", ")): \(note.text)\n")
    }
  }
}

extension IndexRow {
  fileprivate var texts: [String?] { [index, group, versus, within] }

  /// For the eye.
  fileprivate var name: String {
    let who = group.map { "\($0) against \(versus ?? "rest")" }
    return ([index, who, within] as [String?]).compactMap { $0 }.joined(separator: " · ")
  }

  fileprivate var numbers: [Double?] {
    [value, expected, corrected, low, high, unitCount.map(Double.init), count]
  }
}

extension ByteWriter {
  /// Appends a number to its last digit, without decimals when it is whole.
  fileprivate func append(exact value: Double) {
    if let whole = Int64(exactly: value) { append(whole) } else { append(value) }
  }

  fileprivate func append(name: String, text: String?) {
    appendJSON(name)
    append(":")
    if let text { appendJSON(text) } else { append("null") }
  }

  fileprivate func append(name: String, number: Double?) {
    appendJSON(name)
    append(":")
    if let number { append(exact: number) } else { append("null") }
  }
}
