import Geography
import Reports
import Testing

@Suite struct TopologyTests {
  private static func areas(_ polygons: [[[(Double, Double)]]]) -> Geometries {
    var result = Geometries()
    for rings in polygons {
      result.appendPolygons([rings.map { $0.map { Coordinate(x: $0.0, y: $0.1) } }])
    }
    return result
  }

  /// Two squares side by side, with a step in the border between them.
  private static let neighbours = areas([
    [[(0, 0), (100, 0), (100, 50), (110, 50), (110, 100), (0, 100)]],
    [[(100, 0), (200, 0), (200, 100), (110, 100), (110, 50), (100, 50)]],
  ])

  @Test func neighboursShareTheirBorder() {
    let topology = Topology(TopologyTests.neighbours, unit: 1)
    // The border, and what each has for itself.
    #expect(topology.arcs.map(\.count).sorted() == [4, 4, 4])
    let references = topology.areas.map { $0[0][0] }
    let shared = Set(references[0].map { $0 < 0 ? ~$0 : $0 })
      .intersection(references[1].map { $0 < 0 ? ~$0 : $0 })
    #expect(shared.count == 1)
    for area in 0..<2 {
      let ring = topology.rings(of: area)[0]
      #expect(ring.first == ring.last && Set(ring).count == 6)
      #expect(doubleArea(ring) == 2 * (area == 0 ? 10_500 : 9_500))
    }
  }

  /// An area with a hole, and what fills it: both have the same arc, whatever vertex they begin at.
  @Test func anIslandHasTheArcOfTheHoleAroundIt() {
    let topology = Topology(
      TopologyTests.areas([
        [[(0, 0), (90, 0), (90, 90), (0, 90)], [(30, 30), (60, 30), (60, 60), (30, 60)]],
        [[(60, 60), (30, 60), (30, 30), (60, 30)]],
      ]), unit: 1)
    #expect(topology.arcs.count == 2)
    #expect(topology.areas[0][0][1].map { ~$0 } == topology.areas[1][0][0])
    #expect(topology.rings(of: 0).map(doubleArea) == [16_200, -1_800])
    #expect(topology.rings(of: 1).map(doubleArea) == [1_800])
  }

  /// The left square has no vertex where the two on its right meet.
  @Test func aVertexOnANeighboursEdgeBecomesOneOfTheNeighbour() {
    let topology = Topology(
      TopologyTests.areas([
        [[(0, 0), (100, 0), (100, 100), (0, 100)]], [[(100, 0), (200, 0), (200, 40), (100, 40)]],
        [[(100, 40), (200, 40), (200, 100), (100, 100)]],
      ]), unit: 1)
    #expect(Set(topology.rings(of: 0)[0]).count == 5)
    // Three outer arcs, three inner ones.
    #expect(topology.arcs.count == 6)
  }

  @Test func simplifiedNeighboursLeaveNoGap() {
    // A border of many small steps; the areas fill a square.
    let border = (0...200).map { step in (100 + Double(step % 2) * 3, Double(step)) }
    let topology = Topology(
      TopologyTests.areas([
        [[(0, 200), (0, 0)] + border], [[(200, 0), (200, 200)] + border.reversed()],
      ]), unit: 1)
    let simple = topology.simplified(within: 4)
    #expect(topology.vertexCount > 200 && simple.vertexCount < 20)
    #expect(simple.rings(of: 0).map(doubleArea)[0] + simple.rings(of: 1).map(doubleArea)[0] == 80_000)
    #expect(topology.simplified(toAtMost: 1_000).vertexCount == topology.vertexCount)
  }

  /// Two islands smaller than the tolerance keep their shape.
  @Test func noAreaVanishes() {
    let topology = Topology(
      TopologyTests.areas([[[(0, 0), (3, 0), (3, 3), (0, 3)]], [[(50, 50), (53, 50), (51, 52)]]]), unit: 1
    ).simplified(within: 100)
    #expect((0..<2).map { Set(topology.rings(of: $0)[0]).count } == [4, 3])
  }

  /// Written by hand: zigzag, five bits a digit, the lowest first. 0 is A, 1 is C, −1 is B,
  /// 16 becomes 32, which is gB, and −16 becomes 31, which is f.
  @Test func arcsAreWrittenInBase64() {
    let topology = Topology(TopologyTests.areas([[[(0, 0), (16, 0), (16, 1), (0, 1)]]]), unit: 1)
    #expect(topology.arcText == "AAgBAACfAAB")
  }

  private func doubleArea(_ ring: [Topology.Point]) -> Int {
    zip(ring, ring.dropFirst()).reduce(0) { $0 + Int($1.0.x) * Int($1.1.y) - Int($1.1.x) * Int($1.0.y) }
  }
}
