extension ParquetFile {
  /// The table as text with commas, for whoever reads tables of text: dates by ISO 8601, nothing where there is no value.
  ///
  /// - Throws: `FileError` for a file that is damaged, and for one of more than can be read.
  func text() throws(FileError) -> CSVText {
    let (columns, left) = try columns()
    let writer = ByteWriter(inMemory: 1 << 20)
    writer.append(columns.map(\.name.quotedField).joined(separator: ","))
    writer.append(byte: .lineFeed)
    let most = 1 << 31
    for row in 0..<count {
      for (position, column) in columns.enumerated() {
        if position > 0 { writer.append(",") }
        writer.append((column.text(at: row) ?? "").quotedField)
      }
      // A row of nothing would be taken for an empty line.
      if columns.count == 1, columns[0].text(at: row) == nil { writer.append("\"\"") }
      writer.append(byte: .lineFeed)
      guard writer.count < most else {
        throw FileError(.badData, path: path, "the table is too large", hint: "split it, or save it as CSV")
      }
    }
    var text = writer.withBytes {
      CSVText(Array($0), path: path, notes: left.map { TableNote($0.text, isDoubtful: true) })
    }
    text.cellKinds = Dictionary(
      uniqueKeysWithValues: columns.enumerated().compactMap { position, column in
        switch column.values {
        case .integer, .real: (position, CSVText.CellKinds(numbers: count, texts: 0))
        case .text, .logical, .date: nil
        }
      })
    return text
  }
}

extension String {
  /// Whether a table without geometry stands at the path: by its ending, or as a Parquet file that names no geometry.
  public var holdsTable: Bool {
    guard !namesTable else { return true }
    guard fileEnding.lowercased() == "parquet", let file = try? ParquetFile(self) else { return false }
    return file.footer.metadata["geo"] == nil
  }
}
