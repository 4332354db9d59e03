import DeterministicParallel
import Foundation

/// The best plan that can be put together from the zones of a pool, as far as a limited search finds it.
///
/// First the linear program over the pool, begun with the zones that the prices of its Lagrangean favour; then branch and bound over those
/// zones that can be in a better plan, deciding whether a block goes to a facility or not.
struct PartitionSearch<Terms: ZoneTerms> {
  let model: SearchModel
  let terms: Terms
  let keys: ZoneKeys
  let scale: MoveScale
  /// How many zones the branch and bound works on at most.
  var mostColumns = 20_000
  /// Steps of the simplex method for the branch and bound.
  var stepLimit = 8_000
  /// Steps of the simplex method for the relaxation.
  var relaxationLimit = 15_000
  /// The zones that the relaxation begins with.
  var firstColumns = 3_000
  /// How often new zones are looked for.
  var mostPricings = 3
  /// Prices of the blocks that are near those of the program, from a bound; nil where there are none.
  var guide: [Double]?

  /// - Parameters:
  ///   - best: a plan whose zones are all in the pool, and its objective.
  func run(
    _ pool: ZonePool, best: [Int32], objective: Double, _ draws: SeededGenerator, isStopped: () -> Bool
  ) -> PartitionOutcome? {
    var draws = draws
    var pool = pool
    let before = pool.count
    let (solved, zones, guess) = relax(&pool, best, objective, &draws, isStopped)
    guard let program = solved, program.value.isFinite, !program.isSingular else {
      return PartitionOutcome(
        plan: nil, objective: objective, relaxed: guess.value, prices: guess.all, isComplete: false, steps: 0,
        priced: pool.keeping({ $0 >= before }, keys))
    }
    let relaxed = program.value
    var outcome = PartitionOutcome(
      plan: nil, objective: objective, relaxed: relaxed, prices: program.prices, isComplete: false,
      steps: program.iterations, priced: pool.keeping({ $0 >= before }, keys))
    guard relaxed < objective - 1e-6 else {
      outcome.isComplete = true
      return outcome
    }
    // Only a zone whose reduced cost is less than the gap can be in a better plan.
    let gap = objective - relaxed
    var wanted: [(cost: Double, zone: Int)] = []
    for zone in 0..<pool.count {
      let cost = program.reducedCost(
        pool.members(of: zone), facility: Int(pool.facilities[zone]), cost: pool.costs[zone])
      if cost < gap { wanted.append((cost, zone)) }
    }
    wanted.sort { $0 < $1 }
    let isWhole = wanted.count <= mostColumns
    var known = Set(zones)
    for (_, zone) in wanted.prefix(mostColumns) where known.insert(zone).inserted {
      program.add(pool.members(of: zone), facility: Int(pool.facilities[zone]), cost: pool.costs[zone])
    }
    program.beginResolving()
    let bound = BranchAndBound(program, model: model, objective: objective)
    let order = (0..<program.columns).map { Int32($0) }.sorted {
      (program.knownReducedCost(Int($0)), $0) < (program.knownReducedCost(Int($1)), $1)
    }
    let root = program.snapshot
    // Few columns first: a better plan found among them leaves fewer that matter.
    for (size, share) in [(1_500, 0.15), (6_000, 0.25), (mostColumns, 0.6)] {
      bound.stepsLeft = Int(share * Double(stepLimit))
      program.restore(root)
      bound.run(Array(order.prefix(max(size, model.blocks + model.facilities))), isStopped)
      if size >= order.count || program.isSingular { break }
    }
    outcome.plan = bound.plan
    outcome.objective = bound.objective
    outcome.isComplete = bound.isComplete && isWhole
    outcome.steps = program.iterations
    return outcome
  }

