import DeterministicParallel
import Foundation

/// How an annealing run cools, and what it pays for broken constraints.
struct AnnealingSchedule: Sendable {
  var hottest: Double
  var coldest: Double
  var proposals: Int
  /// Per pupil above a ceiling or below a floor, at the beginning.
  var excessPenalty: Double
  /// How many times as much it is at the end, so that a run first finds its way and then keeps to the limits.
  var penaltyGrowth = 1.0
  /// Per neighbour that a local rule misses.
  var shortfallPenalty: Double
  /// The share of proposals that move a second block on from the zone that the first has joined.
  var chains: Double
  /// The share of proposals that move a cluster of blocks.
  var clusters: Double
  /// The share of proposals that move a block with all that hangs on it.
  var branches: Double
  /// The share of proposals that move a block with all that the local rules make go with it.
  var closures: Double
  /// The share of proposals that move what a zone has of a feeder.
  var feeders: Double
  /// Below this temperature zones are handed to the pool.
  var harvestBelow: Double
}

/// The best plan of a run.
struct FoundPlan: Sendable {
  var plan: [Int32]
  var objective: Double
  /// Pupils above ceilings, below floors, and who move beyond those who may.
  var excess: Int
  var shortfall: Int

  var isFeasible: Bool { excess == 0 && shortfall == 0 }

  /// Feasible before infeasible, then the smaller objective.
  func isBetter(than other: FoundPlan) -> Bool {
    let (own, others) = (excess + shortfall, other.excess + other.shortfall)
    return own != others ? own < others : objective < other.objective - 1e-9
  }
}

extension FoundPlan {
  /// What a working plan is now.
  init<Terms: ZoneTerms>(_ state: WorkingPlan<Terms>) {
    self.init(
      plan: state.assignment, objective: state.objective, excess: state.pupilsTooMany,
      shortfall: state.shortfall)
  }
}

/// Simulated annealing of plans by moves of one block, of two in a chain or a swap, and of clusters.
///
/// Whether a move is accepted is decided before whether zones stay connected, as that costs more.
struct Annealer<Terms: ZoneTerms> {
  let state: WorkingPlan<Terms>
  let model: SearchModel
  private let exponentials = exponentialTable
  var draws: SeededGenerator
  private(set) var best: FoundPlan
  /// The plan at the end of a run, which may be worse than the best.
  private(set) var last: FoundPlan
  /// Whether the last block of a facility may leave it; false where the set of open ones is chosen before.
  var mayClose = true
  /// The blocks that moves begin with; empty for all.
  var region: [Int32] = []
  /// Blocks to undo, with where they were.
  var journal: [(block: Int, source: Int)] = []
  var cluster: [Int] = []

  init(_ state: WorkingPlan<Terms>, from plan: [Int32], _ draws: SeededGenerator) {
    self.state = state
    model = state.model
    self.draws = draws
    state.load(plan)
    best = FoundPlan(state)
    last = best
  }

  /// Runs a schedule; `harvest` is called between batches of a thousand proposals, `isStopped` too.
  mutating func run(
    _ schedule: AnnealingSchedule, isStopped: () -> Bool, harvest: (WorkingPlan<Terms>) -> Void
  ) {
    guard model.blocks > 0 else { return }
    let batch = 1000
    let batches = max(1, schedule.proposals / batch)
    let cooling = pow(schedule.coldest / schedule.hottest, 1 / Double(batches))
    var temperature = schedule.hottest
    var schedule = schedule
    let growth = pow(schedule.penaltyGrowth, 1 / Double(batches))
    for index in 0..<batches {
      if index & 15 == 0, isStopped() { break }
      for _ in 0..<batch { propose(schedule, temperature) }
      if temperature < schedule.harvestBelow { harvest(state) }
      if index & 1023 == 1023 { state.addUp() }
      temperature *= cooling
      schedule.excessPenalty *= growth
    }
    state.addUp()
    last = FoundPlan(state)
    state.load(best.plan)
    best.objective = state.objective
  }

