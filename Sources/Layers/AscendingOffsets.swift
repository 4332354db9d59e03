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

  /// Adds other numbers.
  ///
  /// - Parameter start: what is added to each of them; not less than the last of these.
  mutating func append(contentsOf others: AscendingOffsets, behind start: Int) {
    guard others.count > 0 else { return }
    guard start + others[others.count - 1] < 1 << 32 else {
      for position in 0..<others.count { append(start + others[position]) }
      return
    }
    let start = UInt32(start)
    lowBits.append(contentsOf: others.lowBits.lazy.map { $0 + start })
  }
}
