import Repeatable

/// The columns that were asked of a CSV file, each by its name in the header.
public struct CSVTable: Sendable {
  /// How many rows the file has.
  public internal(set) var count = 0
  public internal(set) var texts: [String: TextColumn] = [:]
  public internal(set) var categories: [String: CategoryColumn] = [:]
  public internal(set) var numbers: [String: NumberColumn] = [:]

  /// Numbers from a text file.
  public struct NumberColumn: Sendable {
    public init(_ values: some Sequence<Double> = []) { self.values = ContiguousArray(values) }

    /// Not-a-number where the field is empty or holds something else.
    public internal(set) var values = ContiguousArray<Double>()
    /// The rows, counted from 0, whose field holds something that is no number.
    public internal(set) var unreadable: [Int] = []
    /// Whether a field has needless zeros in front, as codes have and numbers have not: 08014.
    public internal(set) var hasLeadingZeros = false
  }
}

extension CSVFile {
  /// Reads columns, named as in the header.
  ///
  /// An empty field is missing. Rows must have as many fields as the header; empty ones too many are allowed.
  /// - Parameters:
  ///   - texts: columns whose texts mostly differ.
  ///   - categories: columns of few different texts, blanks around them taken off.
  ///   - numbers: columns of numbers.
  ///   - decimalComma: whether 3,5 is three and a half.
  ///   - firstRows: how many rows are wanted; about so many are read.
  /// - Throws: `FileError` for a column that is not there, and for a row that has more or fewer fields than the
  ///   header or an unclosed quotation mark.
  public func read(
    texts: [String] = [], categories: [String] = [], numbers: [String] = [], decimalComma: Bool = false,
    firstRows: Int? = nil, workers: Workers = .all
  ) throws(FileError) -> CSVTable {
    let wanted = texts + categories + numbers
    let (textFields, categoryFields, numberFields) = (
      try fields(of: texts, among: wanted), try fields(of: categories, among: wanted),
      try fields(of: numbers, among: wanted)
    )
    let mark = delimiter.asciiValue ?? UInt8(ascii: ",")
    // Rows are rarely longer than 256 bytes; what the first piece holds beyond those wanted does no harm.
    let size = firstRows.map { $0 * 256 } ?? 1 << 22
    let all = content.withBytes { rowChunks($0, rows, delimiter: mark, size: size) }
    let chunks = firstRows == nil ? all : Array(all.prefix(1))
    let pieces = workers.map(chunks.count, chunk: 1) { index in
      let chunk = chunks[index.lowerBound]
      defer { content.forget(chunk) }
      let textBuilders = texts.map { _ in CSVTextBuilder() }
      let categoryBuilders = categories.map { _ in CSVCategoryBuilder() }
      let numberBuilders = numbers.map { _ in CSVNumberBuilder(decimalComma: decimalComma) }
      let builders: [any CSVColumnBuilder] = textBuilders + categoryBuilders + numberBuilders
      let (count, failure) = fill(builders, from: textFields + categoryFields + numberFields, chunk)
      return Piece(
        count: count, failure: failure, texts: textBuilders.map(\.column),
        categories: categoryBuilders.map(\.column), numbers: numberBuilders.map(\.column))
    }
    var table = CSVTable()
    for piece in pieces {
      if let failure = piece.failure { throw error(failure, row: table.count + piece.count + 1) }
      table.count += piece.count
    }
    for (index, name) in texts.enumerated() { table.texts[name] = joined(pieces.map { $0.texts[index] }) }
    for (index, name) in categories.enumerated() {
      table.categories[name] = joined(pieces.map { $0.categories[index] })
    }
    for (index, name) in numbers.enumerated() {
      table.numbers[name] = joined(pieces.map { $0.numbers[index] })
    }
    return table
  }

  /// Calls `body` with the number (from 1) and the fields of each row, in order; for tables that are passed on
  /// as they are. Fields are handed out as they stand in the file, quotation marks resolved.
  public func forEachRow(_ body: (Int, [String]) throws -> Void) throws {
    let mark = delimiter.asciiValue ?? UInt8(ascii: ",")
    try content.withBytes { bytes in
      var cursor = CSVRowCursor(bytes, rows, delimiter: mark)
      var scratch = [UInt8]()
      var row = 0
      do {
        while try cursor.next() {
          row += 1
          if let failure = widthFailure(cursor) { throw error(failure, row: row) }
          let texts = cursor.fields.prefix(header.count).map { field in
            cursor.withField(field, scratch: &scratch) { String(decoding: $0, as: UTF8.self) }
          }
          try body(row, texts)
        }
      } catch let problem as CSVRowCursor.Problem {
        throw error(.syntax(problem), row: row + 1)
      }
    }
  }