  @inline(__always)
  private mutating func propose(_ schedule: AnnealingSchedule, _ temperature: Double) {
    let draw = draws.next()
    let choices = region.isEmpty ? model.blocks : region.count
    let choice = Int(((draw & 0xFFFF_FFFF) &* UInt64(choices)) >> 32)
    let block = region.isEmpty ? choice : Int(region[choice])
    let target = proposedTarget(block, UInt32(truncatingIfNeeded: draw >> 32) & 0xFFFF)
    let source = Int(state.plan[block])
    guard target >= 0, target != source, model.allowed[block &* model.facilities &+ target] else { return }
    if model.homeOf[block] == Int32(truncatingIfNeeded: source), state.counts[source] > 1 { return }
    guard mayEnter(block, target, besides: state.counts[target]) else { return }
    let threshold = temperature * exponentials[Int(draw >> 48)]
    let kind = draws.next()
    let share = Double(kind & 0xFFFF) * 0x1p-16
    if share < schedule.closures {
      moveClosure(block, to: target, schedule, threshold)
    } else if share < schedule.closures + schedule.clusters {
      moveCluster(block, source, target, kind >> 16, schedule, threshold)
    } else if share < schedule.closures + schedule.clusters + schedule.branches {
      moveBranch(block, source, target, schedule, threshold)
    } else if share > 1 - schedule.feeders {
      moveFeeder(block, source, target, schedule, threshold)
    } else if share < schedule.closures + schedule.clusters + schedule.branches + schedule.chains {
      moveChain(block, source, target, kind >> 16, schedule, threshold)
    } else {
      moveOne(block, source, target, schedule, threshold)
    }
  }

  /// The zone of a random neighbour, or any that is allowed where zones need not be connected.
  @inline(__always)
  func proposedTarget(_ block: Int, _ draw: UInt32) -> Int {
    if model.constraints.contiguity == .free {
      let choices = model.choices[block]
      return choices.isEmpty ? -1 : Int(choices[(Int(draw) &* choices.count) >> 16])
    }
    let start = Int(model.starts[block])
    let degree = Int(model.starts[block &+ 1]) &- start
    guard degree > 0 else { return -1 }
    return Int(state.plan[Int(model.neighbours[start &+ (Int(draw) &* degree) >> 16])])
  }

  @inline(__always)
  private mutating func moveOne(
    _ block: Int, _ source: Int, _ target: Int, _ schedule: AnnealingSchedule, _ threshold: Double
  ) {
    if model.mustTryMoves {
      return moveAll([block], source, target, schedule, threshold)
    }
    let terms = state.terms
    let (from, to) = (
      terms.removing(block, border: state.border(block, source), from: state.sums[source]),
      terms.adding(block, border: state.border(block, target), to: state.sums[target])
    )
    let row = block &* model.facilities
    let excess =
      terms.excess(source, from) &+ terms.excess(target, to) &- state.excess[source]
      &- state.excess[target]
    let delta =
      model.cost[row &+ target] - model.cost[row &+ source] + terms.value(source, from)
      + terms.value(target, to) - state.values[source] - state.values[target]
      + schedule.excessPenalty * Double(excess)
    guard delta <= threshold, mayLeave(block, source) else { return }
    state.move(block, to: target)
    note()
  }

  @inline(__always)
  private mutating func moveChain(
    _ block: Int, _ source: Int, _ target: Int, _ draw: UInt64, _ schedule: AnnealingSchedule,
    _ threshold: Double
  ) {
    let size = Int(state.counts[target])
    guard size > 0 else { return }
    let second = Int(
      state.members[target &* model.blocks &+ (Int(draw & 0xFFFF) &* size) >> 16])
    let third = proposedTarget(second, UInt32(truncatingIfNeeded: draw >> 16) & 0xFFFF)
    guard third >= 0, third != target, model.allowed[second &* model.facilities &+ third] else { return }
    if model.homeOf[second] == Int32(truncatingIfNeeded: target) { return }
    let left = state.counts[third] &- (third == source ? 1 : 0)
    guard mayEnter(second, third, besides: left) else { return }
    if Terms.needsBorder || model.mustTryMoves {
      let (before, moved) = (penalised(schedule), state.moved)
      guard mayLeave(block, source) else { return }
      state.move(block, to: target)
      if penalised(schedule, with: second, to: third) - before > threshold {
        state.move(block, to: source)
        return
      }
      let isFit = mayLeave(second, target) && (!model.isConnected || state.touches(second, Int32(third)))
      if isFit { state.move(second, to: third) }
      guard isFit, penalised(schedule) - before <= threshold, keepsMovedLimit(moved) else {
        if isFit { state.move(second, to: target) }
        state.move(block, to: source)
        return
      }
      note()
      return
    }
    let terms = state.terms
    var from = terms.removing(block, border: 0, from: state.sums[source])
    var middle = terms.adding(block, border: 0, to: state.sums[target])
    middle = terms.removing(second, border: 0, from: middle)
    let isSwap = third == source
    if isSwap { from = terms.adding(second, border: 0, to: from) }
    let last = isSwap ? from : terms.adding(second, border: 0, to: state.sums[third])
    let (row, secondRow) = (block &* model.facilities, second &* model.facilities)
    var excess =
      terms.excess(source, from) &+ terms.excess(target, middle) &- state.excess[source]
      &- state.excess[target]
    var delta =
      model.cost[row &+ target] - model.cost[row &+ source] + model.cost[secondRow &+ third]
      - model.cost[secondRow &+ target] + terms.value(source, from) + terms.value(target, middle)
      - state.values[source] - state.values[target]
    if !isSwap {
      excess &+= terms.excess(third, last) &- state.excess[third]
      delta += terms.value(third, last) - state.values[third]
    }
    delta += schedule.excessPenalty * Double(excess)
    guard delta <= threshold, mayLeave(block, source) else { return }
    state.move(block, to: target)
    guard mayLeave(second, target), !model.isConnected || state.touches(second, Int32(third)) else {
      state.move(block, to: source)
      return
    }
    state.move(second, to: third)
    note()
  }

