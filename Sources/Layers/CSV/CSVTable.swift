import DeterministicParallel

/// The columns that were asked of a CSV file, each by its name in the header.
public struct CSVTable: Sendable {
  /// How many rows the file has.
  public internal(set) var count = 0
  public internal(set) var texts: [String: TextColumn] = [:]
  public internal(set) var categories: [String: CategoryColumn] = [:]
  public internal(set) var numbers: [String: NumberColumn] = [:]
  /// What the user should know of the rows that were read.
  public internal(set) var notes: [TableNote] = []
  /// Of each row, where they were asked for; see `RowDigests`.
  public internal(set) var rowDigests: ContiguousArray<UInt64> = []

  /// Numbers from a text file.
  public struct NumberColumn: Sendable {
    public init(_ values: some Sequence<Double> = []) { self.values = ContiguousArray(values) }

    /// Not-a-number where the field is empty or holds something else.
    public internal(set) var values = ContiguousArray<Double>()
    /// The rows, counted from 0, whose field holds something that is no number.
    public internal(set) var unreadable: [Int] = []
    /// The rows, counted from 0, whose field holds a mark that withholds the number or says that it is not known.
    public internal(set) var masked: [Int] = []
    /// Whether all numbers stand there as such, not as codes that are protected from spreadsheets or in groups of digits.
    var isPlain = true
    /// What the unreadable fields look like, and how many do.
    var forms: [NumberForm: Int] = [:]
    /// Whether a field has needless zeros in front, as codes have and numbers have not: 08014.
    public internal(set) var hasLeadingZeros = false
    /// Whether marks within the numbers part thousands.
    var marks = ThousandsMarks()
  }
}

extension CSVFile {
  /// Reads columns, named as in the header.
  ///
  /// An empty field is missing, and so are those that a row leaves out at its end; empty ones too many are allowed.
  /// - Parameters:
  ///   - texts: columns whose texts mostly differ.
  ///   - categories: columns of few different texts, blanks around them taken off.
  ///   - numbers: columns of numbers.
  ///   - decimalComma: whether 3,5 is three and a half.
  ///   - digestsRows: whether to tell apart rows that are not the same, byte by byte.
  ///   - firstRows: how many rows are wanted; about so many are read.
  /// - Throws: `FileError` for a column that is not there, and for a row that has more fields than the header, is
  ///   broken in two or has an unclosed quotation mark.
  public func read(
    texts: [String] = [], categories: [String] = [], numbers: [String] = [], decimalComma: Bool = false,
    digestsRows: Bool = false, firstRows: Int? = nil, workers: Workers = .all
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
    let places = CSVPlaces(of: chunks, in: content, workers: workers)
    // Each piece writes its numbers and codes where they stand in the columns; texts, whose lengths differ, are joined.
    let joiners = texts.map { _ in CSVTextJoiner(rows: places.capacity, bytes: content.count) }
    typealias Codes = (columns: [ContiguousArray<Int32>], result: [Piece])
    func count(_ pieces: [Piece]) -> Int { pieces.reduce(0) { $0 + $1.count } }
    var (values, (codes, pieces)) = filledColumns(numbers.count, capacity: places.capacity) {
      (values: [UnsafeMutableBufferPointer<Double>]) -> (count: Int, result: Codes) in
      let codes: Codes = filledColumns(categories.count, capacity: places.capacity) {
        (codes: [UnsafeMutableBufferPointer<Int32>]) -> (count: Int, result: [Piece]) in
        nonisolated(unsafe) let values = values
        nonisolated(unsafe) let codes = codes
        let pieces = workers.map(chunks.count, chunk: 1) { index in
          let (chunk, place) = (chunks[index.lowerBound], places[index.lowerBound])
          defer { content.forget(chunk) }
          let textBuilders = texts.map { _ in CSVTextBuilder(most: place.count) }
          let categoryBuilders = codes.map { CSVCategoryBuilder(into: .init(rebasing: $0[place])) }
          let numberBuilders = values.map {
            CSVNumberBuilder(into: .init(rebasing: $0[place]), decimalComma: decimalComma)
          }
          let builders: [any CSVColumnBuilder] = textBuilders + categoryBuilders + numberBuilders
          let digests = digestsRows ? CSVRowDigests() : nil
          let (count, short, emptyRows, failure) = fill(
            builders, from: textFields + categoryFields + numberFields, chunk, digests)
          for (joiner, builder) in zip(joiners, textBuilders) {
            joiner.add(builder.column, at: index.lowerBound)
          }
          return Piece(
            count: count, short: short, emptyRows: emptyRows, failure: failure,
            digests: digests?.values ?? [],
            labels: categoryBuilders.map(\.labels.labels), numbers: numberBuilders.map(\.column))
        }
        let counts = pieces.map(\.count)
        for column in values { places.closeGaps(in: column, behind: counts) }
        for column in codes { places.closeGaps(in: column, behind: counts) }
        return (count(pieces), pieces)
      }
      return (count(codes.result), codes)
    }
    var table = CSVTable()
    var short = ShortRows()
    var emptyRows = 0
    for piece in pieces {
      emptyRows += piece.emptyRows
      if let failure = piece.failure { throw error(failure, row: table.count + piece.count + emptyRows + 1) }
      short.append(piece.short, behind: table.count)
      table.count += piece.count
    }
    try check(short, rowCount: table.count, isWhole: chunks.count == all.count)
    table.notes += [short.note, TableNote.passedOver(emptyRows)].compactMap { $0 }
    table.rowDigests = workers.joined(pieces.map(\.digests))
    let counts = pieces.map(\.count)
    for (name, joiner) in zip(texts, joiners) { table.texts[name] = joiner.takeColumn() }
    for (position, name) in categories.enumerated().reversed() {
      table.categories[name] = CategoryColumn(
        joining: codes.removeLast(), counts, labels: pieces.map { $0.labels[position] }, workers: workers)
    }
    for (position, (name, values)) in zip(numbers, values).enumerated() {
      table.numbers[name] = CSVTable.NumberColumn(
        joining: values, zip(counts, pieces.map { $0.numbers[position] }))
    }
    return table
  }

