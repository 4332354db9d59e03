extension CSVFile {
  /// Which rows were in another encoding than the others.
  ///
  /// - Parameter lines: where those lines begin in the text, ascending.
  func strayNote(_ lines: [Int]) -> TableNote {
    let found = rows(at: lines)
    let text =
      found.isEmpty
      ? "the header is not in UTF-8 as the rows are, and is read as Windows-1252"
      : TableNote.rows(found.count, "is", "are")
        + " not in UTF-8 as the others are, and \(found.count == 1 ? "is" : "are") read as Windows-1252"
    return TableNote(text, rows: found, isDoubtful: true)
  }

  /// Which rows have letters that were lost or spoilt before.
  ///
  /// - Parameter letters: where they stand in the text, ascending.
  func spoiltNote(_ letters: [Int]) -> TableNote {
    let found = rows(at: letters)
    let text =
      (found.isEmpty ? "the header has" : TableNote.rows(found.count, "has", "have"))
      + " letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; "
      + "save it anew as UTF-8 from its source"
    return TableNote(text, rows: found, isDoubtful: true)
  }

  /// The rows, from 1, in which some positions of the text lie, ascending.
  private func rows(at positions: [Int]) -> [Int] {
    content.withBytes { bytes -> [Int] in
      var cursor = CSVRowCursor(bytes, rows, delimiter: delimiter.asciiValue ?? UInt8(ascii: ","))
      var (found, row) = ([Int](), 0)
      var rest = positions.drop { $0 < rows.lowerBound }
      // What is wrong with a row is said when it is read.
      while !rest.isEmpty, (try? cursor.next()) == true {
        row += 1
        let remaining = rest.drop { $0 < cursor.position }
        if remaining.count < rest.count { found.append(row) }
        rest = remaining
      }
      return found
    }
  }
}
