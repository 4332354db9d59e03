import Foundation
import Languages
import Layers
import Measures

/// The workbook of a publication: a sheet for each level, one of changes, and one about them all.
struct ResultsWorkbook {
  static let fileName = "results.xlsx"

  let tables: [WideTable]
  let about: AboutSheet
  let provenance: Provenance

  /// - Parameter path: the file, which is replaced.
  /// - Throws: `FileError` when it cannot be written.
  func write(to path: String, in language: Language) throws(FileError) {
    let title = [provenance.study, provenance.year].filter { !$0.isEmpty }.joined(separator: ", ")
    // The same inputs give the same workbook, to the last byte, whenever it is made.
    let workbook = try WorkbookWriter(
      path, title: title, subject: provenance.program, created: Date(timeIntervalSince1970: 0),
      properties: [("provenance", provenance.line)])
    let footer = "\(title) · \(provenance.program)"
    for table in tables { try table.write(to: workbook, footer: footer, in: language) }
    try about.write(to: workbook, footer: footer, in: language)
    try workbook.close()
  }
}
