import DeterministicParallel
import Foundation

extension Rounds {
  /// A plan with regions made anew by branch and bound under local rules, one after the other.
  ///
  /// What a rule makes follow is worked out, so that plans that differ in dozens of blocks are found, which annealing
  /// meets only by a long series of worse ones.
  func branch(_ run: RunPlan, from start: FoundPlan, _ guide: BoundGuide) -> Result {
    let state = WorkingPlan(model, terms)
    state.load(start.plan)
    var draws = SeededGenerator(seed: options.seed, stream: run.stream)
    let clock = clock
    guard
      let branching = RuleBranching(
        state, guide: guide, SeededGenerator(seed: draws.next()), isStopped: { clock.isOver })
    else { return .regions(start) }
    var best = start
    var failures = 1_000
    while failures > 0, !clock.isOver {
      let limit = 30 + draws.below(200)
      failures -= limit
      _ = branching.search(
        around: draws.below(model.blocks), most: Int(30 * pow(10, draws.unit())), below: margin(best),
        failures: limit)
      guard let better = branching.best else { continue }
      best = better
      state.load(best.plan)
    }
    return .regions(best)
  }

  /// Branch and bound over all blocks at once, which ends with a proof where it ends before it gives up.
  func prove(_ run: RunPlan, from start: FoundPlan, _ guide: BoundGuide, failures: Int) -> Result {
    let state = WorkingPlan(model, terms)
    state.load(start.plan)
    let clock = clock
    guard
      let branching = RuleBranching(
        state, guide: guide, SeededGenerator(seed: options.seed, stream: run.stream),
        isStopped: { clock.isOver })
    else { return .regions(start) }
    var best = start
    var left = failures
    var limit = 200
    while left > 0, !clock.isOver {
      let isWhole = branching.search(
        around: nil, most: model.blocks, below: margin(best), failures: min(limit, left))
      if let better = branching.best {
        best = better
        state.load(best.plan)
      }
      if isWhole { return .proven(best) }
      left -= limit
      limit = limit * 3 / 2
    }
    return .regions(best)
  }

  /// What a plan must cost less than to count as better.
  private func margin(_ best: FoundPlan) -> Double { best.objective - 1e-9 * max(1, abs(best.objective)) }
}
