import DeterministicParallel
import Foundation

/// The best plan that can be put together from the zones of a pool, as far as a limited search finds it.
///
/// First the linear program over the pool, begun at the prices of its Lagrangean with the zones that these favour; then
/// the choice among those zones that can be in a better plan.
struct PartitionSearch<Terms: ZoneTerms> {
  let model: SearchModel
  let terms: Terms
  let keys: ZoneKeys
  let scale: MoveScale
  /// How many zones the branch and bound works on at most.
  var mostColumns = 20_000
  /// Steps of the simplex method for the branch and bound.
  var stepLimit = 8_000
  /// Steps of the simplex method for the relaxation; no more begin after so many.
  var relaxationLimit = 6_000
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
    let relaxation = relax(&pool, best, objective, &draws, isStopped)
    var outcome = PartitionOutcome(
      plan: nil, objective: objective, relaxed: relaxation.prices.reduce(0, +), prices: relaxation.prices,
      majority: relaxation.majority, isComplete: false, steps: relaxation.steps,
      priced: pool.keeping({ $0 >= before }, keys))
    guard relaxation.steps > 0 else { return outcome }
    let gap = objective - outcome.relaxed
    guard gap > 1e-6 else {
      outcome.isComplete = relaxation.isWhole
      return outcome
    }
    // Only a zone whose reduced cost is less than the gap can be in a better plan.
    var wanted: [ZoneChoice.Zone] = []
    func want(_ members: ArraySlice<Int32>, _ facility: Int, _ cost: Double) {
      let reducedCost = members.reduce(cost - relaxation.prices[model.blocks + facility]) {
        $0 - relaxation.prices[Int($1)]
      }
      guard reducedCost < gap, reducedCost > -1e-6 else { return }
      wanted.append(.init(members: members, facility: facility, cost: cost, reducedCost: reducedCost))
    }
    for facility in 0..<model.facilities where model.mayClose[facility] { want([], facility, 0) }
    for zone in 0..<pool.count { want(pool.members(of: zone), Int(pool.facilities[zone]), pool.costs[zone]) }
    var choice = ZoneChoice(model, wanted, prices: relaxation.prices, objective: objective)
    choice.search(most: mostColumns, stepLimit: stepLimit, isStopped)
    outcome.plan = choice.plan
    outcome.objective = choice.objective
    outcome.isComplete = choice.isComplete && relaxation.isWhole
    outcome.steps += choice.steps
    return outcome
  }

  private struct Relaxation {
    /// Of blocks, then of facilities.
    let prices: [Double]
    /// The facility in which there is more than half of a block; empty where it was not solved.
    private(set) var majority: [Int32]
    /// Whether no zone of the pool costs less than the prices of its blocks and its facility.
    let isWhole: Bool
    /// Steps of the simplex method; 0 where the prices are those of the Lagrangean.
    let steps: Int

    init(prices: [Double]) {
      (self.prices, majority, isWhole, steps) = (prices, [], true, 0)
    }

    init(_ program: PartitionProgram, isWhole: Bool, steps: Int) {
      prices = program.prices
      self.isWhole = isWhole
      self.steps = steps
      majority = Array(repeating: Plan.none, count: program.blocks)
      var shares: [Int: Double] = [:]
      for (column, share) in program.chosen {
        let facility = program.facility(of: column)
        for block in program.members(of: column) {
          let key = Int(block) * program.rows + facility
          shares[key, default: 0] += share
          if shares[key, default: 0] > 0.5 { majority[Int(block)] = Int32(facility) }
        }
      }
    }
  }

  /// The linear program over the pool; over a part of it only, or but its Lagrangean, when it was not solved in time.
  ///
  /// New zones are looked for at the prices of the Lagrangean, which tell as well which zones matter, so that the program
  /// is small from the start.
  private func relax(
    _ pool: inout ZonePool, _ best: [Int32], _ objective: Double, _ draws: inout SeededGenerator,
    _ isStopped: () -> Bool
  ) -> Relaxation {
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
    var zones = pool.indices(of: best)
    var isIn = [Bool](repeating: false, count: pool.count)
    for zone in zones { isIn[zone] = true }
    func bring(_ more: some Sequence<Int>) {
      for zone in more where !isIn[zone] {
        isIn[zone] = true
        zones.append(zone)
      }
    }
    bring(prices.cheapest(in: pool, firstColumns))
    // A step takes the square of the rows, and the more rows there are the more steps are needed.
    let last = Int(Double(relaxationLimit) * min(1, pow(350 / Double(model.blocks + facilities), 4)))
    var steps = 0
    var partial: Relaxation?
    while steps < last {
      // With zones that were missing it begins again: from these prices the way is shorter than from the last solution.
      let program = PartitionProgram(blocks: model.blocks, facilities: facilities, prices: prices.all)
      for facility in 0..<facilities where model.mayClose[facility] {
        program.add([], facility: facility, cost: 0)
      }
      for zone in zones {
        program.add(pool.members(of: zone), facility: Int(pool.facilities[zone]), cost: pool.costs[zone])
      }
      program.beginResolving()
      let outcome = program.resolve(
        active: (0..<program.columns).map { Int32($0) }, cutoff: .infinity, limit: last - steps,
        isStopped: isStopped)
      steps += program.iterations
      guard outcome == .optimal else { break }
      let missing = pool.cheapest(at: program.prices, model.blocks, below: -1e-6, most: 100) { !isIn[$0] }
      let relaxation = Relaxation(program, isWhole: missing.isEmpty, steps: steps)
      if missing.isEmpty { return relaxation }
      partial = relaxation
      bring(missing)
    }
    return partial ?? Relaxation(prices: prices.all)
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
  /// The facility in which the linear program has more than half of each block, or none.
  var majority: [Int32]
  /// Whether no better plan can be put together from the pool.
  var isComplete: Bool
  var steps: Int
  /// Zones that were found at the prices of the program.
  var priced: ZonePool
}
