import Indicators
import Languages
import Layers

/// The indices of a table of counts, written for programs or for the eye.
public struct IndexRows: Sendable {
  private let rows: [IndexRow]

  private static let columns = [
    "index", "group", "versus", "within", "value", "expected", "corrected", "low", "high", "n_units", "n",
  ]

  private var hasIntervals: Bool { rows.contains { $0.low != nil } }
  private var hasNotes: Bool { hasIntervals || rows.contains { $0.note != nil } }

  private var columns: [String] {
    IndexRows.columns + (hasIntervals ? ["estimate"] : []) + (hasNotes ? ["note"] : [])
  }

  public init(_ rows: [IndexRow]) { self.rows = rows }

  /// One row per index; a missing value is an empty field.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(to writer: ByteWriter) throws(FileError) {
    writer.append(columns.joined(separator: ",") + "\n")
    let (hasIntervals, hasNotes) = (hasIntervals, hasNotes)
    for row in rows {
      writer.append(row.texts.map { ($0 ?? "").csvField }.joined(separator: ","))
      for number in row.numbers {
        writer.append(",")
        if let number { writer.append(exact: number) }
      }
      if hasIntervals {
        writer.append(",")
        if let estimate = row.estimate { writer.append(exact: estimate) }
      }
      if hasNotes { writer.append("," + (row.note?.text.text(in: .english) ?? "").csvField) }
      writer.append("\n")
    }
    try writer.check()
  }

  /// An array of objects with the columns of the CSV; a missing value is null.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(to writer: ByteWriter) throws(FileError) {
    let (hasIntervals, hasNotes) = (hasIntervals, hasNotes)
    var json = JSONRows(columns, to: writer)
    for row in rows {
      var fields: [JSONRows.Field] = row.texts.map { .text($0) } + row.numbers.map { .number($0) }
      if hasIntervals { fields.append(.number(row.estimate)) }
      if hasNotes { fields.append(.text(row.note?.text.text(in: .english))) }
      json.append(fields)
    }
    json.end()
    try writer.check()
  }

  /// A table for the eye, without columns that are empty throughout.
  public func writeTable(to writer: ByteWriter, in language: Language = .english) {
    func number(_ number: Number) -> String { number.text(in: language) }
    let titles: [Text] = [
      "index", "value", "if random", "corrected", "estimate", "low", "high", "units", "n",
    ]
    let names = titles.map { $0.text(in: language) }
    let cells = rows.map { row -> [String] in
      let values = [row.value, row.expected, row.corrected, row.estimate, row.low, row.high]
        .map { $0.map { number(.decimals($0, 4)) } ?? "" }
      let counts = row.numbers.suffix(2).map { count in
        count.map { Int(exactly: $0).map { number(.whole($0)) } ?? number(.decimals($0, 1)) } ?? ""
      }
      return [row.name(in: language), values[0].isEmpty ? "–" : values[0]] + values.dropFirst() + counts
    }
    let used = names.indices.filter { column in column < 2 || cells.contains { !$0[column].isEmpty } }
    for line in TextTable(([names] + cells).map { row in used.map { row[$0] } }).lines {
      writer.append(line + "\n")
    }
    for note in IndexNote.allCases {
      let names = rows.filter { $0.note == note }.map { $0.name(in: language) }
      guard let first = names.first else { continue }
      let others = names.count > 4 ? [first, "\(names.count - 1) others"] : names
      writer.append("\(others.joined(separator: ", ")): \(note.text.text(in: language))\n")
    }
  }
}

extension IndexRow {
  fileprivate var texts: [String?] { [index, group, versus, within] }

  /// For the eye.
  fileprivate func name(in language: Language) -> String {
    let who = group.map { group in
      let versus: Text = versus.map { "\(name: $0)" } ?? "rest"
      return Text("\(name: group) against \(versus)").text(in: language)
    }
    return ([index, who, within] as [String?]).compactMap { $0 }.joined(separator: " · ")
  }

  fileprivate var numbers: [Double?] {
    [value, expected, corrected, low, high, unitCount.map(Double.init), count]
  }
}
