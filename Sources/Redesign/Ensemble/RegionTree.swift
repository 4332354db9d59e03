import DeterministicParallel

/// The blocks of two zones together and a spanning tree of them, in memory that each step uses again.
struct RegionTree {
  private let graph: BlockGraph
  private(set) var blocks: [Int32] = []
  /// The blocks of the tree, each behind its parent; the root comes first.
  private(set) var order: [Int32] = []
  /// The block towards the root, −1 for the root.
  private(set) var parent: [Int32]
  /// Whether a block is below the edge that was cut.
  private(set) var isCut: [Bool]
  private var inTree: [Bool]
  private var isInside: [Bool]
  private var path: [Int32] = []

  init(_ graph: BlockGraph) {
    self.graph = graph
    parent = Array(repeating: -1, count: graph.count)
    isCut = Array(repeating: false, count: graph.count)
    inTree = isCut
    isInside = isCut
  }

  mutating func gather(_ a: Int32, _ b: Int32, of plan: [Int32]) {
    blocks.removeAll(keepingCapacity: true)
    for block in plan.indices where plan[block] == a || plan[block] == b {
      blocks.append(Int32(block))
      isInside[block] = true
    }
  }

  mutating func release() {
    for block in blocks {
      isInside[Int(block)] = false
      inTree[Int(block)] = false
      isCut[Int(block)] = false
    }
  }

  /// Whether an edge leads from one zone to the other.
  func joinsZones(of plan: [Int32]) -> Bool {
    blocks.contains { block in
      graph.neighbours(of: Int(block)).contains { isInside[Int($0)] && plan[Int($0)] != plan[Int(block)] }
    }
  }

  /// Whether each block can be reached from the others.
  var isConnected: Bool {
    guard let first = blocks.first else { return false }
    var seen = Set([first])
    var front = [first]
    while let block = front.popLast() {
      for neighbour in graph.neighbours(of: Int(block))
      where isInside[Int(neighbour)] && seen.insert(neighbour).inserted {
        front.append(neighbour)
      }
    }
    return seen.count == blocks.count
  }

  /// Draws a tree uniformly by Wilson's algorithm (1996): walks from each block until they meet the tree, loops erased.
  ///
  /// The blocks must be connected, else it never ends.
  mutating func draw(_ draws: inout SeededGenerator) {
    draw(from: Int(blocks[draws.below(blocks.count)]), &draws)
  }

  mutating func draw(from root: Int, _ draws: inout SeededGenerator) {
    for block in blocks { inTree[Int(block)] = false }
    order.removeAll(keepingCapacity: true)
    inTree[root] = true
    parent[root] = -1
    order.append(Int32(root))
    for first in blocks where !inTree[Int(first)] {
      var block = Int(first)
      while !inTree[block] {
        let start = Int(graph.starts[block])
        let degree = Int(graph.starts[block + 1]) - start
        var neighbour: Int
        repeat {
          neighbour = Int(graph.neighbours[start + draws.below(degree)])
        } while !isInside[neighbour]
        parent[block] = Int32(neighbour)
        block = neighbour
      }
      path.removeAll(keepingCapacity: true)
      block = Int(first)
      while !inTree[block] {
        path.append(Int32(block))
        inTree[block] = true
        block = Int(parent[block])
      }
      order.append(contentsOf: path.reversed())
    }
  }

  /// Marks what is below the edge from a block towards the root.
  mutating func markBelow(_ top: Int32) {
    for block in order {
      let towards = parent[Int(block)]
      isCut[Int(block)] = block == top || (towards >= 0 && isCut[Int(towards)])
    }
  }

  /// The tree in two, each part's blocks behind their parents. The marks must be those of the same edge.
  mutating func divide(at top: Int32) -> (below: [Int32], rest: [Int32]) {
    parent[Int(top)] = -1
    return (order.filter { isCut[Int($0)] }, order.filter { !isCut[Int($0)] })
  }

  /// How many edges lead from below the cut to the rest.
  var seam: Int {
    var seam = 0
    for block in blocks where isCut[Int(block)] {
      for neighbour in graph.neighbours(of: Int(block))
      where isInside[Int(neighbour)] && !isCut[Int(neighbour)] {
        seam += 1
      }
    }
    return seam
  }
}
