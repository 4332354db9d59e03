import DeterministicParallel

/// Rules on a block that look at its neighbours only: a nearer neighbour in the zone, and cohesion.
struct LocalRules: Sendable {
  private let facilities: Int
  private let starts: ContiguousArray<Int32>
  private let neighbours: ContiguousArray<Int32>
  /// Of block b in facility f, which neighbours are nearer; all bits where it needs none.
  private let nearer: ContiguousArray<UInt64>
  /// Which neighbours are in the block's zone today.
  private let companions: ContiguousArray<UInt64>
  private let needed: ContiguousArray<Int32>

  /// nil where no such rule is asked for.
  ///
  /// - Precondition: no block has more than 64 neighbours.
  init?(_ problem: RedesignProblem, _ constraints: Constraints) {
    guard constraints.contiguity == .nearerNeighbour || constraints.cohesion != nil else { return nil }
    let graph = problem.graph
    facilities = problem.facilities.count
    starts = graph.starts
    neighbours = graph.neighbours
    nearer =
      constraints.contiguity == .nearerNeighbour ? LocalRules.nearer(problem) : []
    var companions = ContiguousArray<UInt64>(repeating: 0, count: graph.count)
    var needed = ContiguousArray<Int32>(repeating: 0, count: graph.count)
    if let cohesion = constraints.cohesion, let today = problem.today {
      for block in 0..<graph.count where today.facility[block] >= 0 {
        for (index, neighbour) in graph.neighbours(of: block).enumerated()
        where today.facility[Int(neighbour)] == today.facility[block] {
          companions[block] |= 1 << UInt64(index)
        }
        let share = cohesion * Double(companions[block].nonzeroBitCount)
        needed[block] = Int32((share - 1e-9).rounded(.up))
      }
    }
    self.companions = companions
    self.needed = needed
  }

  /// How far a block is from keeping the rules: 0 if it does, else the number of neighbours that are missing.
  @inline(__always)
  func shortfall(_ block: Int, _ plan: UnsafeMutablePointer<Int32>) -> Int {
    let own = plan[block]
    var together: UInt64 = 0
    var bit: UInt64 = 1
    starts.withUnsafeBufferPointer { starts in
      neighbours.withUnsafeBufferPointer { neighbours in
        for position in Int(starts[block])..<Int(starts[block + 1]) {
          if plan[Int(neighbours[position])] == own { together |= bit }
          bit <<= 1
        }
      }
    }
    var missing = 0
    if !nearer.isEmpty {
      let wanted = nearer[block * facilities + Int(own)]
      if wanted != .max, wanted & together == 0 { missing += 1 }
    }
    let present = (companions[block] & together).nonzeroBitCount
    return missing + max(0, Int(needed[block]) - present)
  }

  /// Of the neighbours that may be in a zone (a bit each) those without which a block cannot keep the rules there; nil
  /// where it cannot even with all of them.
  @inline(__always)
  func needs(_ block: Int, in facility: Int, among possible: UInt64) -> UInt64? {
    var needed: UInt64 = 0
    if !nearer.isEmpty {
      let wanted = nearer[block * facilities + facility]
      if wanted != .max {
        let near = wanted & possible
        if near == 0 { return nil }
        if near & (near &- 1) == 0 { needed = near }
      }
    }
    let together = companions[block] & possible
    let spare = together.nonzeroBitCount - Int(self.needed[block])
    if spare < 0 { return nil }
    return spare == 0 ? needed | together : needed
  }

  /// A neighbour that would help a block to keep the rules if it came to the block's zone, at random; nil if none would.
  func helper(
    _ block: Int, _ plan: UnsafeMutablePointer<Int32>, _ draws: inout SeededGenerator
  ) -> Int? {
    let own = plan[block]
    let start = Int(starts[block])
    let degree = Int(starts[block + 1]) - start
    var together: UInt64 = 0
    for index in 0..<degree where plan[Int(neighbours[start + index])] == own {
      together |= 1 << UInt64(index)
    }
    var wanted = companions[block]
    if !nearer.isEmpty {
      let closer = nearer[block * facilities + Int(own)]
      if closer != .max, closer & together == 0 { wanted = closer }
    }
    let degrees: UInt64 = degree == 64 ? .max : (1 << UInt64(degree)) - 1
    var missing = wanted & ~together & degrees
    guard missing != 0 else { return nil }
    for _ in 0..<draws.below(missing.nonzeroBitCount) { missing &= missing - 1 }
    return Int(neighbours[start + missing.trailingZeroBitCount])
  }

