import Foundation

/// Where a field lies in the file.
struct CSVField {
  var start: Int
  var end: Int
  /// Whether the field stood in quotes and holds quotes itself, each written twice.
  var hasDoubledQuotes: Bool
}

/// Takes rows apart, one after the other, by RFC 4180: fields in quotes may hold delimiters and line ends.
///
/// A quote that is not at the start of a field is a plain character, as in 5" pipe; blanks before it do not count where
/// it closes in the same line, nor do those behind the closing one. Rows without anything in them are passed over.
struct CSVRowCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  var position: Int
  let end: Int
  private(set) var fields = ContiguousArray<CSVField>()
  let width: Int?
  private let countsEmptyRows: Bool
  /// How many rows of delimiters, blanks and empty quotes were passed over.
  private(set) var emptyRows = 0
  /// The first field of the row that goes over more than one line; -1 for none.
  private var longField = -1

  enum Problem: Error {
    /// A quote is opened and never closed.
    case openQuote
    /// Something stands between a closing quote and the next delimiter.
    case textAfterQuote
    /// Between two quotes stand the ends of this row and of one further down, and all rows in between: how many rows that
    /// one is further down, and the field, from 0, that opens. The cursor stands at the row's beginning.
    case swallowedRows(Int, field: Int)
  }

  /// - Parameters:
  ///   - width: how many fields the header has, by which rows are known that two stray quotes make one field of;
  ///     nil where no quote is astray.
  ///   - countsEmptyRows: whether rows without anything in them are rows all the same, as those of a database.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, delimiter: UInt8, width: Int? = nil,
    countsEmptyRows: Bool = false
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.width = width
    self.countsEmptyRows = countsEmptyRows
    position = range.lowerBound
    end = range.upperBound
  }

  /// Goes on to the next row, whose fields are then in `fields`; false at the end. Empty lines are passed over.
  mutating func next() throws(Problem) -> Bool {
    while position < end {
      let first = bytes[position]
      if first == .lineFeed || first == .carriageReturn {
        position += 1
      } else if first <= .quote || first == delimiter, !countsEmptyRows, let rowEnd = endOfEmptyRow() {
        // Blanks and the quote are the bytes up to it: other rows are not looked at twice.
        position = rowEnd
        emptyRows += 1
      } else {
        break
      }
    }
    guard position < end else { return false }
    let start = position
    fields.removeAll(keepingCapacity: true)
    longField = -1
    while true {
      if position < end, bytes[position] == .quote {
        try quotedField()
      } else if position < end, bytes[position] == .blank, let quote = quoteBehindBlanks() {
        position = quote
        try quotedField()
      } else {
        plainField()
      }
      guard position < end else { break }
      let byte = bytes[position]
      position += 1
      if byte == .lineFeed { break }
    }
    if longField >= 0, let width, let problem = strayQuotes(width: width) {
      position = start
      throw problem
    }
    return true
  }

  /// That the first field of several lines is none, as each line would be a row with as many fields as the header; nil where
  /// it is one.
  ///
  /// A comma before a blank is one of a sentence. Of a single one in the field nothing can be told.
  func strayQuotes(width: Int) -> Problem? {
    guard longField >= 0, width > 1 else { return nil }
    let lines = bytes[fields[longField].start..<fields[longField].end]
    var (rows, delimiters, all) = (0, longField, 0)
    for index in lines.indices {
      if bytes[index] == .lineFeed {
        guard delimiters == width - 1 else { return nil }
        (rows, delimiters) = (rows + 1, 0)
      } else if bytes[index] == delimiter,
        index + 1 == lines.endIndex || bytes[index + 1] != UInt8(ascii: " ")
      {
        delimiters += 1
        all += 1
      }
    }
    let isRow = delimiters + fields.count - 1 - longField == width - 1
    return all > 1 && isRow ? .swallowedRows(rows, field: longField) : nil
  }

  private mutating func plainField() {
    let start = position
    while position < end, bytes[position] != delimiter, bytes[position] != .lineFeed { position += 1 }
    var fieldEnd = position
    let isLast = position == end || bytes[position] == .lineFeed
    if isLast, fieldEnd > start, bytes[fieldEnd - 1] == .carriageReturn { fieldEnd -= 1 }
    fields.append(CSVField(start: start, end: fieldEnd, hasDoubledQuotes: false))
  }

  private mutating func quotedField() throws(Problem) {
    position += 1
    var field = CSVField(start: position, end: position, hasDoubledQuotes: false)
    while true {
      while position < end, bytes[position] != .quote {
        if bytes[position] == .lineFeed, longField < 0 { longField = fields.count }
        position += 1
      }
      guard position < end else { throw .openQuote }
      guard position + 1 < end, bytes[position + 1] == .quote else { break }
      field.hasDoubledQuotes = true
      position += 2
    }
    field.end = position
    position += 1
    while position < end, bytes[position] == .blank, delimiter != .blank { position += 1 }
    if position < end, bytes[position] == .carriageReturn { position += 1 }
    guard position == end || bytes[position] == delimiter || bytes[position] == .lineFeed else {
      throw .textAfterQuote
    }
    fields.append(field)
  }

  /// The bytes of a field, doubled quotes made single, in `scratch` where they had to be copied.
  @inline(__always)
  func withField<Result>(
    _ field: CSVField, scratch: inout [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    field.withBytes(in: bytes, scratch: &scratch, body)
  }
}

