/// The copies of nodes that private streets ask for.
///
/// A way may begin on private streets and end on private streets, but lead through none. So it has up to three parts:
/// private streets at the home's end, those open to all, private streets at the school's end. Each node of a private
/// street has a copy for the first part and one for the last; from the first copy one gets to the node, and from the
/// node to the last copy, at no cost, and never back.
///
/// Streets that only private ones lead into belong to the last part as well, and those that only private ones lead out
/// of to the first (see `StreetNetwork.EnclosedEdges`).
struct PrivateCopies: Sendable {
  /// The parts of ways to which a street belongs.
  private struct Parts: OptionSet, Sendable {
    let rawValue: UInt8

    static let beginning = Parts(rawValue: 1)
    static let middle = Parts(rawValue: 2)
    static let end = Parts(rawValue: 4)
  }

  /// By edge; empty where no edge is private.
  private let parts: ContiguousArray<Parts>
  /// For each node twice its place among those of private streets, or −1.
  private let places: ContiguousArray<Int32>
  /// The nodes that have copies.
  let nodes: ContiguousArray<UInt32>
  private let first: UInt32

  /// - Parameter first: the number of the first copy.
  init(_ network: StreetNetwork, first: Int) {
    self.first = UInt32(first)
    guard !network.privateEdges.isEmpty else {
      (parts, places, nodes) = ([], [], [])
      return
    }
    var parts = ContiguousArray(
      network.isPrivate.lazy.map { isPrivate -> Parts in isPrivate ? [.beginning, .end] : .middle })
    for edge in network.enclosed.leaving { parts[Int(edge)].insert(.beginning) }
    for edge in network.enclosed.entering { parts[Int(edge)].insert(.end) }
    var places = ContiguousArray<Int32>(repeating: -1, count: network.nodeCount)
    var nodes: ContiguousArray<UInt32> = []
    for edge in parts.indices where parts[edge] != .middle {
      for node in [network.edges.from[edge], network.edges.to[edge]] where places[Int(node)] < 0 {
        places[Int(node)] = Int32(nodes.count * 2)
        nodes.append(UInt32(node))
      }
    }
    self.parts = parts
    self.places = places
    self.nodes = nodes
  }

  var count: Int { nodes.count * 2 }

  /// Whether a way may lead through a directed edge that neither begins nor ends there.
  @inline(__always)
  func isThoroughfare(_ directed: Int) -> Bool { parts.isEmpty || parts[directed >> 1].contains(.middle) }

  /// Whether a directed edge leads from one copy for the beginning of a way to another.
  @inline(__always)
  func isBeginning(_ directed: Int) -> Bool { !parts.isEmpty && parts[directed >> 1].contains(.beginning) }

  /// Whether a directed edge leads from one copy for the end of a way to another.
  @inline(__always)
  func isEnd(_ directed: Int) -> Bool { !parts.isEmpty && parts[directed >> 1].contains(.end) }

  /// The copy of a node for the beginning of a way.
  func beginning(_ node: UInt32) -> UInt32 { first + UInt32(places[Int(node)]) }

  /// The copy of a node for the end of a way.
  func end(_ node: UInt32) -> UInt32 { first + UInt32(places[Int(node)]) + 1 }
}
