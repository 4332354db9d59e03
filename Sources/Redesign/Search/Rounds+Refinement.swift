import DeterministicParallel

extension Rounds {
  /// A plan with groups of neighbouring zones made anew, one group after the other, while the rest of it stands still.
  ///
  /// A group is so small that the set partitioning of the zones that annealing meets in it is solved, most often to its
  /// end; what it finds is hard to come by with moves of single blocks where limits are tight.
  func refine(_ run: RunPlan, from start: FoundPlan, isChallenger: Bool) -> Result {
    var draws = SeededGenerator(seed: options.seed, stream: run.stream)
    var plan = start.plan
    var zones = ZonePool()
    for _ in 0..<run.groups {
      if clock.isOver { break }
      let group = group(in: plan, around: Int(plan[draws.below(plan.count)]), &draws)
      guard group.count > 1 else { continue }
      plan = refined(plan, ModelPart(model, plan, group), run, into: &zones, &draws)
    }
    return .refined(found(plan), zones, isChallenger: isChallenger)
  }

  /// A zone and neighbouring ones at random, until they have enough blocks; with them closed facilities that stand in
  /// them.
  private func group(in plan: [Int32], around first: Int, _ draws: inout SeededGenerator) -> [Int] {
    var sizes = [Int](repeating: 0, count: model.facilities)
    var neighbours = [Set<Int>](repeating: [], count: model.facilities)
    for block in plan.indices {
      let own = plan[block]
      sizes[Int(own)] += 1
      for other in model.problem.graph.neighbours(of: block) where plan[Int(other)] != own {
        neighbours[Int(own)].insert(Int(plan[Int(other)]))
      }
    }
    let most = 50 + draws.below(120)
    var chosen = [first]
    var blocks = sizes[first]
    var around = neighbours[first]
    while !around.isEmpty {
      let candidates = around.sorted()
      let next = candidates[draws.below(candidates.count)]
      if blocks + sizes[next] > most, chosen.count > 1 { break }
      chosen.append(next)
      blocks += sizes[next]
      around = around.union(neighbours[next]).subtracting(chosen)
    }
    guard model.constraints.mayClose else { return chosen }
    let closed = sizes.indices.filter { facility in
      let homes = model.problem.facilities[facility].homes
      return sizes[facility] == 0 && !homes.isEmpty && homes.allSatisfy { chosen.contains(Int(plan[$0])) }
    }
    return chosen + closed
  }

  /// The plan with one group of its zones made anew, if that is better.
  private func refined(
    _ plan: [Int32], _ part: ModelPart, _ run: RunPlan, into zones: inout ZonePool,
    _ draws: inout SeededGenerator
  ) -> [Int32] {
    let model = part.model
    let terms = Terms(model)
    let keys = ZoneKeys(blocks: model.blocks, facilities: model.facilities)
    let state = WorkingPlan(model, terms)
    state.load(part.inner(plan))
    var best = FoundPlan(state)
    guard best.isFeasible else { return plan }
    let before = best
    var pool = ZonePool()
    state.harvest(into: &pool, keys)
    for _ in 0..<3 {
      var schedule = run.schedule
      schedule.hottest = scale.perMove * (0.2 + 0.6 * draws.unit())
      schedule.coldest = schedule.hottest * 0.1
      schedule.proposals = 5_000 * model.blocks
      schedule.harvestBelow = .infinity
      var annealer = Annealer(state, from: best.plan, SeededGenerator(seed: draws.next()))
      annealer.run(schedule, isStopped: { clock.isOver }) { $0.harvest(into: &pool, keys) }
      if annealer.best.isBetter(than: best) {
        best = annealer.best
        state.harvest(into: &pool, keys)
      }
    }
    var search = PartitionSearch(model: model, terms: terms, keys: keys, scale: scale)
    (search.stepLimit, search.relaxationLimit) = (2_000, 3_000)
    (search.firstColumns, search.mostPricings) = (500, 1)
    let outcome = search.run(
      pool, best: best.plan, objective: best.objective, SeededGenerator(seed: draws.next()),
      isStopped: { clock.isOver })
    if let plan = outcome?.plan, let objective = outcome?.objective {
      best = FoundPlan(plan: plan, objective: objective, excess: 0, shortfall: 0)
    }
    guard best.isBetter(than: before) else { return plan }
    state.load(best.plan)
    var kept = ZonePool()
    state.harvest(into: &kept, keys)
    part.add(kept, to: &zones, self.keys)
    return part.outer(state.assignment, in: plan)
  }
}
