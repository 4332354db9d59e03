import DeterministicParallel
import Testing

@testable import Redesign

@Suite struct JoinedPlansTests {
  /// Nine blocks in a row with three facilities, a pupil in each; three plans that come from one.
  private static let problem = RedesignProblem(
    blocks: (0..<9).map(String.init),
    graph: BlockGraph(count: 9, borders: (0..<8).map { .init($0, $0 + 1) }),
    pupils: ContiguousArray(repeating: 1, count: 9),
    facilities: [0, 4, 8].map { Facility(code: String($0), homes: [$0]) },
    distances: ContiguousArray(
      (0..<9).flatMap { block in [0, 4, 8].map { Double(1000 * abs(block - $0)) } }))

  private func joined(_ plans: [[Int32]], from start: [Int32], floors: [Int] = []) -> FoundPlan {
    var constraints = Constraints()
    constraints.floors = floors
    let model = SearchModel(Self.problem, Objective(.travel), constraints)
    let options = SearchOptions()
    let rounds = Rounds(
      model, LoadTerms(model), PlanVerifier(Self.problem, Objective(.travel), constraints), options,
      SearchClock(options))
    return rounds.joined(plans.map { rounds.found($0) }, from: rounds.found(start))
  }

  static let start: [Int32] = [0, 1, 1, 1, 1, 1, 1, 1, 2]

  @Test func `What different plans have made better in different places counts together`() {
    let both = joined([[0, 0, 1, 1, 1, 1, 1, 1, 2], [0, 1, 1, 1, 1, 1, 1, 2, 2]], from: Self.start)
    #expect(both.plan == [0, 0, 1, 1, 1, 1, 1, 2, 2])
    // Ways of 0 1 2 1 0 1 2 1 0 km.
    #expect(abs(both.objective - 8) < 1e-9)
  }

  @Test func `Of changes in one place those of one plan stay`() {
    let one = joined([[0, 0, 1, 1, 1, 1, 1, 1, 2], [0, 0, 0, 1, 1, 1, 1, 1, 2]], from: Self.start)
    #expect(one.plan == [0, 0, 1, 1, 1, 1, 1, 1, 2])
  }

  /// Each alone leaves six pupils at the middle facility, both five.
  @Test func `A change that breaks a limit together with another is left out`() {
    let plans: [[Int32]] = [[0, 0, 1, 1, 1, 1, 1, 1, 2], [0, 1, 1, 1, 1, 1, 1, 2, 2]]
    #expect(joined(plans, from: Self.start, floors: [0, 6, 0]).plan == plans[0])
  }

  @Test func `Without a better plan the first one stays`() {
    #expect(
      joined([Self.start, [0, 0, 0, 0, 1, 1, 1, 1, 2]], from: [0, 0, 1, 1, 1, 1, 1, 1, 2]).plan
        == [0, 0, 1, 1, 1, 1, 1, 1, 2])
  }
}
