import DeterministicParallel
import Testing

@testable import Redesign

/// Facilities that have hardly more places than there are pupils.
@Suite struct TightPlacesTests {
  /// Five blocks in a row, three facilities: the first zone has two pupils too many, the last has room for them, and
  /// the zone between has none to spare.
  @Test func `Pupils too many go through a full zone to one with room at the least cost`() {
    let problem = RedesignProblem(
      blocks: ["a", "b", "c", "d", "e"],
      graph: BlockGraph(count: 5, borders: (0..<4).map { .init($0, $0 + 1) }),
      pupils: [3, 2, 4, 2, 1],
      facilities: [
        Facility(code: "1", homes: [0], capacity: 3), Facility(code: "2", homes: [2], capacity: 6),
        Facility(code: "3", homes: [4], capacity: 3),
      ],
      distances: ContiguousArray(
        (0..<5).flatMap { block in [0, 2, 4].map { Double(1000 * abs(block - $0)) } }))
    var constraints = Constraints()
    constraints.ceilings = problem.facilities.map(\.capacity)
    let model = SearchModel(problem, Objective(.travel), constraints)
    let state = WorkingPlan(model, LoadTerms(model))
    state.load([0, 0, 1, 1, 2])
    #expect(state.totalExcess == 2)
    var chains = OverloadChains(state, noise: 1)
    var draws = SeededGenerator(seed: 1)
    chains.relieve(attempts: 5, &draws)
    #expect(state.totalExcess == 0)
    #expect(state.assignment == [0, 1, 1, 2, 2])
    // Each of the four pupils has one block to go still.
    #expect(abs(state.objective - 4) < 1e-9)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `Chains leave zones connected and never more pupils too many`(_ seed: UInt64) {
    let problem = Grids.problem(7, 7, seed: seed, homes: [8, 12, 36, 40])
    var constraints = Constraints()
    constraints.ceilings = problem.facilities.map { _ in problem.totalPupils / 4 + 2 }
    let model = SearchModel(problem, Objective(.travel), constraints)
    let state = WorkingPlan(model, LoadTerms(model))
    var draws = SeededGenerator(seed: seed)
    state.load(StartingPlan(model: model).grown(noise: 0.5, &draws))
    let before = state.totalExcess
    var chains = OverloadChains(state, noise: 0.1)
    chains.relieve(attempts: 50, &draws)
    let verdict = PlanVerifier(problem, Objective(.travel), constraints).verdict(
      on: Plan(ContiguousArray(state.assignment)))
    #expect(before > 0)
    #expect(state.totalExcess < before)
    #expect(verdict.isFeasible == (state.totalExcess == 0))
    #expect(abs(verdict.objective - state.objective) < 1e-9)
  }

  /// Of the sets of eight facilities those that differ in one or two may all have too few places.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `The cheapest set of all is among the candidates`(_ seed: UInt64) throws {
    var problem = Grids.problem(6, 6, seed: seed, homes: [0, 3, 5, 14, 21, 30, 32, 35])
    var draws = SeededGenerator(seed: seed, stream: 9)
    for facility in problem.facilities.indices {
      problem.facilities[facility].capacity = problem.totalPupils / 3 - 5 + draws.below(10)
      problem.facilities[facility].fixedCost = 10 + 10 * draws.unit()
    }
    var constraints = Constraints()
    constraints.mayClose = true
    constraints.ceilings = problem.facilities.map(\.capacity)
    let model = SearchModel(
      problem, Objective([.init(.travel), .init(.fixedCosts)]), constraints)
    var least = Double.infinity
    for set in 1..<256 {
      let open = (0..<8).filter { set >> $0 & 1 == 1 }
      guard open.reduce(0, { $0 + Int(model.ceilings[$1]) }) >= model.totalPupils else { continue }
      let value = CapacityPrices(model, open: open, steps: 300).value
      least = min(least, open.reduce(value) { $0 + problem.facilities[$1].fixedCost })
    }
    let sets = OpenSets(
      model, promise: Array(repeating: 0.5, count: 8), steps: 400, seed: seed, workers: Workers(count: 2),
      isStopped: { false })
    let best = try #require(sets.candidates.first)
    #expect(abs(best.value - least) < 0.005 * least)
  }
}
