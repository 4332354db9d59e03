/// Plans between two objectives: each as good at one as the search could make it without being worse at the other.
///
///     let front = PlanFront(problem, segregation, distance, constraints, count: 7, options)
///     front.members.map(\.values)
///
/// Weighted sums of both are searched, each objective in units of what one end gains on the other; plans that are the same
/// are told once, and those that another is at least as good as at both are left out.
public struct PlanFront: Sendable {
  public struct Member: Sendable {
    public let result: SearchResult
    /// What the plan makes of the first objective and of the second.
    public let values: (first: Double, second: Double)
  }

  /// By the first objective, the best first; none when no plan keeps to the constraints.
  public let members: [Member]
  /// Searches whose plan another has as well.
  public let repeated: Int
  /// The best plan of the first search, where none keeps to the constraints.
  public let failed: SearchResult?

  /// - Parameters:
  ///   - hint: a term that is added to a search's objective, on the scale of that objective; nil for none.
  ///   - count: how many searches there are, 2 or more.
  ///   - options: of each of the searches.
  ///   - progress: is told before each search its number.
  public init(
    _ problem: RedesignProblem, _ first: Objective, _ second: Objective,
    hint: (Objective) throws -> Objective.Term? = { _ in nil }, _ constraints: Constraints, count: Int,
    _ options: SearchOptions, progress: (Int) -> Void = { _ in }
  ) rethrows {
    precondition(count >= 2, "a front has two ends")
    let verifiers = [first, second].map { PlanVerifier(problem, $0, constraints) }
    func search(_ number: Int, _ weights: [Double]) throws -> Member {
      progress(number)
      let terms = zip([first, second], weights).flatMap { objective, weight in
        weight > 0
          ? objective.terms.map { Objective.Term($0.measure, weight: $0.weight * weight) } : []
      }
      let hint = try hint(Objective(terms))
      let result = PlanSearch(
        problem, Objective(terms + [hint].compactMap { $0 }), constraints
      ).run(options)
      let values = verifiers.map { $0.verdict(on: result.plan).objective }
      return Member(result: result, values: (values[0], values[1]))
    }
    var found = [try search(1, [1, 0])]
    guard found[0].result.verdict.isFeasible else {
      (members, repeated, failed) = ([], 0, found[0].result)
      return
    }
    found.append(try search(2, [0, 1]))
    let ranges = [
      found[1].values.first - found[0].values.first, found[0].values.second - found[1].values.second,
    ]
    if ranges.allSatisfy({ $0 > 0 }) {
      for step in stride(from: 1, to: count - 1, by: 1) {
        let share = Double(step) / Double(count - 1)
        found.append(try search(step + 2, [(1 - share) / ranges[0], share / ranges[1]]))
      }
    }
    var seen: Set<Plan> = []
    let feasible = found.filter { $0.result.verdict.isFeasible }
    let distinct = feasible.filter { seen.insert($0.result.plan).inserted }
    repeated = feasible.count - distinct.count
    failed = nil
    members = distinct.filter { own in
      !distinct.contains { other in
        other.values.first <= own.values.first && other.values.second <= own.values.second
          && (other.values.first < own.values.first || other.values.second < own.values.second)
      }
    }.sorted { $0.values < $1.values }
  }

  /// A front of one plan, which was found otherwise where the first search had failed.
  public init(
    of plan: Plan, after failed: SearchResult, _ problem: RedesignProblem, _ first: Objective,
    _ second: Objective, _ constraints: Constraints
  ) {
    let verdicts = [first, second].map { PlanVerifier(problem, $0, constraints).verdict(on: plan) }
    members = [
      Member(
        result: failed.replacing(plan, verdicts[0]), values: (verdicts[0].objective, verdicts[1].objective))
    ]
    (repeated, self.failed) = (0, nil)
  }
}
