/// What it costs to get from every node of a network to one place (Dijkstra 1959).
struct CostField: ~Copyable {
  /// What costs as much or more, 2,147 km or 25 days, counts as unreached.
  static let unreached = UInt32(Int32.max)

  private let costs: UnsafeMutablePointer<UInt32>
  private let nodeCount: Int
  private var queue = CostQueue()

  /// A field in which nothing is reached yet; `search` may be called on it again and again.
  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    costs = .allocate(capacity: nodeCount)
    costs.initialize(repeating: Self.unreached, count: nodeCount)
  }

  deinit { costs.deallocate() }

  @inline(__always)
  subscript(node: Int) -> UInt32 { costs[node] }

  /// Fills the field with the costs towards the node or nodes of `seeds`.
  ///
  /// - Parameters:
  ///   - arcs: the incoming arcs for costs towards the seeds, the outgoing ones for costs away from them.
  ///   - limit: what costs more may remain unreached.
  ///   - onSettled: called with each node in the order of cost; the search ends when it gives false.
  mutating func search(
    _ arcs: borrowing StreetGraph.Arcs, seeds: [StreetGraph.Arc], limit: UInt32 = unreached,
    onSettled: (Int) -> Bool = { _ in true }
  ) {
    costs.update(repeating: Self.unreached, count: nodeCount)
    queue.removeAll()
    for seed in seeds where seed.cost < costs[Int(seed.node)] {
      costs[Int(seed.node)] = seed.cost
      queue.insert(seed.node, cost: seed.cost)
    }
    arcs.offsets.withUnsafeBufferPointer { offsets in
      arcs.arcs.withUnsafeBufferPointer { arcs in
        while let (node, cost) = queue.removeMinimum() {
          if cost > limit { break }
          if cost > costs[Int(node)] { continue }
          if !onSettled(Int(node)) { break }
          for position in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
            let arc = arcs[position]
            // A sum past the largest number counts as unreached.
            let (sum, isTooLarge) = cost.addingReportingOverflow(arc.cost)
            if sum < costs[Int(arc.node)], !isTooLarge {
              costs[Int(arc.node)] = sum
              queue.insert(arc.node, cost: sum)
            }
          }
        }
      }
    }
  }
}
