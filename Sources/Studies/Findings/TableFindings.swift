import Languages
import Layers

extension Finding {
  /// That a table could only be read with a doubt.
  package init(_ note: TableNote, dataset: String, file: String) {
    self.init(
      .mendedOnReading, .warning, dataset: dataset, file: file, rows: note.rows.map { $0 - 1 },
      count: max(1, note.count), said: Text(template: note.template, names: note.values))
  }

  /// That a file cannot be read, as its reader says it.
  package init(unreadable error: FileError, dataset: String) {
    self.init(
      .unreadableFile, .error, dataset: dataset, file: error.path, column: error.column,
      rows: error.row.map { [$0 - 1] } ?? [], count: 1, said: "\(name: error.problem)",
      hint: error.hint.map { "\(name: $0)" })
  }
}
