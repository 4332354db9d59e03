/// Finds for each arc the best way over one less important node, from the least important arcs on.
///
/// An arc's node takes the arcs of all less important nodes that lead to it, as a sparse matrix is factorized row
/// by row; each of those waits in the list of the next node that it leads to. Unchecked Sendable because threads
/// work on separate cells and touch only what belongs to the nodes of their own.
final class LowerTriangles: @unchecked Sendable {
  /// What is done: a cell, and its nodes that lead to nodes outside it.
  struct Cell: Sendable {
    var positions: Range<Int>
    var pending: [UInt32]
  }

  private let costs: ShortcutCosts
  private let firstWaiting: UnsafeMutablePointer<UInt32>
  private let nextWaiting: UnsafeMutablePointer<UInt32>
  /// The arc of each position that leads to the node in whose list it waits.
  private let waitingArc: UnsafeMutablePointer<Int>
  private static let none = FilledGraph.none

  init(_ costs: ShortcutCosts) {
    self.costs = costs
    let count = costs.filled.nodeCount
    firstWaiting = .allocate(capacity: count)
    firstWaiting.initialize(repeating: Self.none, count: count)
    nextWaiting = .allocate(capacity: count)
    nextWaiting.initialize(repeating: Self.none, count: count)
    waitingArc = .allocate(capacity: count)
    for position in 0..<count { (waitingArc + position).initialize(to: costs.filled.offsets[position]) }
  }

  deinit {
    firstWaiting.deallocate()
    nextWaiting.deallocate()
    waitingArc.deallocate()
  }

  /// Finishes the arcs of consecutive positions.
  ///
  /// - Parameter pending: the less important positions that lead to these or beyond, all finished.
  /// - Returns: the positions that lead beyond these.
  func relax(_ positions: Range<Int>, pending: [UInt32]) -> [UInt32] {
    var beyond: [UInt32] = []
    let row = CostRow(count: costs.filled.nodeCount)
    let rowDown = costs.isSymmetric ? row : CostRow(count: costs.filled.nodeCount)
    costs.filled.heads.withUnsafeBufferPointer { heads in
      guard let heads = heads.baseAddress else { return }
      func wait(_ position: UInt32) {
        let arc = waitingArc[Int(position)]
        guard arc < costs.filled.offsets[Int(position) + 1] else { return }
        let head = Int(heads[arc])
        guard positions.contains(head) else { return beyond.append(position) }
        nextWaiting[Int(position)] = firstWaiting[head]
        firstWaiting[head] = position
      }
      for position in pending { wait(position) }
      for position in positions {
        let own = costs.filled.arcs(position)
        row.load(costs.up, heads, own)
        if !costs.isSymmetric { rowDown.load(costs.down, heads, own) }
        var lower = firstWaiting[position]
        while lower != Self.none {
          let next = nextWaiting[Int(lower)]
          let arc = waitingArc[Int(lower)]
          let rest = arc + 1..<costs.filled.offsets[Int(lower) + 1]
          row.lower(by: costs.down[arc], costs.up, heads, rest)
          if !costs.isSymmetric { rowDown.lower(by: costs.up[arc], costs.down, heads, rest) }
          waitingArc[Int(lower)] += 1
          wait(lower)
          lower = next
        }
        row.store(costs.up, heads, own)
        if !costs.isSymmetric { rowDown.store(costs.down, heads, own) }
        wait(UInt32(position))
      }
    }
    return beyond
  }
}
