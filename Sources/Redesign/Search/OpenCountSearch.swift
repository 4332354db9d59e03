import DeterministicParallel

/// A search for plans with so many open facilities and no other number: the p-median problem, with ceilings the capacitated
/// one.
///
/// Which facilities are open is found by exchanging one for another as long as that helps (Teitz and Bart 1968), from
/// several beginnings; zones for the best of these sets are searched for as where none may close. The bound prices each
/// open facility, so that the least cost at any price, less what so many facilities pay, is no more than that of any plan.
struct OpenCountSearch {
  let model: SearchModel
  let verifier: PlanVerifier
  let count: Int

  /// Sets of facilities for which zones are searched for.
  private let mostSets = 6

  func run(_ options: SearchOptions, _ progress: (SearchProgress) -> Void) -> SearchResult {
    let clock = SearchClock(options)
    // Most of the time is for the zones.
    func isOver(after share: Double) -> Bool { clock.isOver || clock.seconds > share * options.seconds }
    let sets = OpenCountSets(model, count: count, seed: options.seed, isStopped: { isOver(after: 0.3) })
      .sets.prefix(mostSets)
    let bound = bound(from: sets.first?.value ?? 0, isStopped: { isOver(after: 0.5) })
    var best: (plan: Plan, verdict: PlanVerdict)?
    var rounds = 0
    for (number, set) in sets.enumerated() {
      if let best, best.verdict.isFeasible, clock.isOver || set.value >= best.verdict.objective { break }
      let left = (options.seconds - clock.seconds) / Double(sets.count - number)
      let own = options.part(seconds: max(0.1, left), ofPace: 1 / Double(sets.count))
      let part = RestrictedProblem(model.problem, model.constraints, to: set.open)
      let result = PlanSearch(part.problem, model.objective, part.constraints).run(own)
      rounds += result.rounds
      let plan = part.whole(result.plan)
      let verdict = verifier.verdict(on: plan)
      if best.map({ verdict.isBetter(than: $0.verdict) }) ?? true { best = (plan, verdict) }
      progress(
        SearchProgress(
          seconds: clock.seconds, rounds: rounds, objective: best?.verdict.objective ?? verdict.objective,
          isFeasible: best?.verdict.isFeasible ?? false, bound: bound))
    }
    let plan =
      best?.plan ?? Plan(ContiguousArray(repeating: Plan.none, count: model.blocks))
    return SearchResult(
      plan: plan, verdict: best?.verdict ?? verifier.verdict(on: plan), bound: bound, seconds: clock.seconds,
      processorSeconds: clock.processorTime, rounds: rounds)
  }

  /// nil where the objective is no sum over blocks and facilities.
  private func bound(from upper: Double, isStopped: () -> Bool) -> Double? {
    guard model.countsLoadsOnly else { return nil }
    var best = -Double.infinity
    /// How many facilities the least cost at a price opens.
    func open(at price: Double) -> Double {
      let priced = SearchModel(priced(by: price), objectiveWithCosts, model.constraints)
      let knapsacks = KnapsackBound(priced)
      let paid = price * Double(count)
      knapsacks.improve(steps: 300, upper: upper + paid, withCuts: false, isStopped: isStopped)
      best = max(best, knapsacks.value - paid)
      return knapsacks.openShares.reduce(0, +)
    }
    var (low, high) = (0.0, max(1e-9, upper) / Double(max(1, count)))
    for _ in 0..<6 where open(at: high) > Double(count) { (low, high) = (high, 2 * high) }
    for _ in 0..<9 where !isStopped() {
      let middle = (low + high) / 2
      if open(at: middle) > Double(count) { low = middle } else { high = middle }
    }
    // For the rounding of sums.
    return best > -.infinity ? best - 1e-6 * abs(best) : nil
  }

  private var fixedWeight: Double {
    model.objective.terms.reduce(0) { $1.measure == .fixedCosts ? $0 + $1.weight : $0 }
  }

  private var objectiveWithCosts: Objective {
    fixedWeight > 0 ? model.objective : Objective(model.objective.terms + [.init(.fixedCosts)])
  }

  /// The problem with a price for each open facility.
  private func priced(by price: Double) -> RedesignProblem {
    var problem = model.problem
    for facility in problem.facilities.indices {
      let own = fixedWeight > 0 ? problem.facilities[facility].fixedCost : 0
      problem.facilities[facility].fixedCost = own + price / (fixedWeight > 0 ? fixedWeight : 1)
    }
    return problem
  }
}

extension PlanVerdict {
  /// Feasible before infeasible, then the smaller objective.
  fileprivate func isBetter(than other: PlanVerdict) -> Bool {
    isFeasible != other.isFeasible
      ? isFeasible
      : isFeasible ? objective < other.objective : violations.count < other.violations.count
  }
}

/// A problem with some of its facilities alone, all of which are open.
private struct RestrictedProblem {
  private(set) var problem: RedesignProblem
  private(set) var constraints: Constraints
  private let facilities: [Int]

  init(_ whole: RedesignProblem, _ constraints: Constraints, to facilities: [Int]) {
    self.facilities = facilities
    let place = Dictionary(uniqueKeysWithValues: facilities.enumerated().map { (Int32($1), Int32($0)) })
    problem = whole
    problem.facilities = facilities.map { whole.facilities[$0] }
    // The search keeps to the share of each facility.
    problem.sharedCapacity = []
    if !whole.distances.isEmpty {
      problem.distances = []
      for block in whole.blocks.indices {
        for facility in facilities { problem.distances.append(whole.distance(block, facility)) }
      }
    }
    self.constraints = constraints
    if !constraints.ceilings.isEmpty {
      self.constraints.ceilings = facilities.map { constraints.ceilings[$0] }
    }
    if !constraints.floors.isEmpty { self.constraints.floors = facilities.map { constraints.floors[$0] } }
    self.constraints.lockedFacilities = Set(
      constraints.lockedFacilities.compactMap { place[Int32($0)].map { Int($0) } })
    (self.constraints.mayClose, self.constraints.staysOpen, self.constraints.openCount) = (false, [], nil)
    guard let today = whole.today else { return }
    problem.today = Plan(ContiguousArray(today.facility.map { place[$0] ?? Plan.none }))
    // Whose facility closes has moved already.
    let gone = today.facility.indices.reduce(0) {
      today.facility[$1] >= 0 && place[today.facility[$1]] == nil ? $0 + Int(whole.pupils[$1]) : $0
    }
    self.constraints.largestMovedShare = constraints.largestMovedShare.map {
      max(0, $0 - Double(gone) / Double(max(1, whole.totalPupils)))
    }
  }

  /// A plan of it as one of the whole problem.
  func whole(_ plan: Plan) -> Plan {
    Plan(ContiguousArray(plan.facility.map { $0 < 0 ? Plan.none : Int32(facilities[Int($0)]) }))
  }
}
