import DeterministicParallel
import Redesign
import Testing

/// Searches under rules that bind neighbouring blocks together, beside all plans of small grids.
@Suite struct LocalRulesSearchTests {
  static let objectives: [Objective] = [
    Objective(.segregation(.dissimilarity, groups: [0])),
    Objective(.segregation(.varianceRatio, groups: [0])),
    Objective([.init(.segregation(.dissimilarity, groups: [0])), .init(.travel, weight: 0.1)]),
    Objective(.travel),
  ]

  @Test("The best of all plans is found, and no bound lies above it", arguments: 0..<4, [UInt64(1), 2, 3])
  func findsTheBest(_ number: Int, _ seed: UInt64) throws {
    var problem = Grids.problem(4, 4, seed: seed)
    problem.today = Plan(ContiguousArray((0..<16).map { $0 % 4 < 2 ? 0 : 1 }))
    var constraints = Constraints()
    constraints.contiguity = .nearerNeighbour
    constraints.cohesion = 0.5
    constraints.ceilings = problem.facilities.map { _ in problem.totalPupils * 3 / 5 }
    let optimum = try #require(Grids.optimum(problem, Self.objectives[number], constraints))
    let result = PlanSearch(problem, Self.objectives[number], constraints).run(
      SearchOptions(seconds: 60, seed: seed, workers: Workers(count: 2), rounds: 3))
    #expect(result.verdict.isFeasible)
    #expect(abs(result.verdict.objective - optimum) < 1e-9)
    let bound = try #require(result.bound)
    #expect(bound <= optimum + 1e-9 && bound >= 0)
  }

  /// A bound must not take for granted that both schools stay.
  @Test(
    "No bound lies above what closing a school gives",
    arguments: [Objective(.travel), Objective([.init(.travel), .init(.fixedCosts)])], [UInt64(1), 2])
  func knowsOfClosing(_ objective: Objective, _ seed: UInt64) throws {
    var problem = Grids.problem(4, 3, seed: seed)
    problem.today = Plan(ContiguousArray((0..<12).map { $0 % 4 < 2 ? 0 : 1 }))
    for facility in problem.facilities.indices { problem.facilities[facility].fixedCost = 1e6 }
    var constraints = Constraints()
    constraints.contiguity = .nearerNeighbour
    constraints.cohesion = 0.5
    constraints.mayClose = true
    let optimum = try #require(Grids.optimum(problem, objective, constraints))
    let result = PlanSearch(problem, objective, constraints).run(
      SearchOptions(seconds: 60, seed: seed, workers: Workers(count: 2), rounds: 4))
    #expect(result.verdict.isFeasible)
    #expect(try #require(result.bound) <= optimum + 1e-9)
    #expect(result.verdict.objective >= optimum - 1e-9)
  }

  /// Four blocks in a row of two members and two others: with the rule that all neighbours of today go together only
  /// today's plan is left, which is the most segregated one.
  @Test func `A bound counts that blocks go together`() throws {
    let today = Plan([0, 0, 1, 1])
    let problem = RedesignProblem(
      blocks: ["a", "b", "c", "d"], graph: BlockGraph(count: 4, borders: (0..<3).map { .init($0, $0 + 1) }),
      pupils: [2, 2, 2, 2], groups: [PupilGroup(name: "g", counts: [2, 2, 0, 0])],
      facilities: [Facility(code: "A", homes: [0]), Facility(code: "B", homes: [3])], today: today)
    var constraints = Constraints()
    constraints.contiguity = .nearerNeighbour
    constraints.cohesion = 1
    let result = PlanSearch(problem, Objective(.segregation(.dissimilarity, groups: [0])), constraints).run(
      SearchOptions(seconds: 60, rounds: 1))
    #expect(result.plan == today)
    #expect(abs(try #require(result.bound) - 1) < 1e-5)
  }
}
