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

  /// How much of a network a part is.
  enum Size: UInt32 {
    /// A hundredth of the longest one or more.
    case large
    /// An island with streets enough for homes and schools of its own, as one without a bridge, or a village that the rim of
    /// an extract cuts off.
    case settled
    /// A courtyard, a roof terrace, a stretch between parts from where the way back is closed.
    case small
  }

  /// In how large a part each edge lies.
  func sizes(_ network: StreetNetwork) -> ContiguousArray<Size> {
    let threshold = (lengths.max() ?? 0) / 100
    return ContiguousArray(
      (0..<network.edges.count).lazy.map { edge in
        guard let length = partOfEdge(edge, network).map({ lengths[$0] }) else { return .small }
        return length >= threshold ? .large : length >= Self.leastSettled ? .settled : .small
      })
  }

  /// Metres of street: the paths of a school's or a hospital's grounds are shorter.
  private static let leastSettled = 1_000.0

  /// The part that an edge lies in; nil for one between parts.
  func partOfEdge(_ edge: Int, _ network: StreetNetwork) -> Int? {
    let from = part[Int(network.edges.from[edge])]
    return from == part[Int(network.edges.to[edge])] ? Int(from) : nil
  }
}
