import DeterministicParallel
import Testing

@testable import Redesign

/// What the plans of a chain keep to beside the sizes of their zones: a grid of 4 × 3 squares with a pupil each in two
/// zones, today its left and its right half, whose schools stand in opposite corners.
@Suite struct EnsembleRulesTests {
  private static let homes = [0, 11]

  private static func problem() -> RedesignProblem {
    var problem = Grids.problem(4, 3, seed: 1, homes: homes)
    problem.pupils = ContiguousArray(repeating: 1, count: 12)
    problem.today = Plan(ContiguousArray((0..<12).map { (block: Int) -> Int32 in block % 4 < 2 ? 0 : 1 }))
    var feeders = [String?](repeating: nil, count: 12)
    (feeders[2], feeders[6], feeders[5], feeders[9]) = ("east", "east", "west", "west")
    problem.feeders = Feeders(named: feeders)
    return problem
  }

  /// How many plans with connected zones of 4 to 7 and 5 to 8 squares keep to each was counted by listing all 2¹² in
  /// another program: 55 where nothing is asked.
  @Test(arguments: [PlanEnsemble.Method.forest, .recombination], 0..<7)
  func `A chain visits all plans that keep to what is asked, and no others`(
    method: PlanEnsemble.Method, rule: Int
  ) {
    var constraints = Constraints()
    constraints.floors = [4, 5]
    constraints.ceilings = [7, 8]
    let count: Int
    switch rule {
    case 0: count = 55
    case 1:
      constraints.lockedBlocks = [2, 5]
      count = 15
    case 2:
      constraints.largestMovedShare = 0.25
      count = 27
    case 3:
      constraints.longestWay = 210
      count = 4
    case 4:
      constraints.travelGrowth = 0.6
      count = 26
    case 5:
      constraints.cohesion = 0.5
      count = 5
    default:
      constraints.keepsFeeders = true
      count = 13
    }
    let problem = EnsembleRulesTests.problem()
    let verifier = PlanVerifier(problem, Objective(.travel), constraints)
    var chain = ReComChain(
      problem, from: problem.today ?? Plan([]), floors: [4, 5], ceilings: [7, 8], keepsHomes: true,
      keeping: constraints, method: method, SeededGenerator(seed: 5))
    var visited = Set([chain.plan])
    for _ in 0..<20_000 {
      chain.step()
      visited.insert(chain.plan)
    }
    #expect(visited.count == count)
    let broken = visited.filter { !verifier.verdict(on: Plan(ContiguousArray($0))).isFeasible }
    #expect(broken.isEmpty)
  }

  @Test func `Where nothing may change no plan is ranked`() {
    let problem = EnsembleRulesTests.problem()
    let today = problem.today ?? Plan([])
    var constraints = Constraints()
    constraints.largestMovedShare = 0
    let sample = PlanEnsemble(
      problem, from: today, floors: [4, 5], ceilings: [7, 8], keepsHomes: true, keeping: constraints
    ).sample(
      Objective(.travel), method: .forest, chains: 2, steps: 400, every: 10, seed: 1, workers: .all)
    #expect(sample.count == 80 && sample.distinct == 1)
    #expect(sample.share(below: 0).isNaN && sample.diagnostics.splitRHat.isNaN)
  }
}
