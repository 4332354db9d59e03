import Foundation
import Geography
import Layers
import Plans
import Redesign
import Studies
import StudyFixtures
import Testing

/// The tiny city as a problem of redrawing its areas.
@Suite struct StudyRedesignTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  /// Four strips of 500 m: a, b and c live in the first two, with d; e to h in the other two.
  private func redesign() throws -> (Study, StudyRedesign) {
    try StripPlan.write(
      [("s1", 0, 501), ("s2", 501, 1000), ("s3", 1000, 1501), ("s4", 1501, 2000)],
      to: fixture.path("blocks.gpkg"))
    let study = try fixture.load()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("blocks.gpkg"), id: "code")), of: study)
    return (study, try StudyRedesign(study, blocks, groups: ["foreign_origin"]))
  }

  @Test func aStudyIsAProblem() throws {
    let (_, redesign) = try redesign()
    let problem = redesign.problem
    #expect(problem.blocks == ["s1", "s2", "s3", "s4"])
    #expect(problem.pupils == [3, 1, 3, 1] && problem.groups[0].counts == [3, 0, 1, 0])
    #expect(problem.facilities.map(\.code) == ["1", "2"] && problem.facilities.map(\.homes) == [[0], [2]])
    #expect(problem.today == Plan([0, 0, 1, 1]))
    #expect((0..<4).map { problem.graph.neighbours(of: $0).map { Int($0) } } == [[1], [0, 2], [1, 3], [2]])
    #expect(problem.graph.lengths.allSatisfy { abs($0 - 1000) < 0.1 })
    #expect(problem.shapes.map { abs($0.perimeters[0] - 3002) < 0.2 } == true)
    // d at 900 m is 400 m from W and 600 m from E; the private school is nobody's by address.
    #expect(abs(problem.distance(1, 0) - 400) < 0.5 && abs(problem.distance(1, 1) - 600) < 0.5)
    #expect(redesign.pupilsToday == [4, 4] && redesign.lockedFacilities.isEmpty && redesign.doubts.isEmpty)
  }

  @Test func aPlanIsALayer() throws {
    let (study, redesign) = try redesign()
    let layer = try #require(redesign.layer(of: Plan([0, 1, 1, 1])))
    #expect(layer.column("code")?.texts == ["1", "2"] && layer.column("label")?.texts == ["West", "East"])
    #expect(layer.column("pupils")?.texts == ["3", "5"])
    #expect(abs(layer.geometries.area(of: 0) - 501_000) < 100)
    #expect((0..<2).allSatisfy { layer.geometries.parts(of: $0).count == 1 })
    _ = try layer.write(to: fixture.path("plan.gpkg"))
    let comparison = try StudyComparison(
      study, study.redrawn(.init(file: fixture.path("plan.gpkg"), id: "code", name: "label")))
    #expect(comparison.moves.pupils == [3])
  }

  @Test func squaresAreCutByTheAreas() throws {
    let study = try fixture.load()
    let blocks = try StudyBlocks(.grid(400), of: study)
    #expect(blocks.pupils.reduce(0, +) == 8 && blocks.doubts.isEmpty)
    let area = (0..<blocks.geometries.count).reduce(0.0) { $0 + blocks.geometries.area(of: $1) }
    // The areas' borders, some 6 km, are known to a centimetre: GeoJSON with seven decimals.
    #expect(abs(area - 2_000_000) < 6_000 * 0.01)
    // 430,000 is a multiple of 400: five columns, of which the third is cut by the border at 431,000.
    #expect(
      Set(blocks.ids).count == blocks.ids.count
        && blocks.zone.filter { $0 == 0 }.count == blocks.ids.count / 2)
  }

  @Test func withoutUnitsBlocksMustBeNamed() throws {
    let study = try fixture.load()
    let error = #expect(throws: FileError.self) { try StudyBlocks(.residential, of: study) }
    #expect(error?.hint?.contains("--blocks grid:250") == true)
  }
}
