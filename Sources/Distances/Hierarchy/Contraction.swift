import Repeatable

/// Orders the nodes of a graph by importance and finds the shortcuts between them.
///
/// Contraction hierarchies (Geisberger, Sanders, Schultes and Delling 2008), with nodes contracted in rounds:
/// all those at once that matter less than each of their neighbours (Vetter 2009). Which nodes those are depends
/// on the graph alone, so the result is the same with any number of threads.
struct Contraction {
  /// The nodes from the least to the most important.
  private(set) var order: ContiguousArray<UInt32> = []
  /// For each node of `order` its arcs to more important nodes.
  private(set) var offsets: ContiguousArray<Int> = [0]
  private(set) var arcs: ContiguousArray<RemainingGraph.Arc> = []

  private struct Shortcut: Sendable {
    var from: UInt32
    var to: UInt32
    var cost: UInt32
    var hops: UInt32
  }

  private let graph: RemainingGraph
  private let workers: Workers
  /// Small is contracted first; the lower half only parts equals, at random so that a regular grid does not
  /// become one long chain of neighbours that wait for each other.
  private var priorities: ContiguousArray<UInt64>
  private var levels: ContiguousArray<UInt32>
  private var isChosen: ContiguousArray<Bool>

  /// Arcs that a search for a way around may look at, when a node is weighed and when it is contracted; where
  /// nodes have many arcs, it looks at fewer nodes.
  private static let weighingLimit = 240
  private static let contractingLimit = 1500
  /// Above as many arcs, near the top, the number of arcs stands for a node's weight: weighing them in full
  /// would take most of the time and hardly change their order.
  private static let denseCount = 32

  init(_ streets: StreetGraph, workers: Workers) {
    graph = RemainingGraph(streets)
    self.workers = workers
    priorities = ContiguousArray(repeating: 0, count: graph.nodeCount)
    levels = ContiguousArray(repeating: 0, count: graph.nodeCount)
    isChosen = ContiguousArray(repeating: false, count: graph.nodeCount)
    order.reserveCapacity(graph.nodeCount)
    var remaining = ContiguousArray(0..<UInt32(graph.nodeCount))
    weigh(remaining)
    while !remaining.isEmpty {
      let chosen = leastImportant(of: remaining)
      for node in chosen { isChosen[Int(node)] = true }
      let shortcuts = shortcuts(around: chosen)
      let touched = contract(chosen, shortcuts)
      remaining = remaining.filter { !isChosen[Int($0)] }
      weigh(touched)
    }
  }

  private func leastImportant(of remaining: ContiguousArray<UInt32>) -> ContiguousArray<UInt32> {
    ContiguousArray(
      workers.map(remaining.count, chunk: 4096) { range in
        remaining[range].filter { node in
          let own = priorities[Int(node)]
          return graph.arcs(Int(node)).allSatisfy { own < priorities[Int($0.node)] }
        }
      }.joined())
  }

  private func shortcuts(around chosen: ContiguousArray<UInt32>) -> [[Shortcut]] {
    workers.map(chosen.count, chunk: 256) { range in
      var witness = WitnessSearch()
      var shortcuts: [Shortcut] = []
      for node in chosen[range] {
        forEachShortcut(node, &witness, Self.contractingLimit) { shortcuts.append($0) }
      }
      return shortcuts
    }
  }

  /// Removes the chosen nodes, adds their shortcuts, and gives the neighbours, whose importance has changed.
  private mutating func contract(
    _ chosen: ContiguousArray<UInt32>, _ shortcuts: [[Shortcut]]
  ) -> ContiguousArray<UInt32> {
    var touched: ContiguousArray<UInt32> = []
    for node in chosen {
      order.append(node)
      for arc in graph.arcs(Int(node)) {
        arcs.append(arc)
        touched.append(arc.node)
        levels[Int(arc.node)] = max(levels[Int(arc.node)], levels[Int(node)] + 1)
      }
      offsets.append(arcs.count)
    }
    for node in chosen {
      for arc in graph.arcs(Int(node)) { graph.forget(node, in: Int(arc.node)) }
    }
    typealias Arc = RemainingGraph.Arc
    let both = graph.isSymmetric ? Arc.leaving | Arc.entering : 0
    for shortcut in shortcuts.joined() {
      let (cost, hops) = (shortcut.cost, shortcut.hops)
      graph.relax(
        Int(shortcut.from), Arc(node: shortcut.to, cost: cost, hops: hops, directions: Arc.leaving | both))
      graph.relax(
        Int(shortcut.to), Arc(node: shortcut.from, cost: cost, hops: hops, directions: Arc.entering | both))
    }
    touched.sort()
    var last: UInt32?
    return touched.filter { node in
      defer { last = node }
      return node != last
    }
  }

