/// A number for each row of a table: the same for rows that are the same in all columns, and, but for one chance in some
/// hundred million, different ones for others.
public struct RowDigests: Sendable {
  public private(set) var values: ContiguousArray<UInt64>

  /// Of rows that have no column yet.
  public init(count: Int) { values = ContiguousArray(repeating: 0, count: count) }

  /// Of a layer's rows, where they are apart.
  public init(_ layer: Layer) {
    self.init(count: layer.count)
    for column in layer.columns {
      switch column.values {
      case .text(let texts), .date(let texts):
        take { row in texts.isMissing(at: row) ? 0 : texts.withBytes(at: row) { Interner.hash($0) } &+ 1 }
      case .integer(let integers): take { UInt64(bitPattern: integers[$0]) }
      case .real(let numbers): take { numbers[$0].bitPattern }
      case .logical(let answers): take { answers[$0].map { $0 ? 2 : 1 } ?? 0 }
      }
    }
  }

  /// Adds a column of codes, in which equal values have equal ones.
  public mutating func add(_ codes: ContiguousArray<Int32>) {
    take { UInt64(UInt32(bitPattern: codes[$0])) }
  }

  public mutating func add(_ numbers: ContiguousArray<Double>) { take { numbers[$0].bitPattern } }

  /// Mixes the bits of a column in, with those of the golden ratio (Fibonacci hashing, Knuth volume 3, section 6.4).
  private mutating func take(_ bits: (Int) -> UInt64) {
    for row in values.indices {
      let mixed = (values[row] ^ bits(row)) &* 0x9E37_79B9_7F4A_7C15
      values[row] = mixed ^ mixed >> 32
    }
  }
}
