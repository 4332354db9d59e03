/// The copies of junctions that forbidden turns ask for.
///
/// A street from which a turn is forbidden leads to a copy of its junction, and from the copy only the permitted
/// streets leave. Where a path through several streets is forbidden, there are more copies along it, for those who
/// came by its beginning (see `PathMemory`); all others pass by the usual ones.
///
/// Where there are forbidden turns at all, turning round in a junction is forbidden too, unless nothing else is
/// left: else a driver would get round every forbidden turn by turning behind it. (Without forbidden turns nobody
/// gains by turning round, and no copies are made.)
struct JunctionCopies: Sendable {
  private(set) var count = 0
  /// The directed edges that lead to a copy wherever one came from, and that copy.
  private(set) var entries: ContiguousArray<(directed: UInt32, copy: UInt32)> = []
  /// For each directed edge, the copies from which it can be entered.
  private var offsets: ContiguousArray<Int32> = []
  private var turns: ContiguousArray<Turn> = []

  private struct Turn {
    var copy: UInt32
    var to: UInt32
    /// The copy to which `to` leads from here, or `usual`.
    var head: UInt32
  }

  private static let usual = UInt32.max

  /// The columns are by directed edge.
  init(
    _ network: StreetNetwork, costs: ContiguousArray<UInt32>, tails: ContiguousArray<UInt32>,
    heads: ContiguousArray<UInt32>
  ) {
    guard !network.bannedTurns.isEmpty || !network.bannedPaths.isEmpty else { return }
    let leaving = Leaving(nodeCount: network.nodeCount, costs: costs, tails: tails)
    let memory = PathMemory(network)
    // The copies of the memories come first.
    let first = UInt32(network.nodeCount)
    func addCopy(_ edges: ArraySlice<UInt32>, _ streets: some Collection<UInt32>) {
      for street in streets {
        let head = memory.memory(after: edges, then: street).map { first + UInt32($0) } ?? Self.usual
        turns.append(Turn(copy: first + UInt32(count), to: street, head: head))
      }
      count += 1
    }
    for edges in memory.memories {
      let streets = leaving.streets(Int(heads[Int(edges[edges.count - 1])]))
      addCopy(edges[...], Self.permitted(streets, after: edges[...], memory.forbidden(after: edges[...])))
    }
    var banned = network.bannedTurns[...]
    for directed in costs.indices where costs[directed] != StreetGraph.closed {
      while let turn = banned.first, turn.from < directed { banned.removeFirst() }
      let edges = [UInt32(directed)][...]
      let isRestricted = banned.first?.from == UInt32(directed)
      let streets = leaving.streets(Int(heads[directed]))
      let permitted = Self.permitted(
        streets, after: edges, isRestricted ? memory.forbidden(after: edges) : [])
      if permitted.count == streets.count, !memory.isFirst(UInt32(directed)) { continue }
      entries.append((UInt32(directed), first + UInt32(count)))
      addCopy(edges, permitted)
    }
    group(count: costs.count)
  }

  /// The streets onward, or back where there is nothing else.
  private static func permitted(
    _ streets: ContiguousArray<UInt32>.SubSequence, after edges: ArraySlice<UInt32>, _ forbidden: Set<UInt32>
  ) -> [UInt32] {
    let around = edges[edges.endIndex - 1] ^ 1
    let allowed = streets.filter { !forbidden.contains($0) }
    let onward = allowed.filter { $0 != around }
    return onward.isEmpty ? allowed : onward
  }

  /// Calls `body` with each copy from which an edge can be entered, and the node to which it leads from there.
  ///
  /// - Parameter head: the node to which it usually leads.
  func forEachTail(_ directed: Int, head: UInt32, _ body: (_ tail: UInt32, _ head: UInt32) -> Void) {
    guard !offsets.isEmpty else { return }
    for turn in turns[Int(offsets[directed])..<Int(offsets[directed + 1])] {
      body(turn.copy, turn.head == Self.usual ? head : turn.head)
    }
  }

  /// Sorts the turns by the edge that they lead to.
  private mutating func group(count: Int) {
    offsets = ContiguousArray(repeating: 0, count: count + 1)
    for turn in turns { offsets[Int(turn.to) + 1] += 1 }
    for directed in 1..<offsets.count { offsets[directed] += offsets[directed - 1] }
    var next = offsets
    var grouped = turns
    for turn in turns {
      grouped[Int(next[Int(turn.to)])] = turn
      next[Int(turn.to)] += 1
    }
    turns = grouped
  }
}

/// The open directed edges by the node that they leave.
private struct Leaving {
  private var offsets: ContiguousArray<Int32>
  private var edges: ContiguousArray<UInt32>

  init(nodeCount: Int, costs: ContiguousArray<UInt32>, tails: ContiguousArray<UInt32>) {
    offsets = ContiguousArray(repeating: 0, count: nodeCount + 1)
    let open = costs.indices.filter { costs[$0] != StreetGraph.closed }
    for directed in open { offsets[Int(tails[directed]) + 1] += 1 }
    for node in 1..<offsets.count { offsets[node] += offsets[node - 1] }
    var next = offsets
    edges = ContiguousArray(repeating: 0, count: open.count)
    for directed in open {
      edges[Int(next[Int(tails[directed])])] = UInt32(directed)
      next[Int(tails[directed])] += 1
    }
  }

  func streets(_ node: Int) -> ContiguousArray<UInt32>.SubSequence {
    edges[Int(offsets[node])..<Int(offsets[node + 1])]
  }
}
