import DeterministicParallel

/// Searches for a plan that keeps to the constraints and makes the objective small.
///
///     let result = PlanSearch(problem, Objective(.travel), constraints).run(SearchOptions(seconds: 60))
///     result.plan, result.bound
///
/// It runs in rounds; a round is several annealing runs, each with random numbers of its own, so that what it finds
/// depends on the seed and not on the number of threads.
public struct PlanSearch: Sendable {
  private let model: SearchModel
  private let verifier: PlanVerifier

  public init(_ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints) {
    model = SearchModel(problem, objective, constraints)
    verifier = PlanVerifier(problem, objective, constraints)
  }

  /// The best plan found; its verdict says which constraints it breaks, if no better one was found.
  ///
  /// - Parameter progress: is told after each round, on the caller's thread.
  public func run(_ options: SearchOptions, progress: (SearchProgress) -> Void = { _ in }) -> SearchResult {
    if let count = model.constraints.openCount, model.constraints.mayClose {
      return OpenCountSearch(model: model, verifier: verifier, count: count).run(options, progress)
    }
    let clock = SearchClock(options)
    if model.countsLoadsOnly {
      return Rounds(model, LoadTerms(model), verifier, options, clock).run(progress)
    }
    return Rounds(model, ShareTerms(model), verifier, options, clock).run(progress)
  }
}
