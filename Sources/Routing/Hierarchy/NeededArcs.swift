import DeterministicParallel

extension ShortcutCosts {
  /// Lowers each arc's cost to that of the best way at all, and marks the arcs without which no way grows longer.
  ///
  /// From the most important node on: the first step of a best way is an arc whose cost is right already, and the
  /// rest of the way lies between two more important nodes, for which it is done.
  func makeExact(_ dissection: NestedDissection, workers: Workers) {
    for (depth, cells) in dissection.levels.enumerated() {
      let isDeepest = depth == dissection.levels.count - 1
      _ = workers.map(cells.count, chunk: 1) { index in
        let cell = cells[index.lowerBound]
        makeExact(isDeepest ? cell.positions : cell.separator..<cell.positions.upperBound)
      }
    }
  }

  private func makeExact(_ positions: Range<Int>) {
    let count = filled.nodeCount
    let upward = Detours(count: count)
    let downward = isSymmetric ? upward : Detours(count: count)
    filled.heads.withUnsafeBufferPointer { heads in
      guard let heads = heads.baseAddress else { return }
      for position in positions.reversed() {
        let own = filled.arcs(position)
        if own.count < 2 { continue }
        upward.begin(up, heads, own)
        if !isSymmetric { downward.begin(down, heads, own) }
        for arc in own {
          let head = Int(heads[arc])
          upward.pass(head, onward: up, back: down, heads, filled.arcs(head))
          if !isSymmetric { downward.pass(head, onward: down, back: up, heads, filled.arcs(head)) }
        }
        upward.end(up, isNeededUp, heads, own)
        if !isSymmetric { downward.end(down, isNeededDown, heads, own) }
      }
    }
  }
}

/// The ways from one node to its more important neighbours over one of the others.
private final class Detours {
  private let direct: CostRow
  private let around: CostRow

  init(count: Int) {
    direct = CostRow(count: count)
    direct.costs.initialize(repeating: CostField.unreached, count: count)
    around = CostRow(count: count)
    around.costs.initialize(repeating: CostField.unreached, count: count)
  }

  func begin(_ costs: UnsafePointer<UInt32>, _ heads: UnsafePointer<UInt32>, _ own: Range<Int>) {
    direct.load(costs, heads, own)
    for arc in own { around.costs[Int(heads[arc])] = CostField.unreached }
  }

  /// Considers the ways over the arcs between one neighbour and the more important ones, both ways.
  func pass(
    _ neighbour: Int, onward: UnsafePointer<UInt32>, back: UnsafePointer<UInt32>,
    _ heads: UnsafePointer<UInt32>, _ arcs: Range<Int>
  ) {
    around.lower(by: direct.costs[neighbour], onward, heads, arcs)
    around.costs[neighbour] = min(around.costs[neighbour], direct.leastSum(back, heads, arcs))
  }

  func end(
    _ costs: UnsafeMutablePointer<UInt32>, _ isNeeded: UnsafeMutablePointer<Bool>,
    _ heads: UnsafePointer<UInt32>, _ own: Range<Int>
  ) {
    for arc in own {
      let head = Int(heads[arc])
      isNeeded[arc] = costs[arc] < around.costs[head]
      costs[arc] = min(costs[arc], around.costs[head])
      direct.costs[head] = CostField.unreached
    }
  }
}