  /// Calls `body` with the number (from 1) and the fields of each row, in order; for tables that are passed on
  /// as they are. Fields are handed out as they stand in the file, quotation marks and what protects codes from
  /// spreadsheets resolved.
  ///
  /// - Returns: what the user should know of the rows.
  @discardableResult
  public func forEachRow(_ body: (Int, [String]) throws -> Void) throws -> [TableNote] {
    return try content.withBytes { bytes in
      var cursor = cursor(bytes, rows)
      var scratch = [UInt8]()
      var row = 0
      var short = ShortRows()
      do {
        while try cursor.next() {
          row += 1
          if let failure = widthFailure(cursor) { throw error(failure, row: row + cursor.emptyRows) }
          if cursor.fields.count < namedWidth { short.append(row - 1, width: cursor.fields.count) }
          var texts = cursor.fields.prefix(header.count).map { field in
            cursor.withField(field, scratch: &scratch) { String(decoding: $0.unprotected, as: UTF8.self) }
          }
          while texts.count < header.count { texts.append("") }
          try body(row, texts)
        }
      } catch let problem as CSVRowCursor.Problem {
        throw error(.syntax(problem), row: row + cursor.emptyRows + 1)
      }
      try check(short, rowCount: row, isWhole: true)
      return [short.note, TableNote.passedOver(cursor.emptyRows)].compactMap { $0 }
    }
  }

  private struct Piece: Sendable {
    let count: Int
    let short: ShortRows
    let emptyRows: Int
    let failure: Failure?
    let digests: ContiguousArray<UInt64>
    let labels: [[String]]
    let numbers: [CSVTable.NumberColumn]
  }

  private enum Failure: Sendable {
    case syntax(CSVRowCursor.Problem)
    /// - Parameter hasReturns: whether carriage returns stand within it.
    case width(Int, hasReturns: Bool)
  }

  private func fields(of names: [String], among all: [String]) throws(FileError) -> [Int] {
    var fields = [Int]()
    for name in names {
      guard let field = header.firstIndex(of: name) else {
        if let error = unread(name) { throw error }
        // A first row that names nothing that is wanted may be a pupil's, and is not shown.
        guard all.contains(where: header.contains) else { throw noHeader(lacking: name, of: all) }
        throw headerInTwoRows(lacking: name, of: all) ?? .noColumn(name, among: header, path: path)
      }
      fields.append(field)
    }
    return fields
  }

