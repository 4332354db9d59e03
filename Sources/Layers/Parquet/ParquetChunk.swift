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
    case .text(let texts): append(ParquetDictionary(texts, rows: range), or: source, rows: range)
    case .category(let texts) where texts.codes[range].allSatisfy { $0 < 0 }:
      appendDataPage(ByteWriter(), levels: ParquetLevels(missing: range.count), rows: range.count, .plain)
    case .category(let texts): append(ParquetDictionary(texts, rows: range), or: source, rows: range)
    case .real(let numbers): appendNumbers(numbers, rows: range) { $0.isNaN }
    case .integer(let numbers): appendNumbers(numbers, rows: range) { $0 == Column.missingInteger }
    default: appendPlain(source, rows: range)
    }
  }

  var withoutBytes: ParquetChunk {
    var copy = self
    copy.bytes = []
    return copy
  }

  private mutating func append(
    _ dictionary: ParquetDictionary?, or source: ParquetSource, rows range: Range<Int>
  ) {
    if let dictionary {
      append(dictionary)
    } else {
      appendPlain(source, rows: range)
    }
  }

  /// Numbers of eight bytes each.
  private mutating func appendNumbers<Number: BitwiseCopyable>(
    _ numbers: ContiguousArray<Number>, rows range: Range<Int>, isMissing: (Number) -> Bool
  ) {
    let most = ParquetChunk.pageSize / MemoryLayout<Number>.size
    for first in stride(from: range.lowerBound, to: range.upperBound, by: most) {
      let rows = first..<min(range.upperBound, first + most)
      let levels = ParquetLevels(rows.count) { !isMissing(numbers[first + $0]) }
      let present = levels.missing == 0 ? numbers[rows] : numbers[rows].filter { !isMissing($0) }[...]
      // The numbers' own bytes have the smallest digit first, as the format wants it, wherever Swift runs.
      present.withUnsafeBytes { bytes in
        // A chunk has one dictionary, so that only a page that is the whole chunk can have its own.
        if rows == range,
          let dictionary = ParquetDictionary(numbers: bytes.bindMemory(to: UInt64.self), levels: levels)
        {
          return append(dictionary)
        }
        appendDataPage(bytes.bindMemory(to: UInt8.self), levels: levels, rows: rows.count, .plain)
      }
    }
  }

  private mutating func appendPlain(_ source: ParquetSource, rows range: Range<Int>) {
    var first = range.lowerBound
    let scratch = ByteWriter()
    while first < range.upperBound {
      let values = ByteWriter(inMemory: 1 << 16)
      var (logicals, end): ([Int32], Int) = ([], first)
      while end < range.upperBound, values.count < ParquetChunk.pageSize {
        if source.isPresent(end) != false {
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
        values,
        levels: source.isPresent(first) == nil
          ? nil : ParquetLevels(end - first) { source.isPresent(first + $0) != false },
        rows: end - first, .plain)
      first = end
    }
  }

  private mutating func append(_ dictionary: ParquetDictionary) {
    appendPage(.dictionary, dictionary.values) {
      $0.field(7) {
        $0.field(1, Int32(dictionary.count))
        $0.field(2, ParquetFormat.Encoding.plain.rawValue)
      }
    }
    dictionarySize = bytes.count
    let values = ByteWriter(inMemory: 1 << 16)
    let bits = max(1, Int.bitWidth - (dictionary.count - 1).leadingZeroBitCount)
    // What repeats after many rows, as the areas do, is packed away only where it begins with a byte.
    let width = bits > 8 ? (bits + 7) / 8 * 8 : bits
    values.append(byte: UInt8(width))
    RunLengths.append(dictionary.codes, width: width, to: values)
    appendDataPage(values, levels: dictionary.levels, rows: dictionary.levels.rows, .rleDictionary)
  }

  private mutating func appendDataPage(
    _ values: ByteWriter, levels: ParquetLevels?, rows: Int, _ encoding: ParquetFormat.Encoding
  ) {
    values.withBytes { appendDataPage($0, levels: levels, rows: rows, encoding) }
  }

  /// - Parameter levels: nil where all rows have a value by the schema.
  private mutating func appendDataPage(
    _ values: UnsafeBufferPointer<UInt8>, levels: ParquetLevels?, rows: Int,
    _ encoding: ParquetFormat.Encoding
  ) {
    let page = ByteWriter(inMemory: values.count + 64)
    levels?.append(to: page)
    missing += levels?.missing ?? 0
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