  /// What a block needs in a zone: of each of these neighbours so many.
  func requirements(_ block: Int, in facility: Int) -> [(neighbours: [Int32], needed: Int)] {
    let around = Array(neighbours[Int(starts[block])..<Int(starts[block + 1])])
    func named(_ mask: UInt64) -> [Int32] {
      around.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { around[$0] }
    }
    var found: [(neighbours: [Int32], needed: Int)] = []
    if !nearer.isEmpty, nearer[block * facilities + facility] != .max {
      found.append((named(nearer[block * facilities + facility]), 1))
    }
    if needed[block] > 0 { found.append((named(companions[block]), Int(needed[block]))) }
    return found
  }

  /// Takes from each block the facilities in which it can never keep the rules, until nothing more follows; its last one
  /// stays.
  func prune(_ allowed: inout [Bool]) {
    var queue = Array(0..<Int32(companions.count))
    var isQueued = [Bool](repeating: true, count: queue.count)
    while let next = queue.popLast() {
      let block = Int(next)
      isQueued[block] = false
      let around = neighbours[Int(starts[block])..<Int(starts[block + 1])]
      let row = block * facilities
      var left = allowed[row..<row + facilities].count { $0 }
      for facility in 0..<facilities where left > 1 && allowed[row + facility] {
        var possible: UInt64 = 0
        for (index, neighbour) in around.enumerated() where allowed[Int(neighbour) * facilities + facility] {
          possible |= 1 << UInt64(index)
        }
        guard needs(block, in: facility, among: possible) == nil else { continue }
        allowed[row + facility] = false
        left -= 1
        for other in around where !isQueued[Int(other)] {
          isQueued[Int(other)] = true
          queue.append(other)
        }
      }
    }
  }

  private static func nearer(_ problem: RedesignProblem) -> ContiguousArray<UInt64> {
    let graph = problem.graph
    let facilities = problem.facilities.count
    var masks = ContiguousArray<UInt64>(repeating: 0, count: graph.count * facilities)
    for facility in 0..<facilities {
      let root = problem.schoolBlock(of: facility)
      let steps = graph.steps(from: root) { _ in true }
      let today = problem.today?.facility
      let stepsToday = graph.steps(from: root) { today?[$0] == Int32(facility) }
      for block in 0..<graph.count {
        let at = block * facilities + facility
        if block == root {
          masks[at] = .max
          continue
        }
        func nearer(_ steps: [Int32], where condition: (Int) -> Bool = { _ in true }) -> UInt64 {
          var mask: UInt64 = 0
          for (index, neighbour) in graph.neighbours(of: block).enumerated()
          where steps[Int(neighbour)] < steps[block] && condition(Int(neighbour)) {
            mask |= 1 << UInt64(index)
          }
          return mask
        }
        masks[at] = nearer(steps)
        guard let today, today[block] == Int32(facility) else { continue }
        if stepsToday[block] == .max {
          masks[at] = .max
        } else if nearer(steps, where: { today[$0] == Int32(facility) }) == 0 {
          masks[at] = nearer(stepsToday)
        }
      }
    }
    return masks
  }
}

extension RedesignProblem {
  /// The block that stands for a facility: its home, else the block nearest to it.
  func schoolBlock(of facility: Int) -> Int {
    if let home = facilities[facility].homes.first { return home }
    guard !distances.isEmpty else { return 0 }
    return blocks.indices.min {
      (distance($0, facility), $0) < (distance($1, facility), $1)
    } ?? 0
  }
}

extension BlockGraph {
  /// The number of steps from a block to each that is reached through blocks that meet a condition; the start
  /// need not. Int32.max where there is no way.
  func steps(from start: Int, through condition: (Int) -> Bool) -> [Int32] {
    var steps = [Int32](repeating: .max, count: count)
    steps[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let block = queue[next]
      next += 1
      for neighbour in neighbours(of: block) {
        let neighbour = Int(neighbour)
        guard steps[neighbour] == .max, condition(neighbour) else { continue }
        steps[neighbour] = steps[block] + 1
        queue.append(neighbour)
      }
    }
    return steps
  }
}
