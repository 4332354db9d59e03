import DeterministicParallel
import Testing

@testable import Redesign

/// How many steps a round has hangs on the pace that was asked for, and not on the time that is left.
@Suite struct PaceTests {
  /// Nine blocks in a row with three facilities, a pupil in each.
  private static let problem = RedesignProblem(
    blocks: (0..<9).map(String.init),
    graph: BlockGraph(count: 9, borders: (0..<8).map { .init($0, $0 + 1) }),
    pupils: ContiguousArray(repeating: 1, count: 9),
    facilities: [0, 4, 8].map { Facility(code: String($0), homes: [$0]) },
    distances: ContiguousArray(
      (0..<9).flatMap { block in [0, 4, 8].map { Double(1000 * abs(block - $0)) } }))

  private func proposals(_ options: SearchOptions) -> [Int] {
    let model = SearchModel(Self.problem, Objective(.travel), Constraints())
    let scale = MoveScale(model, LoadTerms(model), SeededGenerator(seed: 1))
    let start = FoundPlan(plan: [0, 0, 0, 1, 1, 1, 2, 2, 2], objective: 0, excess: 0, shortfall: 0)
    return RunPlan.of(0, model, scale, SearchMemory(best: start), options, areShort: false)
      .map(\.schedule.proposals)
  }

  /// 15 % of 1/256 s at 30,000,000 steps a second are 17,578; the first round has a quarter of them.
  @Test(arguments: [3, 60, 500.0]) func `Steps are those of the pace`(seconds: Double) {
    let options = SearchOptions(seconds: seconds, rounds: 1, pace: 1.0 / 256)
    #expect(proposals(options) == [4394, 4394, 4394, 4394])
  }

  /// Without rounds, 400 steps for each pair of nine blocks at most: 32,400, and a quarter of them.
  @Test func `Without rounds steps are those of the time`() {
    #expect(proposals(SearchOptions(seconds: 1.0 / 256)) == [4394, 4394, 4394, 4394])
    #expect(proposals(SearchOptions(seconds: 60)) == [8100, 8100, 8100, 8100])
  }

  @Test func `A part of a search has its share of the pace`() {
    let counted = SearchOptions(seconds: 60, rounds: 2)
    #expect(counted.pace == 60 && counted.part(seconds: 3, ofPace: 0.25).pace == 15)
    let free = SearchOptions(seconds: 60).part(seconds: 3, ofPace: 0.25)
    #expect(free.pace == nil && free.reckonedSeconds == 3)
  }
}
