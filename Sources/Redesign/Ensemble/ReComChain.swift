import DeterministicParallel

/// A Markov chain over plans whose zones are connected and hold their numbers of pupils and their homes: ReCom
/// (DeFord, Duchin and Solomon 2021).
///
/// A step joins two zones that touch, draws a spanning tree of both uniformly (Wilson 1996), and cuts it at an edge
/// that leaves both parts within their limits.
struct ReComChain {
  private let graph: BlockGraph
  private let pupils: ContiguousArray<Int32>
  private let floors: [Int32]
  private let ceilings: [Int32]
  /// The facility whose home a block is, for blocks that bind a zone; −1 for none.
  private let homeOf: [Int32]
  private let facilities: Int
  private let method: PlanEnsemble.Method
  private var draws: SeededGenerator
  private(set) var plan: [Int32]
  /// Steps that were taken, proposals that were refused ones apart.
  private(set) var accepted = 0
  /// Trees with more edges to cut at than `mostCuts`.
  private(set) var overfull = 0

  // What a step works with, kept so that none allocates.
  private var inTree: [Bool]
  private var isInside: [Bool]
  private var next: [Int32]
  private var order: [Int32] = []
  private var region: [Int32] = []
  private var path: [Int32] = []
  private var below: [Int32]
  private var homesBelow: [UInt8]
  private var cuts: [Int32] = []
  private var isCut: [Bool]

  init(
    _ problem: RedesignProblem, from plan: Plan, floors: [Int], ceilings: [Int], keepsHomes: Bool,
    method: PlanEnsemble.Method, _ draws: SeededGenerator
  ) {
    graph = problem.graph
    pupils = problem.pupils
    self.floors = floors.map { Int32(clamping: $0) }
    self.ceilings = ceilings.map { Int32(clamping: $0) }
    facilities = problem.facilities.count
    var homeOf = [Int32](repeating: -1, count: problem.blocks.count)
    if keepsHomes {
      for (facility, place) in problem.facilities.enumerated() {
        for home in place.homes { homeOf[home] = Int32(facility) }
      }
    }
    self.homeOf = homeOf
    self.method = method
    self.draws = draws
    self.plan = Array(plan.facility)
    let count = problem.blocks.count
    inTree = Array(repeating: false, count: count)
    isInside = Array(repeating: false, count: count)
    isCut = Array(repeating: false, count: count)
    next = Array(repeating: 0, count: count)
    below = Array(repeating: 0, count: count)
    homesBelow = Array(repeating: 0, count: count)
  }

  /// One step, or one proposal of the reversible chain; true when the plan has changed hands at two zones.
  @discardableResult
  mutating func step() -> Bool {
    switch method {
    case .recombination:
      guard let (a, b) = pairByEdge() else { return false }
      gather(a, b)
      defer { release() }
      for _ in 0..<2000 {
        drawTree()
        findCuts(a, b)
        if !cuts.isEmpty {
          cut(at: cuts[draws.below(cuts.count)], a, b)
          accepted += 1
          return true
        }
      }
      return false
    case .reversible(let mostCuts):
      guard facilities > 1 else { return false }
      let a = draws.below(facilities)
      var b = draws.below(facilities - 1)
      if b >= a { b += 1 }
      gather(Int32(a), Int32(b))
      defer { release() }
      guard !region.isEmpty, drawTree() else { return false }
      findCuts(Int32(a), Int32(b))
      if cuts.count > mostCuts { overfull += 1 }
      let index = draws.below(max(mostCuts, cuts.count))
      guard index < cuts.count else { return false }
      return cutReversibly(at: cuts[index], Int32(a), Int32(b))
    }
  }

  /// Two zones on both sides of a border edge, all edges equally likely.
  private mutating func pairByEdge() -> (Int32, Int32)? {
    guard graph.neighbours.count > 0, facilities > 1 else { return nil }
    for _ in 0..<1_000_000 {
      let block = draws.below(graph.count)
      let (start, end) = (Int(graph.starts[block]), Int(graph.starts[block + 1]))
      // A block is drawn by its share of edge ends: one place of as many as the most that any block has.
      let place = draws.below(mostNeighbours)
      guard place < end - start else { continue }
      let other = plan[Int(graph.neighbours[start + place])]
      if other != plan[block] { return (plan[block], other) }
    }
    return nil
  }

  private lazy var mostNeighbours: Int = (0..<graph.count).map { graph.neighbours(of: $0).count }.max() ?? 1

  private mutating func gather(_ a: Int32, _ b: Int32) {
    region.removeAll(keepingCapacity: true)
    for block in plan.indices where plan[block] == a || plan[block] == b {
      region.append(Int32(block))
      isInside[block] = true
    }
  }

  private mutating func release() {
    for block in region {
      isInside[Int(block)] = false
      inTree[Int(block)] = false
      isCut[Int(block)] = false
    }
  }

