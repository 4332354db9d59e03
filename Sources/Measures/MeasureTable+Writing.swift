import Languages
import Layers

extension MeasureTable {
  static let columns = [
    "indicator", "level", "unit", "group", "year", "value", "numerator", "denominator", "n", "low", "high",
    "change", "change_low", "change_high", "status", "note", "by", "of", "measured_in",
  ]

  /// Writes the table as a JSON array of objects with the columns of the CSV; a missing number is null.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(
    to writer: ByteWriter, _ choice: RowChoice = .all, in language: Language = .english
  ) throws(FileError) {
    var json = JSONRows(MeasureTable.columns, to: writer)
    for row in rows(choice) {
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
    // Most rows have none, and there are many.
    let isInSteps = isToldInSteps && indicators[Int(row.indicator)].treatment?.isToldInSteps ?? false
    if row.status == .ok, row.cell.estimate.isNaN, warnings.isEmpty, changeNotes.isEmpty, !isInSteps {
      return nil
    }
    let own: Text? =
      switch row.status {
      case .ok: isInSteps ? "told in steps" : row.cell.intervalNote
      case .undefined: undefinedNotes[indicators[Int(row.indicator)]]
      case .notAvailable: notes[row.indicator]
      case .suppressedPrimary, .suppressedSecondary, .suppressedTogether:
        withheldNotes[indicators[Int(row.indicator)]]
      }
    let year = Int(row.year)
    let ofChange = row.change == nil || year == 0 ? nil : changeNotes[years[year - 1]]
    let ofYear = [ofChange].compactMap { $0 } + (warnings[years[year]] ?? [])
    guard !ofYear.isEmpty else { return own }
    return Text([own].compactMap { $0 } + ofYear, separator: "; ")
  }
}
