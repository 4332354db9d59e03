import Redesign
import Testing

@testable import Plans

/// Islands on a line: which block of the mainland each is tied to.
@Suite struct IslandTiesTests {
  private let borders: [BlockGraph.Border] = [.init(0, 1), .init(1, 2), .init(3, 4)]

  /// Blocks 0, 1 and 2, at 0, 10 and 20 m, touch, with schools in 0 and 2; 2 is of another area. 3 and 4 are one island of
  /// the first area, at 31 and 30 m: its nearest block there is 1, though 2 is nearer. 5 is of an area without mainland, at
  /// 14 m: 1 is the nearest of all. 6, at 5 m, is as near to 0 as to 1: the first is taken.
  @Test func islandsAreTiedToTheNearestBlockOfTheirArea() {
    let graph = BlockGraph(count: 7, borders: borders)
    let ties = IslandTies(
      graph, x: [0, 10, 20, 31, 30, 14, 5], y: [0, 0, 0, 0, 0, 0, 0], zone: [0, 0, 1, 0, 0, 2, 0],
      homes: [0, 2])
    #expect(
      ties.borders == [.init(4, 1, length: 0), .init(5, 1, length: 0), .init(6, 0, length: 0)])
  }

  /// An island whose blocks are of two areas takes the nearest block of either.
  @Test func anIslandOfTwoAreasTakesTheNearestOfBoth() {
    let graph = BlockGraph(count: 5, borders: borders)
    let ties = IslandTies(
      graph, x: [0, 10, 20, 22, 1], y: [0, 0, 0, 0, 0], zone: [0, 1, 2, 0, 1], homes: [0])
    // 3 lies 2 m from 2, which is of neither area; 4 is of the area of 1, and 1 m from 0.
    #expect(ties.borders == [.init(4, 0, length: 0)])
  }

  @Test func withoutIslandsThereAreNoTies() {
    let graph = BlockGraph(count: 2, borders: [BlockGraph.Border(0, 1)])
    #expect(IslandTies(graph, x: [0, 10], y: [0, 0], zone: [0, 0], homes: [1]).borders.isEmpty)
  }
}
