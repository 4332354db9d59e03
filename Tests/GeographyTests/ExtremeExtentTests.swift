import Testing

@testable import Geography

/// One damaged coordinate, or a flat drawing, gives boxes of any proportion.
@Suite struct ExtremeExtentTests {
  private func rectangle(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [Coordinate] {
    [
      (x.lowerBound, y.lowerBound), (x.upperBound, y.lowerBound), (x.upperBound, y.upperBound),
      (x.lowerBound, y.upperBound), (x.lowerBound, y.lowerBound),
    ].map { Coordinate(x: $0.0, y: $0.1) }
  }

  @Test(arguments: [1e-300, 1e-40, 1e-12, 1, 1e12, 1e40, 1e200, 1e307])
  func placesAreFoundInBoxesOfAnyProportion(size: Double) {
    for (width, height) in [(size, 1.0), (1.0, size), (size, size)] {
      var zones = Geometries()
      zones.appendPolygons([[rectangle(0...width / 2, 0...height)]])
      zones.appendPolygons([[rectangle(width / 2...width, 0...height)]])
      let locator = ZoneLocator(zones)
      #expect(locator.zone(x: width / 4, y: height / 2) == 0, "\(width) × \(height)")
      #expect(locator.zone(x: width * 3 / 4, y: height / 2) == 1, "\(width) × \(height)")
      #expect(locator.zone(x: width * 2, y: height / 2) == nil)
    }
  }

  @Test func aBoxWiderThanNumbersGoIsNoTrap() {
    var zones = Geometries()
    zones.appendPolygons([[rectangle(-1.7e308...1.7e308, -1.7e308...1.7e308)]])
    zones.appendPolygons([[rectangle(0...1, 0...0)]])
    _ = ZoneLocator(zones).zones(x: [0, 1e308, -1.7e308], y: [0, 0, 1.7e308])
  }

  @Test func pointsBeyondMeasureAreNeverNearest() {
    let points = NearestPoints(x: [0, 1e308, -1.7e308, 10], y: [0, 0, 1.7e308, 0])
    #expect(points.nearest(x: 8, y: 0) == 3)
    #expect(points.nearest(x: 0, y: 0, count: 9) == [0, 3])
    #expect(NearestPoints(x: [1e308, -1e308], y: [0, 1]).nearest(x: 0, y: 0) == nil)
  }
}
