/// The pages of one column in one row group, and what the footer says of them.
struct ParquetChunk: Sendable {
  private(set) var bytes = ContiguousArray<UInt8>()
  private(set) var unpackedSize = 0
  private var packedSize = 0
  private var dictionarySize: Int?
  private let rows: Int
  private var missing = 0
  private var range: ParquetRange?

  /// A page of more bytes is closed; only single long geometries make larger ones.
  private static let pageSize = 1 << 20

  init(_ source: ParquetSource, rows range: Range<Int>) {
    rows = range.count
    self.range = ParquetRange(source, rows: range)
    switch source {
    case .text(let texts): append(TextDictionary(texts, rows: range), or: source, rows: range)
    case .category(let texts): append(TextDictionary(texts, rows: range), or: source, rows: range)
    case .real(let numbers):
      appendNumbers(numbers, rows: range) {
        $0.isNaN
      } bits: {
        $0.bitPattern
      }
    case .integer(let numbers):
      appendNumbers(numbers, rows: range) {
        $0 == Column.missingInteger
      } bits: {
        UInt64(bitPattern: $0)
      }
    default: appendPlain(source, rows: range)
    }
  }

  var withoutBytes: ParquetChunk {
    var copy = self
    copy.bytes = []
    return copy
  }

  private mutating func append(
    _ dictionary: TextDictionary?, or source: ParquetSource, rows range: Range<Int>
  ) {
    if let dictionary {
      appendDictionary(dictionary, rows: range)
    } else {
      appendPlain(source, rows: range)
    }
  }

  /// Numbers of eight bytes each.
  private mutating func appendNumbers<Number>(
    _ numbers: ContiguousArray<Number>, rows range: Range<Int>, isMissing: (Number) -> Bool,
    bits: (Number) -> UInt64
  ) {
    let most = ParquetChunk.pageSize / 8
    for first in stride(from: range.lowerBound, to: range.upperBound, by: most) {
      let rows = first..<min(range.upperBound, first + most)
      let values = ByteWriter(inMemory: 8 * rows.count)
      var levels = ContiguousArray<Int32>(repeating: 1, count: rows.count)
      for row in rows {
        if isMissing(numbers[row]) {
          levels[row - first] = 0
        } else {
          values.append(littleEndian: bits(numbers[row]))
        }
      }
      appendDataPage(values, levels: levels, rows: rows.count, .plain)
    }
  }

  private mutating func appendPlain(_ source: ParquetSource, rows range: Range<Int>) {
    var first = range.lowerBound
    let scratch = ByteWriter()
    while first < range.upperBound {
      let values = ByteWriter(inMemory: 1 << 16)
      var levels = ContiguousArray<Int32>()
      var (logicals, end): ([Int32], Int) = ([], first)
      while end < range.upperBound, values.count < ParquetChunk.pageSize {
        let isPresent = source.isPresent(end)
        if let isPresent { levels.append(isPresent ? 1 : 0) }
        if isPresent != false {
          if case .logical(let flags) = source {
            logicals.append(flags[end] == true ? 1 : 0)
          } else {
            source.append(end, to: values, scratch: scratch)
          }
        }
        end += 1
      }
      values.appendPacked(logicals)
      appendDataPage(
        values, levels: source.isPresent(first) == nil ? nil : levels, rows: end - first, .plain)
      first = end
    }
  }

  private mutating func appendDictionary(_ dictionary: TextDictionary, rows range: Range<Int>) {
    let entries = ByteWriter()
    for label in dictionary.labels {
      entries.append(littleEndian: UInt32(label.utf8.count))
      entries.append(label)
    }
    appendPage(.dictionary, entries) {
      $0.field(7) {
        $0.field(1, Int32(dictionary.labels.count))
        $0.field(2, ParquetFormat.Encoding.plain.rawValue)
      }
    }
    dictionarySize = bytes.count
    let values = ByteWriter()
    let bits = max(1, Int.bitWidth - (dictionary.labels.count - 1).leadingZeroBitCount)
    // What repeats after many rows, as the areas do, is packed away only where it begins with a byte.
    let width = bits > 8 ? (bits + 7) / 8 * 8 : bits
    values.append(byte: UInt8(width))
    RunLengths.append(dictionary.codes.filter { $0 >= 0 }, width: width, to: values)
    appendDataPage(
      values, levels: ContiguousArray(dictionary.codes.lazy.map { $0 >= 0 ? 1 : 0 }), rows: range.count,
      .rleDictionary)
  }