  /// Wilson's algorithm: walks from each block until they meet the tree, loops erased. False when the region is not
  /// connected, which a walk can only guess.
  @discardableResult
  private mutating func drawTree() -> Bool {
    for block in region { inTree[Int(block)] = false }
    order.removeAll(keepingCapacity: true)
    let root = Int(region[draws.below(region.count)])
    guard isConnected(from: root) else { return false }
    inTree[root] = true
    next[root] = -1
    order.append(Int32(root))
    for first in region where !inTree[Int(first)] {
      var block = Int(first)
      while !inTree[block] {
        let start = Int(graph.starts[block])
        let degree = Int(graph.starts[block + 1]) - start
        var neighbour: Int
        repeat {
          neighbour = Int(graph.neighbours[start + draws.below(degree)])
        } while !isInside[neighbour]
        next[block] = Int32(neighbour)
        block = neighbour
      }
      path.removeAll(keepingCapacity: true)
      block = Int(first)
      while !inTree[block] {
        path.append(Int32(block))
        inTree[block] = true
        block = Int(next[block])
      }
      order.append(contentsOf: path.reversed())
    }
    return true
  }

  /// Zones that touch are connected together; only the reversible chain draws pairs that do not.
  private func isConnected(from root: Int) -> Bool {
    guard case .reversible = method else { return true }
    let other = region.first { plan[Int($0)] != plan[root] }
    guard other != nil else { return false }
    return region.contains { block in
      graph.neighbours(of: Int(block)).contains {
        isInside[Int($0)] && plan[Int($0)] != plan[Int(block)]
      }
    }
  }

  /// The blocks whose edge towards the root can be cut.
  private mutating func findCuts(_ a: Int32, _ b: Int32) {
    cuts.removeAll(keepingCapacity: true)
    var total: Int32 = 0
    for block in order {
      let block = Int(block)
      below[block] = pupils[block]
      homesBelow[block] = homeOf[block] == a ? 1 : homeOf[block] == b ? 2 : 0
      total += pupils[block]
    }
    var mixed: UInt8 = 0
    // Homes of both zones below an edge are 3; several homes of one zone may be on both sides, which `isApart` sees.
    for block in order.reversed() {
      let block = Int(block)
      let parent = Int(next[block])
      if parent >= 0 {
        below[parent] += below[block]
        homesBelow[parent] |= homesBelow[block]
      } else {
        mixed = homesBelow[block]
      }
    }
    for block in order.dropFirst() {
      let inside = below[Int(block)]
      let outside = total - inside
      let homes = homesBelow[Int(block)]
      // Where both zones have homes, each side holds those of one.
      guard homes != 3, mixed != 3 || homes != 0 else { continue }
      if fits(inside, outside, a, b, homes, mixed)
        || (mixed == 0 && fits(inside, outside, b, a, homes, mixed))
      {
        cuts.append(block)
      }
    }
  }

  /// Whether the part below may be the zone that its homes say (or `a` where it has none) and the rest the other.
  private func fits(
    _ inside: Int32, _ outside: Int32, _ a: Int32, _ b: Int32, _ homes: UInt8, _ all: UInt8
  ) -> Bool {
    let lower = homes == 2 || (homes == 0 && all == 1) ? b : a
    let upper = lower == a ? b : a
    return inside >= floors[Int(lower)] && inside <= ceilings[Int(lower)] && outside >= floors[Int(upper)]
      && outside <= ceilings[Int(upper)]
  }

  /// Gives the part below an edge to the zone whose homes it holds.
  private mutating func cut(at block: Int32, _ a: Int32, _ b: Int32) {
    markBelow(block)
    let homes = homesBelow[Int(block)]
    let all = homesBelow[Int(order[0])]
    var lower = homes == 2 || (homes == 0 && all == 1) ? b : a
    if all == 0, !fits(below[Int(block)], totalBelow - below[Int(block)], a, b, 0, 0) { lower = b }
    let upper = lower == a ? b : a
    for block in region { plan[Int(block)] = isCut[Int(block)] ? lower : upper }
  }

  private var totalBelow: Int32 { below[Int(order[0])] }

  private mutating func markBelow(_ top: Int32) {
    for block in order {
      let parent = next[Int(block)]
      isCut[Int(block)] = block == top || (parent >= 0 && isCut[Int(parent)])
    }
  }

  /// Accepts a cut with one over the number of edges between the two new zones.
  private mutating func cutReversibly(at block: Int32, _ a: Int32, _ b: Int32) -> Bool {
    markBelow(block)
    var seam = 0
    for block in region where isCut[Int(block)] {
      for neighbour in graph.neighbours(of: Int(block))
      where isInside[Int(neighbour)] && !isCut[Int(neighbour)] {
        seam += 1
      }
    }
    guard seam > 0, draws.below(seam) == 0 else { return false }
    cut(at: block, a, b)
    accepted += 1
    return true
  }
}
