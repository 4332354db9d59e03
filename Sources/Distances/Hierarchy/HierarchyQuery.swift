/// Answers one question after another on a hierarchy; each thread has its own.
///
/// Both sides climb to the core, in the order of importance instead of cost: each node is visited just once,
/// and there is no priority queue.
struct HierarchyQuery: ~Copyable {
  private let hierarchy: ContractionHierarchy
  private var fromHome: UpwardSweep
  private var fromSchool: UpwardSweep
  private var coreDepartures: [StreetGraph.Arc] = []
  private var coreArrivals: [StreetGraph.Arc] = []

  init(_ hierarchy: ContractionHierarchy) {
    self.hierarchy = hierarchy
    fromHome = UpwardSweep(nodeCount: hierarchy.rank.count)
    fromSchool = UpwardSweep(nodeCount: hierarchy.rank.count)
  }

  /// The cost of the best way from one of `departures` to one of `arrivals`, which are nodes of the network.
  mutating func cost(from departures: [StreetGraph.Arc], to arrivals: [StreetGraph.Arc]) -> UInt32 {
    for departure in departures { fromHome.begin(hierarchy.rank[Int(departure.node)], departure.cost) }
    for arrival in arrivals { fromSchool.begin(hierarchy.rank[Int(arrival.node)], arrival.cost) }
    coreDepartures.removeAll(keepingCapacity: true)
    coreArrivals.removeAll(keepingCapacity: true)
    let coreCount = hierarchy.core.count
    fromHome.climb(hierarchy.forward) { node, cost in
      if node >= coreCount { return true }
      coreDepartures.append(.init(node: UInt32(node), cost: cost))
      return false
    }
    var best = CostField.unreached
    fromSchool.climb(hierarchy.backward) { node, cost in
      if node < coreCount {
        coreArrivals.append(.init(node: UInt32(node), cost: cost))
        return false
      }
      let (sum, isTooLarge) = cost.addingReportingOverflow(fromHome.cost(node))
      if !isTooLarge, sum < best { best = sum }
      return cost < best
    }
    fromHome.reset()
    fromSchool.reset()
    return hierarchy.core.best(coreDepartures, coreArrivals, limit: best)
  }
}

/// One side of a query: the costs of all nodes above a few.
private struct UpwardSweep: ~Copyable {
  private let costs: UnsafeMutablePointer<UInt32>
  /// A bit for each node that waits, the most important in the lowest place, and a bit for each word of them.
  private let waiting: UnsafeMutablePointer<UInt64>
  private let waitingWords: UnsafeMutablePointer<UInt64>
  private let visited: UnsafeMutablePointer<UInt32>
  private var visitedCount = 0
  private var highestBlock = -1

  init(nodeCount: Int) {
    costs = .allocate(capacity: nodeCount + 1)
    costs.initialize(repeating: CostField.unreached, count: nodeCount + 1)
    let words = nodeCount / 64 + 1
    waiting = .allocate(capacity: words)
    waiting.initialize(repeating: 0, count: words)
    waitingWords = .allocate(capacity: words / 64 + 1)
    waitingWords.initialize(repeating: 0, count: words / 64 + 1)
    visited = .allocate(capacity: nodeCount + 1)
  }

  deinit {
    costs.deallocate()
    waiting.deallocate()
    waitingWords.deallocate()
    visited.deallocate()
  }

  @inline(__always)
  func cost(_ node: Int) -> UInt32 { costs[node] }

  /// Lets the climb begin at a node, given by its rank.
  mutating func begin(_ node: UInt32, _ cost: UInt32) {
    lower(node, to: cost)
    highestBlock = max(highestBlock, Int(node) >> 12)
  }

  /// Visits all nodes above the beginnings, the least important first, so that each has its final cost when it
  /// is visited.
  ///
  /// - Parameter visit: whether to climb on from this node.
  @inline(__always)
  mutating func climb(_ up: borrowing ContractionHierarchy.Upward, _ visit: (Int, UInt32) -> Bool) {
    up.offsets.withUnsafeBufferPointer { offsets in
      up.arcs.withUnsafeBufferPointer { arcs in
        while highestBlock >= 0 {
          while waitingWords[highestBlock] != 0 {
            let bit = 63 &- waitingWords[highestBlock].leadingZeroBitCount
            let word = highestBlock &* 64 &+ bit
            while waiting[word] != 0 {
              let place = 63 &- waiting[word].leadingZeroBitCount
              waiting[word] ^= 1 &<< UInt64(place)
              let node = word &* 64 &+ place
              visited[visitedCount] = UInt32(truncatingIfNeeded: node)
              visitedCount &+= 1
              let cost = costs[node]
              if !visit(node, cost) { continue }
              for position in Int(offsets[node])..<Int(offsets[node &+ 1]) {
                let (sum, isTooLarge) = cost.addingReportingOverflow(arcs[position].cost)
                if !isTooLarge { lower(arcs[position].node, to: sum) }
              }
            }
            waitingWords[highestBlock] &= ~(1 &<< UInt64(bit))
          }
          highestBlock &-= 1
        }
      }
    }
  }

  mutating func reset() {
    for index in 0..<visitedCount { costs[Int(visited[index])] = CostField.unreached }
    visitedCount = 0
  }

  @inline(__always)
  private func lower(_ node: UInt32, to cost: UInt32) {
    let node = Int(node)
    guard cost < costs[node] else { return }
    costs[node] = cost
    waiting[node >> 6] |= 1 &<< UInt64(node & 63)
    waitingWords[node >> 12] |= 1 &<< UInt64((node >> 6) & 63)
  }
}
