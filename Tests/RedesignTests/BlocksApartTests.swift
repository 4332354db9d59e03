import Redesign
import Testing

/// Blocks that touch no other one: two that do, and an island.
@Suite struct BlocksApartTests {
  private func problem(_ homes: [[Int]], today: Plan? = nil) -> RedesignProblem {
    RedesignProblem(
      blocks: ["a", "b", "island"], graph: BlockGraph(count: 3, borders: [.init(0, 1)]), pupils: [3, 3, 3],
      facilities: homes.enumerated().map { Facility(code: "\($0)", homes: $1) }, today: today)
  }

  private func constraints(_ change: (inout Constraints) -> Void = { _ in }) -> Constraints {
    var constraints = Constraints()
    change(&constraints)
    return constraints
  }

  @Test func anIslandWithASchoolOfItsOwnIsAZone() {
    #expect(problem([[0], [2]]).strandedBlocks(constraints()).isEmpty)
    // A facility that stands in no block may have it as its zone.
    #expect(problem([[0], []]).strandedBlocks(constraints()).isEmpty)
    #expect(problem([[0], [1]]).strandedBlocks(constraints()) == [2])
    // Two schools of one zone do not hang together over the sea.
    #expect(problem([[0, 2], [1]]).strandedBlocks(constraints()) == [2])
  }

  @Test func anIslandStaysWhereThatMayBe() {
    let today = problem([[0], [1]], today: Plan([0, 1, 1]))
    #expect(today.strandedBlocks(constraints()) == [2])
    #expect(today.strandedBlocks(constraints { $0.contiguity = .free }).isEmpty)
    #expect(today.strandedBlocks(constraints { $0.contiguity = .nearerNeighbour }).isEmpty)
    #expect(today.strandedBlocks(constraints { $0.keepsIslands = true }).isEmpty)
    #expect(today.strandedBlocks(constraints { $0.lockedFacilities = [1] }).isEmpty)
    #expect(today.strandedBlocks(constraints { $0.lockedFacilities = [0] }) == [2])
    let open = problem([[0], [1]], today: Plan([0, 1, Plan.none]))
    #expect(open.strandedBlocks(constraints { $0.keepsIslands = true }) == [2])
  }

  @Test func theSchoolOfAnIslandStaysOpen() {
    #expect(problem([[0], [2]]).facilitiesApart(constraints()) == [1])
    #expect(problem([[0], [2]]).facilitiesApart(constraints { $0.contiguity = .free }).isEmpty)
    #expect(problem([[0], [1]]).facilitiesApart(constraints()).isEmpty)
  }

  /// Zones grow from their homes anew in most runs, and none of them reaches the island.
  @Test func aSearchLeavesAnIslandWhereItIs() {
    var problem = problem([[0], [1]], today: Plan([0, 1, 0]))
    for facility in 0..<2 { problem.facilities[facility].capacity = 9 }
    // The island is nearer to the other facility.
    problem.distances = [0, 1000, 1000, 0, 5000, 1000]
    let limits = constraints {
      $0.keepsIslands = true
      $0.ceilings = [9, 9]
    }
    let result = PlanSearch(problem, Objective(.travel), limits).run(SearchOptions(seconds: 60, rounds: 3))
    #expect(result.verdict.isFeasible && result.plan == Plan([0, 1, 0]))
  }
}
