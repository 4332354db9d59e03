import DeterministicParallel

/// A column of a table that is written as Parquet.
public struct ParquetColumn: Sendable {
  let name: String
  let source: ParquetSource

  public init(_ column: Column) { (name, source) = (column.name, ParquetSource(column)) }

  /// Texts of which there are few different ones.
  public init(_ name: String, _ texts: CategoryColumn) { (self.name, source) = (name, .category(texts)) }

  public init(_ name: String, _ numbers: ContiguousArray<Double>) {
    (self.name, source) = (name, .real(numbers))
  }

  public init(_ name: String, _ numbers: ContiguousArray<Int64>) {
    (self.name, source) = (name, .integer(numbers))
  }

  /// How many rows go into a group of a Parquet file.
  public static let rowsOfPiece = ParquetWriter.rowsPerGroup

  /// Writes a table whose rows come in pieces, so that no more than two of them are in memory: while one is packed, the next
  /// is asked for.
  ///
  /// - Parameter next: the columns of the next rows, the same ones each time, with their number; nil when there are no
  ///   more. The first piece must be there, if without rows. Pieces of `rowsOfPiece` make a file as if all rows had come
  ///   at once.
  public static func write(
    to output: ByteWriter, metadata: [(key: String, value: String)] = [], workers: Workers = .all,
    pieces next: () -> (columns: [ParquetColumn], rows: Int)?
  ) {
    var (columns, rows) = next() ?? ([], 0)
    let leaves = columns.map { $0.source.leaf([$0.name]) }
    var writer = ParquetWriter(output, schema: ParquetSchema(leaves: leaves), workers: workers)
    while true {
      let sources = columns.map(\.source)
      let last = max(0, rows - 1) / ParquetWriter.rowsPerGroup * ParquetWriter.rowsPerGroup..<rows
      writer.append(sources, rows: 0..<last.lowerBound)
      let (more, packed) = workers.both(next) {
        last.isEmpty ? [] : ParquetWriter.packed(sources, rows: last, workers: workers)
      }
      if !last.isEmpty { writer.append(packed, rows: last.count) }
      guard let more else { break }
      (columns, rows) = more
    }
    writer.finish(metadata: metadata)
  }
}

extension Column {
  /// Writes columns of one length as a Parquet file without geometries.
  public static func writeParquet(
    _ columns: [Column], to output: ByteWriter, metadata: [(key: String, value: String)] = [],
    workers: Workers = .all
  ) {
    var left: [Column]? = columns
    ParquetColumn.write(to: output, metadata: metadata, workers: workers) {
      defer { left = nil }
      return left.map { ($0.map { ParquetColumn($0) }, $0.first?.count ?? 0) }
    }
  }
}
