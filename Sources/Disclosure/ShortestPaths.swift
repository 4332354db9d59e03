/// The bookkeeping of Dijkstra's search, which is used again and again without being cleared.
struct ShortestPaths {
  private(set) var lastArc: [Int]
  private var cost: [Int]
  private var round: [Int]
  private var thisRound = 0
  /// A binary heap of cost and node; equal costs come in the order of the nodes.
  private var heap: [(cost: Int, node: Int)] = []

  init(nodes: Int) {
    lastArc = [Int](repeating: -1, count: nodes)
    cost = lastArc
    round = [Int](repeating: 0, count: nodes)
  }

  mutating func begin(at node: Int) {
    thisRound += 1
    heap.removeAll(keepingCapacity: true)
    offer(node, cost: 0, by: -1)
  }

  mutating func offer(_ node: Int, cost newCost: Int, by arc: Int) {
    if round[node] == thisRound, cost[node] <= newCost { return }
    round[node] = thisRound
    cost[node] = newCost
    lastArc[node] = arc
    heap.append((newCost, node))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The nearest node that was not yet taken.
  mutating func next() -> (node: Int, cost: Int)? {
    while let first = heap.first {
      let last = heap.removeLast()
      if !heap.isEmpty {
        heap[0] = last
        sink()
      }
      if cost[first.node] == first.cost { return (first.node, first.cost) }
    }
    return nil
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
