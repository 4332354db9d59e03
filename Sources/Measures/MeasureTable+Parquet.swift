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
    var left = rows.lazy.filter { keeps($0, choice) }.makeIterator()
    var isFirst = true
    Column.writeParquet(to: writer, metadata: metadata, workers: workers) {
      var piece: [Measure] = []
      while piece.count < Column.rowsOfParquetPiece, let row = left.next() { piece.append(row) }
      defer { isFirst = false }
      return isFirst || !piece.isEmpty ? columns(of: piece, in: language) : nil
    }
    try writer.check()
  }

  private func columns(of rows: [Measure], in language: Language) -> [Column] {
    func text(_ value: (Measure) -> String?) -> Column.Values {
      var texts = TextColumn()
      for row in rows { texts.append(value(row).flatMap { $0.isEmpty ? nil : $0 }) }
      return .text(texts)
    }
    func number(_ value: (Measure) -> Double?) -> Column.Values {
      var numbers = ContiguousArray<Double>()
      for row in rows { numbers.append(value(row).flatMap { $0.isFinite ? $0 : nil } ?? .nan) }
      return .real(numbers)
    }
    func indicator(_ row: Measure) -> Indicator { indicators[Int(row.indicator)] }
    let values: [Column.Values] = [
      text { indicator($0).id }, text { $0.level.rawValue },
      text { units[$0.level]?[Int($0.unit)].id }, text { groups[Int($0.group)] },
      text { years[Int($0.year)] },
      number { $0.value }, number { $0.numerator }, number { $0.denominator },
      .integer(ContiguousArray(rows.lazy.map { Int64($0.count) })), number { $0.low }, number { $0.high },
      number { $0.change?.value }, number { $0.change?.low }, number { $0.change?.high },
      text { $0.status.rawValue }, text { note($0)?.text(in: language) },
      text { indicator($0).dimension?.by }, text { indicator($0).dimension?.of },
      text { indicator($0).unit.code },
    ]
    return zip(MeasureTable.columns, values).map { Column(name: $0, values: $1) }
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
