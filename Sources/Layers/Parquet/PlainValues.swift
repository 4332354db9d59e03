/// Values as they are, one behind the other: Parquet's PLAIN encoding, and the one that splits numbers by their bytes.
enum PlainValues {
  /// - Parameter length: how many bytes a value of fixed length has.
  static func read(
    _ bytes: inout ParquetBytes, _ type: ParquetFormat.Physical, length: Int, count: Int
  ) throws(ParquetFault) -> PageValues {
    let width = width(of: type, length: length)
    guard width == 0 || count <= bytes.remaining / width else { throw .damaged }
    switch type {
    case .boolean:
      let packed = PackedBits(try bytes.run(of: (count + 7) / 8), width: 1)
      return .logicals(ContiguousArray((0..<count).lazy.map { packed[$0] == 1 }))
    case .byteArray:
      var runs = ByteRuns()
      for _ in 0..<count {
        let length = Int(try bytes.number(UInt32.self))
        runs.append(try bytes.run(of: length))
      }
      return .bytes(runs)
    default: return values(try bytes.run(of: count * width), type, width: width)
    }
  }

  /// Numbers whose first bytes come first, then all second ones, and so on.
  static func readSplit(
    _ bytes: inout ParquetBytes, _ type: ParquetFormat.Physical, length: Int, count: Int
  ) throws(ParquetFault) -> PageValues {
    let width = width(of: type, length: length)
    guard width > 0, count <= bytes.remaining / width else { throw .damaged }
    let split = try bytes.run(of: count * width)
    var joined = ContiguousArray<UInt8>(repeating: 0, count: count * width)
    for value in 0..<count {
      for place in 0..<width { joined[value * width + place] = split[place * count + value] }
    }
    return joined.withUnsafeBytes { values($0, type, width: width) }
  }

  private static func width(of type: ParquetFormat.Physical, length: Int) -> Int {
    switch type {
    case .boolean, .byteArray: 0
    case .int32, .float: 4
    case .int64, .double: 8
    case .int96: 12
    case .fixed: length
    }
  }

  private static func values(
    _ bytes: UnsafeRawBufferPointer, _ type: ParquetFormat.Physical, width: Int
  ) -> PageValues {
    let count = width == 0 ? 0 : bytes.count / width
    func load<Number: FixedWidthInteger>(_ value: Int, _: Number.Type, _ offset: Int = 0) -> Number {
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: value * width + offset, as: Number.self))
    }
    switch type {
    case .int32: return .integers(ContiguousArray((0..<count).lazy.map { Int64(load($0, Int32.self)) }))
    case .int64: return .integers(ContiguousArray((0..<count).lazy.map { load($0, Int64.self) }))
    case .float:
      return .reals(
        ContiguousArray((0..<count).lazy.map { Double(Float(bitPattern: load($0, UInt32.self))) }))
    case .double:
      return .reals(ContiguousArray((0..<count).lazy.map { Double(bitPattern: load($0, UInt64.self)) }))
    case .int96:
      // Nanoseconds of a Julian day, as older programs write moments: microseconds since 1970 here.
      let unixEpoch: Int64 = 2_440_588
      return .integers(
        ContiguousArray(
          (0..<count).lazy.map { (value: Int) -> Int64 in
            // Days of a damaged file may be beyond what can be counted.
            let day = Int64(load(value, Int32.self, 8)) - unixEpoch
            let (start, isBeyond) = day.multipliedReportingOverflow(by: 86_400_000_000)
            let (moment, isLater) = start.addingReportingOverflow(load(value, Int64.self) / 1000)
            return isBeyond || isLater ? Int64.max : moment
          }))
    case .boolean, .byteArray, .fixed:
      var runs = ByteRuns()
      for value in 0..<count { runs.append(bytes[value * width..<(value + 1) * width]) }
      return .bytes(runs)
    }
  }
}
