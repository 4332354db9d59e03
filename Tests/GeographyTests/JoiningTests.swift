import Testing

@testable import Geography

@Suite struct JoiningTests {
  private func square(_ x: Double, _ y: Double, _ side: Double = 10) -> [[[Coordinate]]] {
    [
      [
        [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)].map {
          Coordinate(x: $0.0, y: $0.1)
        }
      ]
    ]
  }

  /// Pieces apart stay two, pieces with a common border or a common part become one, twice the same is once.
  @Test(arguments: [
    ((30.0, 0.0), 2, 200.0), ((10, 0), 1, 200), ((5, 0), 1, 150), ((0, 0), 1, 100), ((10, 10), 2, 200),
    ((0, 30), 2, 200),
  ])
  func piecesBecomeOneArea(second: (Double, Double), parts: Int, area: Double) {
    var pieces = Geometries()
    pieces.appendPolygons(square(0, 0))
    pieces.appendPolygons(square(100, 100))
    pieces.appendPolygons(square(second.0, second.1))
    let joined = pieces.joined([[0, 2], [1]])
    #expect(joined.count == 2)
    #expect(joined.parts(of: 0).count == parts)
    #expect(abs(joined.area(of: 0) - area) < 1e-9 && joined.area(of: 1) == 100)
    let locator = ZoneLocator(joined)
    #expect(locator.zone(x: 7, y: 5) == 0 && locator.zone(x: second.0 + 8, y: second.1 + 5) == 0)
    #expect(locator.zone(x: 105, y: 105) == 1)
  }
}
