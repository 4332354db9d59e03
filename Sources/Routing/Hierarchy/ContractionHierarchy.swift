import DeterministicParallel

/// A network prepared for many single questions: the way between any two points in microseconds.
///
///     let hierarchy = ContractionHierarchy(search)
///     let costs = hierarchy.costs(from: homes, to: schools)       // pair by pair
///
/// Worth its preparation for scattered pairs; many homes and few schools are cheaper with `StreetSearch`.
/// The costs are exactly those of `StreetSearch`.
///
/// The nodes are ordered by nested dissection, the shortcuts that any costs could need are found, and those that
/// these costs do not need are left out: a customizable contraction hierarchy (Dibbelt, Strasser and Wagner 2016).
/// Its size depends on how few streets cross a line through the city, and not on luck with the costs.
public struct ContractionHierarchy: Sendable {
  public let search: StreetSearch
  /// For each node its place in the hierarchy, the least important first.
  let positions: ContiguousArray<UInt32>
  /// For each position the next of the chain of more important ones that a search may climb to.
  let parents: ContiguousArray<UInt32>
  /// Arcs to more important nodes, for the search from the home.
  let forward: Upward
  /// The same against the direction of travel, for the search from the school.
  let backward: Upward

  /// Arcs by the position of the node they leave; their `node` is a position too.
  struct Upward: Sendable, Hashable {
    var offsets: ContiguousArray<UInt32>
    var arcs: ContiguousArray<StreetGraph.Arc>
  }

  /// Arcs and shortcuts that a query may use, in both directions.
  public var arcCount: Int { forward.arcs.count + backward.arcs.count }

  public init(_ search: StreetSearch, workers: Workers = .all) {
    self.search = search
    let graph = search.graph
    let dissection = NestedDissection(graph, NodePlaces(search.network, graph), workers: workers)
    var positions = ContiguousArray<UInt32>(repeating: 0, count: graph.nodeCount)
    for (position, node) in dissection.order.enumerated() { positions[Int(node)] = UInt32(position) }
    self.positions = positions
    let filled = FilledGraph(graph, order: dissection.order, positions: positions)
    parents = filled.parents
    let costs = ShortcutCosts(graph, filled, dissection, positions: positions, workers: workers)
    forward = Upward(filled, costs.up, costs.isNeededUp)
    backward = graph.isSymmetric ? forward : Upward(filled, costs.down, costs.isNeededDown)
  }
}

extension ContractionHierarchy.Upward {
  fileprivate init(
    _ filled: FilledGraph, _ costs: UnsafePointer<UInt32>, _ isNeeded: UnsafePointer<Bool>
  ) {
    func isKept(_ arc: Int) -> Bool { isNeeded[arc] && costs[arc] < CostField.unreached }
    offsets = [0]
    offsets.reserveCapacity(filled.nodeCount + 1)
    arcs = []
    arcs.reserveCapacity(filled.heads.indices.reduce(0) { $0 + (isKept($1) ? 1 : 0) })
    for position in 0..<filled.nodeCount {
      for arc in filled.arcs(position) where isKept(arc) {
        arcs.append(.init(node: filled.heads[arc], cost: costs[arc]))
      }
      offsets.append(UInt32(arcs.count))
    }
  }
}
