import DeterministicParallel

/// Writes a table as an Apache Parquet file, row group by row group.
///
///     let writer = ParquetWriter(file.writer, fields: fields)
///     writer.append(columns, rows: 0..<1000)
///     writer.finish(metadata: [])
///
/// Made so that pyarrow, DuckDB, polars, fastparquet and Spark all read it: pages of the first version, plain or by a
/// dictionary, packed with zstd; missing values are NULL and never not-a-number.
struct ParquetWriter {
  private let writer: ByteWriter
  private let schema: ParquetSchema
  private let workers: Workers
  private var groups: [Group] = []

  /// As many rows as DuckDB and others take at a time.
  static let rowsPerGroup = 122_880

  private struct Group {
    var rows: Int
    var chunks: [ParquetChunk]
    var offsets: [Int]
  }

  init(_ writer: ByteWriter, schema: ParquetSchema, workers: Workers = .all) {
    self.writer = writer
    self.schema = schema
    self.workers = workers
    ParquetFormat.magic.withUnsafeBufferPointer { writer.append($0) }
  }

  /// Adds rows, which are cut into groups. Each source gives the values of one leaf of the schema.
  mutating func append(_ sources: [ParquetSource], rows: Range<Int>) {
    precondition(sources.count == schema.leaves.count, "each leaf of the schema has its source")
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: ParquetWriter.rowsPerGroup) {
      let range = start..<min(rows.upperBound, start + ParquetWriter.rowsPerGroup)
      append(ParquetWriter.packed(sources, rows: range, workers: workers), rows: range.count)
    }
  }

  /// The rows of a group, column by column.
  static func packed(
    _ sources: [ParquetSource], rows: Range<Int>, workers: Workers
  ) -> [ParquetChunk] {
    workers.map(sources.count, chunk: 1) { leaf in ParquetChunk(sources[leaf.lowerBound], rows: rows) }
  }

  /// Adds a group of rows that is packed.
  mutating func append(_ chunks: [ParquetChunk], rows: Int) {
    var offsets: [Int] = []
    for chunk in chunks {
      offsets.append(writer.count)
      chunk.bytes.withUnsafeBufferPointer { writer.append($0) }
    }
    // Only what the footer says of a chunk is kept.
    groups.append(Group(rows: rows, chunks: chunks.map(\.withoutBytes), offsets: offsets))
  }

  /// Writes the footer.
  func finish(metadata: [(key: String, value: String)]) {
    let footer = ByteWriter(inMemory: 4096)
    var thrift = ThriftWriter(footer)
    thrift.field(1, Int32(2))
    schema.append(to: &thrift, field: 2)
    thrift.field(3, Int64(groups.reduce(0) { $0 + $1.rows }))
    thrift.field(4, structures: groups) { thrift, group in
      thrift.field(1, structures: schema.leaves.indices) { thrift, leaf in
        let (chunk, offset) = (group.chunks[leaf], group.offsets[leaf])
        thrift.field(2, Int64(0))
        thrift.field(3) { chunk.appendMetadata(to: &$0, leaf: schema.leaves[leaf], offset: offset) }
      }
      thrift.field(2, Int64(group.chunks.reduce(0) { $0 + $1.unpackedSize }))
      thrift.field(3, Int64(group.rows))
    }
    if !metadata.isEmpty {
      thrift.field(5, structures: metadata) { thrift, entry in
        thrift.field(1, entry.key)
        thrift.field(2, entry.value)
      }
    }
    thrift.field(6, "catchment")
    // Readers heed least and greatest values only of columns whose order is said.
    thrift.field(7, structures: schema.leaves) { thrift, _ in thrift.field(1) { _ in } }
    thrift.finish()
    writer.append(footer)
    writer.append(littleEndian: UInt32(footer.count))
    ParquetFormat.magic.withUnsafeBufferPointer { writer.append($0) }
  }
}
