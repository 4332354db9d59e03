import DeterministicParallel
import Foundation

extension Rounds {
  /// An annealing run, with the zones that it came across.
  ///
  /// - Parameters:
  ///   - promise: how likely each facility is to be open, where some may close.
  ///   - sets: the ranked sets of open facilities.
  func anneal(
    _ run: RunPlan, _ best: FoundPlan, _ promise: [Double], _ sets: OpenSets?
  ) -> Result {
    var draws = SeededGenerator(seed: options.seed, stream: run.stream)
    var zones = ZonePool()
    let state = WorkingPlan(model, terms)
    func harvest(_ state: WorkingPlan<Terms>) {
      if usesPool { state.harvest(into: &zones, keys) }
    }
    func settled(_ plan: [Int32], _ schedule: AnnealingSchedule, mayClose: Bool) -> FoundPlan {
      var annealer = Annealer(state, from: plan, draws)
      annealer.mayClose = mayClose
      annealer.run(schedule, isStopped: { clock.isOver }, harvest: harvest)
      return annealer.best
    }
    let found: FoundPlan
    if model.hasPricedPlaces, let start = pricedStart(run, best, sets, &draws) {
      let schedules = pricedSchedules(run, start.prices, isTight: isTight(start.plan), &draws)
      // What the linear program has most of keeps nearly to the limits, and is too good to let it drift.
      let plan =
        run.startsFromMajority ? start.plan : loosened(start.plan, start.prices, schedules.loose, draws)
      found = relieved(settled(plan, schedules.firm, mayClose: false), state, &draws)
    } else if model.constraints.mayClose, !promise.isEmpty {
      var search = OpenSetSearch(state, promise: promise)
      // From elsewhere a plan that few pupils may move to is hardly reached.
      let near = model.largestMoved == nil ? nil : StartingPlan(model: model).today(&draws)
      let plan = run.startsFromBest ? best.plan : near ?? search.first(&draws)
      var short = run.schedule
      short.proposals /= 20
      found = search.run(
        from: plan, steps: run.openSteps, short, warmth: scale.perMove * 2, &draws,
        isStopped: { clock.isOver }, harvest: harvest)
    } else {
      let start = StartingPlan(model: model)
      let plan =
        run.startsFromBest
        ? best.plan : (run.startsFromToday ? start.today(&draws) : nil) ?? start.grown(noise: 0.3, &draws)
      found = settled(plan, run.schedule, mayClose: true)
    }
    if found.isFeasible {
      state.load(found.plan)
      harvest(state)
    }
    return .found(found, zones, run)
  }

  /// A plan to begin with and what places cost with its facilities; nil for a run that takes no account of that.
  private func pricedStart(
    _ run: RunPlan, _ best: FoundPlan, _ sets: OpenSets?, _ draws: inout SeededGenerator
  ) -> (plan: [Int32], prices: CapacityPrices)? {
    if run.startsFromBest {
      guard model.constraints.mayClose else { return prices.map { (best.plan, $0) } }
      guard run.startsFromMajority || draws.unit() < 0.5 else { return nil }
      let open = Set(best.plan).map { Int($0) }.sorted()
      return (best.plan, CapacityPrices(model, open: open, steps: 200))
    }
    guard run.startsFromPrices else { return nil }
    if let prices {
      return (StartingPlan(model: model, prices: prices).grown(noise: 0.02, &draws), prices)
    }
    // No plan with a set whose least cost is that of the best plan can be better.
    let ranked = (run.isRoomy ? sets?.roomy : sets?.candidates)?.filter {
      !best.isFeasible || $0.value < best.objective
    }
    guard let ranked, !ranked.isEmpty else { return nil }
    let candidate = ranked[min(run.rank, ranked.count - 1)]
    let start = StartingPlan(model: model, prices: candidate.prices)
    return (start.grown(noise: 0.02, among: candidate.open, &draws), candidate.prices)
  }

  /// Whether the facilities of a plan, where others stay closed, have hardly more places than there are pupils.
  private func isTight(_ plan: [Int32]) -> Bool {
    guard model.constraints.mayClose else { return false }
    let places = Set(plan).reduce(0) {
      $0 + Int(min(model.ceilings[Int($1)], Int32(clamping: model.totalPupils)))
    }
    return places < model.totalPupils * 101 / 100
  }

  /// The plan with its pupils too many passed on until they find places.
  private func relieved(
    _ plan: FoundPlan, _ state: WorkingPlan<Terms>, _ draws: inout SeededGenerator
  ) -> FoundPlan {
    guard plan.excess > 0, plan.shortfall == 0, model.splits == nil, !clock.isOver else { return plan }
    state.load(plan.plan)
    var chains = OverloadChains(state, noise: scale.perMove)
    chains.relieve(attempts: 30, &draws)
    // They look at places alone, and may make more pupils move than may.
    let relieved = FoundPlan(state)
    return relieved.excess < plan.excess ? relieved : plan
  }

  /// First loads flow between zones while a pupil too many costs little beside the prices of places, then limits are kept.
  private func pricedSchedules(
    _ run: RunPlan, _ prices: CapacityPrices, isTight: Bool, _ draws: inout SeededGenerator
  ) -> (loose: AnnealingSchedule, firm: AnnealingSchedule) {
    let dearest = max(prices.prices.max() ?? 0, scale.perPupil)
    var loose = run.schedule
    loose.proposals = run.schedule.proposals / 2
    loose.hottest = scale.perMove * (run.startsFromBest ? 0.3 + 0.9 * draws.unit() : 0.8 + 2.2 * draws.unit())
    loose.coldest = scale.perMove * 0.4
    if loose.hottest < loose.coldest { loose.coldest = loose.hottest }
    loose.excessPenalty = dearest * (0.2 + 0.8 * draws.unit())
    loose.penaltyGrowth = 1
    var firm = run.schedule
    firm.proposals = run.schedule.proposals / 2
    firm.hottest = scale.perMove * (0.4 + 0.6 * draws.unit())
    firm.penaltyGrowth = 3
    if run.startsFromMajority { firm.hottest *= 0.3 }
    if isTight {
      // Zones that are all full change by exact exchanges alone where a pupil too many costs much from the beginning.
      firm.proposals *= 4
      firm.excessPenalty *= pow(0.1, draws.unit())
      firm.penaltyGrowth = 10
    }
    return (loose, firm)
  }

  /// Where a plan drifts to when each place has its price.
  private func loosened(
    _ plan: [Int32], _ prices: CapacityPrices, _ schedule: AnnealingSchedule, _ draws: SeededGenerator
  ) -> [Int32] {
    var draws = draws
    let state = WorkingPlan(model, terms.pricing(prices.prices))
    var annealer = Annealer(state, from: plan, SeededGenerator(seed: draws.next()))
    annealer.mayClose = false
    annealer.run(schedule, isStopped: { clock.isOver }, harvest: { _ in })
    return annealer.last.plan
  }
}
