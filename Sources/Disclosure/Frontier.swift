/// The bookkeeping of a search that goes outwards, node by node in the order of their distance; it is used again and
/// again without being cleared.
struct Frontier {
  private(set) var lastArc: [Int]
  /// How many arcs were looked at.
  private(set) var work = 0
  private var round: [Int]
  private var thisRound = 0
  private var queue: [Int] = []
  private var taken = 0

  init(nodes: Int) {
    lastArc = [Int](repeating: -1, count: nodes)
    round = [Int](repeating: 0, count: nodes)
  }

  mutating func begin(at node: Int) {
    thisRound += 1
    queue.removeAll(keepingCapacity: true)
    (taken, work) = (0, 0)
    reach(node, by: -1)
  }

  func hasSeen(_ node: Int) -> Bool { round[node] == thisRound }

  mutating func reach(_ node: Int, by arc: Int) {
    round[node] = thisRound
    lastArc[node] = arc
    queue.append(node)
  }

  /// The nearest node from where the search has not yet gone on; nil when it went everywhere.
  mutating func next(work arcs: [[Int]]) -> Int? {
    guard taken < queue.count else { return nil }
    let node = queue[taken]
    taken += 1
    work += arcs[node].count
    return node
  }
}
