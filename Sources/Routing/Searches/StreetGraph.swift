/// The network as a search sees it: nodes, and arcs with what they cost.
///
/// Where turns or longer paths are forbidden, junctions have copies (see `JunctionCopies`), and so have the nodes of
/// private streets (see `PrivateCopies`), so that searches need to know nothing about either.
struct StreetGraph: Sendable {
  struct Arc: Sendable, Hashable {
    /// The node at the other end.
    var node: UInt32
    /// Millimetres or milliseconds.
    var cost: UInt32
  }

  /// Arcs by the node that they leave (or, reversed, that they enter).
  struct Arcs: Sendable {
    var offsets: ContiguousArray<UInt32>
    var arcs: ContiguousArray<Arc>
    /// The directed edge of each arc, or `none` between a node and its copy.
    var edges: ContiguousArray<UInt32>

    @inline(__always)
    func range(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }
  }

  /// Nodes of the network, and after them the copies.
  let nodeCount: Int
  /// The cost of each directed edge: twice the edge's number, plus one backward; `closed` where closed.
  let costs: ContiguousArray<UInt32>
  /// The node that each directed edge leads to for those who set out on it.
  let heads: ContiguousArray<UInt32>
  let outgoing: Arcs
  let incoming: Arcs
  /// Whether every street costs the same in both directions, so that one set of arcs serves both ways.
  let isSymmetric: Bool
  private let copies: JunctionCopies
  let privateCopies: PrivateCopies
  private let tails: ContiguousArray<UInt32>

  static let closed = UInt32.max
  static let none = UInt32.max

  init(_ network: StreetNetwork, minimizing cost: TravelCost) {
    let edges = network.edges
    var costs = ContiguousArray<UInt32>(repeating: Self.closed, count: edges.count * 2)
    var tails = costs
    var heads = costs
    for edge in 0..<edges.count {
      for (direction, duration) in [edges.forward[edge], edges.backward[edge]].enumerated() {
        let directed = edge * 2 + direction
        tails[directed] = UInt32(direction == 0 ? edges.from[edge] : edges.to[edge])
        heads[directed] = UInt32(direction == 0 ? edges.to[edge] : edges.from[edge])
        guard duration != StreetNetwork.Edges.closed else { continue }
        // At least 1, so that no way can go round in circles for nothing.
        costs[directed] = max(1, cost == .length ? edges.length[edge] : duration)
      }
    }
    let copies = JunctionCopies(network, costs: costs, tails: tails, heads: heads)
    let privateCopies = PrivateCopies(network, first: network.nodeCount + copies.count)
    // What is forbidden to turn into from a private street is few people's concern, and not looked at.
    for entry in copies.entries where privateCopies.isThoroughfare(Int(entry.directed)) {
      heads[Int(entry.directed)] = entry.copy
    }
    var list: ContiguousArray<(tail: UInt32, directed: UInt32, head: UInt32)> = []
    list.reserveCapacity(costs.count)
    for directed in costs.indices where costs[directed] != Self.closed {
      let (tail, onward) = (tails[directed], heads[directed])
      let head = UInt32(directed & 1 == 0 ? edges.to[directed >> 1] : edges.from[directed >> 1])
      if privateCopies.isThoroughfare(directed) {
        list.append((tail, UInt32(directed), onward))
        copies.forEachTail(directed, head: onward) { list.append(($0, UInt32(directed), $1)) }
      } else {
        // Not to a copy that remembers a longer path: from there one would get through to the open streets behind.
        copies.forEachTail(directed, head: head) { copy, _ in
          list.append((copy, UInt32(directed), privateCopies.end(head)))
        }
      }
      if privateCopies.isBeginning(directed) {
        heads[directed] = privateCopies.beginning(head)
        list.append((privateCopies.beginning(tail), UInt32(directed), heads[directed]))
      }
      if privateCopies.isEnd(directed) {
        tails[directed] = privateCopies.end(tail)
        list.append((tails[directed], UInt32(directed), privateCopies.end(head)))
      }
    }
    for node in privateCopies.nodes {
      list.append((privateCopies.beginning(node), Self.none, node))
      list.append((node, Self.none, privateCopies.end(node)))
    }
    nodeCount = network.nodeCount + copies.count + privateCopies.count
    self.costs = costs
    self.heads = heads
    self.tails = tails
    self.copies = copies
    self.privateCopies = privateCopies
    outgoing = Arcs(nodeCount: nodeCount, list.map { ($0.tail, $0.directed, $0.head) }, costs)
    isSymmetric =
      copies.count == 0 && privateCopies.count == 0
      && (0..<edges.count).allSatisfy { costs[$0 * 2] == costs[$0 * 2 + 1] }
    incoming =
      isSymmetric
      ? outgoing
      : Arcs(nodeCount: nodeCount, list.map { ($0.head, $0.directed, $0.tail) }, costs)
  }

  /// The nodes from which a directed edge can be entered.
  func forEachTail(_ directed: Int, _ body: (UInt32) -> Void) {
    body(tails[directed])
    copies.forEachTail(directed, head: heads[directed]) { tail, _ in body(tail) }
  }
}

extension StreetGraph.Arcs {
  fileprivate init(
    nodeCount: Int, _ list: [(node: UInt32, directed: UInt32, other: UInt32)],
    _ costs: ContiguousArray<UInt32>
  ) {
    var offsets = ContiguousArray<UInt32>(repeating: 0, count: nodeCount + 1)
    for arc in list { offsets[Int(arc.node) + 1] += 1 }
    for node in 1..<offsets.count { offsets[node] += offsets[node - 1] }
    var next = offsets
    arcs = ContiguousArray(repeating: .init(node: 0, cost: 0), count: list.count)
    edges = ContiguousArray(repeating: 0, count: list.count)
    for arc in list {
      let position = Int(next[Int(arc.node)])
      arcs[position] = .init(
        node: arc.other, cost: arc.directed == StreetGraph.none ? 0 : costs[Int(arc.directed)])
      edges[position] = arc.directed
      next[Int(arc.node)] += 1
    }
    self.offsets = offsets
  }
}
