import DeterministicParallel
import Redesign
import Testing

/// Feeders that are split and zones in pieces, with values by hand and against all plans of small grids.
@Suite struct SplitTests {
  /// Six blocks in a row with facilities at both ends; the feeders are the first two, the next two and the last, one block
  /// is in none, and the fourth has no pupils.
  private static func row() -> RedesignProblem {
    RedesignProblem(
      blocks: ["a", "b", "c", "d", "e", "f"],
      graph: BlockGraph(count: 6, borders: (0..<5).map { .init($0, $0 + 1) }), pupils: [2, 3, 4, 0, 1, 5],
      feeders: Feeders(named: ["p", "p", "q", "q", nil, "r"]),
      facilities: [Facility(code: "x", homes: [0]), Facility(code: "y", homes: [5])])
  }

  private func value(_ measure: Objective.Measure, _ plan: ContiguousArray<Int32>) -> Double {
    PlanVerifier(Self.row(), Objective(measure), Constraints()).verdict(on: Plan(plan)).objective
  }

  @Test func feedersAreNumberedAsTheyCome() {
    let feeders = Self.row().feeders
    #expect(feeders?.codes == ["p", "q", "r"] && feeders?.ofBlock == [0, 0, 1, 1, Feeders.none, 2])
  }

  @Test func valuesAreThoseByHand() {
    #expect(value(.splitFeeders, [0, 0, 0, 1, 1, 1]) == 0, "d has no pupils")
    #expect(value(.splitFeeders, [0, 1, 1, 0, 1, 1]) == 1)
    #expect(value(.islands, [0, 0, 0, 1, 1, 1]) == 0)
    #expect(value(.islands, [0, 1, 0, 1, 0, 1]) == 4)
    #expect(value(.islands, [1, 1, 1, 1, 1, 1]) == 0)
  }

  @Test func aSplitFeederIsToldWithItsPupilsApart() {
    var constraints = Constraints()
    constraints.keepsFeeders = true
    let problem = Self.row()
    let verdict = PlanVerifier(problem, Objective([]), constraints).verdict(on: Plan([0, 1, 1, 1, 1, 1]))
    #expect(verdict.violations == [Violation(.splitFeeder, facility: 1, block: 0, amount: 2)])
    #expect(
      verdict.violations.first?.text(in: problem).description.contains("feeder p, facility y, block a, by 2")
        == true)
  }

  @Test func aFeederWithTwoSchoolsCannotStayTogether() {
    var problem = Self.row()
    problem.feeders = Feeders(named: ["p", "q", "q", "q", "q", "p"])
    var constraints = Constraints()
    constraints.keepsFeeders = true
    #expect(Clash.found(in: problem, constraints) == [.feederOfTwo(feeder: 0, first: 0, second: 1)])
    constraints.keepsHomes = false
    #expect(Clash.found(in: problem, constraints).isEmpty)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let terms: [Objective.Term]
    var constraints = Constraints()
    var testDescription: String { name }

    init(_ name: String, _ terms: [Objective.Term], _ edit: (inout Constraints) -> Void = { _ in }) {
      (self.name, self.terms) = (name, terms)
      edit(&constraints)
    }
  }

  static let cases: [Case] = [
    Case("split feeders and ways", [.init(.splitFeeders, weight: 3), .init(.travel)]),
    Case("split feeders alone", [.init(.splitFeeders)]) { $0.contiguity = .free },
    Case("feeders together", [.init(.travel)]) { $0.keepsFeeders = true },
    Case("feeders together and D", [.init(.segregation(.dissimilarity, groups: [0]))]) {
      $0.keepsFeeders = true
    },
    Case("feeders together, not connected", [.init(.segregation(.dissimilarity, groups: [0]))]) {
      $0.keepsFeeders = true
      $0.contiguity = .free
    },
    Case("islands and D", [.init(.islands, weight: 0.02), .init(.segregation(.dissimilarity, groups: [0]))]) {
      $0.contiguity = .free
    },
    Case("islands and balance", [.init(.islands, weight: 0.3), .init(.balance)]) { $0.contiguity = .free },
  ]

  @Test(arguments: cases, [1, 2] as [UInt64])
  func theBestOfAllPlansIsFound(_ given: Case, seed: UInt64) throws {
    var problem = Grids.problem(4, 3, seed: seed)
    problem.feeders = Feeders(named: ["p", "p", "q", "r", "p", nil, "q", "r", "s", "s", "s", "r"])
    let objective = Objective(given.terms)
    let optimum = try #require(Grids.optimum(problem, objective, given.constraints))
    var last = 0.0
    let result = PlanSearch(problem, objective, given.constraints).run(
      SearchOptions(seconds: 20, seed: seed, rounds: 3)
    ) { last = $0.objective }
    #expect(result.verdict.isFeasible)
    #expect(abs(result.verdict.objective - optimum) < 1e-9)
    // What the search has added up move by move is what the verifier finds.
    #expect(abs(last - optimum) < 1e-9)
    if let bound = result.bound { #expect(bound <= optimum + 1e-9) }
  }

  @Test func concessionsAreSmall() {
    var problem = Grids.problem(6, 6, seed: 3)
    problem.today = Plan(ContiguousArray((0..<36).map { $0 < 18 ? 0 : 1 }))
    var constraints = Constraints()
    let first = (0..<18).reduce(0) { $0 + Int(problem.pupils[$1]) }
    // Seven pupils too many where nobody may move.
    constraints.ceilings = [first - 7, nil]
    constraints.largestMovedShare = 0
    let found = Concessions(
      in: problem, Objective(.travel), constraints, SearchOptions(seconds: 5, rounds: 2)
    ).list
    #expect(found.first { $0.constraint == .ceilings }?.amount == 7)
    // The fewest pupils that can leave are few blocks, not what the ways would have.
    let moved = found.first { $0.constraint == .moved }?.amount ?? .infinity
    #expect(moved >= 7 && moved <= 7 + 9)
  }
}
