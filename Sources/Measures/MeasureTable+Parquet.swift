import DeterministicParallel
import Languages
import Layers

extension MeasureTable {
  /// Writes the table as Parquet, with the columns of the CSV; a missing number is NULL, and so is an empty text. Rows
  /// are put into columns some at a time, so that no more than these are in memory.
  ///
  /// - Parameter metadata: texts about the table, by their names.
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeParquet(
    to writer: ByteWriter, _ choice: RowChoice = .all, in language: Language = .english,
    metadata: [(key: String, value: String)] = [], workers: Workers = .all
  ) throws(FileError) {
    var columns = MeasureColumns(self, choice, in: language)
    var isFirst = true
    ParquetColumn.write(to: writer, metadata: metadata, workers: workers) {
      defer { isFirst = false }
      let piece = columns.next(ParquetColumn.rowsOfPiece)
      return isFirst ? piece ?? MeasureColumns.empty(self, in: language) : piece
    }
    try writer.check()
  }

  /// A form in which the whole table is written for programs.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case csv
    case packedCSV = "csv.gz"
    case json, parquet

    /// What the file is called.
    public var fileName: String { "measures.\(rawValue)" }
  }

  /// Writes the table in a form.
  ///
  /// - Parameter metadata: texts about the table, for a form that holds any.
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func write(
    _ form: Form, to writer: ByteWriter, _ choice: RowChoice = .all, in language: Language = .english,
    metadata: [(key: String, value: String)] = [], workers: Workers = .all
  ) throws(FileError) {
    switch form {
    case .csv: try writeCSV(to: writer, choice, in: language, workers: workers)
    case .packedCSV:
      try writer.appendPacked { inner throws(FileError) in
        try writeCSV(to: inner, choice, in: language, workers: workers)
      }
    case .json: try writeJSON(to: writer, choice, in: language)
    case .parquet: try writeParquet(to: writer, choice, in: language, metadata: metadata, workers: workers)
    }
  }
}
