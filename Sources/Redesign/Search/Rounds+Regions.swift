import DeterministicParallel
import Foundation

extension Rounds {
  /// A plan with regions of neighbouring blocks annealed anew, one after the other, from warm to cold, while moves begin
  /// nowhere else.
  ///
  /// Where rules bind neighbours together a better plan may differ in dozens of blocks of one place, which a run over the
  /// whole city that is warm enough to change them would not leave as good elsewhere. A region that has come out hardly
  /// worse is kept to go on from.
  func refineRegions(_ run: RunPlan, from start: FoundPlan) -> Result {
    var draws = SeededGenerator(seed: options.seed, stream: run.stream)
    let state = WorkingPlan(model, terms)
    var (current, best) = (start, start)
    var left = run.schedule.proposals
    while left > 0, !clock.isOver {
      let size = Int(12 * pow(10, draws.unit()))
      let region = region(in: current.plan, most: size, &draws)
      guard region.count > 1 else { break }
      var schedule = run.schedule
      let warmth = draws.unit()
      schedule.hottest = scale.perMove * (0.03 + 0.6 * warmth * warmth)
      schedule.proposals = max(2_000, min(250 * region.count, left))
      schedule.harvestBelow = -.infinity
      left -= schedule.proposals
      var annealer = Annealer(state, from: current.plan, SeededGenerator(seed: draws.next()))
      annealer.region = region
      annealer.run(schedule, isStopped: { clock.isOver }) { _ in }
      if annealer.best.isBetter(than: best) {
        best = annealer.best
        current = best
      } else if annealer.last.isFeasible {
        let worse = annealer.last.objective - current.objective
        if worse <= -0.03 * scale.perMove * log(draws.unit() + 1e-300) { current = annealer.last }
      }
    }
    return .regions(best)
  }

  /// A block on the border of a zone, and those around it.
  private func region(in plan: [Int32], most: Int, _ draws: inout SeededGenerator) -> [Int32] {
    let graph = model.problem.graph
    for _ in 0..<1000 {
      let first = Int32(draws.below(max(1, model.blocks)))
      guard graph.neighbours(of: Int(first)).contains(where: { plan[Int($0)] != plan[Int(first)] }) else {
        continue
      }
      var region = [first]
      var seen: Set<Int32> = [first]
      var next = 0
      while next < region.count, region.count < most {
        for neighbour in graph.neighbours(of: Int(region[next])) where seen.insert(neighbour).inserted {
          region.append(neighbour)
        }
        next += 1
      }
      return region
    }
    return []
  }
}