  private struct Piece: Sendable {
    let count: Int
    let failure: Failure?
    let texts: [TextColumn]
    let categories: [CategoryColumn]
    let numbers: [CSVTable.NumberColumn]
  }

  private enum Failure: Sendable {
    case syntax(CSVRowCursor.Problem)
    case width(Int)
  }

  private func fields(of names: [String], among all: [String]) throws(FileError) -> [Int] {
    var fields = [Int]()
    for name in names {
      guard let field = header.firstIndex(of: name) else {
        // A first row that names nothing that is wanted may be a pupil's, and is not shown.
        guard all.contains(where: header.contains) else {
          throw FileError(
            .badData, path: path, column: name, "there is no such column",
            hint: "the first row must name the columns, and it names none of those that are wanted")
        }
        throw .noColumn(name, among: header, path: path)
      }
      fields.append(field)
    }
    return fields
  }

  /// How many rows were read, and what stopped the reading after them, if anything did.
  private func fill(_ builders: [any CSVColumnBuilder], from fields: [Int], _ chunk: Range<Int>)
    -> (count: Int, failure: Failure?)
  {
    content.withBytes { bytes in
      var cursor = CSVRowCursor(bytes, chunk, delimiter: delimiter.asciiValue ?? UInt8(ascii: ","))
      var batch = CSVBatch(bytes, width: fields.count)
      var count = 0
      func settle() {
        for (column, builder) in builders.enumerated() { builder.append(batch, column: column) }
        batch.removeAll()
      }
      defer { settle() }
      do throws(CSVRowCursor.Problem) {
        while try cursor.next() {
          if let failure = widthFailure(cursor) { return (count, failure) }
          for field in fields { batch.append(cursor.fields[field]) }
          count += 1
          if batch.isFull { settle() }
        }
      } catch {
        return (count, .syntax(error))
      }
      return (count, nil)
    }
  }

  private func widthFailure(_ cursor: CSVRowCursor) -> Failure? { faultyWidth(cursor).map { .width($0) } }

  /// How many fields a row has that has not as many as the header; empty ones too many do not count.
  func faultyWidth(_ cursor: CSVRowCursor) -> Int? {
    let width = cursor.fields.count
    if width == header.count { return nil }
    let isPadded = width > header.count && cursor.fields[header.count...].allSatisfy { $0.start == $0.end }
    return isPadded ? nil : width
  }

  private func error(_ failure: Failure, row: Int) -> FileError {
    switch failure {
    case .syntax(let problem): CSVFile.error(problem, path: path, row: row)
    case .width(let width):
      FileError(
        .badData, path: path, row: row,
        "the row has \(width) \(width == 1 ? "field" : "fields"), the header \(header.count)",
        hint: "fields that hold the delimiter must stand in quotation marks")
    }
  }

  private func joined(_ pieces: [TextColumn]) -> TextColumn {
    guard var result = pieces.first else { return TextColumn() }
    for piece in pieces.dropFirst() { result.append(contentsOf: piece) }
    return result
  }

  private func joined(_ pieces: [CategoryColumn]) -> CategoryColumn {
    if pieces.count == 1 { return pieces[0] }
    let result = CSVCategoryBuilder()
    for piece in pieces { result.append(piece) }
    return result.column
  }

  private func joined(_ pieces: [CSVTable.NumberColumn]) -> CSVTable.NumberColumn {
    if pieces.count == 1 { return pieces[0] }
    var result = CSVTable.NumberColumn()
    result.values.reserveCapacity(pieces.reduce(0) { $0 + $1.values.count })
    for piece in pieces {
      result.unreadable.append(contentsOf: piece.unreadable.map { $0 + result.values.count })
      result.values.append(contentsOf: piece.values)
      result.hasLeadingZeros = result.hasLeadingZeros || piece.hasLeadingZeros
    }
    return result
  }
}
