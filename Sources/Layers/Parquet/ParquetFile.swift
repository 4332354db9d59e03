/// An Apache Parquet file: a table whose columns are read as columns of typed values.
///
///     let pupils = try ParquetFile("pupils.parquet")
///     let columns = try pupils.columns()
///
/// Reads what pandas, GeoPandas, DuckDB, polars and Spark write: packed with snappy, zstd, gzip or not at all, any of
/// the common encodings. Lists, maps and bytes that are no text are left out, with a note.
public struct ParquetFile {
  public let path: String
  /// How many rows there are.
  public var count: Int { footer.rows }
  /// What the file says of itself, beside its columns.
  public var metadata: [String: String] { footer.metadata }
  private let file: FileBytes
  let footer: ParquetFooter

  /// - Throws: `FileError` when there is no such file, or it is no Parquet or damaged.
  public init(_ path: String) throws(FileError) {
    try self.init(FileBytes(path))
  }

  public init(_ file: FileBytes) throws(FileError) {
    self.file = file
    path = file.path
    let footer = file.withBytes { bytes in
      Result { () throws(ParquetFault) in try ParquetFooter(.init(bytes)) }
    }
    do throws(ParquetFault) {
      self.footer = try footer.get()
    } catch {
      throw FileError(.badData, path: file.path, error.problem, hint: error.hint)
    }
  }

  /// Whether a file begins as a Parquet file does.
  static func isParquet(_ file: FileBytes) -> Bool { file.withBytes { $0.starts(with: ParquetFormat.magic) } }

  /// All columns that hold single values, but for some, and what was left out.
  public func columns(
    except excluded: (_ name: String) -> Bool = { _ in false }
  ) throws(FileError) -> (columns: [Column], notes: [Layer.Note]) {
    var columns: [Column] = []
    var leftOut: [(String, String)] = []
    for leaf in footer.leaves.indices where !excluded(footer.leaves[leaf].name) {
      let name = footer.leaves[leaf].name
      if footer.leaves[leaf].isRepeated {
        leftOut.append((footer.leaves[leaf].path[0], "lists"))
      } else if case .other(let what) = footer.leaves[leaf].meaning {
        leftOut.append((name, what))
      } else if let values = try values(of: leaf) {
        columns.append(Column(name: name, values: values))
      } else {
        leftOut.append((name, "bytes"))
      }
    }
    let notes = Dictionary(leftOut, uniquingKeysWith: { first, _ in first }).sorted { $0.key < $1.key }
      .map { Layer.Note("the column \"\($0.key)\" holds \($0.value) and was left out", features: []) }
    return (columns, notes)
  }

  /// nil where bytes of which nothing is said are no text.
  private func values(of leaf: Int) throws(FileError) -> Column.Values? {
    var builder = ParquetColumnBuilder(footer.leaves[leaf])
    do throws(ParquetFault) {
      try pages(of: leaf) { page throws(ParquetFault) in try builder.append(page) }
    } catch {
      if footer.leaves[leaf].meaning == .bytes, error.hint == nil { return nil }
      throw fault(error, leaf)
    }
    let values = builder.values
    guard values.count == footer.rows else { throw fault(.damaged, leaf) }
    return values
  }

  func pages(
    of leaf: Int, _ body: (ParquetPages.Page) throws(ParquetFault) -> Void
  ) throws(ParquetFault) {
    let groups = footer.groups
    let description = footer.leaves[leaf]
    let result: Result<Void, ParquetFault> = file.withBytes { bytes in
      Result { () throws(ParquetFault) in
        for group in groups {
          var pages = ParquetPages(description, group.chunks[leaf], in: .init(bytes))
          try pages.read(rows: group.rows, body)
        }
      }
    }
    try result.get()
  }

  func fault(_ fault: ParquetFault, _ leaf: Int) -> FileError {
    FileError(.badData, path: path, column: footer.leaves[leaf].name, fault.problem, hint: fault.hint)
  }
}
