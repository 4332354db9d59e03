/// What the values of a Parquet column stand for, apart from how they are stored.
enum ParquetMeaning: Equatable {
  case number, unsigned, logical, text, date
  /// A moment, in so many steps a microsecond or microseconds a step.
  case moment(stepsPerMicrosecond: Int, microsecondsPerStep: Int, isWorldTime: Bool)
  /// A whole number that stands for a decimal one.
  case decimal(scale: Int)
  /// Bytes of which nothing is said; older programs write texts so.
  case bytes
  /// Something that is not read here.
  case other(String)
  /// What is so of a column of Parquet's own type for geometries; GeoParquet says more, and is read.
  static let geometries = ParquetMeaning.other("geometries")

  /// - Parameter element: a leaf of the schema.
  init(_ element: ThriftValue, type: ParquetFormat.Physical) {
    let converted = element[6]?.integer.flatMap {
      ParquetFormat.Converted(rawValue: Int32(truncatingIfNeeded: $0))
    }
    let logical = element[10]
    func has(_ field: Int16) -> Bool { logical?[field] != nil }
    switch type {
    case .boolean: self = .logical
    case .float, .double: self = .number
    case .int96: self = .moment(stepsPerMicrosecond: 1, microsecondsPerStep: 1, isWorldTime: false)
    case .byteArray:
      if [.utf8, .enumeration, .json].contains(converted) || has(ParquetFormat.Logical.string)
        || has(ParquetFormat.Logical.enumeration) || has(ParquetFormat.Logical.json)
      {
        self = .text
      } else if converted == .decimal || has(ParquetFormat.Logical.decimal) {
        self = .decimal(scale: Self.scale(element))
      } else if has(ParquetFormat.Logical.geometry) || has(ParquetFormat.Logical.geography) {
        self = .geometries
      } else {
        self = converted == nil && logical == nil ? .bytes : .other("bytes")
      }
    case .fixed:
      if converted == .decimal || has(ParquetFormat.Logical.decimal) {
        self = .decimal(scale: Self.scale(element))
      } else {
        self =
          has(ParquetFormat.Logical.uuid)
          ? .other("identifiers of 16 bytes") : .other("bytes of fixed length")
      }
    case .int32, .int64:
      if converted == .decimal || has(ParquetFormat.Logical.decimal) {
        self = .decimal(scale: Self.scale(element))
      } else if converted == .date || has(ParquetFormat.Logical.date) {
        self = .date
      } else if let moment = logical?[ParquetFormat.Logical.timestamp] {
        let isWorldTime = moment[1]?.isTrue ?? false
        let (millis, micros) = (moment[2]?[1] != nil, moment[2]?[2] != nil)
        self = .moment(
          stepsPerMicrosecond: millis || micros ? 1 : 1000, microsecondsPerStep: millis ? 1000 : 1,
          isWorldTime: isWorldTime)
      } else if converted == .timestampMillis || converted == .timestampMicros {
        self = .moment(
          stepsPerMicrosecond: 1, microsecondsPerStep: converted == .timestampMillis ? 1000 : 1,
          isWorldTime: true)
      } else {
        let isUnsigned =
          [.uint8, .uint16, .uint32, .uint64].contains(converted)
          || logical?[ParquetFormat.Logical.integer].map { !($0[2]?.isTrue ?? true) } == true
        self = isUnsigned ? .unsigned : .number
      }
    }
  }

  private static func scale(_ element: ThriftValue) -> Int {
    element[10]?[ParquetFormat.Logical.decimal]?[1]?.integer ?? element[7]?.integer ?? 0
  }
}
