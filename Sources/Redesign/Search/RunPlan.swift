import DeterministicParallel
import Foundation

/// What an annealing run begins with and how it cools.
struct RunPlan: Sendable {
  let stream: UInt64
  let startsFromBest: Bool
  /// Whether it begins, instead of with the best plan, with what the linear program over the pool has most of.
  let startsFromMajority: Bool
  let startsFromToday: Bool
  /// Whether it begins with zones grown by way and price of a place.
  let startsFromPrices: Bool
  /// Which of the ranked sets of open facilities it takes.
  let rank: Int
  /// Whether it takes it of those with places to spare.
  let isRoomy: Bool
  let schedule: AnnealingSchedule
  /// How many sets of open facilities a run tries.
  var openSteps: Int { 40 }
  /// How many groups of zones a refinement makes anew.
  var groups: Int { 12 }

  /// The runs of a round, the same whatever the number of threads.
  ///
  /// - Parameter areShort: whether refinements follow them, to which they are the beginning.
  static func of(
    _ round: Int, _ model: SearchModel, _ scale: MoveScale, _ memory: SearchMemory, _ options: SearchOptions,
    areShort: Bool
  ) -> [RunPlan] {
    let lanes = round == 0 || !model.countsLoadsOnly ? 4 : 8
    // The best sets of open facilities have hardly more places than there are pupils.
    let isTight = model.tightness < 1.05 || model.constraints.mayClose && model.hasPricedPlaces
    // So many proposals that a run takes about a tenth of the time on a machine of our days, or a hundredth.
    let speed = model.rules != nil ? 4e6 : model.countsLoadsOnly ? 3e7 : 1.5e7
    let perBlock = model.countsLoadsOnly && !model.constraints.mayClose ? 120_000.0 : 60_000
    let whole = min(
      min(perBlock, 400 * Double(model.blocks)) * Double(model.blocks),
      (areShort ? 0.02 : 0.15) * options.reckonedSeconds * speed)
    let proposals = Int(round == 0 ? whole / 4 : whole)
    return (0..<lanes).map { lane in
      let stream = UInt64(round) << 8 | UInt64(lane)
      var draws = SeededGenerator(seed: options.seed, stream: stream | 1 << 50)
      let fromBest = round > 0 && draws.unit() < 0.4
      let penalty = memory.penalty(isTight: isTight, scale, &draws)
      // From elsewhere a plan that few pupils may move to is hardly reached.
      let fromPrices =
        !fromBest && model.hasPricedPlaces && model.largestMoved == nil
        && (model.constraints.mayClose || lane % 4 != 3)
      let hottest =
        fromBest
        ? scale.perMove * (model.countsLoadsOnly ? 0.2 + 0.6 * draws.unit() : 0.1 + 0.2 * draws.unit())
        : scale.perMove * (model.countsLoadsOnly ? 3 : 0.8)
      let luck = draws.unit()
      return RunPlan(
        stream: stream, startsFromBest: fromBest,
        startsFromMajority: fromBest && !memory.majority.isEmpty && draws.unit() < 0.5,
        startsFromToday: model.problem.today != nil
          && (model.rules != nil || model.largestMoved != nil || lane % 2 == 0),
        startsFromPrices: fromPrices, rank: round == 0 ? lane % 2 : Int(16 * luck * luck),
        isRoomy: lane % 4 > 1,
        schedule: AnnealingSchedule(
          hottest: hottest, coldest: scale.perMove * (model.countsLoadsOnly ? 0.07 : 0.03),
          proposals: fromBest ? proposals / 2 : proposals,
          excessPenalty: penalty, penaltyGrowth: model.countsLoadsOnly ? 5 : 1,
          shortfallPenalty: scale.perMove * (1 + 3 * draws.unit()),
          chains: model.countsLoadsOnly ? 0.75 : 0.4, clusters: model.rules == nil ? 0 : 0.03,
          branches: model.isConnected ? 0.03 : 0,
          closures: model.rules == nil ? 0 : [0.03, 0.1, 0.3][lane % 3],
          feeders: model.splits?.countsFeeders == true ? 0.15 : 0,
          harvestBelow: scale.perMove * (model.countsLoadsOnly ? 0.8 : 0.5)))
    }
  }
}

