import DeterministicParallel
import Redesign
import Testing

/// Bounds of searches in which only so many pupils may move.
@Suite struct BoundTests {
  @Test(
    "A bound counts the share of pupils who may move",
    arguments: [(moved: 0.0, least: 1.0), (0.2, 0.6), (0.25, 0.5), (0.5, 0)])
  func countsWhoMoves(_ instance: (moved: Double, least: Double)) throws {
    // The members of a group live in the zone A, the others in B, two in each of ten blocks. Each pupil who moves
    // takes 1/20 from D, whichever way: of 40 pupils a share of .2 are 8, and D falls from 1 to 1 − 8/20.
    let blocks = 20
    let problem = RedesignProblem(
      blocks: (0..<blocks).map(String.init),
      graph: BlockGraph(count: blocks, borders: (1..<blocks).map { .init($0 - 1, $0) }),
      pupils: ContiguousArray(repeating: 2, count: blocks),
      groups: [PupilGroup(name: "g", counts: ContiguousArray((0..<blocks).map { $0 < 10 ? 2 : 0 }))],
      facilities: [Facility(code: "A", homes: []), Facility(code: "B", homes: [])],
      today: Plan(ContiguousArray((0..<blocks).map { $0 < 10 ? 0 : 1 })))
    var constraints = Constraints()
    constraints.contiguity = .free
    constraints.keepsHomes = false
    constraints.largestMovedShare = instance.moved
    let result = PlanSearch(problem, Objective(.segregation(.dissimilarity, groups: [0])), constraints).run(
      SearchOptions(seconds: 60, rounds: 2))
    #expect(abs(result.verdict.objective - instance.least) < 1e-9)
    let bound = try #require(result.bound)
    #expect(bound <= instance.least + 1e-9 && bound > instance.least - 0.02)
  }

  @Test(
    "No bound lies above the best of all plans that move few pupils",
    arguments: SegregationIndex.allCases, [UInt64(1), 2, 3])
  func liesBelowTheBest(_ index: SegregationIndex, _ seed: UInt64) throws {
    var problem = Grids.problem(4, 3, seed: seed)
    problem.today = Plan(ContiguousArray((0..<12).map { $0 % 4 < 2 ? 0 : 1 }))
    var constraints = Constraints()
    constraints.largestMovedShare = 0.3
    constraints.floors = [1, 1]
    let objective = Objective(.segregation(index, groups: [0]))
    let optimum = try #require(Grids.optimum(problem, objective, constraints))
    let result = PlanSearch(problem, objective, constraints).run(SearchOptions(seconds: 60, rounds: 2))
    #expect(abs(result.verdict.objective - optimum) < 1e-9)
    #expect(try #require(result.bound) <= optimum + 1e-9)
  }

  @Test(
    "What is told of the progress is the objective itself, which the bound can be compared with",
    arguments: SegregationIndex.allCases)
  func progressIsOfTheObjective(_ index: SegregationIndex) throws {
    let problem = Grids.problem(4, 3, seed: 5)
    var told: [SearchProgress] = []
    let result = PlanSearch(problem, Objective(.segregation(index, groups: [0])), Constraints()).run(
      SearchOptions(seconds: 60, rounds: 2)
    ) { told.append($0) }
    let last = try #require(told.last)
    #expect(abs(last.objective - result.verdict.objective) < 1e-9)
    #expect(last.bound == result.bound)
    #expect(try #require(last.bound) <= last.objective + 1e-9)
  }

  @Test(
    "With floors no bound lies above the best of all plans, and none of those found goes below a floor",
    arguments: [
      Objective(.travel), Objective([.init(.balance, weight: 0.7), .init(.travel, weight: 0.3)]),
      Objective(.segregation(.dissimilarity, groups: [0])),
      Objective(.segregation(.varianceRatio, groups: [0])),
    ], [UInt64(1), 2, 3])
  func holdsWithFloors(_ objective: Objective, _ seed: UInt64) throws {
    var problem = Grids.problem(4, 3, seed: seed, homes: [0, 1])
    for facility in 0..<2 { problem.facilities[facility].capacity = problem.totalPupils }
    var constraints = Constraints()
    // With homes side by side in a corner nearly all live nearer to the second.
    constraints.floors = [problem.totalPupils * 9 / 20, problem.totalPupils * 9 / 20]
    let optimum = try #require(Grids.optimum(problem, objective, constraints))
    let result = PlanSearch(problem, objective, constraints).run(SearchOptions(seconds: 60, rounds: 3))
    #expect(result.verdict.isFeasible)
    #expect(zip(result.verdict.loads, constraints.floors).allSatisfy { $0 >= $1 })
    #expect(abs(result.verdict.objective - optimum) < 1e-9)
    #expect(try #require(result.bound) <= optimum + 1e-9)
  }

  /// A study's search counts compactness beside what was asked for.
  @Test(arguments: [UInt64(1), 2, 3])
  func `Compactness takes no bound away from ways`(_ seed: UInt64) throws {
    let problem = Grids.problem(4, 3, seed: seed)
    let objective = Objective([.init(.travel, weight: 1), .init(.compactness, weight: 0.1)])
    let ways = try #require(Grids.optimum(problem, Objective(.travel), Constraints()))
    let result = PlanSearch(problem, objective, Constraints()).run(SearchOptions(seconds: 60, rounds: 3))
    let bound = try #require(result.bound)
    #expect(bound <= ways + 1e-9 && bound > 0.9 * ways)
  }
}
