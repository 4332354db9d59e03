import DeterministicParallel
import Foundation
import Testing

@testable import Geography

@Suite struct SimpleRingsTests {
  /// Rings of few whole numbers cross, touch, fold back and run along themselves. A ring that is called simple GEOS must
  /// find valid, and one that GEOS finds valid must be called simple, unless it stands still somewhere.
  @Test(arguments: [3, 5, 8, 40]) func agreesWithGEOS(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    var simple = 0
    var rings = SimpleRings()
    for _ in 0..<20_000 {
      let corners = (0..<(3 + random.below(7))).map { _ in
        Coordinate(x: Double(random.below(width)), y: Double(random.below(width)))
      }
      let ring = corners + [corners[0]]
      let isSimple = certainlyContains(&rings, ring)
      // With a second part, far off, GEOS is asked.
      let far = [(900.0, 900.0), (901, 900), (901, 901), (900, 900)].map { Coordinate(x: $0.0, y: $0.1) }
      var both = Geometries()
      both.appendPolygons([[ring], [far]])
      let isValid = both.invalidities(workers: Workers(count: 1))[0] == nil
      let standsStill = zip(ring, ring.dropFirst()).contains { $0 == $1 }
      #expect(isSimple == (isValid && !standsStill), "\(ring)")
      simple += isSimple ? 1 : 0
    }
    #expect(simple > 1000)
  }

  /// Long rings are told by bands; a crossing far from its segments' numbers is found in them.
  @Test func longRings() {
    var random = SeededGenerator(seed: 5)
    var rings = SimpleRings()
    for _ in 0..<100 {
      let count = 200 + random.below(800)
      var ring = (0..<count).map { place in
        let angle = 2 * Double.pi * Double(place) / Double(count)
        let radius = 900 + 100 * random.unit()
        return Coordinate(x: radius * cos(angle) * 3, y: radius * cos(angle - .pi / 2))
      }
      ring.append(ring[0])
      #expect(certainlyContains(&rings, ring))
      // A vertex moved to the other side crosses it.
      let moved = 1 + random.below(count - 1)
      ring[moved] = Coordinate(x: -1.5 * ring[moved].x, y: -1.5 * ring[moved].y)
      #expect(!certainlyContains(&rings, ring))
      var zone = Geometries()
      zone.appendPolygons([[ring]])
      #expect(zone.invalidities(workers: Workers(count: 1))[0]?.reason == "Self-intersection")
    }
  }

  @Test func nothingIsSaidOfWhatIsNoRing() {
    var rings = SimpleRings()
    let corners = [(0.0, 0.0), (9, 0), (9, 9), (0, 9)].map { Coordinate(x: $0.0, y: $0.1) }
    #expect(certainlyContains(&rings, corners + [corners[0]]))
    #expect(!certainlyContains(&rings, corners))
    #expect(!certainlyContains(&rings, []))
    for strange in [Double.nan, .infinity, -.infinity, 1.7e308, -1e200] {
      for place in 1..<4 {
        var ring = corners + [corners[0]]
        ring[place] = Coordinate(x: strange, y: ring[place].y)
        #expect(!certainlyContains(&rings, ring))
        ring[place] = Coordinate(x: corners[place].x, y: strange)
        #expect(!certainlyContains(&rings, ring))
      }
    }
  }

  private func certainlyContains(_ rings: inout SimpleRings, _ ring: [Coordinate]) -> Bool {
    ring.map(\.x).withUnsafeBufferPointer { x in
      ring.map(\.y).withUnsafeBufferPointer { y in rings.certainlyContain(x: x, y: y) }
    }
  }
}
