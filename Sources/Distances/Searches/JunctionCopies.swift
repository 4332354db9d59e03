/// The copies of junctions that forbidden turns ask for.
///
/// A street from which a turn is forbidden leads to a copy of its junction, and from the copy only the permitted
/// streets leave. Where there are forbidden turns at all, turning round in a junction is forbidden too, unless
/// nothing else is left: else a driver would get round every forbidden turn by turning behind it. (Without
/// forbidden turns nobody gains by turning round, and no copies are made.)
struct JunctionCopies: Sendable {
  /// The directed edge that leads to each copy.
  private(set) var entries: ContiguousArray<UInt32> = []
  /// For each directed edge, the copies from which it can be entered.
  private var offsets: ContiguousArray<Int32> = []
  private var tails: ContiguousArray<UInt32> = []

  /// The columns are by directed edge.
  init(
    _ network: StreetNetwork, costs: ContiguousArray<UInt32>, tails: ContiguousArray<UInt32>,
    heads: ContiguousArray<UInt32>
  ) {
    guard !network.bannedTurns.isEmpty else { return }
    let leaving = Leaving(nodeCount: network.nodeCount, costs: costs, tails: tails)
    var turns: ContiguousArray<(copy: UInt32, to: UInt32)> = []
    var banned = network.bannedTurns[...]
    for from in costs.indices where costs[from] != StreetGraph.closed {
      let count = banned.prefix { $0.from == from }.count
      let forbidden = Set(banned.prefix(count).map(\.to))
      banned = banned.dropFirst(count)
      let streets = leaving.streets(Int(heads[from]))
      let around = UInt32(from ^ 1)
      let onward = streets.filter { $0 != around && !forbidden.contains($0) }
      if onward.count == streets.count || (onward.isEmpty && forbidden.isEmpty) { continue }
      let copy = UInt32(network.nodeCount + entries.count)
      entries.append(UInt32(from))
      for street in onward { turns.append((copy, street)) }
      if onward.isEmpty, streets.contains(around), !forbidden.contains(around) {
        turns.append((copy, around))
      }
    }
    (offsets, self.tails) = Self.grouped(turns, count: costs.count)
  }

  func forEachTail(_ directed: Int, _ body: (UInt32) -> Void) {
    guard !offsets.isEmpty else { return }
    for position in Int(offsets[directed])..<Int(offsets[directed + 1]) { body(tails[position]) }
  }

  private static func grouped(
    _ turns: ContiguousArray<(copy: UInt32, to: UInt32)>, count: Int
  ) -> (ContiguousArray<Int32>, ContiguousArray<UInt32>) {
    var offsets = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    for turn in turns { offsets[Int(turn.to) + 1] += 1 }
    for directed in 1..<offsets.count { offsets[directed] += offsets[directed - 1] }
    var next = offsets
    var tails = ContiguousArray<UInt32>(repeating: 0, count: turns.count)
    for turn in turns {
      tails[Int(next[Int(turn.to)])] = turn.copy
      next[Int(turn.to)] += 1
    }
    return (offsets, tails)
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
