extension StreetNetwork {
  /// The streets that say nothing of themselves, but that only private ones lead into or out of, as the paths of a
  /// gated estate: to those whose way ends or begins there they are private too.
  ///
  /// The two directions count on their own: a street that only private ones lead into may have a one-way exit to the
  /// public streets. Who goes there comes by the private ones, and who leaves, leaves by the exit.
  ///
  /// Public is the longest part whose open streets lead to each other in both directions, of all that private and open
  /// streets join. What neither leads to it nor can be got to from it, such as an island, has a public part of its own.
  struct EnclosedEdges: Sendable, Hashable {
    /// Those that only private streets lead into, sorted.
    var entering: ContiguousArray<Int32> = []
    /// Those that only private streets lead out of, sorted.
    var leaving: ContiguousArray<Int32> = []
  }
}

extension StreetNetwork.EnclosedEdges {
  /// Takes time in proportion to the number of streets, but for sorting the parts by their length.
  ///
  /// - Parameter privateEdges: the edges that the map says are private.
  init(_ edges: StreetNetwork.Edges, nodeCount: Int, privateEdges: ContiguousArray<Int32>) {
    self.init()
    guard !privateEdges.isEmpty else { return }
    var isPrivate = ContiguousArray(repeating: false, count: edges.count)
    for edge in privateEdges { isPrivate[Int(edge)] = true }
    let reached = ReachedNodes(edges, nodeCount: nodeCount, isPrivate: isPrivate)
    for edge in 0..<edges.count where !isPrivate[edge] {
      let (from, to) = (reached.reach[Int(edges.from[edge])], reached.reach[Int(edges.to[edge])])
      let isForward = edges.forward[edge] != StreetNetwork.Edges.closed
      let isBackward = edges.backward[edge] != StreetNetwork.Edges.closed
      // One comes to a street at the end where it begins, and leaves it at the other.
      if isForward && from.isEnteredPrivately || isBackward && to.isEnteredPrivately {
        entering.append(Int32(edge))
      }
      if isForward && to.isLeftPrivately || isBackward && from.isLeftPrivately {
        leaving.append(Int32(edge))
      }
    }
  }
}

/// How a node hangs together with the public streets.
private struct Reach: OptionSet {
  let rawValue: UInt8

  /// The public streets lead to it without private ones.
  static let enteredFreely = Reach(rawValue: 1)
  /// It leads to the public streets without private ones.
  static let leftFreely = Reach(rawValue: 2)
  /// The public streets lead to it, if by private ones.
  static let entered = Reach(rawValue: 4)
  /// It leads to the public streets, if by private ones.
  static let left = Reach(rawValue: 8)

  /// A node that is free in one direction and cut off in the other, as at the rim of a map, is public; one that is free
  /// in neither is enclosed in both, whether or not the map shows a way back.
  var isEnteredPrivately: Bool {
    !contains(.enteredFreely) && (contains(.entered) || !contains(.leftFreely))
  }

  var isLeftPrivately: Bool {
    !contains(.leftFreely) && (contains(.left) || !contains(.enteredFreely))
  }
}

/// Spreads from the longest public part over all that hangs together with it, then from the longest of the rest.
private struct ReachedNodes {
  private(set) var reach: ContiguousArray<Reach>
  private var isSettled: ContiguousArray<Bool>
  private var touched: ContiguousArray<Int32> = []
  private var waiting: ContiguousArray<Int32> = []

  init(_ edges: StreetNetwork.Edges, nodeCount: Int, isPrivate: ContiguousArray<Bool>) {
    reach = ContiguousArray(repeating: [], count: nodeCount)
    isSettled = ContiguousArray(repeating: false, count: nodeCount)
    let open = DirectedArcs(edges, nodeCount: nodeCount, except: isPrivate)
    let openBack = DirectedArcs(edges, nodeCount: nodeCount, isReversed: true, except: isPrivate)
    let all = DirectedArcs(edges, nodeCount: nodeCount)
    let allBack = DirectedArcs(edges, nodeCount: nodeCount, isReversed: true)
    for seed in Self.seeds(edges, open.strongParts(), isPrivate) where !isSettled[Int(seed)] {
      spread(.enteredFreely, from: seed, along: open)
      spread(.leftFreely, from: seed, along: openBack)
      spread(.entered, from: seed, along: all)
      spread(.left, from: seed, along: allBack)
      for node in touched { isSettled[Int(node)] = true }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Marks what can be reached of the nodes that are not settled. No way between two of these leads over one that is,
  /// or they would be settled too.
  private mutating func spread(_ mark: Reach, from seed: Int32, along arcs: DirectedArcs) {
    touch(seed, mark)
    while let node = waiting.popLast() {
      for arc in arcs.range(node) {
        let head = arcs.heads[arc]
        if !isSettled[Int(head)], !reach[Int(head)].contains(mark) { touch(head, mark) }
      }
    }
  }

  private mutating func touch(_ node: Int32, _ mark: Reach) {
    if reach[Int(node)].isEmpty { touched.append(node) }
    reach[Int(node)].insert(mark)
    waiting.append(node)
  }

  /// The first node of each part, those of the longest parts first. Of parts without a street inside, as single nodes
  /// of one-way streets are, those at the longest streets come first.
  private static func seeds(
    _ edges: StreetNetwork.Edges, _ part: ContiguousArray<Int32>, _ isPrivate: ContiguousArray<Bool>
  ) -> ContiguousArray<Int32> {
    let count = Int(part.max() ?? -1) + 1
    var inside = ContiguousArray<UInt64>(repeating: 0, count: count)
    var beside = inside
    for edge in 0..<edges.count where !isPrivate[edge] {
      let (from, to) = (Int(part[Int(edges.from[edge])]), Int(part[Int(edges.to[edge])]))
      let length = UInt64(edges.length[edge])
      if from == to {
        inside[from] += length
      } else {
        beside[from] += length
        beside[to] += length
      }
    }
    var first = ContiguousArray<Int32>(repeating: 0, count: count)
    for node in part.indices.reversed() { first[Int(part[node])] = Int32(node) }
    let sorted = inside.indices.sorted {
      (inside[$1], beside[$1], first[$0]) < (inside[$0], beside[$0], first[$1])
    }
    return ContiguousArray(sorted.map { first[$0] })
  }
}
