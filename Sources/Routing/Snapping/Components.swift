/// Which streets belong to a large connected part of the network.
///
/// A part is what can be travelled between in both directions: a strongly connected component (Tarjan 1972,
/// here without recursion, so that depth is bounded by memory and not by the stack).
struct Components {
  /// The part of each node.
  private(set) var part: ContiguousArray<Int32>
  /// Metres of street inside each part.
  private(set) var lengths: ContiguousArray<Double>

  init(_ network: StreetNetwork) {
    let arcs = Self.openArcs(network)
    part = Self.strongParts(nodeCount: network.nodeCount, arcs.offsets, arcs.heads)
    lengths = ContiguousArray(repeating: 0, count: Int(part.max() ?? -1) + 1)
    for edge in 0..<network.edges.count {
      guard let part = partOfEdge(edge, network) else { continue }
      lengths[part] += Double(network.edges.length[edge]) / 1000
    }
  }

  /// Whether each edge lies on an island: in a part shorter than a hundredth of the longest one, or between
  /// parts, from where the way back is closed.
  func islands(_ network: StreetNetwork) -> ContiguousArray<Bool> {
    let threshold = (lengths.max() ?? 0) / 100
    return ContiguousArray(
      (0..<network.edges.count).lazy.map { edge in
        partOfEdge(edge, network).map { lengths[$0] < threshold } ?? true
      })
  }

  /// The part that an edge lies in; nil for one between parts.
  func partOfEdge(_ edge: Int, _ network: StreetNetwork) -> Int? {
    let from = part[Int(network.edges.from[edge])]
    return from == part[Int(network.edges.to[edge])] ? Int(from) : nil
  }

  private static func openArcs(
    _ network: StreetNetwork
  ) -> (offsets: ContiguousArray<Int32>, heads: ContiguousArray<Int32>) {
    let edges = network.edges
    var offsets = ContiguousArray<Int32>(repeating: 0, count: network.nodeCount + 1)
    for edge in 0..<edges.count {
      if edges.forward[edge] != StreetNetwork.Edges.closed { offsets[Int(edges.from[edge]) + 1] += 1 }
      if edges.backward[edge] != StreetNetwork.Edges.closed { offsets[Int(edges.to[edge]) + 1] += 1 }
    }
    for node in 1..<offsets.count { offsets[node] += offsets[node - 1] }
    var next = offsets
    var heads = ContiguousArray<Int32>(repeating: 0, count: Int(offsets[network.nodeCount]))
    func add(_ tail: Int32, _ head: Int32) {
      heads[Int(next[Int(tail)])] = head
      next[Int(tail)] += 1
    }
    for edge in 0..<edges.count {
      if edges.forward[edge] != StreetNetwork.Edges.closed { add(edges.from[edge], edges.to[edge]) }
      if edges.backward[edge] != StreetNetwork.Edges.closed { add(edges.to[edge], edges.from[edge]) }
    }
    return (offsets, heads)
  }

  private static func strongParts(
    nodeCount: Int, _ offsets: ContiguousArray<Int32>, _ heads: ContiguousArray<Int32>
  ) -> ContiguousArray<Int32> {
    var part = ContiguousArray<Int32>(repeating: -1, count: nodeCount)
    /// The order of discovery from 1 on, lowered to the earliest open node that can be reached back.
    var low = ContiguousArray<Int32>(repeating: 0, count: nodeCount)
    var nextArc = offsets
    var open: ContiguousArray<Int32> = []
    var path: ContiguousArray<(node: Int32, order: Int32)> = []
    var order: Int32 = 0
    var parts: Int32 = 0
    func enter(_ node: Int32) {
      order += 1
      low[Int(node)] = order
      open.append(node)
      path.append((node, order))
    }
    for start in 0..<Int32(nodeCount) where low[Int(start)] == 0 {
      enter(start)
      while let (current, entered) = path.last {
        let node = Int(current)
        if nextArc[node] < offsets[node + 1] {
          let head = heads[Int(nextArc[node])]
          nextArc[node] += 1
          if low[Int(head)] == 0 {
            enter(head)
          } else if part[Int(head)] < 0 {
            low[node] = min(low[node], low[Int(head)])
          }
          continue
        }
        path.removeLast()
        if low[node] == entered {
          while let member = open.popLast() {
            part[Int(member)] = parts
            if member == current { break }
          }
          parts += 1
        } else if let parent = path.last {
          low[Int(parent.node)] = min(low[Int(parent.node)], low[node])
        }
      }
    }
    return part
  }
}
