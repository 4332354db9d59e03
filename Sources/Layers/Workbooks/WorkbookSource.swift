import Foundation

/// A workbook and, where one is named, the sheet in it: `city.xlsx`, `city.xlsx#Pupils`, `city.ods#Pupils`.
///
///     WorkbookSource("city.xlsx#Pupils")?.sheet  // "Pupils"
public struct WorkbookSource: Sendable, Hashable {
  /// The file alone.
  public let path: String
  /// nil when the path names no sheet; then only one may hold anything.
  public let sheet: String?

  /// - Returns: nil for the path of another kind of file.
  public init?(_ path: String) {
    let endings = [".xlsx", ".xlsm", ".ods"]
    if endings.contains(where: path.lowercased().hasSuffix) {
      (self.path, sheet) = (path, nil)
      return
    }
    let found = endings.compactMap { path.range(of: $0 + "#", options: .caseInsensitive) }
    guard let mark = found.min(by: { $0.lowerBound < $1.lowerBound }), mark.upperBound < path.endIndex else {
      return nil
    }
    self.path = String(path[..<path.index(before: mark.upperBound)])
    sheet = String(path[mark.upperBound...])
  }

  /// The sheet's rows as text with commas, as a spreadsheet shows their values: dates by ISO 8601, formulas by what they
  /// came to when the workbook was saved. Empty rows are left out.
  ///
  /// - Throws: `FileError` for what is no workbook, for a sheet that is not there, and when none is named though several
  ///   hold something.
  func text() throws(FileError) -> CSVText {
    let workbook = try open()
    let sheet = try choose(among: workbook.sheets())
    var text = try workbook.read(sheet).text()
    text.sheet?.name = sheet.name
    return text
  }

  /// The names of the sheets that hold something and are not hidden.
  ///
  /// - Throws: `FileError` for what is no workbook.
  public func filledSheets() throws(FileError) -> [String] {
    try open().sheets().filter { !$0.isHidden && !$0.isEmpty }.map(\.name)
  }

  private func open() throws(FileError) -> any Workbook {
    let file = try FileBytes(path)
    guard ZipArchive.isZip(file) else {
      try ForeignFile.check(file)
      throw FileError(
        .badData, path: path, "this is no workbook",
        hint: "if it is a table of text, let its name end with .csv")
    }
    let archive = try ZipArchive(file)
    return archive.part("content.xml") != nil
      ? OpenDocumentWorkbook(archive, path: path) : try ExcelWorkbook(archive, path: path)
  }

  private func choose(among sheets: [WorkbookSheet]) throws(FileError) -> WorkbookSheet {
    let names = sheets.filter { !$0.isHidden }.map { "\"\($0.name)\"" }.joined(separator: ", ")
    if let sheet {
      let name = sheet.plainName.lowercased()
      if let found = sheets.first(where: { $0.name == sheet })
        ?? sheets.first(where: { $0.name.plainName.lowercased() == name })
      {
        return found
      }
      throw FileError(
        .badData, path: path, "the workbook has no sheet \"\(sheet)\"", hint: "its sheets are \(names)")
    }
    let filled = sheets.filter { !$0.isHidden && !$0.isEmpty }
    guard let only = filled.first else { throw FileError(.badData, path: path, "the workbook is empty") }
    guard filled.count == 1 else {
      throw FileError(
        .badData, path: path, "the workbook has several sheets",
        hint: "name one, as in \(path.fileName)#\(only.name); its sheets are \(names)")
    }
    return only
  }
}

/// A table of a workbook.
struct WorkbookSheet {
  let name: String
  /// Where it is in the file.
  let part: String
  let isHidden: Bool
  let isEmpty: Bool
}

/// A workbook of one of the kinds that are read.
protocol Workbook {
  func sheets() throws(FileError) -> [WorkbookSheet]
  func read(_ sheet: WorkbookSheet) throws(FileError) -> SheetText
}
