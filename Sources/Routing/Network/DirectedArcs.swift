/// The directions in which streets may be travelled, by the node that they leave.
struct DirectedArcs {
  /// Where each node's arcs begin in `heads`, and at the end how many there are.
  let offsets: ContiguousArray<Int32>
  /// The nodes to which the arcs lead.
  let heads: ContiguousArray<Int32>

  /// - Parameters:
  ///   - isReversed: whether to travel against the direction, from the node that a street enters.
  ///   - isLeftOut: the edges that do not count; empty where all do.
  init(
    _ edges: StreetNetwork.Edges, nodeCount: Int, isReversed: Bool = false,
    except isLeftOut: ContiguousArray<Bool> = []
  ) {
    func forEachArc(_ body: (_ tail: Int32, _ head: Int32) -> Void) {
      for edge in 0..<edges.count where isLeftOut.isEmpty || !isLeftOut[edge] {
        let (from, to) =
          isReversed ? (edges.to[edge], edges.from[edge]) : (edges.from[edge], edges.to[edge])
        if edges.forward[edge] != StreetNetwork.Edges.closed { body(from, to) }
        if edges.backward[edge] != StreetNetwork.Edges.closed { body(to, from) }
      }
    }
    var offsets = ContiguousArray<Int32>(repeating: 0, count: nodeCount + 1)
    forEachArc { tail, _ in offsets[Int(tail) + 1] += 1 }
    for node in 1..<offsets.count { offsets[node] += offsets[node - 1] }
    var next = offsets
    var heads = ContiguousArray<Int32>(repeating: 0, count: Int(offsets[nodeCount]))
    forEachArc { tail, head in
      heads[Int(next[Int(tail)])] = head
      next[Int(tail)] += 1
    }
    self.offsets = offsets
    self.heads = heads
  }

  var nodeCount: Int { offsets.count - 1 }

  @inline(__always)
  func range(_ node: Int32) -> Range<Int> { Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) }

  /// For each node the number of the part in which it lies: what can be travelled between in both directions, a
  /// strongly connected component (Tarjan 1972, here without recursion, so that depth is bounded by memory and not by
  /// the stack).
  func strongParts() -> ContiguousArray<Int32> {
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
