/// The values of a page or a dictionary, all of one sort; missing ones are not among them.
enum PageValues {
  case logicals(ContiguousArray<Bool>)
  case integers(ContiguousArray<Int64>)
  case reals(ContiguousArray<Double>)
  case bytes(ByteRuns)

  var count: Int {
    switch self {
    case .logicals(let values): values.count
    case .integers(let values): values.count
    case .reals(let values): values.count
    case .bytes(let values): values.ends.count
    }
  }

  /// The values at some positions of this dictionary.
  func picking(_ positions: ContiguousArray<Int32>) throws(ParquetFault) -> PageValues {
    guard positions.allSatisfy({ $0 >= 0 && $0 < count }) else { throw .damaged }
    switch self {
    case .logicals(let values): return .logicals(ContiguousArray(positions.lazy.map { values[Int($0)] }))
    case .integers(let values): return .integers(ContiguousArray(positions.lazy.map { values[Int($0)] }))
    case .reals(let values): return .reals(ContiguousArray(positions.lazy.map { values[Int($0)] }))
    case .bytes(let values):
      var picked = ByteRuns()
      for position in positions { picked.append(values[Int(position)]) }
      return .bytes(picked)
    }
  }
}

/// Byte strings, one behind the other.
struct ByteRuns {
  private(set) var bytes = ContiguousArray<UInt8>()
  private(set) var ends = ContiguousArray<Int>()

  mutating func append(_ run: some Collection<UInt8>) {
    bytes.append(contentsOf: run)
    ends.append(bytes.count)
  }

  subscript(position: Int) -> ArraySlice<UInt8> {
    let start = position == 0 ? 0 : ends[position - 1]
    return ArraySlice(bytes[start..<ends[position]])
  }

  /// The bytes of one string, without a copy.
  func withRun<Result>(_ position: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    let start = position == 0 ? 0 : ends[position - 1]
    return try bytes.withUnsafeBufferPointer { try body(.init(rebasing: $0[start..<ends[position]])) }
  }
}
