/// Looks for a way around a node that is no longer than the one through it.
///
/// A search that gives up after a number of nodes only costs a superfluous shortcut, never a wrong distance.
/// Costs are kept in a small hash table, which stays in the processor's cache however large the network is.
struct WitnessSearch: ~Copyable {
  private struct Slot {
    var node: UInt32
    var cost: UInt32
    /// The search that wrote the slot.
    var search: UInt32
  }

  private static let slotCount = 4096
  private let slots: UnsafeMutablePointer<Slot>
  private var used = 0
  private var search: UInt32 = 0
  private var queue = CostQueue(capacity: 256)

  init() {
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: Slot(node: 0, cost: 0, search: 0), count: Self.slotCount)
  }

  deinit { slots.deallocate() }

  /// Searches from `source`, not through `avoided` nor any node that is being contracted with it.
  ///
  /// - Parameters:
  ///   - settled: how many nodes to look at before giving up.
  ///   - targets: how many of the avoided node's neighbours the caller wants; the search may end when it has
  ///     settled as many nodes for which `isTarget` holds.
  mutating func run(
    _ graph: RemainingGraph, from source: UInt32, avoiding avoided: UInt32,
    chosen: UnsafePointer<Bool>, upTo limit: UInt32, settled maximum: Int
  ) {
    search &+= 1
    used = 0
    queue.removeAll()
    _ = lower(source, to: 0)
    queue.insert(source, cost: 0)
    var settled = 0
    while let (node, cost) = queue.removeMinimum() {
      if cost > self.cost(node) { continue }
      settled += 1
      if cost > limit || settled > maximum { return }
      for arc in graph.arcs(Int(node)) {
        guard arc.directions & RemainingGraph.Arc.leaving != 0 else { continue }
        guard arc.node != avoided, !chosen[Int(arc.node)] else { continue }
        let (sum, isTooLarge) = cost.addingReportingOverflow(arc.cost)
        if isTooLarge || sum > limit { continue }
        if lower(arc.node, to: sum) { queue.insert(arc.node, cost: sum) }
      }
    }
  }

  /// The cost of the best way found; the largest number when none was.
  func cost(_ node: UInt32) -> UInt32 {
    var position = Self.position(node)
    while slots[position].search == search {
      if slots[position].node == node { return slots[position].cost }
      position = (position &+ 1) & (Self.slotCount - 1)
    }
    return UInt32.max
  }

  /// Whether `cost` is better than what the node had; a full table takes no new nodes.
  private mutating func lower(_ node: UInt32, to cost: UInt32) -> Bool {
    var position = Self.position(node)
    while slots[position].search == search {
      if slots[position].node == node {
        guard cost < slots[position].cost else { return false }
        slots[position].cost = cost
        return true
      }
      position = (position &+ 1) & (Self.slotCount - 1)
    }
    guard used < Self.slotCount / 2 else { return false }
    used += 1
    slots[position] = Slot(node: node, cost: cost, search: search)
    return true
  }

  /// Multiplicative hashing by the golden ratio (Knuth, volume 3, 6.4).
  private static func position(_ node: UInt32) -> Int {
    Int(truncatingIfNeeded: (node &* 2_654_435_769) >> 20)
  }
}
