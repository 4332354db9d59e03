/// What a traveller must remember to keep to the paths that are not forbidden.
///
/// A memory is the beginning of a forbidden path that has just been travelled, of two directed edges or more; the
/// longest one, when there are several (the automaton of Aho and Corasick 1975, over streets instead of letters).
struct PathMemory: Sendable {
  private(set) var memories: [[UInt32]] = []
  private var numbers: [ArraySlice<UInt32>: Int] = [:]
  private var forbidden: [ArraySlice<UInt32>: Set<UInt32>] = [:]
  private var firstEdges: Set<UInt32> = []

  init(_ network: StreetNetwork) {
    for turn in network.bannedTurns { forbidden[[turn.from], default: []].insert(turn.to) }
    for path in network.bannedPaths {
      guard let first = path.edges.first, let last = path.edges.last else { continue }
      firstEdges.insert(first)
      forbidden[path.edges.dropLast(), default: []].insert(last)
      for end in 2..<path.edges.count where numbers[path.edges[..<end]] == nil {
        numbers[path.edges[..<end]] = memories.count
        memories.append(Array(path.edges[..<end]))
      }
    }
  }

  /// Whether there is anything to remember after this edge, wherever one came from.
  func isFirst(_ directed: UInt32) -> Bool { firstEdges.contains(directed) }

  /// The edges that may not follow after these.
  func forbidden(after edges: ArraySlice<UInt32>) -> Set<UInt32> {
    var all: Set<UInt32> = []
    for start in edges.indices {
      if let some = forbidden[edges[start...]] { all.formUnion(some) }
    }
    return all
  }

  /// The number of the memory when an edge is travelled after others; nil for none.
  func memory(after edges: ArraySlice<UInt32>, then next: UInt32) -> Int? {
    guard edges.contains(where: isFirst) else { return nil }
    let travelled = edges + [next]
    return travelled.indices.dropLast().lazy.compactMap { numbers[travelled[$0...]] }.first
  }
}
