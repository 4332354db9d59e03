import Languages
import Layers

extension MeasureTable {
  static let columns = [
    "indicator", "level", "unit", "group", "year", "value", "numerator", "denominator", "n", "low", "high",
    "change", "change_low", "change_high", "status", "note", "by", "of", "measured_in",
  ]

  /// Writes the table as CSV, one row per measure; a missing number is an empty field. Notes are in a
  /// language, all else is the same in each.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(
    to writer: ByteWriter, _ choice: RowChoice = .all, in language: Language = .english
  ) throws(FileError) {
    writer.append(MeasureTable.columns.joined(separator: ","))
    writer.append("\n")
    let ids = indicators.map(\.id.csvField)
    let dimensions = indicators.map { indicator in
      [indicator.dimension?.by ?? "", indicator.dimension?.of ?? "", indicator.unit.code]
        .map { ",\($0.csvField)" }.joined()
    }
    let groups = groups.map(\.csvField)
    let units = units.mapValues { $0.map(\.id.csvField) }
    let years = years.map(\.csvField)
    for row in rows where keeps(row, choice) {
      writer.append(ids[Int(row.indicator)])
      for text in [
        row.level.rawValue, units[row.level]?[Int(row.unit)] ?? "", groups[Int(row.group)],
        years[Int(row.year)],
      ] {
        writer.append(",")
        writer.append(text)
      }
      appendNumber(row.value, to: writer)
      appendNumber(row.numerator, to: writer)
      appendNumber(row.denominator, to: writer)
      writer.append(",")
      writer.append(row.count)
      appendNumber(row.low, to: writer)
      appendNumber(row.high, to: writer)
      appendNumber(row.change?.value ?? .nan, to: writer)
      appendNumber(row.change?.low ?? .nan, to: writer)
      appendNumber(row.change?.high ?? .nan, to: writer)
      writer.append(",")
      writer.append(row.status.rawValue)
      writer.append(",")
      writer.append((note(row)?.text(in: language) ?? "").csvField)
      writer.append(dimensions[Int(row.indicator)])
      writer.append("\n")
    }
    try writer.check()
  }

  /// Writes the table as a JSON array of objects with the columns of the CSV; a missing number is null.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(
    to writer: ByteWriter, _ choice: RowChoice = .all, in language: Language = .english
  ) throws(FileError) {
    var json = JSONRows(MeasureTable.columns, to: writer)
    for row in rows where keeps(row, choice) {
      let indicator = indicators[Int(row.indicator)]
      let change = row.change
      json.append([
        .text(indicator.id), .text(row.level.rawValue), .text(units[row.level]?[Int(row.unit)].id ?? ""),
        .text(groups[Int(row.group)]), .text(years[Int(row.year)]), .number(row.value),
        .number(row.numerator), .number(row.denominator), .number(Double(row.count)), .number(row.low),
        .number(row.high), .number(change?.value), .number(change?.low), .number(change?.high),
        .text(row.status.rawValue), .text(note(row)?.text(in: language) ?? ""),
        .text(indicator.dimension?.by ?? ""),
        .text(indicator.dimension?.of ?? ""), .text(indicator.unit.code),
      ])
    }
    json.end()
    try writer.check()
  }

  func note(_ row: Measure) -> Text? {
    let own: Text? =
      switch row.status {
      case .ok: row.cell.intervalNote
      case .undefined: nil
      case .notAvailable: notes[row.indicator]
      case .suppressedPrimary, .suppressedSecondary, .suppressedTogether:
        withheldNotes[indicators[Int(row.indicator)]]
      }
    let year = Int(row.year)
    let ofChange = row.change == nil || year == 0 ? nil : changeNotes[years[year - 1]]
    let ofYear = ([ofChange].compactMap { $0 } + (warnings[years[year]] ?? [])).map { Text("\(name: $0)") }
    guard !ofYear.isEmpty else { return own }
    return Text([own].compactMap { $0 } + ofYear, separator: "; ")
  }

  private func appendNumber(_ value: Double, to writer: ByteWriter) {
    writer.append(",")
    if value.isFinite { writer.append(exact: value) }
  }
}
