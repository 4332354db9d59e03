import Languages
import Layers
import Measures

extension ComparedMeasures {
  private static let columns = [
    "indicator", "level", "unit", "group", "before", "after", "change", "change_low", "change_high",
    "count_before", "count_after", "status_before", "status_after", "note", "by", "of", "measured_in",
    "before_low", "before_high", "after_low", "after_high",
  ]

  /// Writes one row a measure as CSV; what a side has not got is empty.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(to writer: ByteWriter, in language: Language = .english) throws(FileError) {
    writer.append(ComparedMeasures.columns.joined(separator: ",") + "\n")
    for row in rows {
      for (position, field) in ComparedMeasures.fields(row, language).enumerated() {
        if position > 0 { writer.append(",") }
        switch field {
        case .text(let text): writer.append((text ?? "").csvField)
        case .number(let number?) where number.isFinite: writer.append(exact: number)
        case .number: break
        }
      }
      writer.append("\n")
    }
    try writer.check()
  }

  /// Writes the rows of the CSV as a JSON array of objects; what is missing is null.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(to writer: ByteWriter, in language: Language = .english) throws(FileError) {
    var json = JSONRows(ComparedMeasures.columns, to: writer)
    for row in rows { json.append(ComparedMeasures.fields(row, language)) }
    json.end()
    try writer.check()
  }

  private static func fields(_ row: ComparedMeasure, _ language: Language) -> [JSONRows.Field] {
    let change = row.change
    return [
      .text(row.indicator.id), .text(row.level.rawValue), .text(row.unit.id), .text(row.group),
      .number(row.before?.value), .number(row.after?.value), .number(change?.value), .number(change?.low),
      .number(change?.high), .number(row.before.map { Double($0.count) }),
      .number(row.after.map { Double($0.count) }), .text(row.before?.status.rawValue ?? ""),
      .text(row.after?.status.rawValue ?? ""),
      .text(row.notes.map { $0.text(in: language) }.joined(separator: "; ")),
      .text(row.indicator.dimension?.by ?? ""), .text(row.indicator.dimension?.of ?? ""),
      .text(row.indicator.unit.code), .number(row.before?.cell.low), .number(row.before?.cell.high),
      .number(row.after?.cell.low), .number(row.after?.cell.high),
    ]
  }
}
