import DeterministicParallel
import Foundation

/// The rounds of a search for one kind of terms.
///
/// A round is a list of tasks that do not look at each other: annealing runs, whose zones go into a pool; the best plan
/// that the pool of the rounds before holds; and steps of the bound. Their results are joined in the order of the
/// tasks, so that a round gives the same whatever the number of threads.
struct Rounds<Terms: ZoneTerms> {
  let model: SearchModel
  let terms: Terms
  let verifier: PlanVerifier
  let options: SearchOptions
  let clock: SearchClock
  let scale: MoveScale
  let keys: ZoneKeys
  private let knapsacks: KnapsackBound?
  private let slopes: PriceBound?
  /// Whether zones of different plans may be put together: all constraints are on single zones.
  let usesPool: Bool
  /// Whether groups of zones may be made anew by themselves: all that counts is a sum over zones, and quickly reckoned.
  let usesParts: Bool
  /// Whether regions are annealed anew instead, as groups of zones cannot be looked at by themselves.
  let usesRegions: Bool
  /// Whether blocks follow one another by local rules alone, so that what is the best can be worked out by branching.
  let usesBranching: Bool
  /// What places cost when all facilities are open.
  let prices: CapacityPrices?

  init(
    _ model: SearchModel, _ terms: Terms, _ verifier: PlanVerifier, _ options: SearchOptions,
    _ clock: SearchClock
  ) {
    self.model = model
    self.terms = terms
    self.verifier = verifier
    self.options = options
    self.clock = clock
    scale = MoveScale(model, terms, SeededGenerator(seed: options.seed, stream: .max))
    keys = ZoneKeys(blocks: model.blocks, facilities: model.facilities)
    knapsacks = model.isBoundByLoads ? KnapsackBound(model) : nil
    slopes = model.countsLoadsOnly && model.rules == nil ? nil : PriceBound(model, scale)
    prices =
      model.hasPricedPlaces && !model.constraints.mayClose
      ? CapacityPrices(
        model, open: Array(0..<model.facilities), steps: min(400, max(60, 400_000_000 / model.pairs))) : nil
    let usesPool = !model.mustTryMoves && model.blocks + model.facilities <= 1500
    self.usesPool = usesPool
    usesParts = usesPool && model.facilities > 2 && !model.countsInformation
    usesBranching =
      model.rules != nil && !model.isConnected && model.pairs < 2_000_000 && model.hasNoOffset
      && model.splits == nil
    usesRegions = !usesParts && model.facilities > 1 && model.constraints.contiguity != .free
  }

  private enum Task {
    case anneal(RunPlan)
    case refine(RunPlan)
    case refineChallenger(RunPlan, FoundPlan)
    case refineRegions(RunPlan)
    case branch(RunPlan, BoundGuide)
    case prove(RunPlan, BoundGuide)
    case partition
    case bound
  }

  enum Result: Sendable {
    case found(FoundPlan, ZonePool, RunPlan)
    case refined(FoundPlan, ZonePool, isChallenger: Bool)
    case regions(FoundPlan)
    case proven(FoundPlan)
    case partition(PartitionOutcome?)
    case bound(Double)
  }

