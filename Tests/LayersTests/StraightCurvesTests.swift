import Foundation
import Geography
import Testing

@testable import Layers

/// Geometries of the kinds that may have arcs, by ISO 13249-3, in well-known binary. Maps of whole countries are kept in them
/// though all their pieces are straight.
@Suite struct StraightCurvesTests {
  private func number(_ value: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(value).littleEndian) { Array($0) }
  }

  private func geometry(_ kind: Int, _ parts: [[UInt8]]) -> [UInt8] {
    [1] + number(kind) + number(parts.count) + parts.flatMap { $0 }
  }

  private func positions(_ kind: Int, _ values: [(Double, Double)]) -> [UInt8] {
    geometry(
      kind,
      values.map { place in
        [place.0, place.1].flatMap { value in
          withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
        }
      })
  }

  private func read(_ bytes: [UInt8]) throws -> Geometries {
    var feature = FeatureGeometry()
    try bytes.withUnsafeBytes { bytes in
      var binary = WellKnownBinary(bytes, from: 0)
      try binary.read(into: &feature)
    }
    var geometries = Geometries()
    feature.finish(into: &geometries)
    return geometries
  }

  private static let (line, arc, compound, curvePolygon, multiSurface) = (2, 8, 9, 10, 12)

  /// A square of 4 by 4 whose ring is put together of two lines, and in it a hole of 1 by 1.
  private var polygon: [UInt8] {
    geometry(
      Self.curvePolygon,
      [
        geometry(
          Self.compound,
          [
            positions(Self.line, [(0, 0), (4, 0), (4, 4)]), positions(Self.line, [(4, 4), (0, 4), (0, 0)]),
          ]),
        positions(Self.line, [(1, 1), (2, 1), (2, 2), (1, 2), (1, 1)]),
      ])
  }

  @Test func whatIsAllStraightIsRead() throws {
    let alone = try read(polygon)
    #expect(alone.kinds == [.polygon] && alone.area(of: 0) == 15)
    // Where one line ends and the next one begins is one corner.
    #expect(alone.x.filter { $0 == 4 }.count == 2)
    let several = try read(geometry(Self.multiSurface, [polygon]))
    #expect(several.area(of: 0) == 15)
    let line = try read(
      geometry(
        Self.compound, [positions(Self.line, [(0, 0), (3, 0)]), positions(Self.line, [(3, 0), (3, 4)])]))
    #expect(line.kinds == [.line] && Array(line.x) == [0, 3, 3])
  }

  @Test func arcsAreRefused() {
    let arc = positions(Self.arc, [(4, 4), (2, 6), (0, 4)])
    let rings = [
      geometry(Self.compound, [positions(Self.line, [(0, 4), (0, 0), (4, 0), (4, 4)]), arc]), arc,
    ]
    for bytes in rings + rings.map({ geometry(Self.curvePolygon, [$0]) }) {
      let fault = #expect(throws: WellKnownBinary.Fault.self) { try read(bytes) }
      #expect(fault?.problem == "the geometry has curves")
    }
  }

  /// Curves in curves without end, a point as a piece, and bytes that are not there.
  @Test func damagedOnesAreRefused() {
    let deep = (0..<40).reduce(positions(Self.line, [(0, 0), (1, 1)])) { inner, _ in
      geometry(Self.compound, [inner])
    }
    let point: [UInt8] = [1] + number(1) + [UInt8](repeating: 0, count: 16)
    for bytes in [deep, geometry(Self.compound, [point]), Array(polygon.dropLast(9))] {
      #expect(throws: WellKnownBinary.Fault.self) { try read(bytes) }
    }
  }
}
