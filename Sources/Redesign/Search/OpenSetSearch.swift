import DeterministicParallel
import Foundation

/// A search over which facilities are open: one is closed, opened, or exchanged for another, the zones settle by a short
/// annealing, and the result is taken or not as in annealing.
struct OpenSetSearch<Terms: ZoneTerms> {
  let state: WorkingPlan<Terms>
  /// How likely each facility is to be open in a good plan, 0 … 1.
  let promise: [Double]
  private let model: SearchModel
  private let start: StartingPlan

  init(_ state: WorkingPlan<Terms>, promise: [Double]) {
    self.state = state
    self.promise = promise
    model = state.model
    start = StartingPlan(model: state.model)
  }

  /// A plan with the most promising facilities, enough of them for all pupils.
  func first(_ draws: inout SeededGenerator) -> [Int32] {
    let order = promise.indices.map { (key: -promise[$0] - 0.3 * draws.unit(), facility: $0) }
      .sorted { ($0.key, $0.facility) < ($1.key, $1.facility) }
    var isOpen = model.problem.facilities.indices.map { !model.mayClose[$0] }
    var places = isOpen.indices.reduce(0) { isOpen[$1] ? $0 + self.places($1) : $0 }
    let wanted = Int(Double(model.totalPupils) * (1.02 + 0.06 * draws.unit()))
    for (_, facility) in order where !isOpen[facility] && places < wanted {
      isOpen[facility] = true
      places += self.places(facility)
    }
    var plan = [Int32](repeating: Plan.none, count: model.blocks)
    for facility in isOpen.indices where isOpen[facility] { seat(facility, &plan) }
    start.fill(&plan, noise: 0.2, &draws)
    return plan
  }

  /// - Parameters:
  ///   - steps: how many changes are tried.
  ///   - schedule: of the annealing after each.
  ///   - warmth: the temperature at the beginning; it falls to a twentieth.
  mutating func run(
    from plan: [Int32], steps: Int, _ schedule: AnnealingSchedule, warmth: Double,
    _ draws: inout SeededGenerator, isStopped: () -> Bool, harvest: (WorkingPlan<Terms>) -> Void
  ) -> FoundPlan {
    func settled(_ plan: [Int32], _ schedule: AnnealingSchedule, _ draws: inout SeededGenerator) -> FoundPlan
    {
      var annealer = Annealer(state, from: plan, SeededGenerator(seed: draws.next()))
      annealer.mayClose = !model.hasPricedPlaces
      annealer.run(schedule, isStopped: isStopped, harvest: harvest)
      return annealer.best
    }
    var first = schedule
    first.proposals *= 4
    first.hottest *= 3
    var current = settled(plan, first, &draws)
    var best = current
    for step in 0..<steps {
      if isStopped() { break }
      guard let changed = change(current, &draws) else { continue }
      let next = settled(changed, schedule, &draws)
      let temperature = warmth * pow(0.05, Double(step) / Double(max(1, steps)))
      let isTaken =
        next.isFeasible == current.isFeasible
        ? next.objective - current.objective <= -temperature * log(draws.unit() + 1e-300) : next.isFeasible
      if isTaken { current = next }
      if next.isBetter(than: best) { best = next }
    }
    return best
  }

  private func places(_ facility: Int) -> Int { min(Int(model.ceilings[facility]), model.totalPupils) }

  private func seat(_ facility: Int, _ plan: inout [Int32]) {
    for home in model.problem.facilities[facility].homes { plan[home] = Int32(facility) }
  }

  /// The plan with another set of facilities; nil when that would leave too few places, or no plan with the set can be
  /// better.
  private func change(_ current: FoundPlan, _ draws: inout SeededGenerator) -> [Int32]? {
    let plan = current.plan
    var isOpen = [Bool](repeating: false, count: model.facilities)
    for facility in plan { isOpen[Int(facility)] = true }
    let kind = draws.unit()
    var (closing, opening): (Int?, Int?)
    if kind < 0.7 {
      closing = pick(
        isOpen.indices.filter { isOpen[$0] && model.mayClose[$0] }, { 1.1 - promise[$0] }, &draws)
      guard closing != nil else { return nil }
    }
    if kind >= 0.3 {
      var candidates = isOpen.indices.filter { !isOpen[$0] }
      if let closing, draws.unit() < 0.7 {
        // Most exchanges are between neighbours.
        let home = model.problem.facilities[closing].homes.first ?? 0
        candidates = Array(
          candidates.sorted { distance($0, home) < distance($1, home) }.prefix(5))
      }
      opening = pick(candidates, { 0.1 + promise[$0] }, &draws)
      guard opening != nil else { return nil }
    }
    if let closing { isOpen[closing] = false }
    if let opening { isOpen[opening] = true }
    guard isOpen.indices.reduce(0, { isOpen[$1] ? $0 + places($1) : $0 }) >= model.totalPupils else {
      return nil
    }
    var start = start
    if model.hasPricedPlaces {
      let open = isOpen.indices.filter { isOpen[$0] }
      let prices = CapacityPrices(model, open: open, steps: 120)
      let fixed = model.fixedCosts
      let least = open.reduce(prices.value) { $0 + (fixed?[$1] ?? 0) }
      if current.isFeasible, least >= current.objective { return nil }
      start.prices = prices
    }
    var changed = plan
    if let closing {
      for block in changed.indices where changed[block] == Int32(closing) { changed[block] = Plan.none }
    }
    if let opening {
      seat(opening, &changed)
      start.dropPieces(&changed)
    }
    start.fill(&changed, noise: 0, &draws)
    return changed
  }

  private func distance(_ facility: Int, _ block: Int) -> Double {
    model.problem.distances.isEmpty ? 0 : model.problem.distance(block, facility)
  }

  private func pick(_ facilities: [Int], _ weight: (Int) -> Double, _ draws: inout SeededGenerator) -> Int? {
    var left = facilities.reduce(0) { $0 + weight($1) } * draws.unit()
    for facility in facilities {
      left -= weight(facility)
      if left <= 0 { return facility }
    }
    return facilities.last
  }
}
