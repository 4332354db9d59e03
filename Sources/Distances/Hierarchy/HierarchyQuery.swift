/// Answers one question after another on a hierarchy; each thread has its own.
struct HierarchyQuery: ~Copyable {
  private let hierarchy: ContractionHierarchy
  private var fromHome: UpwardSearch
  private var fromSchool: UpwardSearch

  init(_ hierarchy: ContractionHierarchy) {
    self.hierarchy = hierarchy
    fromHome = UpwardSearch(nodeCount: hierarchy.rank.count)
    fromSchool = UpwardSearch(nodeCount: hierarchy.rank.count)
  }

  /// The cost of the best way from one of `departures` to one of `arrivals`, which are nodes of the network.
  mutating func cost(from departures: [StreetGraph.Arc], to arrivals: [StreetGraph.Arc]) -> UInt32 {
    fromHome.begin(departures, hierarchy.rank)
    fromSchool.begin(arrivals, hierarchy.rank)
    var best = CostField.unreached
    while true {
      let (home, school) = (fromHome.minimum, fromSchool.minimum)
      if min(home, school) >= best { return best }
      if home <= school {
        fromHome.step(hierarchy.forward, hierarchy.backward, meeting: fromSchool, &best)
      } else {
        fromSchool.step(hierarchy.backward, hierarchy.forward, meeting: fromHome, &best)
      }
    }
  }
}

/// One side of a query: a Dijkstra that only climbs.
private struct UpwardSearch: ~Copyable {
  private let costs: UnsafeMutablePointer<UInt32>
  private var queue = CostQueue()
  private var touched: UnsafeMutablePointer<UInt32>
  private var touchedCount = 0

  init(nodeCount: Int) {
    costs = .allocate(capacity: max(1, nodeCount))
    costs.initialize(repeating: CostField.unreached, count: nodeCount)
    touched = .allocate(capacity: max(1, nodeCount))
  }

  deinit {
    costs.deallocate()
    touched.deallocate()
  }

  var minimum: UInt32 { queue.isEmpty ? CostField.unreached : queue.minimum }

  mutating func begin(_ seeds: [StreetGraph.Arc], _ rank: ContiguousArray<UInt32>) {
    for index in 0..<touchedCount { costs[Int(touched[index])] = CostField.unreached }
    touchedCount = 0
    queue.removeAll()
    for seed in seeds { lower(rank[Int(seed.node)], to: seed.cost) }
  }

  /// Settles the cheapest node, and lowers `best` when the other side has been there.
  @inline(__always)
  mutating func step(
    _ up: borrowing ContractionHierarchy.Upward, _ down: borrowing ContractionHierarchy.Upward,
    meeting other: borrowing UpwardSearch, _ best: inout UInt32
  ) {
    guard let (node, cost) = queue.removeMinimum(), cost == costs[Int(node)] else { return }
    let (sum, isTooLarge) = cost.addingReportingOverflow(other.costs[Int(node)])
    if !isTooLarge, sum < best { best = sum }
    // A node that is reached more cheaply from above lies on no best way through here.
    let isStalled = down.arcs.withUnsafeBufferPointer { arcs in
      for position in Int(down.offsets[Int(node)])..<Int(down.offsets[Int(node) + 1]) {
        let (sum, isTooLarge) = costs[Int(arcs[position].node)].addingReportingOverflow(arcs[position].cost)
        if !isTooLarge, sum < cost { return true }
      }
      return false
    }
    if isStalled { return }
    up.arcs.withUnsafeBufferPointer { arcs in
      for position in Int(up.offsets[Int(node)])..<Int(up.offsets[Int(node) + 1]) {
        let (sum, isTooLarge) = cost.addingReportingOverflow(arcs[position].cost)
        if !isTooLarge { lower(arcs[position].node, to: sum) }
      }
    }
  }

  @inline(__always)
  private mutating func lower(_ node: UInt32, to cost: UInt32) {
    let previous = costs[Int(node)]
    guard cost < previous else { return }
    if previous == CostField.unreached {
      touched[touchedCount] = node
      touchedCount += 1
    }
    costs[Int(node)] = cost
    queue.insert(node, cost: cost)
  }
}