  func run(_ progress: (SearchProgress) -> Void) -> SearchResult {
    // Which facilities are worth opening is asked first.
    var sets: OpenSets?
    let pricedByLoads = model.countsLoadsOnly ? knapsacks : nil
    if model.constraints.mayClose {
      pricedByLoads?.improve(
        steps: 300, upper: firstPlan().objective, withCuts: false, isStopped: { clock.isOver })
      if model.hasPricedPlaces, let promise = pricedByLoads?.openShares {
        let steps = min(3000, 40_000_000 / model.pairs, Int(300 * min(options.reckonedSeconds, 1e6)))
        sets = OpenSets(
          model, promise: promise, steps: steps, seed: options.seed, workers: options.workers,
          isStopped: { clock.isOver })
      }
    }
    var memory = SearchMemory(best: judged(firstPlan(), beside: nil))
    // Nothing moved is a plan as well.
    if let today = model.problem.today, !today.facility.contains(where: { $0 < 0 }) {
      memory.note(judged(found(Array(today.facility)), beside: memory.best))
    }
    var pool = ZonePool()
    var least: Double?
    var round = 0
    while true {
      let tasks = tasks(round, memory, pool)
      let (current, known, number, promise) = (memory.best, pool, round, pricedByLoads?.openShares ?? [])
      let guide = pricedByLoads?.bestPrices
      // Where facilities may close, steps are slower and more of them find no more.
      let effort = model.constraints.mayClose ? 1 : memory.effort
      let near = majorityPlan(memory)
      let majority = near ?? current
      // The set of open facilities of a plan nearest to the linear program is searched for its own sake.
      let ranked = near.flatMap { sets?.favouring(Set($0.plan).map { Int($0) }.sorted()) } ?? sets
      let results = options.workers.map(tasks.count, chunk: 1) { index -> Result in
        switch tasks[index.lowerBound] {
        case .anneal(let plan): anneal(plan, plan.startsFromMajority ? majority : current, promise, ranked)
        case .refine(let plan): refine(plan, from: current, isChallenger: false)
        case .refineChallenger(let plan, let start): refine(plan, from: start, isChallenger: true)
        case .refineRegions(let plan): refineRegions(plan, from: current)
        case .branch(let plan, let costs): branch(plan, from: current, costs)
        case .prove(let plan, let costs): prove(plan, from: current, costs, failures: 3_000 * min(number, 4))
        case .partition: .partition(partition(known, current, number, guide, effort))
        case .bound: .bound(improveBound(number, current))
        }
      }
      var reworked: [FoundPlan] = []
      for result in results {
        switch result {
        case .found(let plan, let zones, let run):
          memory.note(judged(plan, beside: memory.best), of: run)
          pool.merge(zones, keys)
        case .refined(let plan, let zones, let isChallenger):
          let plan = judged(plan, beside: memory.best)
          if isChallenger { memory.noteChallenger(plan) } else { memory.note(plan) }
          pool.merge(zones, keys)
        case .regions(let plan): reworked.append(plan)
        case .proven(let plan):
          memory.note(plan)
          least = plan.objective + terms.constant
        case .partition(let outcome):
          guard let outcome else { continue }
          memory.note(outcome)
          if let plan = outcome.plan { memory.note(judged(found(plan), beside: memory.best)) }
          pool.merge(outcome.priced, keys)
          pool = thinned(pool, outcome, memory.best)
        case .bound(let value): if value > -.infinity { least = value }
        }
      }
      if !reworked.isEmpty {
        memory.note(judged(joined(reworked, from: current), beside: memory.best))
      }
      memory.endRound()
      round += 1
      let value = memory.best.objective + terms.constant
      progress(
        SearchProgress(
          seconds: clock.seconds, rounds: round, objective: value,
          isFeasible: memory.best.isFeasible, bound: least))
      let isProven =
        least.map {
          memory.best.isFeasible && value <= $0 + 1e-6 * abs($0) && !isContradicted($0, by: value)
        } ?? false
      if clock.isOver || round >= options.rounds ?? .max || isProven { break }
    }
    let plan = Plan(ContiguousArray(memory.best.plan))
    let verdict = verifier.verdict(on: plan)
    let bound = least.flatMap { verdict.isFeasible && isContradicted($0, by: verdict.objective) ? nil : $0 }
    return SearchResult(
      plan: plan, verdict: verdict, bound: bound, seconds: clock.seconds,
      processorSeconds: clock.processorTime, rounds: round)
  }

  /// Whether a plan lies below a bound by more than rounding, so that it is none.
  private func isContradicted(_ bound: Double, by objective: Double) -> Bool {
    bound - objective > 1e-5 * max(1, abs(bound))
  }

  /// A plan that would be the best one as the verifier sees it: the search itself does not know all of what keeps zones
  /// together, blocks beside an island that may stay, say, and a plan that breaks it would hide all good ones.
  private func judged(_ plan: FoundPlan, beside best: FoundPlan?) -> FoundPlan {
    guard plan.isFeasible, best.map({ plan.isBetter(than: $0) }) ?? true,
      !verifier.verdict(on: Plan(ContiguousArray(plan.plan))).isFeasible
    else { return plan }
    var broken = plan
    broken.shortfall = 1
    return broken
  }

