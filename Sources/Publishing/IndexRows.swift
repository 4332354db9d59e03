import Indicators
import Languages
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
    var json = JSONRows(IndexRows.columns, to: writer)
    for row in rows { json.append(row.texts.map { .text($0) } + row.numbers.map { .number($0) }) }
    json.end()
    try writer.check()
  }

  /// A table for the eye, without columns that are empty throughout.
  public func writeTable(to writer: ByteWriter, in language: Language = .english) {
    func number(_ number: Number) -> String { number.text(in: language) }
    let titles: [Text] = ["index", "value", "if random", "corrected", "low", "high", "units", "n"]
    let names = titles.map { $0.text(in: language) }
    let cells = rows.map { row -> [String] in
      let who = row.group.map { group in
        let versus: Text = row.versus.map { "\(name: $0)" } ?? "rest"
        return Text("\(name: group) against \(versus)").text(in: language)
      }
      let name = ([row.index, who, row.within] as [String?]).compactMap { $0 }.joined(separator: " · ")
      let values = row.numbers.prefix(5).map { $0.map { number(.decimals($0, 4)) } ?? "" }
      let counts = row.numbers.dropFirst(5).map { count in
        count.map { Int(exactly: $0).map { number(.whole($0)) } ?? number(.decimals($0, 1)) } ?? ""
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
