/// The streets that only those may pass whose way begins or ends there: those that are marked so, and those that
/// can be got to by them alone, as the paths of a gated estate.
///
/// Of what hangs together by streets of either kind, the longest open part is the public one, and the others are enclosed. An
/// island has a public part of its own.
struct PrivateStreets {
  /// Sorted.
  let edges: ContiguousArray<Int32>

  /// - Parameter marked: the edges that the map says are private, sorted.
  init(_ table: StreetNetwork.Edges, nodeCount: Int, marked: ContiguousArray<Int32>) {
    guard !marked.isEmpty else {
      edges = marked
      return
    }
    var isPrivate = ContiguousArray(repeating: false, count: table.count)
    for edge in marked { isPrivate[Int(edge)] = true }
    let open = table.from.indices.filter { !isPrivate[$0] }
    var parts = JoinedSets(count: nodeCount)
    for edge in open { parts.join(table.from[edge], table.to[edge]) }
    var lengths = ContiguousArray<UInt64>(repeating: 0, count: nodeCount)
    for edge in open { lengths[Int(parts.first(of: table.from[edge]))] += UInt64(table.length[edge]) }
    var wholes = parts
    for edge in marked { wholes.join(table.from[Int(edge)], table.to[Int(edge)]) }
    var longest = ContiguousArray<Int32>(repeating: -1, count: nodeCount)
    for part in 0..<Int32(nodeCount) where lengths[Int(part)] > 0 {
      let whole = Int(wholes.first(of: part))
      if longest[whole] < 0 || lengths[Int(part)] > lengths[Int(longest[whole])] { longest[whole] = part }
    }
    for edge in open {
      let part = parts.first(of: table.from[edge])
      let main = longest[Int(wholes.first(of: part))]
      if main >= 0, part != main { isPrivate[edge] = true }
    }
    edges = ContiguousArray(isPrivate.indices.lazy.filter { isPrivate[$0] }.map(Int32.init))
  }
}

/// Sets of numbers that are joined bit by bit (Tarjan 1975, with halved paths); the first of a set is its least number.
struct JoinedSets {
  private var parents: ContiguousArray<Int32>

  init(count: Int) { parents = ContiguousArray(0..<Int32(count)) }

  mutating func first(of number: Int32) -> Int32 {
    var number = number
    while parents[Int(number)] != number {
      parents[Int(number)] = parents[Int(parents[Int(number)])]
      number = parents[Int(number)]
    }
    return number
  }

  mutating func join(_ a: Int32, _ b: Int32) {
    let (first, second) = (first(of: a), first(of: b))
    if first != second { parents[Int(max(first, second))] = min(first, second) }
  }
}
