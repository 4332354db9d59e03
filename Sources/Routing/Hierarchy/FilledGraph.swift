/// The arcs between nodes of an order that can ever be needed: whenever a node is left out, its more important
/// neighbours are joined.
///
/// Which these are depends on no cost. Each node's more important neighbours are joined with each other, and the
/// nodes above any one form a single chain, from parent to parent (the elimination tree: Liu 1990).
struct FilledGraph: Sendable {
  /// Where each position's arcs begin in `heads`, and at the end how many there are.
  private(set) var offsets: ContiguousArray<Int> = [0]
  /// The more important positions to which each position has an arc, in their order.
  private(set) var heads: ContiguousArray<UInt32> = []
  /// The least important of these, or `none`.
  private(set) var parents: ContiguousArray<UInt32>

  static let none = UInt32.max

  var nodeCount: Int { parents.count }

  @inline(__always)
  func arcs(_ position: Int) -> Range<Int> { offsets[position]..<offsets[position + 1] }

  /// - Parameters:
  ///   - order: the nodes from the least to the most important.
  ///   - positions: the place of each node in the order.
  init(_ graph: StreetGraph, order: ContiguousArray<UInt32>, positions: ContiguousArray<UInt32>) {
    let count = order.count
    parents = ContiguousArray(repeating: Self.none, count: count)
    offsets.reserveCapacity(count + 1)
    heads.reserveCapacity(count * 8)
    var firstChild = ContiguousArray<UInt32>(repeating: Self.none, count: count)
    var nextSibling = firstChild
    // The last position in whose list a position was put.
    var listed = firstChild
    var added: ContiguousArray<UInt32> = []
    for position in 0..<UInt32(count) {
      added.removeAll(keepingCapacity: true)
      func add(_ other: UInt32) {
        guard other > position, listed[Int(other)] != position else { return }
        listed[Int(other)] = position
        added.append(other)
      }
      // Mostly the longest list of a child has all of them.
      var longest = Self.none
      var child = firstChild[Int(position)]
      while child != Self.none {
        if longest == Self.none || arcs(Int(child)).count > arcs(Int(longest)).count { longest = child }
        child = nextSibling[Int(child)]
      }
      let inherited = longest == Self.none ? 0..<0 : arcs(Int(longest)).dropFirst()
      for arc in inherited { listed[Int(heads[arc])] = position }
      child = firstChild[Int(position)]
      while child != Self.none {
        if child != longest { for arc in arcs(Int(child)) { add(heads[arc]) } }
        child = nextSibling[Int(child)]
      }
      let node = Int(order[Int(position)])
      for arc in graph.outgoing.range(node) { add(positions[Int(graph.outgoing.arcs[arc].node)]) }
      if !graph.isSymmetric {
        for arc in graph.incoming.range(node) { add(positions[Int(graph.incoming.arcs[arc].node)]) }
      }
      added.sort()
      append(inherited, added)
      guard let parent = arcs(Int(position)).first.map({ heads[$0] }) else { continue }
      parents[Int(position)] = parent
      nextSibling[Int(position)] = firstChild[Int(parent)]
      firstChild[Int(parent)] = position
    }
  }

  /// Appends a position's list: what it has from a child and what is new, both sorted.
  private mutating func append(_ inherited: Range<Int>, _ added: ContiguousArray<UInt32>) {
    var next = inherited.lowerBound
    for head in added {
      while next < inherited.upperBound, heads[next] < head {
        heads.append(heads[next])
        next += 1
      }
      heads.append(head)
    }
    while next < inherited.upperBound {
      heads.append(heads[next])
      next += 1
    }
    offsets.append(heads.count)
  }
}
