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

  @Test func blocksBelongToTheFeederOfMostOfTheirPupils() throws {
    // d, at 900 m, is in the second; the last strip lies in none.
    try StripPlan.write([("F1", 0, 700), ("F2", 700, 1501)], to: fixture.path("feeders.gpkg"))
    try fixture.write(TinyStudy.study + "feeders: {file: feeders.gpkg, id: code}\n", to: "study.yml")
    let (study, redesign) = try redesign()
    #expect(redesign.problem.feeders?.codes == ["F1", "F2"])
    #expect(redesign.problem.feeders?.ofBlock == [0, 1, 1, -1] && redesign.doubts.isEmpty)
    // Today's border at 1,000 m parts d from e, f and g.
    let verifier = PlanVerifier(redesign.problem, Objective(.splitFeeders), Constraints())
    #expect(verifier.verdict(on: Plan([0, 0, 1, 1])).objective == 1)
    #expect(verifier.verdict(on: Plan([0, 1, 1, 1])).objective == 0)
    try StripPlan.write([("1", 0, 800), ("2", 800, 2000)], to: fixture.path("new.gpkg"))
    let comparison = try StudyComparison(
      study, study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code")))
    let splits = try #require(comparison.measures.row(PlanIndicators.splitFeeders))
    #expect(splits.before?.value == 1 && splits.after?.value == 0)
    let apart = try #require(comparison.measures.row(PlanIndicators.apartFromFeeder))
    #expect(apart.before?.value == 1 && apart.after?.value == 0)
    let said = ComparisonSummary(comparison).text(in: .english)
    #expect(said.contains("Feeder areas split by catchment areas: 1 before, 0 after.\n"), "\(said)")
    #expect(said.contains("Feeder areas in fewer parts than before: F2\n") && !said.contains("in more parts"))
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

  @Test func otherAreasAreAPlan() throws {
    let (study, redesign) = try redesign()
    // s2 with its one pupil, d at 900 m, is cut at 800 m; s4 lies in the east.
    try StripPlan.write([("1", 0, 800), ("2", 800, 2000)], to: fixture.path("new.gpkg"))
    let found = try redesign.plan(of: .init(file: fixture.path("new.gpkg"), id: "code"))
    #expect(found.plan == Plan([0, 1, 1, 1]) && found.doubts.isEmpty)
    // s1 holds a at 100 m and b and c at 500 m.
    try StripPlan.write([("1", 0, 300), ("2", 300, 2000)], to: fixture.path("new.gpkg"), overwrite: true)
    let cut = try redesign.plan(of: .init(file: fixture.path("new.gpkg"), id: "code"))
    #expect(cut.plan == Plan([1, 1, 1, 1]))
    #expect(
      cut.doubts.count == 1 && cut.doubts.english[0].contains("cut 1 block;")
        && cut.doubts.english[0].contains("so 1 pupil counts")
    )
    try StripPlan.write([("1", 0, 800), ("9", 800, 2000)], to: fixture.path("new.gpkg"), overwrite: true)
    let error = #expect(throws: FileError.self) {
      try redesign.plan(of: .init(file: fixture.path("new.gpkg"), id: "code"))
    }
    #expect(error?.row == 2 && error?.problem.contains("the code 9") == true)
    _ = study
  }

  @Test func piecesOfLandAreBlocks() throws {
    var shapes = Geometries()
    func square(_ x: Double) -> [[Coordinate]] {
      [
        [(0.0, 0.0), (400, 0), (400, 1000), (0, 1000), (0, 0)].map {
          Coordinate(x: TinyStudy.west.x + x + $0.0, y: TinyStudy.west.y + $0.1)
        }
      ]
    }
    // The first block lies on both sides of the second.
    shapes.appendPolygons([square(0), square(800)])
    shapes.appendPolygons([square(400)])
    shapes.appendPolygons([square(1200)])
    _ = try Layer(
      name: "blocks", crs: CRS("EPSG:25831"), geometries: shapes,
      columns: [Column(name: "code", values: .text(["x", "y", "z"]))]
    ).write(to: fixture.path("parts.gpkg"))
    let study = try fixture.load()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("parts.gpkg"), id: "code")), of: study)
    #expect(blocks.ids == ["x", "x/2", "y", "z"])
    // a at 100 m; d and e at 900 and 1100 m; b and c at 500 m; f and g at 1500 m.
    #expect(blocks.pupils == [1, 2, 2, 2])
    #expect(blocks.doubts.english.contains { $0.hasPrefix("1 block is in several pieces") })
  }

  @Test func barriersCutBordersAndIslandsAreTied() throws {
    let (study, _) = try redesign()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("blocks.gpkg"), id: "code")), of: study)
    var river = Geometries()
    // Between s3 and s4, where no school stands in s4.
    river.appendLines([
      [(1501.0, -100.0), (1501, 1100)].map {
        Coordinate(x: TinyStudy.west.x + $0.0, y: TinyStudy.west.y + $0.1)
      }
    ])
    _ = try Layer(name: "river", crs: CRS("EPSG:25831"), geometries: river, columns: []).write(
      to: fixture.path("river.geojson"))
    let barriers = try BarrierLines([fixture.path("river.geojson")], of: study)
    let redesign = try StudyRedesign(study, blocks, barriers: barriers)
    #expect(redesign.doubts.english.contains("barriers cut 1 border between blocks"))
    // s4 is an island then, tied to the nearest block of its area.
    let graph = redesign.problem.graph
    #expect(graph.neighbours(of: 3).map { Int($0) } == [2] && graph.lengths.last == 0)
    #expect(redesign.doubts.english.contains { $0.hasPrefix("1 island of blocks has no school") })
  }
}
