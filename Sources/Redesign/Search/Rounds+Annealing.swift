import DeterministicParallel
import Foundation

extension Rounds {
  /// An annealing run, with the zones that it came across.
  ///
  /// - Parameters:
  ///   - promise: how likely each facility is to be open, where some may close.
  ///   - sets: the ranked sets of open facilities.
  func anneal(
    _ run: RunPlan, _ best: FoundPlan, _ promise: [Double], _ sets: [OpenSets.Candidate]
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
      let schedules = pricedSchedules(run, start.prices, &draws)
      let loose = loosened(start.plan, start.prices, schedules.loose, draws)
      found = settled(loose, schedules.firm, mayClose: false)
    } else if model.constraints.mayClose, !promise.isEmpty {
      var search = OpenSetSearch(state, promise: promise)
      let plan = run.startsFromBest ? best.plan : search.first(&draws)
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
    _ run: RunPlan, _ best: FoundPlan, _ sets: [OpenSets.Candidate], _ draws: inout SeededGenerator
  ) -> (plan: [Int32], prices: CapacityPrices)? {
    if run.startsFromBest {
      guard model.constraints.mayClose else { return prices.map { (best.plan, $0) } }
      guard draws.unit() < 0.5 else { return nil }
      let open = Set(best.plan).map { Int($0) }.sorted()
      return (best.plan, CapacityPrices(model, open: open, steps: 200))
    }
    guard run.startsFromPrices else { return nil }
    if let prices {
      return (StartingPlan(model: model, prices: prices).grown(noise: 0.02, &draws), prices)
    }
    guard !sets.isEmpty else { return nil }
    let candidate = sets[min(run.rank, sets.count - 1)]
    let start = StartingPlan(model: model, prices: candidate.prices)
    return (start.grown(noise: 0.02, among: candidate.open, &draws), candidate.prices)
  }

  /// First loads flow between zones while a pupil too many costs little beside the prices of places, then limits are kept.
  private func pricedSchedules(
    _ run: RunPlan, _ prices: CapacityPrices, _ draws: inout SeededGenerator
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
    return annealer.last
  }
}
