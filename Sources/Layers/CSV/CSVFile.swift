import DeterministicParallel
import Foundation

/// A table in a text file (commas, semicolons, tabs or bars, found by looking; in any encoding) a sheet of a workbook
/// (`city.xlsx#Pupils`, `city.ods`), a Parquet file, or a table of a database (`postgresql://…?table=…`).
///
///     let file = try CSVFile("pupils.csv")
///     let table = try file.read(categories: ["school"], numbers: ["x", "y"])
///     table.numbers["x"]?.values.count  // the number of pupils
///
/// The file is mapped, and read by as many threads as `Workers` has. Rows are counted from 1, the header apart.
public struct CSVFile: Sendable {
  public let path: String
  /// The names of the columns: the first row, or "1", "2" … for a file that has no header.
  public let header: [String]
  /// What stands between fields.
  public let delimiter: Character
  /// What the user should know of how the text was read.
  public private(set) var notes: [TableNote]
  let content: FileBytes
  let rows: Range<Int>
  private let cellKinds: [Int: CSVText.CellKinds]
  private let emptied: [(rows: [Int], hint: String)]
  private let unreadColumns: [String: FileError]
  /// As in `CSVText`.
  let unnamedGeometries: String?
  /// As in `CSVText`.
  let sheet: CSVText.Sheet?
  /// How wide rows must be for two stray quotation marks to make one field of them; nil where none is astray.
  let strayWidth: Int?
  private let countsEmptyRows: Bool

  /// - Parameters:
  ///   - hasHeader: whether the first row names the columns.
  ///   - delimiter: what stands between fields, when looking would not find it.
  ///   - encoding: the name of the text's encoding, when looking would not find it: "Windows-1250", "KOI8-R" …
  ///   - countsEmptyRows: whether rows of delimiters alone are rows, as where answers stand beside the rows of a table by
  ///     their order; in a database and in a Parquet file they are.
  /// - Throws: `FileError` when the file cannot be read, is empty, or names two columns alike.
  public init(
    _ path: String, hasHeader: Bool = true, delimiter: Character? = nil, encoding: String? = nil,
    countsEmptyRows: Bool = false
  ) throws(FileError) {
    if path.namesDatabase {
      guard encoding == nil else {
        throw FileError(
          .badData, path: path, "a database says its encoding itself", hint: "leave the encoding out")
      }
      try self.init(CSVText(database: path), hasHeader: hasHeader, delimiter: ",")
    } else if let workbook = WorkbookSource(path) {
      guard encoding == nil else {
        throw FileError(
          .badData, path: path, "a workbook says its encoding itself", hint: "leave the encoding out")
      }
      try self.init(workbook.text(), hasHeader: hasHeader, delimiter: ",")
    } else if let source = GeoPackageSource(path), source.isTable {
      guard encoding == nil else {
        throw FileError(
          .badData, path: path, "a GeoPackage says its encoding itself", hint: "leave the encoding out")
      }
      try self.init(CSVText(geoPackage: path), hasHeader: hasHeader, delimiter: ",")
    } else {
      let file = try FileBytes(unpacking: path)
      if ParquetFile.isParquet(file) {
        guard encoding == nil else {
          throw FileError(
            .badData, path: path, "a Parquet file says its encoding itself", hint: "leave the encoding out")
        }
        try self.init(ParquetFile(file).text(), hasHeader: hasHeader, delimiter: ",")
        return
      }
      try ForeignFile.check(file)
      try self.init(
        CSVText(file, encoding: encoding), hasHeader: hasHeader, delimiter: delimiter,
        countsEmptyRows: countsEmptyRows)
    }
  }

