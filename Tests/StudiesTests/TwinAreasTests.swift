import DeterministicParallel
import Geography
import Preparation
import StudyFixtures
import Testing

@testable import Studies

/// Areas that are drawn twice, in a check and in a run.
@Suite struct TwinAreasTests {
  private typealias Corners = [(x: Double, y: Double)]

  private static let square: Corners = [(0, 0), (100, 0), (100, 100), (0, 100)]

  private func rows(_ polygons: [Corners], codes: [String]) -> [Int] {
    var areas = Geometries()
    for corners in polygons {
      areas.appendPolygons([[corners.map { Coordinate(x: 430_000 + $0.x, y: 4_580_000 + $0.y) }]])
    }
    return TwinAreas(areas, ids: codes, workers: .all).rows
  }

  /// A polygon that begins at another corner, has a vertex more, or was rounded is the same one.
  @Test func theSamePolygonInOtherWords() {
    let square = Self.square
    let turned: Corners = [(100, 100), (0, 100), (0, 0), (100, 0)]
    let longer: Corners = [(0, 0), (50, 0), (100, 0), (100, 100), (0, 100)]
    let rounded: Corners = [(0.01, 0), (100, 0.01), (100.01, 100), (0, 99.99)]
    for other in [square, turned, longer, rounded] {
      #expect(rows([square, other], codes: ["a", "b"]) == [1])
    }
    #expect(rows([square, square, square], codes: ["a", "b", "c"]) == [1, 2])
    #expect(rows([square, square, square], codes: ["a", "b", "a"]) == [1])
    #expect(rows([square, turned], codes: ["a", "a"]) == [])
  }

  /// Two halves of a square have one box and one size; others share a part or a side.
  @Test func otherPolygonsOfTheBox() {
    let lower: Corners = [(0, 0), (100, 0), (100, 100)]
    let upper: Corners = [(0, 0), (100, 100), (0, 100)]
    let narrower: Corners = [(0, 0), (99, 0), (99, 100), (0, 100)]
    let beside: Corners = [(100, 0), (200, 0), (200, 100), (100, 100)]
    for pair in [[lower, upper], [lower, Self.square], [Self.square, narrower], [Self.square, beside]] {
      #expect(rows(pair, codes: ["a", "b"]) == [])
    }
  }

  /// The row is that of the file, also behind an area of two features. Features of one code are one area, of which one
  /// may have the polygon of another: so in the plan of a real city.
  @Test(
    arguments: [
      ([("1", 0, 1000), ("2", 1000, 2000), ("3", 0, 1000)], [3]),
      ([("1", 0, 500), ("1", 500, 1000), ("2", 1000, 2000), ("3", 1000, 2000)], [4]),
      ([("1", 0, 1000), ("2", 1000, 2000), ("1", 0, 1000)], []),
      ([("1", 0, 500), ("2", 500, 2000), ("1", 500, 2000)], [3]),
    ] as [([(code: String, from: Double, to: Double)], [Int])])
  func areasDrawnTwice(strips: [(code: String, from: Double, to: Double)], expected: [Int]) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("zones.geojson, id: code", with: "zones.gpkg, id: code"))
    try StripPlan.write(strips, to: fixture.path("zones.gpkg"))
    let check = try StudyCheck(path: fixture.path("study.yml")).findings
    let run = try fixture.loadYears().findings
    for findings in [check, run] {
      #expect(findings.filter { $0.severity == .error }.flatMap(\.rows) == expected)
      #expect(findings.allSatisfy { $0.severity != .error || $0.kind == .samePolygon })
      #expect(
        findings.map { $0.warning(isPublic: true) }.english.allSatisfy { !$0.hasPrefix("not in [") })
    }
    // What two such areas have in common is no overlap beside that.
    #expect(!check.contains { $0.kind == .overlap })
  }
}
