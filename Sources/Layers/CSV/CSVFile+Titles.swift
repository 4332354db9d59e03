extension CSVFile {
  /// The row, from 1, that seems to name the columns, where a title or remarks stand above it, as in tables made to be
  /// printed; nil where the first row may name them. In a sheet empty rows are not counted.
  ///
  /// Above it stand one or two words, in it about as many as in the rows below, and hardly any numbers.
  package var rowOfHeaderBelowTitle: Int? {
    guard header.count(where: { !$0.isEmpty }) < 3 else { return nil }
    let own = delimiter.asciiValue ?? UInt8(ascii: ",")
    return content.withBytes { bytes in
      // The delimiter is that of the title, which need not be the one of the table.
      let alike = topRows(bytes, delimiter: own).filter { $0.width == header.count }
      let isOwn = isSheet || (header.count > 1 && !alike.isEmpty)
      let marks = isOwn ? [own] : [own] + Array(";,\t|".utf8)
      for mark in marks {
        let top = topRows(bytes, delimiter: mark)
        let usual = top.isEmpty ? 0 : top.map(\.filled).sorted()[top.count / 2]
        guard usual > 2, let position = top.firstIndex(where: { $0.filled * 4 >= usual * 3 }) else {
          continue
        }
        let (found, below) = (top[position], top[(position + 1)...])
        // Sentences have commas as well, but each another number of them.
        let alike = below.filter { isSheet || $0.width == found.width }
        guard found.isNamed, !below.isEmpty, alike.count * 5 >= below.count * 4 else { continue }
        return found.line
      }
      return nil
    }
  }

  private struct TopRow {
    /// How many fields it has, and how many of them hold something.
    let width: Int
    let filled: Int
    /// Whether nearly all of those have a letter.
    let isNamed: Bool
    let line: Int
  }

  /// The first rows behind the first one, with so many lines up to their ends.
  private func topRows(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) -> [TopRow] {
    let most = 50
    var cursor = CSVRowCursor(bytes, rows, delimiter: delimiter)
    var scratch = [UInt8]()
    var found = [TopRow]()
    while found.count < most, (try? cursor.next()) == true {
      let texts = cursor.fields.map { field in
        cursor.withField(field, scratch: &scratch) { String(decoding: $0, as: UTF8.self) }.plainName
      }
      let filled = texts.filter { !$0.isEmpty }
      let unnamed = filled.filter { !$0.contains(where: \.isLetter) }
      let line =
        bytes[..<cursor.position].count { $0 == .lineFeed }
        + (bytes[cursor.position - 1] == .lineFeed ? 0 : 1)
      found.append(
        TopRow(
          width: texts.count, filled: filled.count, isNamed: unnamed.count * 10 <= filled.count, line: line))
    }
    return found
  }
}
