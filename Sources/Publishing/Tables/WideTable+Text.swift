import Foundation
import Languages
import Layers

extension WideTable {
  /// Writes the table as CSV, with the words for what is withheld.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  func writeCSV(to writer: ByteWriter, _ options: TableOptions, in language: Language) throws(FileError) {
    if options.hasByteOrderMark { writer.append("\u{FEFF}") }
    let mark = options.decimalComma ? ";" : ","
    let withheld = Text("withheld").text(in: language)
    func append(_ fields: [String]) {
      writer.append(fields.map { $0.csvField(between: mark) }.joined(separator: mark))
      writer.append("\n")
    }
    append(columns.map(\.heading))
    for position in 0..<count {
      append(
        row(position).map { cell in
          switch cell {
          case .empty: return ""
          case .withheld: return withheld
          case .text(let text): return text
          case .value, .change:
            guard let number = cell.number else { return "" }
            let text = String(format: "%.\(number.decimals)f", number.value)
            return options.decimalComma ? text.replacingOccurrences(of: ".", with: ",") : text
          }
        })
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
