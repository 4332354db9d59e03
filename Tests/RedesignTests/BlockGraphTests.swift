import Redesign
import Testing

@Suite struct BlockGraphTests {
  @Test func `A pair that is named twice is one border with both lengths`() {
    let graph = BlockGraph(
      count: 3,
      borders: [.init(0, 1, length: 4), .init(2, 1, length: 3), .init(1, 0, length: 2), .init(2, 2)])
    #expect(Array(graph.neighbours(of: 1)) == [0, 2])
    #expect(Array(graph.neighbours(of: 0)) == [1])
    #expect(graph.lengths == [6, 6, 3, 3])
  }
}
