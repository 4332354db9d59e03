/// The costs between all pairs of the most important nodes.
///
/// Nearly all arcs that a query looks at lie among these few; with their costs known, both sides stop climbing
/// when they get there (the idea of transit nodes: Bast, Funke, Sanders and Schultes 2007).
struct CoreTable: Sendable {
  /// Nodes of rank 0 up to this one, which is not in it.
  let count: Int
  private let costs: ContiguousArray<UInt32>

  /// As many as make a table that stays in a processor's second cache.
  private static let largestCount = 256

  init(forward: ContractionHierarchy.Upward, backward: ContractionHierarchy.Upward) {
    let count = min(Self.largestCount, forward.offsets.count - 1)
    self.count = count
    var costs = ContiguousArray<UInt32>(repeating: CostField.unreached, count: count * count)
    for start in 0..<count {
      let row = start * count
      func lower(_ node: Int, _ cost: UInt32, _ step: UInt32) {
        let (sum, isTooLarge) = cost.addingReportingOverflow(step)
        if !isTooLarge, sum < costs[row + node] { costs[row + node] = sum }
      }
      costs[row + start] = 0
      // Up from the start, then down from the top: arcs upward lead to smaller ranks only.
      for node in (0...start).reversed() where costs[row + node] != CostField.unreached {
        for arc in forward.range(node) {
          lower(Int(forward.arcs[arc].node), costs[row + node], forward.arcs[arc].cost)
        }
      }
      for node in 0..<count {
        for arc in backward.range(node) {
          lower(node, costs[row + Int(backward.arcs[arc].node)], backward.arcs[arc].cost)
        }
      }
    }
    self.costs = costs
  }

  /// The best way from one of `departures` to one of `arrivals`, all in the core, if it is below `limit`.
  @inline(__always)
  func best(_ departures: [StreetGraph.Arc], _ arrivals: [StreetGraph.Arc], limit: UInt32) -> UInt32 {
    var best = UInt64(limit)
    costs.withUnsafeBufferPointer { costs in
      for departure in departures where UInt64(departure.cost) < best {
        let row = Int(departure.node) &* count
        for arrival in arrivals {
          let cost = costs[row &+ Int(arrival.node)]
          let sum = UInt64(departure.cost) &+ UInt64(cost) &+ UInt64(arrival.cost)
          if sum < best, cost != CostField.unreached { best = sum }
        }
      }
    }
    return UInt32(truncatingIfNeeded: best)
  }
}
