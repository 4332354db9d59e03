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
  /// The facility that a block stays with, as its home or because it is locked; −1 for none.
  private let homeOf: [Int32]
  private let facilities: Int
  private let method: PlanEnsemble.Method
  private let rules: PlanRules?
  private var draws: SeededGenerator
  private(set) var plan: [Int32]
  /// Steps that were taken, proposals that were refused ones apart.
  private(set) var accepted = 0
  /// Trees with more edges to cut at than `mostCuts`.
  private(set) var overfull = 0
  /// A tree of each zone, for the chain whose state it is.
  private var forest: ZoneForest?

  /// An edge of a tree that can be cut, and which zone is below it.
  private struct Cut {
    let block: Int32
    let zoneBelow: Int32
  }

  // What a step works with, kept so that none allocates.
  private var tree: RegionTree
  private var below: [CutLimits.Side]
  private var cuts: [Cut] = []
  /// How often a tree is drawn until one can be cut.
  private static let mostTrees = 2000

  init(
    _ problem: RedesignProblem, from plan: Plan, floors: [Int], ceilings: [Int], keepsHomes: Bool,
    keeping constraints: Constraints = Constraints(), method: PlanEnsemble.Method, _ draws: SeededGenerator
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
    for block in constraints.lockedBlocks { homeOf[block] = plan.facility[block] }
    self.homeOf = homeOf
    rules = PlanRules(problem, constraints)
    self.method = method
    self.draws = draws
    self.plan = Array(plan.facility)
    tree = RegionTree(graph)
    below = Array(repeating: .zero, count: problem.blocks.count)
    if method == .forest { forest = firstForest() }
  }

  /// One step, or one proposal of a chain that refuses some; true when the plan has changed hands at two zones.
  @discardableResult
  mutating func step() -> Bool {
    switch method {
    case .recombination:
      guard let limits = pairByEdge() else { return false }
      tree.gather(limits.a, limits.b, of: plan)
      defer { tree.release() }
      guard drawTree(limits, bothWays: false) else { return false }
      return cut(at: cuts[draws.below(cuts.count)], limits)
    case .forest:
      return stepOfForest()
    case .reversible(let mostCuts):
      guard facilities > 1 else { return false }
      let a = draws.below(facilities)
      var b = draws.below(facilities - 1)
      if b >= a { b += 1 }
      let limits = limits(Int32(a), Int32(b))
      tree.gather(limits.a, limits.b, of: plan)
      defer { tree.release() }
      guard !tree.blocks.isEmpty else { return false }
      let root = Int(tree.blocks[draws.below(tree.blocks.count)])
      guard tree.joinsZones(of: plan) else { return false }
      tree.draw(from: root, &draws)
      findCuts(limits, bothWays: false)
      if cuts.count > mostCuts { overfull += 1 }
      let index = draws.below(max(mostCuts, cuts.count))
      guard index < cuts.count else { return false }
      return cutReversibly(at: cuts[index], limits)
    }
  }

  private func limits(_ a: Int32, _ b: Int32) -> CutLimits {
    CutLimits(a, b, floors: floors, ceilings: ceilings)
  }

  /// Two zones on both sides of a border edge, all edges equally likely.
  private mutating func pairByEdge() -> CutLimits? {
    guard graph.neighbours.count > 0, facilities > 1 else { return nil }
    for _ in 0..<1_000_000 {
      let block = draws.below(graph.count)
      let (start, end) = (Int(graph.starts[block]), Int(graph.starts[block + 1]))
      // A block is drawn by its share of edge ends: one place of as many as the most that any block has.
      let place = draws.below(mostNeighbours)
      guard place < end - start else { continue }
      let other = plan[Int(graph.neighbours[start + place])]
      if other != plan[block] { return limits(plan[block], other) }
    }
    return nil
  }

  private lazy var mostNeighbours: Int = (0..<graph.count).map { graph.neighbours(of: $0).count }.max() ?? 1

  /// Draws trees until one can be cut.
  private mutating func drawTree(_ limits: CutLimits, bothWays: Bool) -> Bool {
    for _ in 0..<ReComChain.mostTrees {
      tree.draw(&draws)
      findCuts(limits, bothWays: bothWays)
      if !cuts.isEmpty { return true }
    }
    return false
  }

  /// The edges that can be cut.
  ///
  /// - Parameter bothWays: whether an edge counts twice where either side may be either zone; else the one below is `a`.
  private mutating func findCuts(_ limits: CutLimits, bothWays: Bool) {
    cuts.removeAll(keepingCapacity: true)
    for block in tree.order { below[Int(block)] = side(Int(block), limits) }
    for block in tree.order.reversed() {
      let parent = Int(tree.parent[Int(block)])
      if parent >= 0 { below[parent] &+= below[Int(block)] }
    }
    guard let root = tree.order.first else { return }
    let whole = below[Int(root)]
    for block in tree.order.dropFirst() {
      let inside = below[Int(block)]
      let isA = limits.isA(inside, of: whole)
      if isA { cuts.append(Cut(block: block, zoneBelow: limits.a)) }
      if bothWays || !isA, limits.isA(whole &- inside, of: whole) {
        cuts.append(Cut(block: block, zoneBelow: limits.b))
      }
    }
  }

  private func side(_ block: Int, _ limits: CutLimits) -> CutLimits.Side {
    limits.side(pupils[block], home: homeOf[block])
  }

  /// Gives the part below an edge to its zone and the rest to the other.
  private mutating func cut(at cut: Cut, _ limits: CutLimits) -> Bool {
    tree.markBelow(cut.block)
    return apply(cut, limits)
  }

  /// Takes a cut, unless the plan that it makes breaks a rule.
  private mutating func apply(_ cut: Cut, _ limits: CutLimits) -> Bool {
    let rest = cut.zoneBelow == limits.a ? limits.b : limits.a
    let before = rules == nil ? [] : tree.blocks.map { plan[Int($0)] }
    for block in tree.blocks { plan[Int(block)] = tree.isCut[Int(block)] ? cut.zoneBelow : rest }
    if let rules, !rules.allow(plan, changed: tree.blocks) {
      for (block, zone) in zip(tree.blocks, before) { plan[Int(block)] = zone }
      return false
    }
    accepted += 1
    return true
  }

  /// Accepts a cut with one over the number of edges between the two new zones.
  private mutating func cutReversibly(at cut: Cut, _ limits: CutLimits) -> Bool {
    tree.markBelow(cut.block)
    let seam = tree.seam
    guard seam > 0, draws.below(seam) == 0 else { return false }
    return apply(cut, limits)
  }

  // MARK: Metropolized forest recombination (Autry, Carter, Herschlag, Hunter and Mattingly 2021)

  private mutating func firstForest() -> ZoneForest {
    var orders = [[Int32]](repeating: [], count: facilities)
    for zone in orders.indices {
      tree.gather(Int32(zone), Int32(zone), of: plan)
      // Zones in pieces are such as touch no others: they are never drawn.
      if tree.isConnected {
        tree.draw(&draws)
        orders[zone] = tree.order
      }
      tree.release()
    }
    return ZoneForest(graph, plan, orders: orders, parent: tree.parent)
  }

  /// A new tree of two zones, cut anywhere that it can be, all ways alike. The chance of that is the chance of the pair,
  /// by its edges among all between zones, times that of the trees that give the two new ones, each divided by its ways to
  /// be cut; the proposal is accepted by the quotient of the chances of the way back and of this one.
  private mutating func stepOfForest() -> Bool {
    guard let limits = pairByEdge(), var forest = forest.take() else { return false }
    defer { self.forest = forest }
    let old = (forest.orders[Int(limits.a)], forest.orders[Int(limits.b)])
    guard !old.0.isEmpty, !old.1.isEmpty else { return false }
    tree.gather(limits.a, limits.b, of: plan)
    defer { tree.release() }
    guard drawTree(limits, bothWays: true) else { return false }
    let cut = cuts[draws.below(cuts.count)]
    tree.markBelow(cut.block)
    let parts = tree.divide(at: cut.block)
    let trees = cut.zoneBelow == limits.a ? (a: parts.below, b: parts.rest) : (a: parts.rest, b: parts.below)
    let before = forest.seam(old.0, old.1, parent: forest.parent, graph, limits) { side($0, limits) }
    let after = forest.seam(trees.a, trees.b, parent: tree.parent, graph, limits) { side($0, limits) }
    let borders = forest.borders - before.edges + after.edges
    let back = Double(after.edges) / Double(borders) * before.chance
    let there = Double(before.edges) / Double(forest.borders) * after.chance
    guard draws.unit() * there < back, apply(cut, limits) else { return false }
    forest.replace(limits.a, limits.b, with: trees, parent: tree.parent, borders: borders)
    return true
  }
}
