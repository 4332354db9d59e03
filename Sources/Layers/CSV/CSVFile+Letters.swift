extension CSVFile {
  /// Which rows were in another encoding than the others.
  ///
  /// - Parameter lines: where those lines begin in the text, ascending.
  func strayNote(_ lines: [Int]) -> TableNote {
    let found = rows(at: lines)
    guard !found.isEmpty else {
      return TableNote(
        "the header is not in UTF-8 as the rows are, and is read as Windows-1252", isDoubtful: true)
    }
    return TableNote(
      found, "is not in UTF-8 as the others are, and is read as Windows-1252",
      "are not in UTF-8 as the others are, and are read as Windows-1252", isDoubtful: true)
  }

  /// Which rows have letters that were lost or spoilt before.
  ///
  /// - Parameter letters: where they stand in the text, ascending.
  func spoiltNote(_ letters: [Int]) -> TableNote {
    let found = rows(at: letters)
    let letters =
      "letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source"
    guard !found.isEmpty else { return TableNote("the header has \(letters)", isDoubtful: true) }
    return TableNote(found, "has \(letters)", "have \(letters)", isDoubtful: true)
  }

  /// The rows, from 1, in which some positions of the text lie, ascending.
  private func rows(at positions: [Int]) -> [Int] {
    content.withBytes { bytes -> [Int] in
      var cursor = cursor(bytes, rows)
      var (found, row) = ([Int](), 0)
      var rest = positions.drop { $0 < rows.lowerBound }
      // What is wrong with a row is said when it is read.
      while !rest.isEmpty, (try? cursor.next()) == true {
        row += 1
        let remaining = rest.drop { $0 < cursor.position }
        if remaining.count < rest.count { found.append(row + cursor.emptyRows) }
        rest = remaining
      }
      return found
    }
  }
}
