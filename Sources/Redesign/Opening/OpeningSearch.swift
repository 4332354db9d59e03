/// A search that settles how many facilities are open as well: from as many as today, one more or one fewer at a time as
/// long as that is better.
///
///     let result = OpeningSearch(problem, Objective(.travel), constraints).run(SearchOptions(seconds: 60))
///
/// Compactness is a sum over the open facilities, so that as a hint it would speak against each that opens. Numbers are
/// compared by what was asked for alone, and the hint shapes the areas of each number.
public struct OpeningSearch: Sendable {
  private let problem: RedesignProblem
  private let objective: Objective
  private let constraints: Constraints
  private let hint: Objective.Term?

  /// - Parameter hint: the term of the objective that nobody asked for by name.
  public init(
    _ problem: RedesignProblem, _ objective: Objective, hint: Objective.Term? = nil,
    _ constraints: Constraints
  ) {
    (self.problem, self.objective, self.hint, self.constraints) = (problem, objective, hint, constraints)
  }

  /// The share of the time that is left which one search gets.
  private static let share = 0.35

  /// The best plan found; its verdict says which constraints it breaks, if no better one was found. The bound is that of a
  /// search for any number.
  ///
  /// - Parameter progress: is told after each round, on the caller's thread.
  public func run(_ options: SearchOptions, progress: (SearchProgress) -> Void = { _ in }) -> SearchResult {
    let clock = SearchClock(options)
    let verifier = PlanVerifier(problem, objective, constraints)
    var rounds = 0
    func search(_ count: Int?) -> SearchResult {
      var counted = constraints
      counted.openCount = count
      let left = max(0, options.seconds - clock.seconds)
      let part = options.part(seconds: left * Self.share, ofPace: Self.share)
      let result = PlanSearch(problem, objective, counted).run(part, progress: progress)
      rounds += result.rounds
      return result
    }
    let free = search(nil)
    var best = (plan: free.plan, verdict: free.verdict)
    /// What a plan is worth; infinite for one that does not keep to the constraints.
    func judge(_ plan: Plan) -> Double {
      let verdict = verifier.verdict(on: plan)
      guard verdict.isFeasible else { return .infinity }
      let value = asked(verdict)
      if !best.verdict.isFeasible || value < asked(best.verdict) { best = (plan, verdict) }
      return value
    }
    // Nothing opened and nothing moved is a plan as well.
    if let today = problem.today { _ = judge(today) }
    func consider(_ count: Int) -> Double { judge(search(count).plan) }
    let least = max(1, constraints.mustStayOpen(in: problem).count)
    let range = least...max(least, problem.facilities.count)
    let today = Set((problem.today?.facility ?? []).filter { $0 >= 0 }).count
    let start = min(max(today, range.lowerBound), range.upperBound)
    let first = consider(start)
    for step in [1, -1] {
      var (count, last) = (start + step, first)
      while range.contains(count), !clock.isOver {
        let value = consider(count)
        guard value < last else { break }
        (count, last) = (count + step, value)
      }
      if last < first { break }
    }
    return SearchResult(
      plan: best.plan, verdict: best.verdict, bound: free.bound, seconds: clock.seconds,
      processorSeconds: clock.processorTime, rounds: rounds)
  }

  private func asked(_ verdict: PlanVerdict) -> Double {
    zip(objective.terms, verdict.values).reduce(0) { $1.0 == hint ? $0 : $0 + $1.0.weight * $1.1 }
  }
}