  /// Whether no more pupils move than may, or than did before a change.
  func keepsMovedLimit(_ before: Int) -> Bool { state.moved <= max(before, model.largestMoved ?? .max) }

  @inline(__always)
  func penalised(_ schedule: AnnealingSchedule) -> Double {
    penalisedZones(schedule) + schedule.excessPenalty * Double(state.movedTooMany)
  }

  /// The same whoever moves.
  @inline(__always)
  private func penalisedZones(_ schedule: AnnealingSchedule) -> Double {
    state.objective + schedule.excessPenalty * Double(state.totalExcess)
      + schedule.shortfallPenalty * Double(state.shortfall)
  }

  /// A cheap look ahead: what the plan would be worth with one more block moved, local rules, splits and who moves apart.
  @inline(__always)
  private func penalised(_ schedule: AnnealingSchedule, with block: Int, to target: Int) -> Double {
    guard model.rules == nil, model.splits == nil else { return -.infinity }
    let source = Int(state.plan[block])
    let terms = state.terms
    let from = terms.removing(block, border: state.border(block, source), from: state.sums[source])
    let to = terms.adding(block, border: state.border(block, target), to: state.sums[target])
    let row = block &* model.facilities
    let excess =
      terms.excess(source, from) &+ terms.excess(target, to) &- state.excess[source]
      &- state.excess[target]
    return penalisedZones(schedule) + model.cost[row &+ target] - model.cost[row &+ source]
      + terms.value(source, from) + terms.value(target, to) - state.values[source]
      - state.values[target] + schedule.excessPenalty * Double(excess)
  }

  /// Whether a zone may get a block: one that is closed is opened by its home, or its home would be elsewhere.
  @inline(__always)
  private func mayEnter(_ block: Int, _ target: Int, besides others: Int32) -> Bool {
    others > 0 || !model.opensByHome[target] || model.homeOf[block] == Int32(truncatingIfNeeded: target)
  }

  @inline(__always)
  func mayLeave(_ block: Int, _ source: Int) -> Bool {
    if state.counts[source] == 1 { return mayClose && model.mayClose[source] }
    return !model.isConnected || state.hangsTogether(without: block)
  }

  /// Keeps the plan if it is the best so far.
  @inline(__always)
  mutating func note() {
    let broken = state.pupilsTooMany &+ state.shortfall
    let bestBroken = best.excess &+ best.shortfall
    if broken < bestBroken || (broken == bestBroken && state.objective < best.objective - 1e-9) {
      best.objective = state.objective
      best.excess = state.pupilsTooMany
      best.shortfall = state.shortfall
      best.plan.withUnsafeMutableBufferPointer { best in
        if let copy = best.baseAddress { state.copyChanges(to: copy) }
      }
    }
  }
}

/// −ln u at the middles of 65,536 equal steps of u: what Metropolis' rule compares with.
private nonisolated(unsafe) let exponentialTable: UnsafeMutablePointer<Double> = .copy(
  (0..<65_536).map { -log((Double($0) + 0.5) / 65_536) })
