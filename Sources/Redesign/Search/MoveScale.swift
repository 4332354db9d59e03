import DeterministicParallel

/// What a move of one block typically changes the objective by: the scale of temperatures and penalties.
struct MoveScale: Sendable {
  private(set) var perMove = 1.0
  private(set) var perPupil = 1.0

  init<Terms: ZoneTerms>(_ model: SearchModel, _ terms: Terms, _ draws: SeededGenerator) {
    var draws = draws
    let state = WorkingPlan(model, terms)
    let start = StartingPlan(model: model)
    state.load(start.today(&draws) ?? start.grown(noise: 0, &draws))
    var changes = [Double]()
    var shares = [Double]()
    for block in 0..<model.blocks where model.pupils[block] > 0 {
      let source = Int(state.plan[block])
      let targets =
        model.constraints.contiguity == .free
        ? model.choices[block]
        : model.problem.graph.neighbours(of: block).map { state.plan[Int($0)] }
      guard let target = targets.first(where: { $0 != source }),
        model.allowed[block * model.facilities + Int(target)]
      else { continue }
      let before = state.objective
      state.move(block, to: Int(target))
      let change = abs(state.objective - before)
      state.move(block, to: source)
      guard change > 0 else { continue }
      changes.append(change)
      shares.append(change / Double(model.pupils[block]))
    }
    changes.sort()
    shares.sort()
    if !changes.isEmpty { perMove = changes[changes.count / 2] }
    if !shares.isEmpty { perPupil = shares[shares.count / 2] }
  }
}
