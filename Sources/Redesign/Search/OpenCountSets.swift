import DeterministicParallel

/// Sets of so many open facilities for which no exchange of one for another costs less.
///
/// What a set costs is what blocks cost at the cheapest of its facilities; where all have ceilings, what they cost at least
/// when blocks may be divided.
struct OpenCountSets {
  struct Candidate {
    let open: [Int]
    let value: Double
  }

  /// The best first, each once; none when no set has places for all pupils.
  private(set) var sets: [Candidate] = []
  private let model: SearchModel
  private let fixed: [Double]
  private let stays: Set<Int>

  /// - Parameter count: how many facilities are open.
  init(
    _ model: SearchModel, count: Int, beginnings: Int = 8, seed: UInt64, isStopped: () -> Bool
  ) {
    self.model = model
    fixed = model.fixedCosts ?? Array(repeating: 0, count: model.facilities)
    stays = model.constraints.mustStayOpen(in: model.problem)
    let pairs = count * max(0, model.facilities - count)
    // So many looks at a set as take some seconds.
    var left = max(4 * pairs, 400_000_000 / max(1, model.blocks * count * (model.hasPricedPlaces ? 40 : 1)))
    var found: [[Int]: Double] = [:]
    for beginning in 0..<beginnings {
      if beginning > 0, isStopped() || left <= 0 { break }
      var draws = SeededGenerator(seed: seed, stream: .max - 64 - UInt64(beginning))
      guard let first = first(count, noise: beginning == 0 ? 0 : 1, &draws) else { continue }
      let settled = exchanged(first, &left, &draws, isStopped)
      found[settled.open] = settled.value
    }
    sets = found.map { Candidate(open: $0.key, value: $0.value) }.sorted {
      $0.value != $1.value ? $0.value < $1.value : $0.open.lexicographicallyPrecedes($1.open)
    }
  }

  private func places(_ open: [Int]) -> Int {
    open.reduce(0) { $0 + min(Int(model.ceilings[$1]), model.totalPupils) }
  }

  private func candidate(_ open: [Int]) -> Candidate {
    let costs = open.reduce(0) { $0 + fixed[$1] }
    if model.hasPricedPlaces {
      return Candidate(open: open, value: costs + CapacityPrices(model, open: open, steps: 40).value)
    }
    var value = costs
    for block in 0..<model.blocks {
      let row = block * model.facilities
      var least = Double.infinity
      for facility in open where model.allowed[row + facility] {
        least = min(least, cost(block, facility))
      }
      value += least
    }
    return Candidate(open: open, value: value)
  }

  /// Of objectives that count other things than ways, the ways.
  private func cost(_ block: Int, _ facility: Int) -> Double {
    model.countsLoadsOnly || model.problem.distances.isEmpty
      ? model.cost[block * model.facilities + facility]
      : Double(model.pupils[block]) * model.problem.distance(block, facility) / 1000
  }

  /// What must be open and facilities that are drawn or, without noise, lie best, exchanged for larger ones until there are
  /// places for all pupils; nil when there are not.
  private func first(_ count: Int, noise: Double, _ draws: inout SeededGenerator) -> [Int]? {
    guard stays.count <= count, count <= model.facilities else { return nil }
    var open = stays.sorted()
    var others = (0..<model.facilities).filter { !stays.contains($0) }
    while open.count < count {
      let next: Int
      if noise > 0 {
        next = draws.below(others.count)
      } else {
        let values = others.map { candidateOfWays(open + [$0]) }
        next = values.indices.min { (values[$0], $0) < (values[$1], $1) } ?? 0
      }
      open.append(others.remove(at: next))
    }
    others.sort { (model.ceilings[$1], $0) < (model.ceilings[$0], $1) }
    for larger in others where places(open) < model.totalPupils {
      let smallest = open.indices.filter { !stays.contains(open[$0]) }
        .min { (model.ceilings[open[$0]], $0) < (model.ceilings[open[$1]], $1) }
      guard let smallest, model.ceilings[open[smallest]] < model.ceilings[larger] else { break }
      open[smallest] = larger
    }
    return places(open) >= model.totalPupils ? open.sorted() : nil
  }

  private func candidateOfWays(_ open: [Int]) -> Double {
    (0..<model.blocks).reduce(0) { sum, block in
      sum + (open.lazy.map { cost(block, $0) }.min() ?? 0)
    }
  }

  private func exchanged(
    _ first: [Int], _ left: inout Int, _ draws: inout SeededGenerator, _ isStopped: () -> Bool
  ) -> Candidate {
    var current = candidate(first)
    var isBetter = true
    while isBetter, !isStopped() {
      isBetter = false
      let closing = current.open.filter { !stays.contains($0) }.shuffled(using: &draws)
      for old in closing where left > 0 && !isStopped() {
        let opening = (0..<model.facilities).filter { !current.open.contains($0) }
        for new in opening {
          let open = (current.open.filter { $0 != old } + [new]).sorted()
          guard places(open) >= model.totalPupils else { continue }
          left -= 1
          let next = candidate(open)
          guard next.value < current.value - 1e-9 * max(1, abs(current.value)) else { continue }
          (current, isBetter) = (next, true)
          break
        }
      }
    }
    return current
  }
}

extension Constraints {
  /// The facilities that must be open: those that may not close, that are locked, or have locked blocks.
  func mustStayOpen(in problem: RedesignProblem) -> Set<Int> {
    var stays = lockedFacilities.union(problem.facilities.indices.filter { !mayClose($0) })
    if let today = problem.today {
      for block in lockedBlocks where today.facility[block] >= 0 { stays.insert(Int(today.facility[block])) }
    }
    return stays
  }
}
