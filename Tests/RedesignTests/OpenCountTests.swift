import Redesign
import Testing

/// So many open facilities and no other number, against all plans of small grids.
@Suite struct OpenCountTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let count: Int
    var edit: @Sendable (inout Constraints) -> Void = { _ in }
    var testDescription: String { name }
  }

  /// Sites on a grid of 4 × 2 blocks.
  private static func problem(seed: UInt64, sites: [Int] = [0, 2, 7]) -> RedesignProblem {
    Grids.problem(4, 2, seed: seed, homes: sites)
  }

  static let cases: [Case] = [
    Case(name: "p-median, one", count: 1) { $0.contiguity = .free },
    Case(name: "p-median, two", count: 2) { $0.contiguity = .free },
    Case(name: "two, connected", count: 2),
    Case(name: "two, of which one stays", count: 2) { $0.staysOpen = [1] },
    Case(name: "two within ceilings", count: 2) { $0.ceilings = [26, 26, 26] },
    Case(name: "all", count: 3),
  ]

  @Test(arguments: cases, [1, 2] as [UInt64])
  func theBestOfAllPlansIsFound(_ given: Case, seed: UInt64) throws {
    let problem = Self.problem(seed: seed)
    var constraints = Constraints()
    constraints.mayClose = true
    constraints.openCount = given.count
    given.edit(&constraints)
    for objective in [Objective(.travel), Objective([.init(.travel), .init(.fixedCosts, weight: 0.1)])] {
      guard let optimum = Grids.optimum(problem, objective, constraints) else { continue }
      let result = PlanSearch(problem, objective, constraints).run(
        SearchOptions(seconds: 20, seed: seed, rounds: 2))
      #expect(result.verdict.isFeasible && result.verdict.openFacilities == given.count)
      #expect(abs(result.verdict.objective - optimum) < 1e-9)
      let bound = try #require(result.bound)
      #expect(bound <= optimum + 1e-9)
    }
  }

  @Test func theBoundIsNear() throws {
    let problem = Grids.problem(8, 8, seed: 4, homes: [0, 3, 7, 18, 21, 28, 40, 45, 56, 63])
    var constraints = Constraints()
    constraints.contiguity = .free
    constraints.mayClose = true
    constraints.openCount = 4
    let result = PlanSearch(problem, Objective(.travel), constraints).run(
      SearchOptions(seconds: 20, rounds: 2))
    #expect(result.verdict.isFeasible && result.verdict.openFacilities == 4)
    let bound = try #require(result.bound)
    #expect(bound <= result.verdict.objective && bound > 0.9 * result.verdict.objective)
  }

  /// Of 40, 40, 30 and 20 places two hold 80 at most, and with the third, which stays open, 70.
  @Test func soManyAsMayBeOpenMustHaveThePlaces() {
    var problem = Self.problem(seed: 1, sites: [0, 2, 5, 7])
    problem.pupils = [20, 10, 10, 10, 10, 10, 10, 10]
    var constraints = Constraints()
    constraints.mayClose = true
    constraints.ceilings = [40, 40, 30, 20]
    constraints.openCount = 2
    #expect(Clash.found(in: problem, constraints) == [.tooFewOpenPlaces(open: 2, missing: 10)])
    constraints.staysOpen = [2]
    #expect(Clash.found(in: problem, constraints) == [.tooFewOpenPlaces(open: 2, missing: 20)])
    constraints.openCount = 3
    #expect(Clash.found(in: problem, constraints).isEmpty)
    constraints.openCount = 2
    constraints.ceilings[0] = nil
    #expect(Clash.found(in: problem, constraints).isEmpty)
  }

  @Test func whatCannotBeIsToldAtOnce() {
    let problem = Self.problem(seed: 1, sites: [0, 2, 5, 7])
    var constraints = Constraints()
    constraints.mayClose = true
    constraints.staysOpen = [0, 1]
    constraints.openCount = 1
    #expect(Clash.found(in: problem, constraints) == [.openCount(asked: 1, least: 2, most: 4)])
    constraints.openCount = 5
    #expect(Clash.found(in: problem, constraints) == [.openCount(asked: 5, least: 2, most: 4)])
    constraints.openCount = 2
    #expect(Clash.found(in: problem, constraints).isEmpty)
    let verifier = PlanVerifier(problem, Objective(.travel), constraints)
    let verdict = verifier.verdict(on: Plan([0, 0, 1, 1, 2, 2, 1, 3]))
    #expect(verdict.violations.contains(Violation(.openCount, amount: 2)))
  }
}
