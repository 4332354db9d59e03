extension CSVFile {
  /// That the first row names none of the wanted columns.
  ///
  /// It may be a pupil's, and is not shown.
  public func noHeader(lacking column: String, of wanted: [String]) -> FileError {
    titleAbove(wanted)
      ?? FileError(
        .badData, path: path, column: column,
        seemsHeaderless ? "the file seems to have no header row" : "there is no such column",
        hint: "the first row must name the columns, and it names none of those that are wanted")
  }

  /// That a title or remarks stand above the row that names the columns, as in tables made to be printed; nil when no row
  /// near the beginning names most of the wanted ones.
  public func titleAbove(_ wanted: [String]) -> FileError? {
    guard !wanted.contains(where: { columnName($0) != nil }), let place = place(naming: wanted) else {
      return nil
    }
    return FileError(
      .badData, path: path, "the row that names the columns is not the first but \(place)",
      hint: "take out what stands above it: a title, remarks, empty rows")
  }

  /// That the columns are named in two rows, as where a cell above several of them says what they have in common; nil when
  /// none of the rows below the first names most of the wanted columns, the lacking one among them.
  func headerInTwoRows(lacking column: String, of wanted: [String]) -> FileError? {
    place(naming: wanted, including: column).map { place in
      FileError(
        .badData, path: path, column: column, "the columns are named in two rows: this one in \(place)",
        hint: "name them all in the first row, and take out the other")
    }
  }

  /// How far down a table's header may stand to be looked for.
  private static let mostTitles = 40

  /// In words, where the first row behind the first stands that names most of some columns, whatever stands between its
  /// fields: its line, or its row in a sheet as a spreadsheet counts it.
  ///
  /// - Parameter column: one that must be among them.
  private func place(naming wanted: [String], including column: String? = nil) -> String? {
    let names = Set(wanted.map { $0.plainName.lowercased() })
    let needed = column.map { $0.plainName.lowercased() }
    return content.withBytes { bytes in
      for mark in [delimiter.asciiValue ?? UInt8(ascii: ",")] + ";,\t|".utf8 {
        var cursor = CSVRowCursor(bytes, rows, delimiter: mark)
        var scratch = [UInt8]()
        for position in 1...CSVFile.mostTitles {
          guard (try? cursor.next()) == true else { break }
          let found = cursor.fields.map { field in
            cursor.withField(field, scratch: &scratch) { String(decoding: $0, as: UTF8.self) }.plainName
              .lowercased()
          }
          if names.intersection(found).count * 2 > names.count, needed.map(found.contains) ?? true {
            if let sheet, position < sheet.firstRows.count {
              return "row \(sheet.firstRows[position]) of the sheet \"\(sheet.name)\""
            }
            let line =
              bytes[..<cursor.position].count { $0 == .lineFeed }
              + (bytes[cursor.position - 1] == .lineFeed ? 0 : 1)
            return "line \(line)"
          }
        }
      }
      return nil
    }
  }

  /// Whether the first row looks like the rows behind it: the fields that hold digits have the same form in both.
  public var seemsHeaderless: Bool {
    struct Enough: Error {}
    var rows = [[String]]()
    // What is wrong with a row is said when it is read.
    _ = try? forEachRow { _, fields in
      rows.append(fields.map(\.form))
      if rows.count == 20 { throw Enough() }
    }
    let first = header.map(\.form)
    let columns = first.indices.filter { first[$0].contains("9") }
    guard !columns.isEmpty, !rows.isEmpty else { return false }
    let alike = columns.filter { column in
      rows.count { $0[column] == first[column] } * 2 >= rows.count
    }
    return alike.count * 2 > columns.count
  }
}

extension String {
  /// Each digit a 9, each run of letters one a: "P0012" is "a9999".
  fileprivate var form: String {
    reduce(into: "") { form, character in
      let mark: Character = character.isNumber ? "9" : character.isLetter ? "a" : character
      if mark != "a" || form.last != "a" { form.append(mark) }
    }
  }
}