/// What a search keeps from round to round.
struct SearchMemory: Sendable {
  private(set) var best: FoundPlan
  /// Whether the linear program over the pool of zones was solved when it was last tried.
  private(set) var hasSolvedPool = true
  /// The facility in which the linear program over the pool has most of each block, or none; empty without one.
  private(set) var majority: [Int32] = []
  /// How many times as many steps as at first the choice among the pool's zones has: more while it neither finds a better
  /// plan nor comes to its end.
  private(set) var effort = 1
  /// A plan of another run that is refined beside the best one, which may have reached all that refining can make of it.
  private(set) var challenger: FoundPlan?
  /// How many rounds the challenger has been refined for.
  private var age = 0
  /// The best plan of the runs since then that did not begin with the best one.
  private var candidate: FoundPlan?
  /// The penalties of runs with what they found, the best first.
  private var penalties: [(objective: Double, penalty: Double)] = []
  /// How many runs have ended while no feasible plan was known: penalties grow with them.
  private var failures = 0

  init(best: FoundPlan) { self.best = best }

  mutating func note(_ plan: FoundPlan) { if plan.isBetter(than: best) { best = plan } }

  /// Takes what refining has made of the challenger.
  mutating func noteChallenger(_ plan: FoundPlan) {
    note(plan)
    if let challenger, plan.isBetter(than: challenger) { self.challenger = plan }
  }

  /// Ends a round: another plan is refined beside the best one when the last has become it, or has had its time.
  mutating func endRound() {
    age += 1
    guard age >= 4 || challenger == nil || challenger?.plan == best.plan else { return }
    (challenger, age) = (candidate?.plan == best.plan ? nil : candidate, 0)
    candidate = nil
  }

  mutating func note(_ outcome: PartitionOutcome) {
    hasSolvedPool = outcome.steps > 0
    majority = outcome.majority
    if outcome.isComplete {
      effort = max(1, effort / 2)
    } else if outcome.plan == nil, hasSolvedPool {
      effort = min(8, effort * 2)
    }
  }

  mutating func note(_ plan: FoundPlan, of run: RunPlan) {
    note(plan)
    if !best.isFeasible { failures = min(40, failures + 1) }
    if plan.isFeasible, !run.startsFromBest || run.startsFromMajority,
      candidate.map({ plan.isBetter(than: $0) }) ?? true
    {
      candidate = plan
    }
    guard plan.isFeasible, !run.startsFromBest else { return }
    penalties.append((plan.objective, run.schedule.excessPenalty))
    penalties.sort { $0 < $1 }
    if penalties.count > 12 { penalties.removeLast() }
  }

  /// What a pupil too many costs in a run: drawn at first, half of the time near what has served best later.
  func penalty(isTight: Bool, _ scale: MoveScale, _ draws: inout SeededGenerator) -> Double {
    if penalties.count >= 4, draws.unit() < 0.5 {
      return penalties[draws.below(3)].penalty * pow(2, 0.6 * draws.unit() - 0.3)
    }
    let spread = isTight ? pow(2.4, draws.unit()) : pow(4, draws.unit())
    return (isTight ? 18 : 9) * spread * scale.perPupil * (best.isFeasible ? 1 : pow(2, Double(failures) / 8))
  }
}

extension SearchModel {
  /// Places per pupil; infinite where a facility has no ceiling.
  var tightness: Double {
    var places = 0.0
    for facility in 0..<facilities {
      if ceilings[facility] == .max { return .infinity }
      places += Double(ceilings[facility])
    }
    return totalPupils > 0 ? places / Double(totalPupils) : .infinity
  }
}
