import DeterministicParallel

/// Branch and bound over the zones of a region's blocks, while local rules, places and what choices cost at least take
/// zones from blocks as it goes.
///
/// Blocks at which it failed of late come first, so that it learns where the difficulty lies.
final class RuleBranching<Terms: ZoneTerms> {
  let propagation: RulePropagation<Terms>
  private let state: WorkingPlan<Terms>
  private var draws: SeededGenerator
  /// How often a decision on each block has failed of late.
  private var failed: [Double]
  private var increment = 1.0
  private var failuresLeft = 0
  /// How many blocks have been decided, for looking at the clock now and then.
  private var decisions = 0
  private(set) var best: FoundPlan?
  private let isStopped: () -> Bool

  init?(
    _ state: WorkingPlan<Terms>, guide: BoundGuide, _ draws: SeededGenerator, isStopped: @escaping () -> Bool
  ) {
    guard let propagation = RulePropagation(state, guide: guide) else { return nil }
    self.propagation = propagation
    self.state = state
    self.draws = draws
    self.isStopped = isStopped
    failed = Array(repeating: 0, count: state.model.blocks)
  }

  /// Looks for a plan that costs less than `limit` and differs from the working plan in the region around a block only, or
  /// anywhere.
  ///
  /// - Parameter failures: after so many dead ends it gives up.
  /// - Returns: whether all plans have been looked at, so that `best` is the best one, or there is none where it is nil.
  func search(around middle: Int?, most: Int, below limit: Double, failures: Int) -> Bool {
    best = nil
    failuresLeft = failures
    propagation.limit = limit
    propagation.begin(around: middle, most: most)
    guard propagation.bound < limit else { return true }
    guard propagation.settleAll() else { return true }
    let isWhole = descend()
    propagation.undo(to: 0)
    return isWhole
  }

  /// False when it has given up.
  private func descend() -> Bool {
    guard propagation.tighten() else {
      failuresLeft -= 1
      return true
    }
    guard let block = next() else {
      // A plan that is no better is a dead end as well.
      if !note() { failuresLeft -= 1 }
      return true
    }
    let cheapest = propagation.cheapest(block)
    let domain = propagation.domains[block]
    let others = domain & ~cheapest
    // Now and then what is second comes first.
    let first = draws.unit() < 0.05 ? others & (0 &- others) : cheapest
    for choice in [first, domain & ~first] {
      let mark = propagation.mark
      if propagation.narrow(block, to: choice) {
        guard descend() else { return false }
      } else {
        failed[block] += increment
        increment *= 1.05
        if increment > 1e100 { calmDown() }
        failuresLeft -= 1
      }
      propagation.undo(to: mark)
      decisions &+= 1
      if failuresLeft <= 0 || decisions & 63 == 0 && isStopped() { return false }
    }
    return true
  }

  private func calmDown() {
    for block in failed.indices { failed[block] *= 1e-100 }
    increment *= 1e-100
  }

  /// The block to decide next; nil when all are.
  private func next() -> Int? {
    var (best, most) = (-1, -Double.infinity)
    for block in propagation.region where propagation.domains[Int(block)].nonzeroBitCount > 1 {
      let block = Int(block)
      let score = failed[block] / increment + 1e-3 * draws.unit()
      if score > most { (best, most) = (block, score) }
    }
    return best < 0 ? nil : best
  }

  /// Keeps the plan that is left if it is better; false where it is not.
  private func note() -> Bool {
    var journal: [(block: Int, source: Int)] = []
    for block in propagation.region {
      let (block, source) = (Int(block), Int(state.plan[Int(block)]))
      let facility = propagation.decision(block)
      guard facility != source else { continue }
      state.move(block, to: facility)
      journal.append((block, source))
    }
    let isFit =
      journal.allSatisfy { state.counts[$0.source] > 0 } && state.pupilsTooMany == 0
      && state.shortfall == 0
    let isBetter = isFit && state.objective < propagation.limit - 1e-9
    if isBetter {
      best = FoundPlan(plan: state.assignment, objective: state.objective, excess: 0, shortfall: 0)
      propagation.limit = state.objective
    }
    for (block, source) in journal.reversed() { state.move(block, to: source) }
    return isBetter
  }
}
