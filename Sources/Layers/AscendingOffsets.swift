import DeterministicParallel

/// Numbers none of which is less than the one before, such as where texts end that stand one behind the other: 32 bits
/// each, whatever they are.
struct AscendingOffsets: Sendable {
  private var lowBits = ContiguousArray<UInt32>()
  /// The position from which on all numbers are 2³² × 1 or more, 2³² × 2 or more …; hardly ever there.
  private var steps: [Int] = []

  init() {}

  var count: Int { lowBits.count }

  @inline(__always)
  subscript(position: Int) -> Int {
    let low = Int(lowBits[position])
    return steps.isEmpty ? low : low + steps.count { $0 <= position } << 32
  }

  mutating func reserve(_ count: Int) { lowBits.reserveCapacity(count) }

  @inline(__always)
  mutating func append(_ offset: Int) {
    addSteps(to: offset, at: count)
    lowBits.append(UInt32(truncatingIfNeeded: offset))
  }

  @inline(__always)
  private mutating func addSteps(to offset: Int, at position: Int) {
    while offset >> 32 > steps.count { steps.append(position) }
  }

  /// The numbers of some columns, one column behind the other.
  ///
  /// - Parameter starts: what is added to those of each column; at the end what they come to.
  init(joining columns: [AscendingOffsets], behind starts: [Int], workers: Workers) {
    lowBits = workers.fill(pieces: columns.map(\.count)) { piece, joined in
      let column = columns[piece]
      for position in 0..<column.count {
        joined.initializeElement(
          at: position, to: UInt32(truncatingIfNeeded: starts[piece] + column[position]))
      }
    }
    guard let end = starts.last, end >> 32 > 0 else { return }
    var first = 0
    for (column, start) in zip(columns, starts) {
      for position in 0..<column.count { addSteps(to: start + column[position], at: first + position) }
      first += column.count
    }
  }
}