  init(
    _ text: CSVText, hasHeader: Bool, delimiter: Character?, countsEmptyRows: Bool = false
  ) throws(FileError) {
    let content = text.file
    let countsEmptyRows = countsEmptyRows || text.isQuotedHere
    self.countsEmptyRows = countsEmptyRows
    path = content.path
    self.content = content
    notes = text.notes
    cellKinds = text.cellKinds
    (emptied, sheet) = (text.emptied, text.sheet)
    (unreadColumns, unnamedGeometries) = (text.unread, text.unnamedGeometries)
    let stated = CSVFile.statedDelimiter(content, from: text.start)
    let start = stated?.end ?? text.start
    let mark = delimiter?.asciiValue ?? stated?.mark ?? CSVFile.likeliestDelimiter(content, from: start)
    self.delimiter = Character(UnicodeScalar(mark))
    let first = content.withBytes { bytes -> Result<(names: [String], end: Int)?, CSVRowCursor.Problem> in
      var cursor = CSVRowCursor(
        bytes, start..<bytes.count, delimiter: mark, countsEmptyRows: countsEmptyRows)
      var scratch = [UInt8]()
      do throws(CSVRowCursor.Problem) {
        guard try cursor.next() else { return .success(nil) }
        if !text.isQuotedHere, let problem = cursor.strayQuotes(width: cursor.fields.count) { throw problem }
      } catch {
        return .failure(error)
      }
      let names = cursor.fields.map { field in
        cursor.withField(field, scratch: &scratch) { String(decoding: $0, as: UTF8.self) }
      }
      return .success((names, cursor.position))
    }
    switch first {
    case .failure(let problem): throw CSVFile.error(problem, path: content.path, row: hasHeader ? 0 : 1)
    case .success(nil): throw FileError(.badData, path: content.path, "the file is empty")
    case .success(let row?):
      header =
        hasHeader
        ? row.names.map(\.plainName)
        : row.names.indices.map { String($0 + 1) }
      guard !row.names.contains(where: CSVFile.isBinary) else { throw ForeignFile.noText(content.path) }
      let first = hasHeader ? row.end : start
      rows =
        first..<content.withBytes {
          text.endsWithEmptiedRows ? CSVFile.endOfRows($0, from: first, delimiter: mark) : $0.count
        }
    }
    strayWidth = text.isQuotedHere ? nil : header.count
    var positions: [String: Int] = [:]
    for (position, name) in header.enumerated() where !name.isEmpty {
      // Without the name: a file that has no header begins with a pupil.
      if let other = positions.updateValue(position, forKey: name) {
        throw FileError(
          .badData, path: path, "columns \(other + 1) and \(position + 1) have the same name",
          hint: "rename one of them; the first row must name the columns")
      }
    }
    if !text.strayLines.isEmpty { notes.append(strayNote(text.strayLines)) }
    if !text.spoiltLetters.isEmpty { notes.append(spoiltNote(text.spoiltLetters)) }
  }

  /// Whether the rows are those of a sheet of a workbook.
  var isSheet: Bool { sheet != nil }

  /// The name in the header that a name means: itself, or the one that differs by letter case or blanks only.
  public func columnName(_ name: String) -> String? {
    if header.contains(name) { return name }
    let plain = name.plainName
    return header.first { $0 == plain } ?? header.first { $0.lowercased() == plain.lowercased() }
  }

  /// What the user should know of a column of codes that a workbook holds as numbers; nil for other columns.
  public func noteOnCodes(_ name: String) -> TableNote? {
    guard let kinds = kinds(of: name), kinds.numbers > 0 else { return nil }
    return kinds.texts == 0
      ? TableNote(
        "the codes of \"{0}\" are stored as numbers: zeros in front, if they had any, are lost", [name])
      : TableNote(
        "of the codes of \"{0}\" {1} are stored as numbers and {2} as texts: zeros in front of those that are numbers, if they had any, are lost",
        [name, String(kinds.numbers), String(kinds.texts)], isDoubtful: true)
  }

  /// What the user should know of a column of codes or numbers of houses some of which a workbook holds as dates; nil for
  /// other columns.
  public func noteOnDates(_ name: String) -> TableNote? {
    guard let dates = kinds(of: name)?.dates, dates > 0 else { return nil }
    return TableNote(
      "{0} of \"{1}\" are dates in the sheet: spreadsheets make dates of codes such as 1-2",
      [String(dates), name], isDoubtful: true)
  }

