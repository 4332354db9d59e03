import DeterministicParallel
import Redesign
import Testing

/// Searches on problems so small that all plans can be tried.
@Suite struct PlanSearchTests {
  @Test func eachSearchOfAFrontIsAskedForItsOwnHint() {
    var asked: [[Double]] = []
    let front = PlanFront(
      Grids.problem(4, 3, seed: 1), Objective(.segregation(.dissimilarity, groups: [0])), Objective(.travel),
      hint: { objective in
        asked.append(objective.terms.map(\.weight))
        return nil
      }, Constraints(), count: 3, SearchOptions(seconds: 5, rounds: 1))
    #expect(front.members.count >= 2 && asked.prefix(2) == [[1], [1]])
    #expect(asked.count == 3 && asked[2].count == 2 && asked[2].allSatisfy { $0 > 0 })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let objective: Objective
    var constraints: @Sendable (RedesignProblem) -> Constraints = { _ in Constraints() }
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "distance within ceilings", objective: Objective(.travel)) { problem in
      var constraints = Constraints()
      constraints.ceilings = problem.facilities.map { _ in problem.totalPupils * 11 / 20 }
      return constraints
    },
    Case(
      name: "distance and fixed costs, facilities may close",
      objective: Objective([.init(.travel), .init(.fixedCosts)])
    ) {
      _ in
      var constraints = Constraints()
      constraints.mayClose = true
      return constraints
    },
    Case(
      name: "distance and fixed costs within ceilings, facilities may close",
      objective: Objective([.init(.travel), .init(.fixedCosts)])
    ) { problem in
      var constraints = Constraints()
      constraints.mayClose = true
      constraints.ceilings = problem.facilities.map { _ in problem.totalPupils }
      return constraints
    },
    Case(name: "D", objective: Objective(.segregation(.dissimilarity, groups: [0]))) { problem in
      var constraints = Constraints()
      constraints.floors = problem.facilities.map { _ in problem.totalPupils * 2 / 5 }
      return constraints
    },
    Case(name: "H", objective: Objective(.segregation(.information, groups: [0]))),
    Case(name: "M", objective: Objective(.segregation(.mutualInformation, groups: [0]))),
    Case(name: "eta2", objective: Objective(.segregation(.varianceRatio, groups: [0]))),
    Case(
      name: "balance and compactness",
      objective: Objective([.init(.balance, weight: 0.7), .init(.compactness, weight: 0.3)])),
    Case(
      name: "D and distance, not connected",
      objective: Objective([.init(.segregation(.dissimilarity, groups: [0])), .init(.travel, weight: 0.01)])
    ) { problem in
      var constraints = Constraints()
      constraints.contiguity = .free
      constraints.ceilings = problem.facilities.map { _ in problem.totalPupils * 3 / 5 }
      return constraints
    },
    Case(
      name: "D, each block with a nearer neighbour",
      objective: Objective(.segregation(.dissimilarity, groups: [0]))
    ) { problem in
      var constraints = Constraints()
      constraints.contiguity = .nearerNeighbour
      constraints.ceilings = problem.facilities.map { _ in problem.totalPupils * 3 / 5 }
      return constraints
    },
  ]

  @Test(arguments: cases) func `The best of all plans is found, and no bound lies above it`(_ instance: Case)
    throws
  {
    let problem = Grids.problem(4, 3, seed: 7)
    let constraints = instance.constraints(problem)
    let optimum = try #require(Grids.optimum(problem, instance.objective, constraints))
    let result = PlanSearch(problem, instance.objective, constraints).run(
      SearchOptions(seconds: 60, seed: 3, workers: Workers(count: 2), rounds: 2))
    #expect(result.verdict.isFeasible)
    #expect(abs(result.verdict.objective - optimum) < 1e-9)
    if let bound = result.bound { #expect(bound <= optimum + 1e-9) }
  }

  /// The plan of a seed with so many threads.
  private static func plan(_ threads: Int) -> Plan {
    let problem = Grids.problem(5, 5, seed: 2, homes: [0, 4, 12, 20, 24])
    var constraints = Constraints()
    constraints.ceilings = problem.facilities.map { _ in problem.totalPupils / 4 }
    return PlanSearch(problem, Objective(.travel), constraints).run(
      SearchOptions(
        seconds: 600, seed: 5, workers: Workers(count: threads), rounds: 2, isCancelled: { false })
    ).plan
  }
  private static let planOfOneThread = plan(1)

  @Test(arguments: [1, 2, 3]) func `The same seed gives the same plan whatever the threads`(_ threads: Int) {
    #expect(Self.plan(threads) == Self.planOfOneThread)
  }

  @Test func `A search that is cancelled gives the best plan so far`() {
    let problem = Grids.problem(9, 9, seed: 2, homes: [0, 80])
    let result = PlanSearch(problem, Objective(.travel), Constraints()).run(
      SearchOptions(seconds: 600, isCancelled: { true }))
    #expect(result.verdict.isFeasible)
    #expect(result.rounds == 1)
  }

  @Test func `Constraints that tie a plan to today's are kept`() throws {
    var problem = Grids.problem(6, 4, seed: 4, homes: [0, 23])
    problem.today = Plan(ContiguousArray((0..<24).map { $0 % 6 < 3 ? 0 : 1 }))
    var constraints = Constraints()
    constraints.largestMovedShare = 0.2
    constraints.travelGrowth = 1
    constraints.lockedBlocks = [2, 8]
    constraints.cohesion = 0.5
    let objective = Objective(.segregation(.dissimilarity, groups: [0]))
    let today = PlanVerifier(problem, objective, constraints).verdict(on: try #require(problem.today))
    let result = PlanSearch(problem, objective, constraints).run(SearchOptions(seconds: 60, rounds: 2))
    #expect(result.verdict.isFeasible)
    #expect(result.verdict.objective < today.objective)
  }
}
