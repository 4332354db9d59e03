import Foundation
import Repeatable

/// A table in a text file: commas, semicolons, tabs or bars, found by looking; UTF-8, UTF-16 or Windows-1252.
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
  let content: FileBytes
  let rows: Range<Int>

  /// - Parameters:
  ///   - hasHeader: whether the first row names the columns.
  ///   - delimiter: what stands between fields, when looking would not find it.
  /// - Throws: `FileError` when the file cannot be read, is empty, or names two columns alike.
  public init(_ path: String, hasHeader: Bool = true, delimiter: Character? = nil) throws(FileError) {
    let (content, start) = try CSVEncoding.utf8(FileBytes(unpacking: path))
    try self.init(content, from: start, hasHeader: hasHeader, delimiter: delimiter)
  }

  private init(_ content: FileBytes, from start: Int, hasHeader: Bool, delimiter: Character?)
    throws(FileError)
  {
    path = content.path
    self.content = content
    let mark = delimiter?.asciiValue ?? CSVFile.likeliestDelimiter(content, from: start)
    self.delimiter = Character(UnicodeScalar(mark))
    let first = content.withBytes { bytes -> Result<(names: [String], end: Int)?, CSVRowCursor.Problem> in
      var cursor = CSVRowCursor(bytes, start..<bytes.count, delimiter: mark)
      var scratch = [UInt8]()
      do throws(CSVRowCursor.Problem) {
        guard try cursor.next() else { return .success(nil) }
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
        ? row.names.map { $0.trimmingCharacters(in: .whitespaces) }
        : row.names.indices.map { String($0 + 1) }
      guard !row.names.contains(where: CSVFile.isBinary) else {
        throw FileError(
          .badData, path: content.path, "this is no table of text",
          hint: "save it as CSV: a spreadsheet or a compressed file cannot be read")
      }
      rows = (hasHeader ? row.end : start)..<content.count
    }
    var positions: [String: Int] = [:]
    for (position, name) in header.enumerated() where !name.isEmpty {
      // Without the name: a file that has no header begins with a pupil.
      if let other = positions.updateValue(position, forKey: name) {
        throw FileError(
          .badData, path: path, "columns \(other + 1) and \(position + 1) have the same name",
          hint: "rename one of them; the first row must name the columns")
      }
    }
  }

  /// The name in the header that a name means: itself, or the one that differs by letter case only.
  public func columnName(_ name: String) -> String? {
    header.contains(name) ? name : header.first { $0.lowercased() == name.lowercased() }
  }

  /// Whether a name holds what no text does: control characters, blanks and line ends apart.
  private static func isBinary(_ name: String) -> Bool {
    name.utf8.contains { $0 < 0x20 && ![.lineFeed, .carriageReturn, UInt8(ascii: "\t")].contains($0) }
  }

  /// The mark that stands most often in the first line, quoted text apart.
  private static func likeliestDelimiter(_ content: FileBytes, from start: Int) -> UInt8 {
    content.withBytes { bytes in
      var counts: [UInt8: Int] = [:]
      var isQuoted = false
      for byte in bytes[start...] {
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
    }
  }
}
