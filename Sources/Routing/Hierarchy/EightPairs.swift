import Foundation

/// Answers questions eight at a time; each thread has its own.
///
/// Both sides climb the hierarchy together, the least important node first, so that each node is visited once and
/// there is no priority queue; an arc is read once for all eight. The searches of pairs whose ends lie near each
/// other have all but their first steps in common.
struct EightPairs: ~Copyable {
  /// Costs less `CostField.unreached`, so that memory full of zeros means that nothing is reached, and only
  /// what a search touches takes room.
  private typealias Costs = SIMD8<Int32>
  private struct Label {
    var home: Costs
    var school: Costs
  }

  static let count = 8
  private let hierarchy: ContractionHierarchy
  private let memory: UnsafeMutableRawPointer?
  private let labels: UnsafeMutablePointer<Label>
  /// A bit for each position to visit, and a bit for each word of them.
  private var waiting: ContiguousArray<UInt64>
  private var waitingWords: ContiguousArray<UInt64>
  private var best = Costs.zero
  private static let unreached = Int32(CostField.unreached)

  init(_ hierarchy: ContractionHierarchy) {
    self.hierarchy = hierarchy
    let count = hierarchy.parents.count
    let alignment = MemoryLayout<Label>.alignment
    memory = calloc(count * MemoryLayout<Label>.stride + alignment, 1)
    guard let memory else { preconditionFailure("no memory for the labels of a search") }
    labels = memory.alignedUp(toMultipleOf: alignment).bindMemory(to: Label.self, capacity: count)
    waiting = ContiguousArray(repeating: 0, count: count / 64 + 1)
    waitingWords = ContiguousArray(repeating: 0, count: count / 4096 + 1)
  }

  deinit { free(memory) }

  /// Lets the home of a pair be a node of the network with a cost.
  mutating func depart(_ pair: Int, _ departure: StreetGraph.Arc) {
    guard departure.cost < CostField.unreached else { return }
    let position = Int(hierarchy.positions[Int(departure.node)])
    let cost = Int32(departure.cost) &- Self.unreached
    labels[position].home[pair] = min(labels[position].home[pair], cost)
    climb(from: position)
  }

  /// Lets the school of a pair be reached from a node of the network with a cost.
  mutating func arrive(_ pair: Int, _ arrival: StreetGraph.Arc) {
    guard arrival.cost < CostField.unreached else { return }
    let position = Int(hierarchy.positions[Int(arrival.node)])
    let cost = Int32(arrival.cost) &- Self.unreached
    labels[position].school[pair] = min(labels[position].school[pair], cost)
    climb(from: position)
  }

  /// The costs of the best ways of all eight pairs, and all is as it was before.
  mutating func costs() -> SIMD8<UInt32> {
    best = .zero
    for block in waitingWords.indices {
      while waitingWords[block] != 0 {
        let word = block &* 64 &+ waitingWords[block].trailingZeroBitCount
        while waiting[word] != 0 {
          visit(word &* 64 &+ waiting[word].trailingZeroBitCount)
          waiting[word] &= waiting[word] &- 1
        }
        waitingWords[block] &= waitingWords[block] &- 1
      }
    }
    return SIMD8(truncatingIfNeeded: best &+ Self.unreached)
  }

  /// Marks a position and all that a search from it may climb to.
  private mutating func climb(from position: Int) {
    var position = position
    while waiting[position >> 6] & (1 << UInt64(position & 63)) == 0 {
      waiting[position >> 6] |= 1 << UInt64(position & 63)
      waitingWords[position >> 12] |= 1 << UInt64((position >> 6) & 63)
      let parent = hierarchy.parents[position]
      if parent == FilledGraph.none { return }
      position = Int(parent)
    }
  }

  @inline(__always)
  private mutating func visit(_ position: Int) {
    let label = labels[position]
    labels[position] = Label(home: .zero, school: .zero)
    let sum = (label.home &+ Self.unreached) &+ label.school
    best.replace(with: sum, where: sum .< best)
    // What is no better than a whole way already found leads to no better one.
    switch (any(label.home .< best), any(label.school .< best)) {
    case (true, true) where hierarchy.search.graph.isSymmetric:
      relax(hierarchy.forward, position) { other, cost in
        other.pointee.home.lower(to: label.home &+ cost)
        other.pointee.school.lower(to: label.school &+ cost)
      }
    case (let leads, let arrives):
      if leads { relax(hierarchy.forward, position) { $0.pointee.home.lower(to: label.home &+ $1) } }
      if arrives { relax(hierarchy.backward, position) { $0.pointee.school.lower(to: label.school &+ $1) } }
    }
  }

  @inline(__always)
  private func relax(
    _ up: borrowing ContractionHierarchy.Upward, _ position: Int,
    _ lower: (UnsafeMutablePointer<Label>, Int32) -> Void
  ) {
    for arc in Int(up.offsets[position])..<Int(up.offsets[position + 1]) {
      lower(labels + Int(up.arcs[arc].node), Int32(truncatingIfNeeded: up.arcs[arc].cost))
    }
  }
}

extension SIMD8<Int32> {
  @inline(__always)
  fileprivate mutating func lower(to other: Self) { replace(with: other, where: other .< self) }
}
