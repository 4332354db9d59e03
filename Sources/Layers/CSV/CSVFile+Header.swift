extension CSVFile {
  /// That the first row names none of the wanted columns.
  ///
  /// It may be a pupil's, and is not shown.
  func noHeader(lacking column: String) -> FileError {
    FileError(
      .badData, path: path, column: column,
      seemsHeaderless ? "the file seems to have no header row" : "there is no such column",
      hint: "the first row must name the columns, and it names none of those that are wanted")
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
