import DeterministicParallel
import Testing

@testable import Redesign

/// Bounds that are met by the best plan, so that nothing is left to raise them by.
@Suite struct BoundRoundingTests {
  /// Three blocks in a row and one school: all plans are one.
  private static let single = RedesignProblem(
    blocks: ["a", "b", "c"], graph: BlockGraph(count: 3, borders: [.init(0, 1), .init(1, 2)]),
    pupils: [10, 30, 20], facilities: [Facility(code: "S", homes: [0], capacity: 100)],
    distances: [0, 1000 * 2.0.squareRoot(), 1000 * 5.0.squareRoot()])
  /// 30 pupils go √2 km, 20 go √5 km.
  private static let least = 30 * 2.0.squareRoot() + 20 * 5.0.squareRoot()

  @Test func `Prices that are the best stay as they are, and their bound below the only plan`() {
    var constraints = Constraints()
    constraints.ceilings = [100]
    let bound = KnapsackBound(SearchModel(Self.single, Objective(.travel), constraints))
    bound.improve(steps: 500, upper: Self.least, withCuts: false, isStopped: { false })
    for _ in 0..<11 { bound.improve(steps: 400, upper: Self.least, withCuts: true, isStopped: { false }) }
    #expect(bound.value <= Self.least && bound.value > Self.least * (1 - 1e-6))
    #expect(bound.bestPrices.allSatisfy { abs($0) < 1000 })
    #expect(bound.openShares == [1])
  }

  @Test(
    arguments: [
      Objective(.travel), Objective(.segregation(.dissimilarity, groups: [0])),
      Objective([.init(.balance), .init(.travel)]),
    ], [UInt64(1), 2, 3])
  func `No bound lies above the plan that it stands beside`(_ objective: Objective, _ seed: UInt64) {
    for homes in [[0], [0, 3]] {
      let problem = Grids.problem(4, 1, seed: seed, homes: homes)
      let result = PlanSearch(problem, objective, Constraints()).run(SearchOptions(seconds: 60, rounds: 6))
      #expect(result.bound ?? 0 <= result.verdict.objective)
    }
  }

  @Test func `A bound that rounding has raised comes down to the plan`() {
    var constraints = Constraints()
    let plan = Plan([0, 0, 0])
    func told(_ bound: Double) -> Double? {
      let verdict = PlanVerifier(Self.single, Objective(.travel), constraints).verdict(on: plan)
      return SearchResult(
        plan: plan, verdict: verdict, bound: bound, seconds: 0, processorSeconds: 0, rounds: 1
      ).bound
    }
    #expect(abs((told(90) ?? 0) - Self.least) < 1e-9 && told(80) == 80)
    // Beside a plan that is none, a bound is what it is.
    constraints.ceilings = [50]
    #expect(told(90) == 90)
  }
}
