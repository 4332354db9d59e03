/// A queue that gives back the cheapest entry first: a heap with four children to a node.
///
/// An entry is its cost in the upper and its node in the lower half of one word, so a comparison is one
/// instruction, and equal costs come in the order of the nodes. A node may be in it more than once; whoever
/// takes it out sees by the cost whether it is out of date.
struct CostQueue: ~Copyable {
  private var entries: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1024) {
    self.capacity = max(capacity, 1)
    entries = .allocate(capacity: self.capacity)
  }

  deinit { entries.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// The cost of the cheapest entry; the queue must not be empty.
  @inline(__always) var minimum: UInt32 { UInt32(truncatingIfNeeded: entries[0] >> 32) }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func insert(_ node: UInt32, cost: UInt32) {
    if count == capacity { grow() }
    let entry = UInt64(cost) << 32 | UInt64(node)
    var hole = count
    count += 1
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if entries[parent] <= entry { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  /// The cheapest entry; nil when the queue is empty.
  @inline(__always)
  mutating func removeMinimum() -> (node: UInt32, cost: UInt32)? {
    guard count > 0 else { return nil }
    let minimum = entries[0]
    count -= 1
    let last = entries[count]
    var hole = 0
    while true {
      let first = hole &* 4 &+ 1
      if first >= count { break }
      let end = first &+ 4 < count ? first &+ 4 : count
      var child = first
      var smallest = entries[first]
      var other = first &+ 1
      while other < end {
        if entries[other] < smallest {
          smallest = entries[other]
          child = other
        }
        other &+= 1
      }
      if smallest >= last { break }
      entries[hole] = smallest
      hole = child
    }
    entries[hole] = last
    return (UInt32(truncatingIfNeeded: minimum), UInt32(truncatingIfNeeded: minimum >> 32))
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }
}
