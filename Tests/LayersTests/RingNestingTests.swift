import DeterministicParallel
import Geography
import Testing

@testable import Layers

@Suite struct RingNestingTests {
  /// Two shells, the first with two holes, one of these with an island that has a hole itself; and a shell that
  /// touches the first from outside.
  private var rings: [[Coordinate]] {
    [
      square(0, 0, 100), square(10, 10, 50), square(70, 70, 20), square(20, 20, 20), square(25, 25, 5),
      square(200, 0, 10), square(100, 0, 10),
    ]
  }

  private func signature(_ polygons: [[[Coordinate]]]) -> Set<Set<Double>> {
    Set(polygons.map { Set($0.map { ring in (ring.map(\.x).min() ?? 0) }) })
  }

  @Test func orderAndWindingDoNotMatter() {
    let expected: Set<Set<Double>> = [[0, 10, 70], [20, 25], [200], [100]]
    #expect(signature(RingNesting.polygons(rings)) == expected)
    var draws = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let shuffled = rings.shuffled(using: &draws).map { draws.below(2) == 0 ? $0 : $0.reversed() }
      let polygons = RingNesting.polygons(shuffled)
      #expect(signature(polygons) == expected)
      // The shell comes first.
      #expect(polygons.allSatisfy { polygon in polygon.allSatisfy { ($0[0].x >= polygon[0][0].x - 100) } })
      #expect(Set(polygons.map { polygon in polygon[0].map(\.x).min() ?? 0 }) == [0, 20, 200, 100])
    }
  }

  @Test func holesMayTouchTheirShell() {
    // A diamond whose corners all lie on the square's sides.
    let diamond = [(5.0, 0.0), (10, 5), (5, 10), (0, 5), (5, 0)].map { Coordinate(x: $0.0, y: $0.1) }
    #expect(RingNesting.polygons([diamond, square(0, 0, 10)]).map(\.count) == [2])
    // A hole that shares a side's part and one that meets a corner.
    #expect(RingNesting.polygons([square(0, 0, 10), square(0, 2, 3)]).map(\.count) == [2])
    #expect(RingNesting.polygons([square(0, 0, 10), square(10, 2, 3)]).map(\.count) == [1, 1])
    #expect(RingNesting.polygons([square(0, 0, 10), square(0, 0, 10)]).map(\.count) == [1, 1])
    #expect(RingNesting.polygons([]).isEmpty)
  }

  /// Shells run one way round and holes the other: a hole that runs as its shell does may be meant as a shell.
  @Test func holesThatRunAsTheirShellAreTold() {
    let (shell, inner) = (square(0, 0, 10), square(2, 2, 3))
    let back = Array(inner.reversed())
    #expect(RingNesting.nested([shell, inner]).hasTwistedHole)
    #expect(RingNesting.nested([shell.reversed(), back]).hasTwistedHole)
    #expect(!RingNesting.nested([shell, back]).hasTwistedHole)
    #expect(!RingNesting.nested([shell.reversed(), inner]).hasTwistedHole)
    // An island in a hole runs as the outermost ring does, and so does a ring beside it.
    #expect(!RingNesting.nested([shell, back, square(3, 3, 1), square(20, 0, 5)]).hasTwistedHole)
  }

  @Test func manyIslandsAreAPolygonEach() {
    let rings = (0..<40_000).map { square(Double($0 % 20_000) * 3, Double($0 / 20_000) * 3, 2) }
    #expect(RingNesting.polygons(rings).count == 40_000)
  }
}