extension CSVField {
  /// The field's bytes, doubled quotes made single, in `scratch` where they had to be copied.
  @inline(__always)
  func withBytes<Result>(
    in bytes: UnsafeBufferPointer<UInt8>, scratch: inout [UInt8],
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if !hasDoubledQuotes { return body(.init(rebasing: bytes[start..<end])) }
    scratch.removeAll(keepingCapacity: true)
    var index = start
    while index < end {
      scratch.append(bytes[index])
      index += bytes[index] == .quote ? 2 : 1
    }
    return scratch.withUnsafeBufferPointer(body)
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let blank = UInt8(ascii: " ")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}

/// Where a file may be cut so that each piece holds whole rows.
func rowChunks(
  _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, delimiter: UInt8, size: Int
) -> [Range<Int>] {
  var chunks = [Range<Int>]()
  var chunkStart = range.lowerBound
  var position = range.lowerBound
  /// Cuts at the line ends from the target on, up to `limit`.
  func cut(upTo limit: Int) {
    while chunkStart + size < limit {
      let target = max(chunkStart + size, position)
      guard target < limit, let lineEnd = index(of: .lineFeed, in: bytes, from: target, to: limit) else {
        return
      }
      chunks.append(chunkStart..<lineEnd + 1)
      chunkStart = lineEnd + 1
    }
  }
  func beginsField(behindBlanksAt quote: Int) -> Bool {
    let blanks = bytes[range.lowerBound..<quote].reversed().prefix { $0 == .blank && $0 != delimiter }
    let start = quote - blanks.count
    return start == range.lowerBound || bytes[start - 1] == delimiter || bytes[start - 1] == .lineFeed
  }
  while let quote = index(of: .quote, in: bytes, from: position, to: range.upperBound) {
    let before = quote == range.lowerBound ? UInt8.lineFeed : bytes[quote - 1]
    if before == .blank, beginsField(behindBlanksAt: quote),
      let close = bytes.closingQuote(ofOneAt: quote, before: range.upperBound, delimiter: delimiter)
    {
      cut(upTo: quote)
      position = close + 1
      continue
    }
    guard before == delimiter || before == .lineFeed else {
      cut(upTo: quote)
      position = quote + 1
      continue
    }
    cut(upTo: quote)
    var close = quote + 1
    while let next = index(of: .quote, in: bytes, from: close, to: range.upperBound) {
      close = next + 1
      guard close < range.upperBound, bytes[close] == .quote else { break }
      close += 1
    }
    position = close
    // An unclosed quote takes the rest of the file; the parser of that chunk reports it.
    if index(of: .quote, in: bytes, from: quote + 1, to: range.upperBound) == nil {
      position = range.upperBound
    }
  }
  cut(upTo: range.upperBound)
  if chunkStart < range.upperBound { chunks.append(chunkStart..<range.upperBound) }
  return chunks
}

private func index(
  of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int? {
  guard start < end, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start)
  else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}
