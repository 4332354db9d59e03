import DeterministicParallel
import Testing

@testable import Redesign

/// Searches in which few pupils may move, beside facilities that have so many places.
@Suite struct MovedLimitTests {
  /// Nine blocks, of which all but those without pupils must stay where they are when five of a hundred pupils may move.
  private static let tied: RedesignProblem = {
    func way(_ block: Int, _ home: Int) -> Double {
      let (x, y) = (Double(block % 3 - home % 3), Double(block / 3 - home / 3))
      return 1000 * (x * x + y * y).squareRoot()
    }
    return RedesignProblem(
      blocks: (0..<9).map { "b\($0)" }, graph: Grids.graph(3, 3), pupils: [0, 5, 0, 5, 10, 30, 10, 10, 30],
      facilities: [
        Facility(code: "S0", homes: [4], capacity: 180), Facility(code: "S1", homes: [1], capacity: 120),
      ],
      distances: ContiguousArray((0..<9).flatMap { [way($0, 4), way($0, 1)] }),
      today: Plan([1, 1, 0, 1, 0, 0, 1, 0, 0]))
  }()

  private static func limits(_ problem: RedesignProblem, moved: Double) -> Constraints {
    var constraints = Constraints()
    constraints.ceilings = problem.facilities.map(\.capacity)
    constraints.largestMovedShare = moved
    return constraints
  }

  @Test(arguments: [0.0, 0.05, 0.1, 0.15, 0.5])
  func `Today's plan, or a better one, is found however few may move`(_ share: Double) throws {
    let constraints = Self.limits(Self.tied, moved: share)
    let optimum = try #require(Grids.optimum(Self.tied, Objective(.travel), constraints))
    let result = PlanSearch(Self.tied, Objective(.travel), constraints).run(
      SearchOptions(seconds: 60, rounds: 3))
    #expect(result.verdict.isFeasible, "\(result.verdict.violations)")
    #expect(abs(result.verdict.objective - optimum) < 1e-9)
    #expect(try #require(result.bound) <= optimum + 1e-9)
  }

  @Test(arguments: [UInt64(1), 2, 3], [0.1, 0.3])
  func `Where all have places for more the best of the plans that move few is found`(
    _ seed: UInt64, _ share: Double
  ) throws {
    var problem = Grids.problem(4, 3, seed: seed)
    problem.today = Plan(ContiguousArray((0..<12).map { $0 / 4 == 0 ? 0 : 1 }))
    for facility in 0..<2 { problem.facilities[facility].capacity = problem.totalPupils }
    let constraints = Self.limits(problem, moved: share)
    let optimum = try #require(Grids.optimum(problem, Objective(.travel), constraints))
    let result = PlanSearch(problem, Objective(.travel), constraints).run(
      SearchOptions(seconds: 60, rounds: 3))
    #expect(result.verdict.isFeasible && abs(result.verdict.objective - optimum) < 1e-9)
  }

  @Test func `Today's plan is kept to where facilities may close, too`() throws {
    var constraints = Self.limits(Self.tied, moved: 0.05)
    constraints.mayClose = true
    let objective = Objective([.init(.travel), .init(.fixedCosts)])
    let optimum = try #require(Grids.optimum(Self.tied, objective, constraints))
    let result = PlanSearch(Self.tied, objective, constraints).run(SearchOptions(seconds: 60, rounds: 2))
    #expect(result.verdict.isFeasible && abs(result.verdict.objective - optimum) < 1e-9)
  }

  /// The 10 pupils of b6 and the 30 of b8 move, and 5 may.
  @Test func `Who moves beyond those who may is counted as too many`() {
    let model = SearchModel(Self.tied, Objective(.travel), Self.limits(Self.tied, moved: 0.05))
    let state = WorkingPlan(model, LoadTerms(model))
    state.load([1, 1, 0, 1, 0, 0, 0, 0, 1])
    #expect(state.moved == 40 && state.totalExcess == 0)
    let found = FoundPlan(state)
    #expect(found.excess == 35 && !found.isFeasible)
    state.load([1, 1, 0, 1, 0, 0, 1, 0, 0])
    #expect(FoundPlan(state).isBetter(than: found) && FoundPlan(state).isFeasible)
  }

  /// From a plan that moves too many the way back is taken, and none that leads farther.
  @Test func `Annealing comes back to plans that move few`() {
    let model = SearchModel(Self.tied, Objective(.travel), Self.limits(Self.tied, moved: 0.05))
    let state = WorkingPlan(model, LoadTerms(model))
    var annealer = Annealer(state, from: [0, 1, 0, 0, 0, 0, 0, 0, 0], SeededGenerator(seed: 1))
    #expect(annealer.best.excess == 10)
    annealer.run(
      AnnealingSchedule(
        hottest: 1, coldest: 0.1, proposals: 20_000, excessPenalty: 100, shortfallPenalty: 0, chains: 0.5,
        clusters: 0, branches: 0, closures: 0, feeders: 0, harvestBelow: 0), isStopped: { false },
      harvest: { _ in })
    #expect(annealer.best.isFeasible)
  }

  /// Where a search has failed the first look for what would have to give comes by today's plan.
  @Test func `A plan that keeps to all is no concession`() throws {
    let constraints = Self.limits(Self.tied, moved: 0.05)
    let verifier = PlanVerifier(Self.tied, Objective(.travel), constraints)
    let failed = verifier.verdict(on: Plan([0, 1, 0, 0, 0, 0, 0, 0, 0]))
    #expect(failed.violations.map(\.kind) == [.movedTooMany])
    let found = Concessions(
      in: Self.tied, Objective(.travel), constraints, SearchOptions(seconds: 60, rounds: 2), failed: failed)
    let plan = try #require(found.plan)
    #expect(verifier.verdict(on: plan).isFeasible && found.list.isEmpty)
  }
}
