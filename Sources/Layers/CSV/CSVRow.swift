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
/// A quote that is not at the start of a field is a plain character, as in 5" pipe.
struct CSVRowCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  var position: Int
  let end: Int
  private(set) var fields = ContiguousArray<CSVField>()

  enum Problem: Error {
    /// A quote is opened and never closed.
    case openQuote
    /// Something stands between a closing quote and the next delimiter.
    case textAfterQuote
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    position = range.lowerBound
    end = range.upperBound
  }

  /// Goes on to the next row, whose fields are then in `fields`; false at the end. Empty lines are passed over.
  mutating func next() throws(Problem) -> Bool {
    while position < end, bytes[position] == .lineFeed || bytes[position] == .carriageReturn { position += 1 }
    guard position < end else { return false }
    fields.removeAll(keepingCapacity: true)
    while true {
      if position < end, bytes[position] == .quote {
        try quotedField()
      } else {
        plainField()
      }
      guard position < end else { return true }
      let byte = bytes[position]
      position += 1
      if byte == .lineFeed { return true }
    }
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
      while position < end, bytes[position] != .quote { position += 1 }
      guard position < end else { throw .openQuote }
      guard position + 1 < end, bytes[position + 1] == .quote else { break }
      field.hasDoubledQuotes = true
      position += 2
    }
    field.end = position
    position += 1
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
  while let quote = index(of: .quote, in: bytes, from: position, to: range.upperBound) {
    let before = quote == range.lowerBound ? UInt8.lineFeed : bytes[quote - 1]
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
