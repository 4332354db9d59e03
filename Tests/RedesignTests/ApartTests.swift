import DeterministicParallel
import Testing

@testable import Redesign

/// Plans whose zones need not hang together, or need not all be there: small cities that were drawn at random, of which all
/// plans are tried.
@Suite struct ApartTests {
  /// A grid's borders of blocks that lie beside each other, some left out.
  private static func graph(_ count: Int, _ pairs: [(Int, Int)]) -> BlockGraph {
    BlockGraph(count: count, borders: pairs.map { BlockGraph.Border($0.0, $0.1, length: 100) })
  }

  /// Eight blocks; b0, b3 and b6 are with f0 today, cut off from it but for b6.
  private static let cutOff = RedesignProblem(
    blocks: (0..<8).map { "b\($0)" },
    graph: graph(8, [(0, 1), (0, 4), (1, 2), (1, 5), (2, 6), (3, 7), (4, 5), (5, 6)]),
    pupils: [2, 5, 8, 2, 13, 2, 2, 1],
    facilities: [
      Facility(code: "f0", homes: [5]), Facility(code: "f1", homes: [7]), Facility(code: "f2", homes: [1]),
    ],
    distances: [
      141, 316, 100, 100, 224, 0, 141, 141, 100, 224, 100, 200, 100, 300, 141, 0, 200, 100, 100, 100, 141,
      200, 0,
      224,
    ], today: Plan([0, 2, 2, 0, 1, 0, 0, 1]))

  @Test(arguments: [0.1, 0.5]) func `No bound is above the best plan where islands may stay`(_ moved: Double)
    throws
  {
    var constraints = Constraints()
    constraints.keepsIslands = true
    constraints.largestMovedShare = moved
    constraints.lockedBlocks = [1, 4]
    let optimum = try #require(Grids.optimum(Self.cutOff, Objective(.travel), constraints))
    let result = PlanSearch(Self.cutOff, Objective(.travel), constraints).run(
      SearchOptions(seconds: 60, rounds: 10))
    #expect(result.verdict.isFeasible && result.bound ?? 0 <= optimum + 1e-9)
    #expect(abs(result.verdict.objective - optimum) < 1e-9)
  }

  /// Nine blocks, three schools, of which some may close.
  private static let openings = RedesignProblem(
    blocks: (0..<9).map { "b\($0)" }, graph: Grids.graph(3, 3), pupils: [0, 27, 8, 2, 5, 12, 22, 12, 8],
    facilities: [
      Facility(code: "f0", homes: [2]), Facility(code: "f1", homes: [6]), Facility(code: "f2", homes: [1]),
    ],
    distances: [
      888, 935, 480, 52, 964, 458, 121, 325, 829, 97, 453, 246, 130, 281, 217, 65, 163, 811, 656, 828, 906,
      678, 821,
      869, 545, 492, 89,
    ], today: Plan([0, 2, 0, 0, 0, 0, 1, 0, 0]))

  @Test func `No school is opened without the block that it stands in`() throws {
    var constraints = Constraints()
    constraints.contiguity = .free
    constraints.mayClose = true
    let optimum = try #require(Grids.optimum(Self.openings, Objective(.travel), constraints))
    let result = PlanSearch(Self.openings, Objective(.travel), constraints).run(
      SearchOptions(seconds: 60, rounds: 20))
    #expect(result.verdict.isFeasible && abs(result.verdict.objective - optimum) < 1e-9)
  }

  /// Six blocks, where ways may grow by a fifth, so that blocks that are cut off today may stay.
  private static let islands = RedesignProblem(
    blocks: (0..<6).map { "b\($0)" }, graph: Grids.graph(3, 2), pupils: [5, 1, 12, 2, 0, 3],
    facilities: [
      Facility(code: "f0", homes: [1]), Facility(code: "f1", homes: [4]), Facility(code: "f2", homes: [2]),
    ],
    distances: [516, 555, 885, 31, 753, 221, 835, 463, 309, 843, 649, 263, 693, 877, 311, 15, 371, 811],
    today: Plan([2, 0, 2, 0, 1, 2]))

  @Test func `A plan that hangs on an island hides no other`() throws {
    var constraints = Constraints()
    constraints.keepsIslands = true
    constraints.travelGrowth = 0.2
    let optimum = try #require(Grids.optimum(Self.islands, Objective(.travel), constraints))
    let today = try #require(Self.islands.today)
    let before = PlanVerifier(Self.islands, Objective(.travel), constraints).verdict(on: today)
    let result = PlanSearch(Self.islands, Objective(.travel), constraints).run(
      SearchOptions(seconds: 60, rounds: 20))
    #expect(before.isFeasible && result.verdict.isFeasible)
    #expect(result.verdict.objective < before.objective && result.verdict.objective >= optimum - 1e-9)
    #expect(result.bound ?? 0 <= optimum + 1e-9)
  }
}
