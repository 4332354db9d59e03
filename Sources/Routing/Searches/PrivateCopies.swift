/// The copies of nodes that private streets ask for.
///
/// A way may begin on private streets and end on private streets, but lead through none. So it has up to three parts:
/// private streets at the home's end, those open to all, private streets at the school's end. Each node of a private
/// street has a copy for the first part and one for the last; from the first copy one gets to the node, and from the
/// node to the last copy, at no cost, and never back.
struct PrivateCopies: Sendable {
  /// Whether each edge is private; empty where none is.
  private let isPrivate: ContiguousArray<Bool>
  /// For each node twice its place among those of private streets, or −1.
  private let places: ContiguousArray<Int32>
  /// The nodes that have copies.
  let nodes: ContiguousArray<UInt32>
  private let first: UInt32

  /// - Parameter first: the number of the first copy.
  init(_ network: StreetNetwork, first: Int) {
    self.first = UInt32(first)
    guard !network.privateEdges.isEmpty else {
      (isPrivate, places, nodes) = ([], [], [])
      return
    }
    var places = ContiguousArray<Int32>(repeating: -1, count: network.nodeCount)
    var nodes: ContiguousArray<UInt32> = []
    for edge in network.privateEdges {
      for node in [network.edges.from[Int(edge)], network.edges.to[Int(edge)]] where places[Int(node)] < 0 {
        places[Int(node)] = Int32(nodes.count * 2)
        nodes.append(UInt32(node))
      }
    }
    isPrivate = network.isPrivate
    self.places = places
    self.nodes = nodes
  }

  var count: Int { nodes.count * 2 }

  @inline(__always)
  func contains(_ directed: Int) -> Bool { !isPrivate.isEmpty && isPrivate[directed >> 1] }

  /// The copy of a node for the beginning of a way.
  func beginning(_ node: UInt32) -> UInt32 { first + UInt32(places[Int(node)]) }

  /// The copy of a node for the end of a way.
  func end(_ node: UInt32) -> UInt32 { first + UInt32(places[Int(node)]) + 1 }
}
