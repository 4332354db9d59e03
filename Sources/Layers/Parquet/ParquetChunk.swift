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
  /// More different texts than this are not worth a dictionary.
  private static let largestDictionary = 1 << 16

  init(_ source: ParquetSource, rows range: Range<Int>) {
    rows = range.count
    self.range = ParquetRange(source, rows: range)
    if case .text(let texts) = source, let dictionary = TextDictionary(texts, rows: range) {
      appendDictionary(dictionary, source: source, rows: range)
    } else {
      appendPlain(source, rows: range)
    }
  }

  var withoutBytes: ParquetChunk {
    var copy = self
    copy.bytes = []
    return copy
  }

  private mutating func appendPlain(_ source: ParquetSource, rows range: Range<Int>) {
    var first = range.lowerBound
    let scratch = ByteWriter()
    while first < range.upperBound {
      let values = ByteWriter(inMemory: 1 << 16)
      var present: [Bool] = []
      var (logicals, end): ([Int32], Int) = ([], first)
      while end < range.upperBound, values.count < ParquetChunk.pageSize {
        let isPresent = source.isPresent(end)
        if let isPresent { present.append(isPresent) }
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
        values, present: source.isPresent(first) == nil ? nil : present, rows: end - first, .plain)
      first = end
    }
  }

  private mutating func appendDictionary(
    _ dictionary: TextDictionary, source: ParquetSource, rows range: Range<Int>
  ) {
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
    let width = max(1, Int.bitWidth - (dictionary.labels.count - 1).leadingZeroBitCount)
    values.append(byte: UInt8(width))
    RunLengths.append(dictionary.codes.filter { $0 >= 0 }, width: width, to: values)
    appendDataPage(values, present: dictionary.codes.map { $0 >= 0 }, rows: range.count, .rleDictionary)
  }

  private mutating func appendDataPage(
    _ values: ByteWriter, present: [Bool]?, rows: Int, _ encoding: ParquetFormat.Encoding
  ) {
    let page = ByteWriter(inMemory: values.count + 64)
    if let present {
      let levels = ByteWriter()
      RunLengths.append(present.map { $0 ? 1 : 0 }, width: 1, to: levels)
      page.append(littleEndian: UInt32(levels.count))
      page.append(levels)
      missing += present.count { !$0 }
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
  var labels: [String] = []
  var codes = ContiguousArray<Int32>()

  init?(_ texts: TextColumn, rows: Range<Int>) {
    var interner = Interner()
    let most = min(1 << 16, rows.count / 2)
    for row in rows {
      codes.append(texts.isMissing(at: row) ? -1 : texts.withBytes(at: row) { interner.code(of: $0) })
      if interner.count > most { return nil }
    }
    labels = interner.labels
    // Some readers stumble over a dictionary without entries.
    if labels.isEmpty { return nil }
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