  /// How many rows were read, and what stopped the reading after them, if anything did.
  private func fill(
    _ builders: [any CSVColumnBuilder], from fields: [Int], _ chunk: Range<Int>, _ digests: CSVRowDigests?
  )
    -> (count: Int, short: ShortRows, emptyRows: Int, failure: Failure?)
  {
    content.withBytes { bytes in
      var cursor = cursor(bytes, chunk)
      var batch = CSVBatch(bytes, width: fields.count)
      var count = 0
      var short = ShortRows()
      let (width, namedWidth) = (header.count, namedWidth)
      let missing = CSVField(start: 0, end: 0, hasDoubledQuotes: false)
      func settle() {
        for (column, builder) in builders.enumerated() { builder.append(batch, column: column) }
        batch.removeAll()
      }
      defer { settle() }
      do throws(CSVRowCursor.Problem) {
        while try cursor.next() {
          if cursor.fields.count >= width {
            if let failure = widthFailure(cursor) { return (count, short, cursor.emptyRows, failure) }
            for field in fields { batch.append(cursor.fields[field]) }
          } else {
            let found = cursor.fields.count
            if found < namedWidth { short.append(count, width: found) }
            for field in fields { batch.append(field < found ? cursor.fields[field] : missing) }
          }
          digests?.append(cursor)
          count += 1
          if batch.isFull { settle() }
        }
      } catch {
        return (count, short, cursor.emptyRows, .syntax(error))
      }
      return (count, short, cursor.emptyRows, nil)
    }
  }

  private func widthFailure(_ cursor: CSVRowCursor) -> Failure? {
    faultyWidth(cursor).map { width in
      .width(
        width,
        hasReturns: cursor.fields.contains { cursor.bytes[$0.start..<$0.end].contains(.carriageReturn) })
    }
  }

  /// How many fields a row has that has more than the header; empty ones too many do not count.
  func faultyWidth(_ cursor: CSVRowCursor) -> Int? {
    let width = cursor.fields.count
    if width <= header.count { return nil }
    return cursor.fields[header.count...].allSatisfy { $0.start == $0.end } ? nil : width
  }

  /// How many columns there are up to the last one that has a name.
  var namedWidth: Int { (header.lastIndex { !$0.isEmpty } ?? -1) + 1 }

  /// - Parameter isWhole: whether the file was read to its end.
  private func check(_ short: ShortRows, rowCount: Int, isWhole: Bool) throws(FileError) {
    guard let fault = short.fault(rowCount: rowCount, header: namedWidth, endsOpen: isWhole && endsOpen)
    else { return }
    throw FileError(.badData, path: path, row: fault.row + 1, problem(fault), hint: fault.hint)
  }

  /// Whether the last row ends with the file, and not with a line end. What was put together here has all its rows.
  var endsOpen: Bool {
    guard strayWidth != nil, !isSheet, !rows.isEmpty else { return false }
    let last = content.withBytes { $0[rows.upperBound - 1] }
    return last != .lineFeed && last != .carriageReturn
  }

  /// In words, what is wrong with a row that has fewer fields than the header.
  func problem(_ fault: ShortRows.Fault) -> String {
    problem(width: fault.width) + (fault.isCutOff ? ", and the file ends in the middle of it" : "")
  }

  /// In words, that a row has another width than the header.
  func problem(width: Int) -> String {
    "the row has \(width) \(width == 1 ? "field" : "fields"), the header \(header.count)"
  }

  private func error(_ failure: Failure, row: Int) -> FileError {
    switch failure {
    case .syntax(let problem): CSVFile.error(problem, path: path, row: row)
    case .width(let width, let hasReturns):
      FileError(
        .badData, path: path, row: row,
        problem(width: width),
        hint: isSheet
          ? "take out what stands beside the table, or name its columns"
          : hasReturns
            ? "some lines end with a carriage return alone, as no others do: save the file anew as CSV"
            : width == header.count + 1 && allRowsAreOneLonger
              ? "all rows are so: the header lacks the name of the first column, as R's write.table leaves it out; put a name and the delimiter in front"
              : "fields that hold the delimiter must stand in quotation marks")
    }
  }

  /// Whether several rows have one field more than the header, and none of the first has not.
  private var allRowsAreOneLonger: Bool {
    content.withBytes { bytes in
      let most = 50
      var cursor = cursor(bytes, rows)
      var count = 0
      while count < most, (try? cursor.next()) == true {
        guard cursor.fields.count == header.count + 1 else { return false }
        count += 1
      }
      return count > 1
    }
  }
}
