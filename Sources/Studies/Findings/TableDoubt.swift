import Languages

/// What is doubtful about some rows of a table, whichever of a study's tables it is.
package struct TableDoubt: Sendable {
  let kind: Finding.Kind
  /// As the file names it.
  let column: String
  /// The first rows of the file, counted from 0.
  var rows: [Int] = []
  let count: Int
  let text: Text
  let publicText: Text
  let hint: Text

  /// - Parameter dataset: "pupils", "costs" …
  package func finding(_ dataset: String, file: String) -> Finding {
    Finding(
      kind, .warning, dataset: dataset, file: file, column: column, rows: rows, count: count, said: text,
      toPublic: publicText, hint: hint)
  }
}
