import DeterministicParallel

/// Keys of a column's values that are small enough to be counted and sorted by quickly: a greater value never has a lower
/// key. They are what leads the bits of a number, from the greatest value down to 2⁻¹⁶ of it, below which all have key 0.
struct ValueKeys: Sendable {
  let keys: ContiguousArray<UInt16>

  /// The key of what is not a number.
  static let missing = UInt16.max

  init(_ values: ContiguousArray<Double>, workers: Workers) {
    let chunk = 1 << 16
    let greatest = workers.map(values.count, chunk: chunk) { rows in
      values[rows].reduce(-Double.infinity) { $1.isFinite ? max($0, $1) : $0 }
    }.max()
    let base = (greatest ?? 0).leadingBits - Int64(ValueKeys.missing - 1)
    keys = workers.fill(values.count, chunk: chunk) { rows, keys in
      for row in rows {
        let key = min(max(values[row].leadingBits - base, 0), Int64(ValueKeys.missing - 1))
        keys.initializeElement(
          at: row - rows.lowerBound, to: values[row].isNaN ? ValueKeys.missing : UInt16(key))
      }
    }
  }
}

extension Double {
  /// Sign, exponent and twelve bits more, which ascend as numbers do.
  fileprivate var leadingBits: Int64 { Int64(ascendingBits >> 40) }
}
