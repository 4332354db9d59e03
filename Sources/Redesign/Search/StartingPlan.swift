import DeterministicParallel

/// Plans to begin with: zones grown from the homes, or today's with its gaps filled.
struct StartingPlan {
  let model: SearchModel
  /// What a place costs at each facility, so that zones grow to about their capacities.
  var prices: CapacityPrices?

  /// Zones that grow from their homes, nearest blocks first; the seed makes them differ.
  ///
  /// - Parameters:
  ///   - noise: 0 for none, 1 for ways that look up to twice as long.
  ///   - open: the facilities that have zones; nil for all.
  func grown(noise: Double, among open: [Int]? = nil, _ draws: inout SeededGenerator) -> [Int32] {
    var plan = [Int32](repeating: Plan.none, count: model.blocks)
    for facility in open ?? Array(0..<model.facilities) {
      let place = model.problem.facilities[facility]
      if place.homes.isEmpty, model.isConnected || model.problem.distances.isEmpty {
        let block = model.problem.schoolBlock(of: facility)
        if plan[block] < 0, isAllowed(block, facility) { plan[block] = Int32(facility) }
      }
      for home in place.homes where plan[home] < 0 && isAllowed(home, facility) {
        plan[home] = Int32(facility)
      }
    }
    fill(&plan, noise: noise, &draws)
    return plan
  }

  /// Today's plan, its blocks without a facility and those that may not stay given to a neighbouring zone. Where
  /// zones must be connected, pieces that are cut off from their facility are given away, too.
  func today(_ draws: inout SeededGenerator) -> [Int32]? {
    guard let today = model.problem.today else { return nil }
    var plan = Array(today.facility)
    for block in plan.indices where plan[block] >= 0 && !isAllowed(block, Int(plan[block])) {
      plan[block] = Plan.none
    }
    if model.constraints.keepsHomes {
      for (facility, place) in model.problem.facilities.enumerated()
      where !model.constraints.mayClose(facility) {
        for home in place.homes where isAllowed(home, facility) { plan[home] = Int32(facility) }
      }
    }
    if model.isConnected, !model.constraints.keepsIslands { cutIslands(&plan) }
    fill(&plan, noise: 0, &draws)
    return plan
  }

  /// Takes the facility from blocks that are cut off from it, if they may go to another zone.
  private func cutIslands(_ plan: inout [Int32]) {
    let whole = plan
    for facility in 0..<model.facilities {
      let zone = whole.indices.filter { whole[$0] == Int32(facility) }
      guard !zone.isEmpty else { continue }
      let homes = model.problem.facilities[facility].homes.filter { whole[$0] == Int32(facility) }
      let start = homes.first ?? nearest(facility, zone)
      let steps = model.problem.graph.steps(from: start) { whole[$0] == Int32(facility) }
      for block in zone where steps[block] == .max && model.choices[block].count > 1 {
        plan[block] = Plan.none
      }
    }
  }

  /// Takes the facility from blocks that are cut off from its homes.
  func dropPieces(_ plan: inout [Int32]) {
    guard model.isConnected else { return }
    var isReached = [Bool](repeating: false, count: model.blocks)
    var queue: [Int] = []
    for (facility, place) in model.problem.facilities.enumerated() {
      for home in place.homes where plan[home] == Int32(facility) {
        isReached[home] = true
        queue.append(home)
      }
    }
    var next = 0
    while next < queue.count {
      let block = queue[next]
      next += 1
      for position in Int(model.starts[block])..<Int(model.starts[block + 1]) {
        let neighbour = Int(model.neighbours[position])
        if !isReached[neighbour], plan[neighbour] == plan[block] {
          isReached[neighbour] = true
          queue.append(neighbour)
        }
      }
    }
    for block in plan.indices where !isReached[block] { plan[block] = Plan.none }
  }

  private func nearest(_ facility: Int, _ zone: [Int]) -> Int {
    guard !model.problem.distances.isEmpty else { return zone[0] }
    return zone.min {
      (model.problem.distance($0, facility), $0) < (model.problem.distance($1, facility), $1)
    } ?? zone[0]
  }

  /// The way with the price of a place, both per pupil.
  private func way(_ block: Int, _ facility: Int) -> Double {
    guard let prices else { return model.problem.distance(block, facility) }
    return model.travelWeight / 1000 * model.problem.distance(block, facility) + prices.prices[facility]
  }

  private func isAllowed(_ block: Int, _ facility: Int) -> Bool {
    model.allowed[block * model.facilities + facility]
  }

  /// Gives blocks that have none the facility of a neighbour, nearest first; what no zone reaches stays with today's
  /// facility where that may be, and else gets the nearest that it may have.
  func fill(_ plan: inout [Int32], noise: Double, _ draws: inout SeededGenerator) {
    let problem = model.problem
    var queue = PriorityQueue()
    func push(_ block: Int, _ facility: Int, after distance: Double, _ draws: inout SeededGenerator) {
      guard plan[block] < 0, isAllowed(block, facility) else { return }
      let way = problem.distances.isEmpty ? distance + 1 : self.way(block, facility)
      queue.push(way * (1 + noise * draws.unit()), Int32(block), Int32(facility))
    }
    func pushNeighbours(of block: Int, after distance: Double, _ draws: inout SeededGenerator) {
      for neighbour in problem.graph.neighbours(of: block) {
        push(Int(neighbour), Int(plan[block]), after: distance, &draws)
      }
    }
    for block in plan.indices where plan[block] >= 0 { pushNeighbours(of: block, after: 0, &draws) }
    while let (distance, block, facility) = queue.pop() {
      guard plan[Int(block)] < 0 else { continue }
      plan[Int(block)] = facility
      pushNeighbours(of: Int(block), after: distance, &draws)
    }
    let keepsIslands = model.constraints.keepsIslandsOfToday
    for block in plan.indices where plan[block] < 0 {
      if keepsIslands, let own = problem.today?.facility[block], own >= 0, isAllowed(block, Int(own)) {
        plan[block] = own
        continue
      }
      let choices = model.choices[block]
      let best = choices.min {
        problem.distances.isEmpty
          ? $0 < $1 : problem.distance(block, Int($0)) < problem.distance(block, Int($1))
      }
      plan[block] = best ?? problem.today?.facility[block] ?? 0
      if plan[block] < 0 { plan[block] = 0 }
    }
  }
}

/// A heap of blocks that may join a zone, the nearest on top; of equals the lower block and facility.
private struct PriorityQueue {
  private var heap: [(key: Double, block: Int32, facility: Int32)] = []

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    (heap[a].key, heap[a].block, heap[a].facility) < (heap[b].key, heap[b].block, heap[b].facility)
  }

  mutating func push(_ key: Double, _ block: Int32, _ facility: Int32) {
    heap.append((key, block, facility))
    var child = heap.count - 1
    while child > 0, isBefore(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> (key: Double, block: Int32, facility: Int32)? {
    guard let first = heap.first else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while 2 * parent + 1 < heap.count {
      var child = 2 * parent + 1
      if child + 1 < heap.count, isBefore(child + 1, child) { child += 1 }
      guard isBefore(child, parent) else { break }
      heap.swapAt(parent, child)
      parent = child
    }
    return first
  }
}
