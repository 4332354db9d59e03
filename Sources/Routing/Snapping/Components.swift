/// Which streets belong to a large connected part of the network.
///
/// A part is what can be travelled between in both directions (see `DirectedArcs.strongParts`).
struct Components {
  /// The part of each node.
  private(set) var part: ContiguousArray<Int32>
  /// Metres of street inside each part.
  private(set) var lengths: ContiguousArray<Double>

  init(_ network: StreetNetwork) {
    part = DirectedArcs(network.edges, nodeCount: network.nodeCount).strongParts()
    lengths = ContiguousArray(repeating: 0, count: Int(part.max() ?? -1) + 1)
    for edge in 0..<network.edges.count {
      guard let part = partOfEdge(edge, network) else { continue }
      lengths[part] += Double(network.edges.length[edge]) / 1000
    }
  }

  /// Whether each edge lies on an island: in a part shorter than a hundredth of the longest one, or between
  /// parts, from where the way back is closed.
  func islands(_ network: StreetNetwork) -> ContiguousArray<Bool> {
    let threshold = (lengths.max() ?? 0) / 100
    return ContiguousArray(
      (0..<network.edges.count).lazy.map { edge in
        partOfEdge(edge, network).map { lengths[$0] < threshold } ?? true
      })
  }

  /// The part that an edge lies in; nil for one between parts.
  func partOfEdge(_ edge: Int, _ network: StreetNetwork) -> Int? {
    let from = part[Int(network.edges.from[edge])]
    return from == part[Int(network.edges.to[edge])] ? Int(from) : nil
  }
}
