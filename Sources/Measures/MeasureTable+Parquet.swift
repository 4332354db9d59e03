import Languages
import Layers

extension MeasureTable {
  /// Writes the table as Parquet, with the columns of the CSV; a missing number is NULL, and so is an empty text.
  ///
  /// - Parameter metadata: texts about the table, by their names.
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeParquet(
    to writer: ByteWriter, _ choice: RowChoice = .all, in language: Language = .english,
    metadata: [(key: String, value: String)] = []
  ) throws(FileError) {
    let rows = Array(rows.lazy.filter { keeps($0, choice) })
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
    Column.writeParquet(
      zip(MeasureTable.columns, values).map { Column(name: $0, values: $1) }, to: writer, metadata: metadata)
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
    metadata: [(key: String, value: String)] = []
  ) throws(FileError) {
    switch form {
    case .csv: try writeCSV(to: writer, choice, in: language)
    case .packedCSV:
      try writer.appendPacked { inner throws(FileError) in try writeCSV(to: inner, choice, in: language) }
    case .json: try writeJSON(to: writer, choice, in: language)
    case .parquet: try writeParquet(to: writer, choice, in: language, metadata: metadata)
    }
  }
}
