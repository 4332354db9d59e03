/// A row that cannot be read as the others.
public struct CSVFault: Sendable, Hashable {
  /// Counted from 1, the header apart.
  public let row: Int
  /// One sentence, without a full stop.
  public let problem: String
}

extension CSVFile {
  /// Reads columns as `read` does, but passes over the rows that it would stop at, and tells which those are.
  ///
  /// It is slower than `read`, for files of which that has said that something is wrong. What an unclosed quotation
  /// mark swallows is one faulty row, up to the end of the file; of the rows between two stray ones only that is faulty in
  /// which the first stands.
  /// - Returns: the columns in the order of their names, the numbers (from 1) of the rows that they hold, and the
  ///   rows that were passed over. A column that is not there is an empty one.
  public func readWhatCanBeRead(_ names: [String]) -> (
    columns: [CategoryColumn], rows: [Int], faults: [CSVFault]
  ) {
    let positions = names.map { header.firstIndex(of: $0) }
    var texts = names.map { _ in TextColumn() }
    var (rows, faults) = ([Int](), [CSVFault]())
    var short = ShortRows()
    content.withBytes { bytes in
      var cursor = cursor(bytes, self.rows)
      var scratch = [UInt8]()
      var row = 0
      while cursor.position < cursor.end {
        row += 1
        do throws(CSVRowCursor.Problem) {
          guard try cursor.next() else {
            row -= 1
            break
          }
        } catch {
          let own = row + cursor.emptyRows
          faults.append(CSVFault(row: own, problem: CSVFile.error(error, path: path, row: own).problem))
          cursor.passLine()
          continue
        }
        if let width = faultyWidth(cursor) {
          faults.append(CSVFault(row: row + cursor.emptyRows, problem: problem(width: width)))
          continue
        }
        if cursor.fields.count < namedWidth { short.append(row - 1, width: cursor.fields.count) }
        rows.append(row + cursor.emptyRows)
        for (column, position) in positions.enumerated() {
          guard let position else { continue }
          guard position < cursor.fields.count else {
            texts[column].append(nil)
            continue
          }
          let text = cursor.withField(cursor.fields[position], scratch: &scratch) {
            String(decoding: $0.code, as: UTF8.self)
          }
          texts[column].append(text.isEmpty ? nil : text)
        }
      }
      if let fault = short.fault(rowCount: row, header: namedWidth, endsOpen: endsOpen) {
        faults.append(CSVFault(row: fault.row + 1, problem: problem(fault)))
      }
    }
    return (texts.map { CategoryColumn($0) }, rows, faults)
  }
}

extension CSVRowCursor {
  /// Goes on behind the end of the line.
  fileprivate mutating func passLine() {
    while position < end, bytes[position] != .lineFeed { position += 1 }
  }
}