  /// Why a column that is wanted was left out though the file has it; nil for others.
  func unread(_ name: String) -> FileError? {
    unreadColumns[name]
      ?? unreadColumns.first { $0.key.plainName.lowercased() == name.plainName.lowercased() }?.value
  }

  private func kinds(of name: String) -> CSVText.CellKinds? {
    header.firstIndex(of: name).flatMap { cellKinds[$0] }
  }

  /// What to do where a cell of a row, counted from 1, should hold something and is taken as empty; nil for rows in which
  /// nothing is known to be missing.
  public func adviceOnEmptied(row: Int) -> String? {
    emptied.first { $0.rows.contains(row) }?.hint
  }

  /// Whether a name holds what no text does: control characters, blanks and line ends apart.
  private static func isBinary(_ name: String) -> Bool {
    name.utf8.contains { $0 < 0x20 && ![.lineFeed, .carriageReturn, UInt8(ascii: "\t")].contains($0) }
  }

  /// Where the last row ends that holds something. Spreadsheets leave lines of delimiters alone below a table of which rows
  /// were emptied.
  private static func endOfRows(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8
  ) -> Int {
    let blanks = [delimiter, UInt8(ascii: " "), .carriageReturn, .lineFeed]
    // By this sign programs of DOS ended a text, and filled its last block with it or with zeros.
    let endOfText: UInt8 = 0x1A
    let marks = bytes[start...].reversed().prefix { $0 == endOfText || $0 == 0 }.count
    let text = bytes[start..<bytes.count - marks]
    guard let last = text.lastIndex(where: { !blanks.contains($0) }) else { return start }
    return text[last...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? text.endIndex
  }

  /// The delimiter that a first line of its own names, as "sep=;" does for spreadsheets, and where that line ends.
  private static func statedDelimiter(_ content: FileBytes, from start: Int) -> (mark: UInt8, end: Int)? {
    content.withBytes { bytes in
      let line = bytes[start...].prefix(16).prefix { $0 != .lineFeed }
      let words = line.filter { $0 != .quote && $0 != .carriageReturn }
      guard words.count == 5, words.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 })
      else { return nil }
      return (words[4], min(bytes.count, line.endIndex + 1))
    }
  }

  /// The mark that stands most often in the first line, quoted text apart.
  private static func likeliestDelimiter(_ content: FileBytes, from start: Int) -> UInt8 {
    content.withBytes { bytes in
      var counts: [UInt8: Int] = [:]
      var isQuoted = false
      for byte in bytes[start...].drop(while: { $0 <= .blank && $0 != UInt8(ascii: "\t") }) {
        if byte == .quote { isQuoted.toggle() }
        if byte == .lineFeed, !isQuoted { break }
        if !isQuoted { counts[byte, default: 0] += 1 }
      }
      // Of marks equally frequent the comma comes last: it also stands inside texts and numbers.
      let marks = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: ",")]
      let most = marks.map { counts[$0, default: 0] }.max() ?? 0
      return most == 0
        ? UInt8(ascii: ",") : marks.first { counts[$0, default: 0] == most } ?? UInt8(ascii: ",")
    }
  }

  /// The rows of a part of the text.
  func cursor(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> CSVRowCursor {
    CSVRowCursor(
      bytes, part, delimiter: delimiter.asciiValue ?? UInt8(ascii: ","), width: strayWidth,
      countsEmptyRows: countsEmptyRows)
  }

  static func error(_ problem: CSVRowCursor.Problem, path: String, row: Int) -> FileError {
    switch problem {
    case .openQuote:
      FileError(
        .badData, path: path, row: row, "a quotation mark is opened and never closed",
        hint: "write a quotation mark inside quoted text twice")
    case .textAfterQuote:
      FileError(
        .badData, path: path, row: row, "text follows a closing quotation mark",
        hint: "write a quotation mark inside quoted text twice")
    case .swallowedRows(let rows, let field):
      FileError(
        .badData, path: path, row: row,
        "a quotation mark that opens in field \(field + 1) closes in row \(row + rows): the rows between would be one field",
        hint: "take both marks out, or write a quotation mark inside quoted text twice")
    }
  }
}