  private func tasks(_ round: Int, _ memory: SearchMemory, _ pool: ZonePool) -> [Task] {
    var tasks: [Task] = []
    let isWorthwhile = memory.hasSolvedPool || round % 8 == 0
    if usesPool, pool.count > 0, memory.best.isFeasible, isWorthwhile { tasks.append(.partition) }
    if knapsacks != nil || slopes != nil { tasks.append(.bound) }
    // Where zones of different plans cannot be put together, regions are the main thing from the beginning.
    let refines = memory.best.isFeasible && (round > 0 || !usesPool)
    let runs = RunPlan.of(round, model, scale, memory, options, areShort: usesParts || usesRegions)
    let costs = usesBranching ? slopes?.guide() : nil
    let isProvable = model.facilities <= 64 && model.pairs < 20_000
    return tasks
      + runs.enumerated().map { lane, run in
        if refines, usesParts, lane % 4 == 3, let challenger = memory.challenger {
          return .refineChallenger(run, challenger)
        }
        if refines, usesParts, lane % 2 == 1 { return .refine(run) }
        if refines, let costs, lane > 1 {
          return lane == 3 && isProvable ? .prove(run, costs) : .branch(run, costs)
        }
        if refines, usesRegions, usesPool ? lane % 2 == 1 : lane > 0 { return .refineRegions(run) }
        return .anneal(run)
      }
  }

  private func firstPlan() -> FoundPlan {
    var draws = SeededGenerator(seed: options.seed, stream: .max - 1)
    let start = StartingPlan(model: model)
    return found(start.today(&draws) ?? start.grown(noise: 0, &draws))
  }

  /// The plan that is nearest to the linear program over the pool, which most often is near other and better plans than
  /// the best one known.
  private func majorityPlan(_ memory: SearchMemory) -> FoundPlan? {
    let places = model.problem.facilities
    guard !memory.majority.isEmpty, places.allSatisfy({ !$0.homes.isEmpty }) else { return nil }
    var plan = memory.majority
    var draws = SeededGenerator(seed: options.seed, stream: .max - 2)
    let start = StartingPlan(model: model, prices: prices)
    start.dropPieces(&plan)
    start.fill(&plan, noise: 0, &draws)
    guard places.indices.allSatisfy({ model.mayClose[$0] || plan.contains(Int32($0)) }) else { return nil }
    return found(plan)
  }

  func found(_ plan: [Int32]) -> FoundPlan {
    let state = WorkingPlan(model, terms)
    state.load(plan)
    return FoundPlan(state)
  }

  private func partition(
    _ pool: ZonePool, _ best: FoundPlan, _ round: Int, _ guide: [Double]?, _ effort: Int
  ) -> PartitionOutcome? {
    var search = PartitionSearch(model: model, terms: terms, keys: keys, scale: scale, guide: guide)
    // A step takes a tenth of a thousandth of a second, more or less: a thirtieth of the time in a round at most.
    let most = Int(300 * min(options.reckonedSeconds, 1e6))
    search.stepLimit = max(search.stepLimit, min(search.stepLimit * effort, most))
    return search.run(
      pool, best: best.plan, objective: best.objective,
      SeededGenerator(seed: options.seed, stream: UInt64(1 << 40 + round)), isStopped: { clock.isOver })
  }

  /// Zones that can hardly be in a better plan are forgotten once the pool is large.
  private func thinned(_ pool: ZonePool, _ outcome: PartitionOutcome, _ best: FoundPlan) -> ZonePool {
    guard pool.count > 150_000 else { return pool }
    let gap = max(best.objective - outcome.relaxed, 2e-4 * abs(best.objective))
    return pool.keeping(
      { zone in
        let members = pool.members(of: zone)
        let facility = Int(pool.facilities[zone])
        let cost = members.reduce(pool.costs[zone] - outcome.prices[model.blocks + facility]) {
          $0 - outcome.prices[Int($1)]
        }
        return cost < 3 * gap || members.allSatisfy { best.plan[Int($0)] == Int32(facility) }
      }, keys)
  }

  /// No objective is less, as none of its terms is, unless its weights are negative.
  private var leastOfAll: Double { model.objective.terms.allSatisfy { $0.weight >= 0 } ? 0 : -.infinity }

  private func improveBound(_ round: Int, _ best: FoundPlan) -> Double {
    let value = best.objective + terms.constant
    let upper = best.isFeasible ? value : value * 1.02
    let isFirst = round == 0
    if round < (usesBranching ? 40 : 12) {
      knapsacks?.improve(
        steps: isFirst ? 500 : 400, upper: upper, withCuts: !isFirst, isStopped: { clock.isOver })
      slopes?.improve(steps: usesBranching ? 1000 : 300, upper: upper, isStopped: { clock.isOver })
    }
    let bound = max(knapsacks?.value ?? -.infinity, slopes?.value ?? -.infinity, leastOfAll)
    // For the rounding of sums.
    return bound - 1e-6 * abs(bound)
  }
}
