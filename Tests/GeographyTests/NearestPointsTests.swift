import Geography
import Repeatable
import Testing

@Suite struct NearestPointsTests {
  @Test(arguments: [1, 2, 17, 500]) func agreesWithLookingAtAll(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    // Whole coordinates make ties, clusters make crowded and empty cells.
    let x = ContiguousArray((0..<count).map { Double(random.below(200)) + ($0 % 3 == 0 ? 5000 : 0) })
    let y = ContiguousArray((0..<count).map { _ in Double(random.below(200)) })
    let index = NearestPoints(x: x, y: y)
    for _ in 0..<500 {
      let (px, py) = (Double(random.below(7000) - 500), Double(random.below(1500) - 500))
      let expected = (0..<count).map {
        (squared: (x[$0] - px) * (x[$0] - px) + (y[$0] - py) * (y[$0] - py), $0)
      }
      .sorted { $0 < $1 }
      #expect(index.nearest(x: px, y: py, count: 5) == expected.prefix(5).map(\.1))
      #expect(index.nearest(x: px, y: py) == expected.first?.1)
    }
  }

  @Test func pointsOnALineOrInOnePlace() {
    let line = NearestPoints(x: [0, 10, 20, 30], y: [0, 0, 0, 0])
    #expect(line.nearest(x: 21, y: 500) == 2)
    let place = NearestPoints(x: [3, 3, 3], y: [4, 4, 4])
    #expect(place.nearest(x: 0, y: 0, count: 9) == [0, 1, 2])
  }

  @Test func nothingIsNearestToNowhere() {
    #expect(NearestPoints(x: [], y: []).nearest(x: 0, y: 0) == nil)
    #expect(NearestPoints(x: [.nan, 1], y: [0, 1]).nearest(x: 0, y: 0) == 1)
    #expect(NearestPoints(x: [1], y: [1]).nearest(x: .nan, y: 0) == nil)
    #expect(NearestPoints(x: [1], y: [1]).nearest(x: [0, .nan], y: [0, 0]) == [0, -1])
  }
}
