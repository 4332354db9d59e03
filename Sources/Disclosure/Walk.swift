/// The bookkeeping of a walk that goes on as long as it can and turns back where it cannot; it is used again and
/// again without being cleared.
struct Walk {
  private(set) var lastArc: [Int]
  private var round: [Int]
  private var thisRound = 0
  private var way: [(node: Int, position: Int)] = []

  init(nodes: Int) {
    lastArc = [Int](repeating: -1, count: nodes)
    round = [Int](repeating: 0, count: nodes)
  }

  /// Where the walk stands, and which of the arcs there comes next.
  var last: (node: Int, position: Int)? { way.last }

  mutating func begin(at node: Int) {
    thisRound += 1
    way.removeAll(keepingCapacity: true)
    go(to: node, by: -1)
  }

  func hasSeen(_ node: Int) -> Bool { round[node] == thisRound }

  mutating func go(to node: Int, by arc: Int) {
    round[node] = thisRound
    lastArc[node] = arc
    way.append((node, 0))
  }

  mutating func turn() { way[way.count - 1].position += 1 }

  mutating func back() { way.removeLast() }
}
