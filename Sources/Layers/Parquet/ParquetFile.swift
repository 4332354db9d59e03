/// An Apache Parquet file: a table whose columns are read as columns of typed values.
///
///     let pupils = try ParquetFile("pupils.parquet")
///     let columns = try pupils.columns()
///
/// Reads what pandas, GeoPandas, DuckDB, polars and Spark write: packed with snappy, zstd, gzip or not at all, any of
/// the common encodings. Lists, maps, bytes that are no text, and columns that are packed otherwise are left out, with
/// a note.
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
  ///
  /// - Throws: `FileError` for a damaged file.
  public func columns(
    except excluded: (_ name: String) -> Bool = { _ in false }
  ) throws(FileError) -> (columns: [Column], notes: [Layer.Note]) {
    let (columns, notes, _) = try readColumns(except: excluded)
    return (columns, notes)
  }

  /// All columns that hold single values, what was left out, and why for those that would be read if they were stored
  /// otherwise, by their names.
  func readColumns(
    except excluded: (_ name: String) -> Bool = { _ in false }
  ) throws(FileError) -> (columns: [Column], notes: [Layer.Note], unread: [String: FileError]) {
    var columns: [Column] = []
    var leftOut: [(String, String)] = []
    var unread: [String: FileError] = [:]
    for leaf in footer.leaves.indices where !excluded(footer.leaves[leaf].name) {
      let name = footer.leaves[leaf].name
      if footer.leaves[leaf].isRepeated {
        leftOut.append((footer.leaves[leaf].path[0], "lists"))
      } else if case .other(let what) = footer.leaves[leaf].meaning {
        leftOut.append((name, what))
      } else {
        do throws(ParquetFault) {
          columns.append(Column(name: name, values: try values(of: leaf)))
        } catch {
          // Of a damaged file nothing is believed; a column that nobody may want keeps nobody from the others.
          guard let what = error.unread else { throw fault(error, leaf) }
          leftOut.append((name, what))
          unread[name] = fault(error, leaf)
        }
      }
    }
    let notes = Dictionary(leftOut, uniquingKeysWith: { first, _ in first }).sorted { $0.key < $1.key }
      .map { Layer.Note("the column \"\($0.key)\" holds \($0.value) and was left out", features: []) }
    return (columns, notes, unread)
  }

  /// The name of a column that seems to hold geometries of which the file says nothing; nil where none does.
  var unnamedGeometries: String? {
    guard metadata["geo"] == nil else { return nil }
    let names: Set = ["geometry", "geom", "the_geom", "wkb", "wkb_geometry", "geometry_wkb", "geom_wkb"]
    let bytes: [ParquetMeaning] = [.bytes, .other("bytes")]
    return footer.leaves.first { leaf in
      leaf.meaning == .geometries || bytes.contains(leaf.meaning) && names.contains(leaf.name.lowercased())
    }?.name
  }

  private func values(of leaf: Int) throws(ParquetFault) -> Column.Values {
    var builder = ParquetColumnBuilder(footer.leaves[leaf])
    try pages(of: leaf) { page throws(ParquetFault) in try builder.append(page) }
    let values = builder.values
    guard values.count == footer.rows else { throw .damaged }
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
