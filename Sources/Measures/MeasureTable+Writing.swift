import Layers

extension MeasureTable {
  private static let columns = [
    "indicator", "level", "unit", "group", "year", "value", "numerator", "denominator", "n", "low", "high",
    "change", "change_low", "change_high", "status", "note",
  ]

  /// Writes the table as CSV, one row per measure; a missing number is an empty field.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeCSV(to writer: ByteWriter) throws(FileError) {
    writer.append(MeasureTable.columns.joined(separator: ","))
    writer.append("\n")
    let indicators = indicators.map(\.id.csvField)
    let groups = groups.map(\.csvField)
    let units = units.mapValues { $0.map(\.id.csvField) }
    let years = years.map(\.csvField)
    for row in rows {
      writer.append(indicators[Int(row.indicator)])
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
      writer.append(note(row).csvField)
      writer.append("\n")
    }
    try writer.check()
  }

  /// Writes the table as a JSON array of objects with the columns of the CSV; a missing number is null.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(to writer: ByteWriter) throws(FileError) {
    writer.append("[")
    for (index, row) in rows.enumerated() {
      writer.append(index == 0 ? "\n{" : ",\n{")
      let texts = [
        indicators[Int(row.indicator)].id, row.level.rawValue, units[row.level]?[Int(row.unit)].id ?? "",
        groups[Int(row.group)], years[Int(row.year)],
      ]
      for (name, text) in zip(MeasureTable.columns, texts) {
        writer.appendJSON(name)
        writer.append(":")
        writer.appendJSON(text)
        writer.append(",")
      }
      let numbers =
        [row.value, row.numerator, row.denominator, Double(row.count), row.low, row.high]
        + (row.change.map { [$0.value, $0.low, $0.high] } ?? [.nan, .nan, .nan])
      for (name, number) in zip(MeasureTable.columns.dropFirst(5), numbers) {
        writer.appendJSON(name)
        writer.append(":")
        if number.isFinite { writer.appendNumber(number) } else { writer.append("null") }
        writer.append(",")
      }
      writer.append("\"status\":")
      writer.appendJSON(row.status.rawValue)
      writer.append(",\"note\":")
      writer.appendJSON(note(row))
      writer.append("}")
    }
    writer.append("\n]\n")
    try writer.check()
  }

  private func note(_ row: Measure) -> String {
    let own: String? =
      switch row.status {
      case .ok, .undefined: nil
      case .notAvailable: notes[row.indicator]
      case .suppressedPrimary, .suppressedSecondary, .suppressedTogether:
        withheldNotes[indicators[Int(row.indicator)].id]
      }
    let year = Int(row.year)
    let ofChange = row.change == nil || year == 0 ? nil : changeNotes[years[year - 1]]
    return ([own, ofChange].compactMap { $0 } + (warnings[years[year]] ?? [])).joined(separator: "; ")
  }

  private func appendNumber(_ value: Double, to writer: ByteWriter) {
    writer.append(",")
    if value.isFinite { writer.appendNumber(value) }
  }
}

extension ByteWriter {
  /// Appends a number, without decimals when it is whole.
  fileprivate func appendNumber(_ value: Double) {
    if let whole = Int64(exactly: value) { append(whole) } else { append(value) }
  }
}
