import DeterministicParallel
import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct AntimeridianTests {
  private func ring(_ positions: [(Double, Double)]) -> [Coordinate] {
    (positions + positions.prefix(1)).map { Coordinate(x: $0.0, y: $0.1) }
  }

  private func area(_ polygons: [[[Coordinate]]]) -> Double {
    var geometries = Geometries()
    geometries.appendPolygons(polygons)
    return geometries.area(of: 0)
  }

  @Test func aSquareBecomesTwo() {
    let square = ring([(170, 0), (190, 0), (190, 10), (170, 10)])
    for turns in [-720.0, -360, 0, 360] {
      let moved = square.map { Coordinate(x: $0.x + turns, y: $0.y) }
      let pieces = Antimeridian.cut(polygon: [moved])
      #expect(pieces.count == 2)
      #expect(pieces.map { $0[0].map(\.x).min() } == [170, -180])
      #expect(pieces.map { $0[0].map(\.x).max() } == [180, -170])
      #expect(area(pieces) == 200)
    }
  }

  @Test func holesAndHollowsAreCut() {
    // A comb whose three teeth reach across, with a hole on the meridian and one on each side.
    let comb = ring([
      (160, 0), (200, 0), (200, 10), (170, 10), (170, 20), (200, 20), (200, 30), (170, 30), (170, 40),
      (200, 40),
      (200, 50), (160, 50),
    ])
    let holes = [(179.0, 2.0), (162, 2), (190, 22)].map { x, y in
      ring([(x, y), (x, y + 2), (x + 2, y + 2), (x + 2, y)])
    }
    let pieces = Antimeridian.cut(polygon: [comb] + holes)
    #expect(pieces.count == 4)
    let expected: Double = 1400 - 12  // the comb less its holes
    #expect(abs(area(pieces) - expected) < 1e-9)
    #expect(pieces.joined().joined().allSatisfy { (-180...180).contains($0.x) })
    // One hole west, one east; that on the meridian has become two bays.
    #expect(pieces.map(\.count).sorted() == [1, 1, 2, 2])
  }

  @Test func whatOnlyTouchesTheMeridianStaysWhole() {
    let touching = ring([(170, 0), (180, 5), (170, 10)])
    #expect(Antimeridian.cut(polygon: [touching]) == [[touching]])
    let beside = ring([(180, 0), (190, 0), (190, 10), (180, 10)])
    #expect(area(Antimeridian.cut(polygon: [beside])) == 100)
    let corner = ring([(170, 0), (180, 0), (190, 5), (180, 10), (170, 10)])
    let pieces = Antimeridian.cut(polygon: [corner])
    #expect(pieces.count == 2)
    #expect(area(pieces) == 150)
  }

  @Test func linesAreCut() {
    let line = [(170.0, 0.0), (190, 10), (170, 20)].map { Coordinate(x: $0.0, y: $0.1) }
    let pieces = Antimeridian.cut(line: line)
    #expect(pieces.map { $0.map(\.x) } == [[170, 180], [-180, -170, -180], [180, 170]])
    #expect(pieces.map { $0.map(\.y) } == [[0, 5], [5, 10, 15], [15, 20]])
    #expect(Antimeridian.cut(line: [line[0], line[2]]).count == 1)
  }

  /// Star-shaped rings of every sort keep their area, whichever way they are cut.
  @Test func areaIsKept() {
    var draws = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let count = 5 + draws.below(40)
      let centre = 175 + 10 * draws.unit()
      let star = ring(
        (0..<count).map { index in
          let angle = 2 * Double.pi * Double(index) / Double(count)
          let radius = 2 + 18 * draws.unit()
          return (centre + radius * cos(angle), radius * sin(angle))
        })
      let pieces = Antimeridian.cut(polygon: [star])
      #expect(abs(area(pieces) - area([[star]])) < 1e-9)
      #expect(pieces.joined().joined().allSatisfy { (-180...180).contains($0.x) })
    }
  }

  /// Fiji in its own metric system, which runs on across the meridian.
  @Test func projectedZonesAreCut() throws {
    var geometries = Geometries()
    geometries.appendPolygons([
      [
        ring([(2_000_000, 3_900_000), (2_400_000, 3_900_000), (2_400_000, 4_100_000), (2_000_000, 4_100_000)])
      ]
    ])
    geometries.appendPoint(x: 2_000_000, y: 4_000_000)
    let layer = Layer(name: "fiji", crs: try CRS("EPSG:3460"), geometries: geometries)
    let writer = ByteWriter()
    try layer.writeGeoJSON(to: writer)
    let back = try Layer(geoJSON: FileBytes(writer.text.utf8, path: "a"))
    #expect(back.geometries.kinds == [.multiPolygon, .point])
    let box = back.geometries.boundingBox(of: 0)
    #expect(box.minX == -180 && box.maxX == 180)
    let widths = back.geometries.parts(of: 0).map { part in
      let vertices = back.geometries.vertices(of: back.geometries.rings(of: part).lowerBound)
      return (vertices.map { back.geometries.x[$0] }.max() ?? 0)
        - (vertices.map { back.geometries.x[$0] }.min() ?? 0)
    }
    #expect(widths.allSatisfy { $0 < 5 })
  }
}
