import Languages
import Layers

extension WideTable {
  /// Writes the table as CSV, with the words for what is withheld.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  func writeCSV(to writer: ByteWriter, _ options: TableOptions, in language: Language) throws(FileError) {
    if options.hasByteOrderMark { writer.append("\u{FEFF}") }
    let mark = options.decimalComma ? ";" : ","
    let decimalMark = UInt8(ascii: options.decimalComma ? "," : ".")
    let withheld = Text("withheld").text(in: language).csvField(between: mark)
    writer.append(columns.map { $0.heading.csvField(between: mark) }.joined(separator: mark))
    writer.append("\n")
    for row in 0..<count {
      for (place, column) in columns.enumerated() {
        if place > 0 { writer.append(mark) }
        let cell = column.cell(row)
        switch cell {
        case .empty: break
        case .withheld: writer.append(withheld)
        case .text(let text): writer.append(text.csvField(between: mark))
        case .value, .change:
          guard let number = cell.number else { break }
          writer.append(number.value, exactDecimals: number.decimals, mark: decimalMark)
        }
      }
      writer.append("\n")
    }
    try writer.check()
  }

  /// Adds the table to a workbook as a sheet.
  ///
  /// - Throws: `FileError` when the workbook cannot have the sheet.
  func write(to workbook: WorkbookWriter, footer: String, in language: Language) throws(FileError) {
    let sheet = try workbook.sheet(title)
    let withheld = Text("withheld").text(in: language)
    let heightOfLines = 96.0
    sheet.append(columns.map { .heading($0.heading) }, height: leadingColumns > 1 ? heightOfLines : nil)
    for position in 0..<count {
      sheet.append(
        row(position).map { cell in
          switch cell {
          case .empty: return .empty
          case .withheld: return .word(withheld)
          case .text(let text): return .text(text)
          case .value, .change:
            guard let number = cell.number else { return .empty }
            var isBold = false
            if case .change(_, _, true) = cell { isBold = true }
            return .number(
              number.value, number.isSigned ? .signed(number.decimals) : .decimals(number.decimals),
              isBold: isBold)
          }
        })
    }
    for (position, column) in columns.enumerated() {
      sheet.setWidth(column.width, of: position..<position + 1)
      // Few differences of shares are larger.
      if column.isGap { sheet.colour(column: position, bound: 15) }
    }
    sheet.finish(frozenColumns: leadingColumns, footer: footer)
  }
}