  private mutating func weigh(_ nodes: ContiguousArray<UInt32>) {
    for (node, weight) in zip(nodes, priorities(of: nodes)) { priorities[Int(node)] = weight }
  }

  private func priorities(of nodes: ContiguousArray<UInt32>) -> ContiguousArray<UInt64> {
    workers.fill(nodes.count, chunk: 512) { range, slice in
      var witness = WitnessSearch()
      for index in range {
        slice.initializeElement(at: index - range.lowerBound, to: priority(nodes[index], &witness))
      }
    }
  }

  /// Few new arcs for those that go, short shortcuts, and an even spread over the network.
  private func priority(_ node: UInt32, _ witness: inout WitnessSearch) -> UInt64 {
    let degree = graph.arcs(Int(node)).count
    // Multiplying by an odd number gives each node a different number.
    let tie = UInt64(node &* 2_654_435_769)
    let level = 1000 * Int(levels[Int(node)])
    // A stand-in for the counts below: an eighth as many shortcuts as arcs, counted for arcs and hops.
    if degree > Self.denseCount { return UInt64(min(level + 375 * degree, Int(UInt32.max))) << 32 | tie }
    var added = (arcs: 0, hops: 0)
    forEachShortcut(node, &witness, Self.weighingLimit) { shortcut in
      added.arcs += 1
      added.hops += Int(shortcut.hops)
    }
    let factor = graph.isSymmetric ? 2 : 1
    var removed = (arcs: 0, hops: 0)
    for arc in graph.arcs(Int(node)) {
      let ways = arc.directions == 3 ? 2 : 1
      removed.arcs += ways
      removed.hops += ways * Int(arc.hops)
    }
    let arcs = 1000 * factor * added.arcs / max(removed.arcs, 1)
    let hops = 1000 * factor * added.hops / max(removed.hops, 1)
    return UInt64(min(level + arcs + hops, Int(UInt32.max))) << 32 | tie
  }

  /// The arcs that must be added so that no distance grows when `node` goes.
  private func forEachShortcut(
    _ node: UInt32, _ witness: inout WitnessSearch, _ limit: Int, _ body: (Shortcut) -> Void
  ) {
    typealias Arc = RemainingGraph.Arc
    let arcs = graph.arcs(Int(node))
    let settled = max(6, limit / max(arcs.count, 1))
    isChosen.withUnsafeBufferPointer { chosen in
      guard let chosen = chosen.baseAddress else { return }
      for (index, entry) in arcs.enumerated() where entry.directions & Arc.entering != 0 {
        // Where both directions cost the same, each pair of neighbours needs one look only.
        let exits = graph.isSymmetric ? UnsafeBufferPointer(rebasing: arcs[(index + 1)...]) : arcs
        var longest: UInt32 = 0
        for exit in exits where exit.directions & Arc.leaving != 0 && exit.node != entry.node {
          longest = max(longest, entry.cost.addingReportingOverflow(exit.cost).partialValue)
        }
        if longest == 0 { continue }
        witness.run(
          graph, from: entry.node, avoiding: node, chosen: chosen, upTo: longest, settled: settled)
        for exit in exits where exit.directions & Arc.leaving != 0 && exit.node != entry.node {
          let (cost, isTooLarge) = entry.cost.addingReportingOverflow(exit.cost)
          if isTooLarge || witness.cost(exit.node) <= cost { continue }
          body(Shortcut(from: entry.node, to: exit.node, cost: cost, hops: entry.hops &+ exit.hops))
        }
      }
    }
  }
}
