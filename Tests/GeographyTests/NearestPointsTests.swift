import DeterministicParallel
import Testing

@testable import Geography

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

  /// Many places at once are served by a raster, one by one by rings of cells: both must find the same.
  @Test(arguments: [2, 17, 500]) func manyPlacesAtOnceFindWhatEachFinds(count: Int) {
    var random = SeededGenerator(seed: UInt64(count), stream: 1)
    // Whole coordinates make ties; some places lie far outside all points, one nowhere.
    let x = ContiguousArray(
      (0..<count).map { Double(random.below(400)) + ($0 % 3 == 0 ? 4_000_000 : 4_000_900) })
    let y = ContiguousArray((0..<count).map { _ in Double(random.below(300)) })
    let index = NearestPoints(x: x, y: y)
    var placesX = ContiguousArray((0..<60_000).map { _ in 3_999_000 + Double(random.below(6000)) / 2 })
    let placesY = ContiguousArray((0..<60_000).map { _ in Double(random.below(1000)) / 2 - 100 })
    placesX[7] = .nan
    let expected = placesX.indices.map { place in
      index.nearest(x: placesX[place], y: placesY[place]).map { Int32($0) } ?? -1
    }
    for workers in [Workers(count: 1), .all] {
      #expect(Array(index.nearest(x: placesX, y: placesY, workers: workers)) == expected)
    }
    let known = index.nearest(x: placesX, y: placesY) { $0 % 2 == 0 ? 1 : nil }
    #expect(known.indices.allSatisfy { known[$0] == ($0 % 2 == 0 ? 1 : expected[$0]) })
    let raster = NearestRaster(
      index, box: BoundingBox(x, y), count: count, places: placesX.count, workers: .all)
    #expect(raster != nil)
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
