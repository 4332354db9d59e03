/// A spanning tree of each zone: the state of Metropolized forest recombination.
struct ZoneForest {
  /// The blocks of each zone, each behind its parent; none where a zone has no tree.
  private(set) var orders: [[Int32]]
  private(set) var parent: [Int32]
  /// The edges between zones.
  private(set) var borders: Int

  // What a count works with, kept so that none allocates.
  private var below: [CutLimits.Side]
  private var cutsFrom: [Int32]
  private var part: [UInt8]

  /// What lies between two zones with their trees.
  struct Seam {
    var edges = 0
    /// Σ over the edges of one over the ways in which the tree with that edge can be cut.
    var chance = 0.0
  }

  init(_ graph: BlockGraph, _ plan: [Int32], orders: [[Int32]], parent: [Int32]) {
    (self.orders, self.parent) = (orders, parent)
    borders = plan.indices.reduce(0) { sum, block in
      sum + graph.neighbours(of: block).count { $0 > block && plan[Int($0)] != plan[block] }
    }
    below = Array(repeating: .zero, count: plan.count)
    cutsFrom = Array(repeating: 0, count: plan.count)
    part = Array(repeating: 0, count: plan.count)
  }

  /// The seam between two trees, in time linear in their blocks.
  ///
  /// - Parameter side: what a block holds.
  mutating func seam(
    _ first: [Int32], _ second: [Int32], parent: [Int32], _ graph: BlockGraph, _ limits: CutLimits,
    side: (Int) -> CutLimits.Side
  ) -> Seam {
    let (one, two) = (sum(first, parent, side), sum(second, parent, side))
    let whole = one &+ two
    countCuts(first, parent, one, whole, limits)
    countCuts(second, parent, two, whole, limits)
    let joining = limits.ways(one, of: whole)
    for block in second { part[Int(block)] = 1 }
    defer { for block in second { part[Int(block)] = 0 } }
    var seam = Seam()
    for block in first {
      for neighbour in graph.neighbours(of: Int(block)) where part[Int(neighbour)] == 1 {
        seam.edges += 1
        seam.chance += 1 / Double(cutsFrom[Int(block)] + cutsFrom[Int(neighbour)] + joining)
      }
    }
    return seam
  }

  private mutating func sum(
    _ order: [Int32], _ parent: [Int32], _ side: (Int) -> CutLimits.Side
  ) -> CutLimits.Side {
    for block in order { below[Int(block)] = side(Int(block)) }
    for block in order.reversed() where parent[Int(block)] >= 0 {
      below[Int(parent[Int(block)])] &+= below[Int(block)]
    }
    return order.first.map { below[Int($0)] } ?? .zero
  }

  /// In how many ways a tree can be cut when another hangs at a block, for each of its blocks: what lies away from that
  /// block is cut off, below an edge or, for edges on the way to the root, above it.
  private mutating func countCuts(
    _ order: [Int32], _ parent: [Int32], _ own: CutLimits.Side, _ whole: CutLimits.Side, _ limits: CutLimits
  ) {
    var fromRoot: Int32 = 0
    for block in order {
      let towards = parent[Int(block)]
      guard towards >= 0 else {
        cutsFrom[Int(block)] = 0
        continue
      }
      let down = limits.ways(below[Int(block)], of: whole)
      fromRoot += down
      cutsFrom[Int(block)] =
        cutsFrom[Int(towards)] + limits.ways(own &- below[Int(block)], of: whole) - down
    }
    for block in order { cutsFrom[Int(block)] += fromRoot }
  }

  /// Takes two new trees in place of those of two zones.
  mutating func replace(
    _ a: Int32, _ b: Int32, with trees: (a: [Int32], b: [Int32]), parent: [Int32], borders: Int
  ) {
    for block in trees.a { self.parent[Int(block)] = parent[Int(block)] }
    for block in trees.b { self.parent[Int(block)] = parent[Int(block)] }
    orders[Int(a)] = trees.a
    orders[Int(b)] = trees.b
    self.borders = borders
  }
}
