/// A value that was read in Thrift's compact protocol: structures as fields by number, for whoever knows what they mean.
enum ThriftValue {
  case logical(Bool)
  case integer(Int64)
  case real(Double)
  case binary(UnsafeRawBufferPointer)
  case list([ThriftValue])
  case structure([Int16: ThriftValue])

  /// A field of a structure; nil when there is none, or this is none.
  subscript(field: Int16) -> ThriftValue? {
    if case .structure(let fields) = self { fields[field] } else { nil }
  }

  var integer: Int? {
    if case .integer(let value) = self { Int(value) } else { nil }
  }

  var isTrue: Bool {
    if case .logical(true) = self { true } else { false }
  }

  var text: String? {
    if case .binary(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// The elements of a list; none when this is no list.
  var elements: [ThriftValue] {
    if case .list(let elements) = self { elements } else { [] }
  }
}

/// Reads values of Thrift's compact protocol from bytes that are not trusted.
struct ThriftReader {
  private var bytes: ParquetBytes
  private static let deepest = 16

  /// Where the value ended.
  var position: Int { bytes.position }

  init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
    self.bytes = ParquetBytes(bytes, from: position)
  }

  mutating func structure(depth: Int = 0) throws(ParquetFault) -> ThriftValue {
    var fields: [Int16: ThriftValue] = [:]
    var last: Int16 = 0
    while true {
      let head = try bytes.byte()
      guard head & 0x0F != 0 else { return .structure(fields) }
      if head >> 4 == 0 {
        last = Int16(truncatingIfNeeded: try zigzag())
      } else {
        last = last &+ Int16(head >> 4)
      }
      fields[last] = try value(head & 0x0F, inList: false, depth: depth)
    }
  }

  private mutating func value(_ kind: UInt8, inList: Bool, depth: Int) throws(ParquetFault) -> ThriftValue {
    guard depth < ThriftReader.deepest else { throw .damaged }
    switch kind {
    case 1, 2: return .logical(inList ? try bytes.byte() == 1 : kind == 1)
    case 3: return .integer(Int64(Int8(bitPattern: try bytes.byte())))
    case 4, 5, 6: return .integer(try zigzag())
    case 7: return .real(Double(bitPattern: try bytes.number(UInt64.self)))
    case 8: return .binary(try bytes.run(of: try bytes.count(of: 1)))
    case 9, 10:
      let head = try bytes.byte()
      let size = head >> 4 == 15 ? try bytes.count(of: 1) : Int(head >> 4)
      var elements: [ThriftValue] = []
      for _ in 0..<size { elements.append(try value(head & 0x0F, inList: true, depth: depth + 1)) }
      return .list(elements)
    case 12: return try structure(depth: depth + 1)
    // Maps occur in no structure of Parquet.
    default: throw .damaged
    }
  }

  private mutating func zigzag() throws(ParquetFault) -> Int64 { try bytes.zigzag() }
}
