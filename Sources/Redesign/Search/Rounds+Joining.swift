extension Rounds {
  /// The best of some plans with what the others have made better elsewhere, so that threads that work on one plan in
  /// different places all count.
  ///
  /// Blocks that changed together in one place are taken over together, where the best plan has not changed them and is
  /// the better for it; what comes out is judged by the verifier.
  ///
  /// - Parameter start: the plan that all others come from.
  func joined(_ plans: [FoundPlan], from start: FoundPlan) -> FoundPlan {
    let better = plans.filter { $0.isFeasible && $0.isBetter(than: start) }
    guard var best = better.min(by: { $0.isBetter(than: $1) }), better.count > 1 else {
      return better.first ?? start
    }
    let state = WorkingPlan(model, terms)
    for plan in better where plan.plan != best.plan {
      state.load(best.plan)
      for piece in pieces(of: plan, since: start) { take(piece, of: plan, since: start, state) }
      let together = FoundPlan(state)
      if together.isBetter(than: best),
        verifier.verdict(on: Plan(ContiguousArray(together.plan))).isFeasible
      {
        best = together
      }
    }
    return best
  }

  /// The blocks that changed, those that touch together.
  private func pieces(of plan: FoundPlan, since start: FoundPlan) -> [[Int32]] {
    var seen: Set<Int32> = []
    return plan.plan.indices.compactMap { block in
      guard plan.plan[block] != start.plan[block], !seen.contains(Int32(block)) else { return nil }
      return model.flood(from: Int32(block), &seen) { plan.plan[Int($0)] != start.plan[Int($0)] }
    }
  }

  /// Moves the blocks of a piece, and back if that makes the plan no better or breaks a limit.
  private func take(
    _ piece: [Int32], of plan: FoundPlan, since start: FoundPlan, _ state: WorkingPlan<Terms>
  ) {
    guard piece.allSatisfy({ state.plan[Int($0)] == start.plan[Int($0)] }) else { return }
    let before = state.objective
    for block in piece { state.move(Int(block), to: Int(plan.plan[Int(block)])) }
    let keepsLimits = state.pupilsTooMany == 0 && state.shortfall == 0
    guard !keepsLimits || state.objective >= before - 1e-12 else { return }
    for block in piece { state.move(Int(block), to: Int(start.plan[Int(block)])) }
  }
}