  /// The linear program over the pool with the zones that it has brought in, nil when it was not solved in time.
  ///
  /// Prices from the pool's Lagrangean tell which zones matter, so that the program is small from the start; new zones are
  /// looked for at those prices, and at its own.
  private func relax(
    _ pool: inout ZonePool, _ best: [Int32], _ objective: Double, _ draws: inout SeededGenerator,
    _ isStopped: () -> Bool
  ) -> (PartitionProgram?, [Int], PoolPrices) {
    let facilities = model.facilities
    let pricer = ZonePricer(model, terms, keys)
    var prices = PoolPrices(
      pool, model, from: guide ?? averagePrices(best, objective), upper: objective, steps: 150, isStopped)
    for _ in 0..<mostPricings {
      let before = pool.count
      price(
        with: pricer, prices.all, threshold: max(0, objective - prices.value), best, &pool, &draws, isStopped)
      if pool.count == before || isStopped() { break }
      prices = PoolPrices(pool, model, from: prices.blocks, upper: objective, steps: 60, isStopped)
    }
    let program = PartitionProgram(
      blocks: model.blocks, facilities: facilities, fine: max(1, 2 * abs(objective)))
    for facility in 0..<facilities where model.mayClose[facility] {
      program.add([], facility: facility, cost: 0)
    }
    var zones: [Int] = []
    var isIn = [Bool](repeating: false, count: pool.count)
    func bring(_ zone: Int) {
      guard !isIn[zone] else { return }
      isIn[zone] = true
      zones.append(zone)
      program.add(pool.members(of: zone), facility: Int(pool.facilities[zone]), cost: pool.costs[zone])
    }
    for zone in 0..<pool.count where isPart(of: best, pool, zone) { bring(zone) }
    for zone in prices.cheapest(in: pool, firstColumns) { bring(zone) }
    program.loosen(&draws)
    // A step takes the square of the rows, and the more rows there are the more steps are needed.
    let last = program.iterations + Int(Double(relaxationLimit) * min(1, pow(350 / Double(program.rows), 4)))
    while program.iterations < last {
      guard program.solve(limit: last - program.iterations, isStopped: isStopped) == .optimal else { break }
      var found = [[(cost: Double, zone: Int)]](repeating: [], count: facilities)
      for zone in 0..<pool.count where !isIn[zone] {
        let facility = Int(pool.facilities[zone])
        let cost = program.reducedCost(pool.members(of: zone), facility: facility, cost: pool.costs[zone])
        if cost < -1e-6 { found[facility].append((cost, zone)) }
      }
      if found.allSatisfy(\.isEmpty) { return (program, zones, prices) }
      for candidates in found {
        for (_, zone) in candidates.sorted(by: { $0 < $1 }).prefix(40) { bring(zone) }
      }
    }
    return (nil, [], prices)
  }

  /// What each block costs in a plan when a zone's cost is shared out evenly.
  private func averagePrices(_ plan: [Int32], _ objective: Double) -> [Double] {
    Array(repeating: objective / Double(max(1, plan.count)), count: plan.count)
  }

  /// New zones for each facility at some prices.
  private func price(
    with pricer: ZonePricer<Terms>, _ prices: [Double], threshold: Double, _ best: [Int32],
    _ pool: inout ZonePool, _ draws: inout SeededGenerator, _ isStopped: () -> Bool
  ) {
    for facility in 0..<model.facilities where !isStopped() {
      var start = best.indices.filter { best[$0] == Int32(facility) }.map { Int32($0) }
      if start.isEmpty { start = model.problem.facilities[facility].homes.prefix(1).map { Int32($0) } }
      pricer.price(
        facility, from: start, prices: prices, threshold: threshold, hottest: scale.perMove * 0.3,
        proposals: 400 * model.blocks, &draws, into: &pool)
    }
  }

  private func isPart(of plan: [Int32], _ pool: ZonePool, _ zone: Int) -> Bool {
    let facility = pool.facilities[zone]
    guard pool.members(of: zone).allSatisfy({ plan[Int($0)] == facility }) else { return false }
    return plan.reduce(0) { $1 == facility ? $0 + 1 : $0 } == pool.members(of: zone).count
  }
}

/// What a pool of zones holds.
struct PartitionOutcome: Sendable {
  /// A plan better than the one known; nil when none was found.
  var plan: [Int32]?
  var objective: Double
  /// The value of the linear program over the pool.
  var relaxed: Double
  /// The price of each block, then of each facility.
  var prices: [Double]
  /// Whether no better plan can be put together from the pool.
  var isComplete: Bool
  var steps: Int
  /// Zones that were found at the prices of the program.
  var priced: ZonePool
}
