extension CSVText {
  /// Columns of one length as text with commas, for whoever reads tables of text: dates by ISO 8601, nothing where there
  /// is no value.
  ///
  /// - Throws: `FileError` when there is more than can be read.
  init(_ columns: [Column], path: String, notes: [TableNote]) throws(FileError) {
    let writer = ByteWriter(inMemory: 1 << 20)
    writer.append(columns.map(\.name.quotedField).joined(separator: ","))
    writer.append(byte: .lineFeed)
    let count = columns.first?.count ?? 0
    let most = 1 << 31
    for row in 0..<count {
      let start = writer.count
      for (position, column) in columns.enumerated() {
        if position > 0 { writer.append(",") }
        writer.appendField(column.values, at: row)
      }
      // A row of nothing would be taken for an empty line.
      if writer.count == start { writer.append("\"\"") }
      writer.append(byte: .lineFeed)
      guard writer.count < most else {
        throw FileError(.badData, path: path, "the table is too large", hint: "split it, or save it as CSV")
      }
    }
    file = writer.withBytes { FileBytes($0, path: path) }
    self.notes = notes
    (endsWithEmptiedRows, isQuotedHere) = (false, true)
    cellKinds = Dictionary(
      uniqueKeysWithValues: columns.enumerated().compactMap { position, column in
        switch column.values {
        case .integer, .real: (position, CellKinds(numbers: count, texts: 0))
        case .text, .logical, .date: nil
        }
      })
  }
}

extension ByteWriter {
  /// Appends what `Column.text(at:)` gives as a field; nothing for a missing value.
  fileprivate func appendField(_ values: Column.Values, at row: Int) {
    switch values {
    case .text(let texts), .date(let texts):
      texts.withBytes(at: row) { bytes in
        if bytes.contains(where: { $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn || $0 == 0x2C }) {
          append(String(decoding: bytes, as: UTF8.self).quotedField)
        } else {
          append(bytes)
        }
      }
    case .integer(let integers):
      if integers[row] != Column.missingInteger { append(integers[row]) }
    case .logical(let logicals):
      if let value = logicals[row] { append(value ? "true" : "false") }
    case .real(let reals):
      let value = reals[row]
      if value.isNaN { return }
      if let whole = Int64(exactly: value) { append(whole) } else { append(value) }
    }
  }
}
