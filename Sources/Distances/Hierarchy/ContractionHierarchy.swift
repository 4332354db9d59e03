import Repeatable

/// A network prepared for many single questions: the way between any two points in microseconds.
///
///     let hierarchy = ContractionHierarchy(search)
///     let costs = hierarchy.costs(from: homes, to: schools)       // pair by pair
///
/// Worth its preparation for scattered pairs; many homes and few schools are cheaper with `StreetSearch`.
/// The costs are exactly those of `StreetSearch`.
public struct ContractionHierarchy: Sendable {
  public let search: StreetSearch
  /// For each node its number in the hierarchy, 0 being the most important.
  let rank: ContiguousArray<UInt32>
  /// Arcs to more important nodes, for the search from the home.
  let forward: Upward
  /// The same against the direction of travel, for the search from the school.
  let backward: Upward
  let core: CoreTable

  /// Arcs by the rank of the node they leave; their `node` is a rank too.
  struct Upward: Sendable {
    var offsets: ContiguousArray<UInt32>
    var arcs: ContiguousArray<StreetGraph.Arc>

    @inline(__always)
    func range(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }
  }

  /// Arcs and shortcuts that a query may use, in both directions.
  public var arcCount: Int { forward.arcs.count + backward.arcs.count }

  public init(_ search: StreetSearch, workers: Workers = .all) {
    self.search = search
    let contraction = Contraction(search.graph, workers: workers)
    let count = contraction.order.count
    var rank = ContiguousArray<UInt32>(repeating: 0, count: count)
    for (position, node) in contraction.order.enumerated() { rank[Int(node)] = UInt32(count - 1 - position) }
    self.rank = rank
    forward = Upward(contraction, rank, RemainingGraph.Arc.leaving)
    backward = search.graph.isSymmetric ? forward : Upward(contraction, rank, RemainingGraph.Arc.entering)
    core = CoreTable(forward: forward, backward: backward)
  }
}

extension ContractionHierarchy.Upward {
  fileprivate init(_ contraction: Contraction, _ rank: ContiguousArray<UInt32>, _ direction: UInt8) {
    offsets = [0]
    arcs = []
    for position in contraction.order.indices.reversed() {
      for arc in contraction.arcs[contraction.offsets[position]..<contraction.offsets[position + 1]]
      where arc.directions & direction != 0 {
        arcs.append(.init(node: rank[Int(arc.node)], cost: arc.cost))
      }
      offsets.append(UInt32(arcs.count))
    }
  }
}
