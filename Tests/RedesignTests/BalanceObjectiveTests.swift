import Redesign
import Testing

/// Pupils weighed against places where one area has none.
@Suite struct BalanceObjectiveTests {
  /// Five blocks of four pupils in a row; the last is an area without a school, which stays as it is.
  @Test func anAreaWithoutPlacesDoesNotCount() throws {
    var problem = RedesignProblem(
      blocks: ["a", "b", "c", "d", "e"],
      graph: BlockGraph(count: 5, borders: (1..<5).map { .init($0 - 1, $0) }), pupils: [4, 4, 4, 4, 4],
      facilities: [
        Facility(code: "1", homes: [0], capacity: 10), Facility(code: "2", homes: [3], capacity: 10),
        Facility(code: "3", homes: []),
      ], today: Plan([0, 1, 1, 1, 2]))
    var constraints = Constraints()
    constraints.lockedFacilities = [2]
    // Two blocks each fill eight of ten places.
    let least = 2 * (1 - 8.001 / 10.00001)
    for capacity in [nil, 0] {
      problem.facilities[2].capacity = capacity
      let result = PlanSearch(problem, Objective(.balance), constraints).run(
        SearchOptions(seconds: 60, rounds: 2))
      #expect(result.verdict.isFeasible && result.plan == Plan([0, 0, 1, 1, 2]))
      #expect(abs(result.verdict.objective - least) < 1e-9)
      let bound = try #require(result.bound)
      #expect(bound <= least && bound > 0.9 * least)
    }
  }
}