  /// - Parameter levels: 1 for each row that has a value and 0 for others; nil where all have by the schema.
  private mutating func appendDataPage(
    _ values: ByteWriter, levels: ContiguousArray<Int32>?, rows: Int, _ encoding: ParquetFormat.Encoding
  ) {
    let page = ByteWriter(inMemory: values.count + 64)
    if let levels {
      let runs = ByteWriter()
      RunLengths.append(levels, width: 1, to: runs)
      page.append(littleEndian: UInt32(runs.count))
      page.append(runs)
      missing += levels.count { $0 == 0 }
    }
    page.append(values)
    appendPage(.data, page) {
      $0.field(5) {
        $0.field(1, Int32(rows))
        $0.field(2, encoding.rawValue)
        $0.field(3, ParquetFormat.Encoding.rle.rawValue)
        $0.field(4, ParquetFormat.Encoding.rle.rawValue)
      }
    }
  }

  private mutating func appendPage(
    _ kind: ParquetFormat.PageKind, _ content: ByteWriter, _ more: (inout ThriftWriter) -> Void
  ) {
    let packed = content.withBytes(ParquetCompression.zstd)
    let header = ByteWriter()
    var thrift = ThriftWriter(header)
    thrift.field(1, kind.rawValue)
    thrift.field(2, Int32(content.count))
    thrift.field(3, Int32(packed.count))
    more(&thrift)
    thrift.finish()
    header.withBytes { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: packed)
    unpackedSize += header.count + content.count
    packedSize = bytes.count
  }

  /// - Parameter offset: where the chunk begins in the file.
  func appendMetadata(to thrift: inout ThriftWriter, leaf: ParquetSchema.Leaf, offset: Int) {
    let encodings: [ParquetFormat.Encoding] =
      dictionarySize == nil ? [.plain, .rle] : [.plain, .rle, .rleDictionary]
    thrift.field(1, leaf.type.rawValue)
    thrift.field(2, integers: encodings.map(\.rawValue))
    thrift.field(3, texts: leaf.path)
    thrift.field(4, ParquetFormat.Codec.zstd.rawValue)
    thrift.field(5, Int64(rows))
    thrift.field(6, Int64(unpackedSize))
    thrift.field(7, Int64(packedSize))
    thrift.field(9, Int64(offset + (dictionarySize ?? 0)))
    if dictionarySize != nil { thrift.field(11, Int64(offset)) }
    thrift.field(12) {
      $0.field(3, Int64(missing))
      if let range {
        $0.field(5, range.greatest)
        $0.field(6, range.least)
      }
    }
  }
}

/// The different texts of some rows, where they are few enough to be worth it.
private struct TextDictionary {
  private(set) var labels: [String] = []
  private(set) var codes = ContiguousArray<Int32>()

  private static func most(of rows: Range<Int>) -> Int { min(1 << 16, rows.count / 2) }

  init?(_ texts: TextColumn, rows: Range<Int>) {
    var interner = Interner()
    codes.reserveCapacity(rows.count)
    for row in rows {
      codes.append(texts.isMissing(at: row) ? -1 : texts.withBytes(at: row) { interner.code(of: $0) })
      if interner.count > Self.most(of: rows) { return nil }
    }
    labels = interner.labels
    // Some readers stumble over a dictionary without entries.
    if labels.isEmpty { return nil }
  }

  init?(_ texts: CategoryColumn, rows: Range<Int>) {
    // Of the labels, those that these rows have, in the order in which they come.
    var numbers = ContiguousArray<Int32>(repeating: -1, count: texts.labels.count)
    codes.reserveCapacity(rows.count)
    for code in texts.codes[rows] {
      guard code >= 0 else {
        codes.append(-1)
        continue
      }
      if numbers[Int(code)] < 0 {
        numbers[Int(code)] = Int32(labels.count)
        labels.append(texts.labels[Int(code)])
      }
      codes.append(numbers[Int(code)])
    }
    if labels.isEmpty || labels.count > Self.most(of: rows) { return nil }
  }
}

extension ByteWriter {
  /// Appends flags, eight to a byte, the first in the lowest bit.
  fileprivate func appendPacked(_ flags: [Int32]) {
    for start in stride(from: 0, to: flags.count, by: 8) {
      var byte: UInt8 = 0
      for (place, flag) in flags[start..<min(flags.count, start + 8)].enumerated() {
        byte |= UInt8(flag) << UInt8(place)
      }
      append(byte: byte)
    }
  }
}
