/// Reads the pages of one column in one row group.
struct ParquetPages {
  private let leaf: ParquetFooter.Leaf
  private let chunk: ParquetFooter.Chunk
  private let file: UnsafeRawBufferPointer
  private var dictionary: PageValues?

  /// The values that are there, and for each place whether there is one; nil when all are.
  typealias Page = (values: PageValues, present: ContiguousArray<Bool>?)

  init(_ leaf: ParquetFooter.Leaf, _ chunk: ParquetFooter.Chunk, in file: UnsafeRawBufferPointer) {
    self.leaf = leaf
    self.chunk = chunk
    self.file = file
  }

  /// - Parameter rows: how many the row group has.
  mutating func read(rows: Int, _ body: (Page) throws(ParquetFault) -> Void) throws(ParquetFault) {
    guard (0...file.count).contains(chunk.start), chunk.values == rows else { throw .damaged }
    var position = chunk.start
    var missing = chunk.values
    while missing > 0 {
      var header = ThriftReader(file, from: position)
      let fields = try header.structure()
      guard let kind = fields[1]?.integer, let size = fields[2]?.integer, let packed = fields[3]?.integer,
        size >= 0, packed >= 0, packed <= file.count - header.position
      else { throw .damaged }
      let bytes = UnsafeRawBufferPointer(rebasing: file[header.position..<header.position + packed])
      position = header.position + packed
      switch ParquetFormat.PageKind(rawValue: Int32(truncatingIfNeeded: kind)) {
      case .dictionary:
        let content = try ParquetCompression.unpacked(bytes, chunk.codec, size: size)
        let count = try Self.count(fields[7]?[1], in: content.count)
        dictionary = try content.reading { reader throws(ParquetFault) in
          try PlainValues.read(&reader, leaf.type, length: leaf.length, count: count)
        }
      case .data:
        guard let facts = fields[5] else { throw .damaged }
        let page = try page(bytes, facts, size: size, most: missing)
        missing -= page.present?.count ?? page.values.count
        try body(page)
      case .dataV2:
        guard let facts = fields[8] else { throw .damaged }
        let page = try secondPage(bytes, facts, size: size, most: missing)
        missing -= page.present?.count ?? page.values.count
        try body(page)
      case .index: continue
      case nil: throw .damaged
      }
    }
  }

  private func page(
    _ bytes: UnsafeRawBufferPointer, _ facts: ThriftValue, size: Int, most: Int
  ) throws(ParquetFault) -> Page {
    guard let count = facts[1]?.integer, count > 0, count <= most else { throw .damaged }
    let content = try ParquetCompression.unpacked(bytes, chunk.codec, size: size)
    return try content.reading { reader throws(ParquetFault) -> Page in
      var present: ContiguousArray<Bool>?
      if leaf.deepestLevel > 0 {
        guard facts[3]?.integer.map({ Int32(truncatingIfNeeded: $0) }) == ParquetFormat.Encoding.rle.rawValue
        else {
          throw unknownEncoding
        }
        var levels = ParquetBytes(try reader.run(of: Int(try reader.number(UInt32.self))))
        present = try self.present(&levels, count: count)
      }
      return (try values(&reader, facts[2], exactly: present?.count { $0 } ?? count), present)
    }
  }

  /// A page of the second version, whose levels are not packed.
  private func secondPage(
    _ bytes: UnsafeRawBufferPointer, _ facts: ThriftValue, size: Int, most: Int
  ) throws(ParquetFault) -> Page {
    guard let count = facts[1]?.integer, count > 0, count <= most, let definitions = facts[5]?.integer,
      let repetitions = facts[6]?.integer, definitions >= 0, repetitions == 0,
      definitions <= min(bytes.count, size)
    else { throw .damaged }
    var levels = ParquetBytes(UnsafeRawBufferPointer(rebasing: bytes[0..<definitions]))
    let present = leaf.deepestLevel > 0 ? try self.present(&levels, count: count) : nil
    let isPacked = facts[7].map(\.isTrue) ?? true
    let content = try ParquetCompression.unpacked(
      UnsafeRawBufferPointer(rebasing: bytes[definitions...]), isPacked ? chunk.codec : .none,
      size: size - definitions)
    return try content.reading { reader throws(ParquetFault) -> Page in
      return (try values(&reader, facts[4], exactly: present?.count { $0 } ?? count), present)
    }
  }

  private func present(_ levels: inout ParquetBytes, count: Int) throws(ParquetFault) -> ContiguousArray<Bool>
  {
    let width = Int.bitWidth - leaf.deepestLevel.leadingZeroBitCount
    let deepest = Int32(leaf.deepestLevel)
    return ContiguousArray(
      try RunLengths.read(&levels, width: width, count: count).lazy.map { $0 == deepest })
  }

  private func values(
    _ reader: inout ParquetBytes, _ encoding: ThriftValue?, exactly count: Int
  ) throws(ParquetFault) -> PageValues {
    let values = try values(&reader, encoding, count: count)
    guard values.count == count else { throw .damaged }
    return values
  }

  private func values(
    _ reader: inout ParquetBytes, _ encoding: ThriftValue?, count: Int
  ) throws(ParquetFault) -> PageValues {
    switch encoding?.integer.flatMap({ ParquetFormat.Encoding(rawValue: Int32(truncatingIfNeeded: $0)) }) {
    case .plain: return try PlainValues.read(&reader, leaf.type, length: leaf.length, count: count)
    case .plainDictionary, .rleDictionary:
      guard count > 0 else { return dictionary.map(Self.none) ?? .integers([]) }
      guard let dictionary else { throw .damaged }
      let width = Int(try reader.byte())
      return try dictionary.picking(try RunLengths.read(&reader, width: width, count: count))
    case .byteStreamSplit:
      return try PlainValues.readSplit(&reader, leaf.type, length: leaf.length, count: count)
    case .deltaBinaryPacked where leaf.type == .int32 || leaf.type == .int64:
      return .integers(try DeltaNumbers.read(&reader, atMost: count))
    case .deltaLengthByteArray: return .bytes(try DeltaNumbers.readRuns(&reader, atMost: count))
    case .deltaByteArray: return .bytes(try DeltaNumbers.readPrefixedRuns(&reader, atMost: count))
    case .rle where leaf.type == .boolean:
      var flags = ParquetBytes(try reader.run(of: Int(try reader.number(UInt32.self))))
      return .logicals(
        ContiguousArray(try RunLengths.read(&flags, width: 1, count: count).lazy.map { $0 == 1 }))
    case .rle, .bitPacked, .deltaBinaryPacked, nil: throw unknownEncoding
    }
  }

  private var unknownEncoding: ParquetFault {
    ParquetFault(
      problem: "the values are encoded in a way that is not read here",
      hint: "write the file with default settings", unread: "values in an encoding that is not read here")
  }

  private static func none(_ dictionary: PageValues) -> PageValues {
    switch dictionary {
    case .logicals: .logicals([])
    case .integers: .integers([])
    case .reals: .reals([])
    case .bytes: .bytes(ByteRuns())
    }
  }

  private static func count(_ value: ThriftValue?, in bytes: Int) throws(ParquetFault) -> Int {
    // Even values of one bit take a byte for eight.
    guard let count = value?.integer, count >= 0, count <= 8 * bytes else { throw .damaged }
    return count
  }
}
