import Foundation
import Layers
import Plans
import Redesign
import Studies
import StudyFixtures
import Testing

/// Layers of areas as plans of the tiny city's blocks: four strips of 500 m, of which the last holds h alone.
@Suite struct LayerPlanTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func plan(
    _ strips: [(code: String, from: Double, to: Double)], mayMiss: Bool = true
  ) throws -> (plan: Plan, doubts: [String]) {
    try StripPlan.write(
      [("s1", 0, 501), ("s2", 501, 1000), ("s3", 1000, 1501), ("s4", 1501, 2000)],
      to: fixture.path("blocks.gpkg"), overwrite: true)
    try StripPlan.write(strips, to: fixture.path("new.gpkg"), overwrite: true)
    let study = try fixture.load()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("blocks.gpkg"), id: "code")), of: study)
    let found = try StudyRedesign(study, blocks).plan(
      of: .init(file: fixture.path("new.gpkg"), id: "code"), mayMiss: mayMiss)
    return (found.plan, found.doubts.english)
  }

  @Test func areasThatCoverTheCityHaveNoDoubts() throws {
    let found = try plan([("1", 0, 1000), ("2", 1000, 2000)], mayMiss: false)
    #expect(found.plan == Plan([0, 0, 1, 1]) && found.doubts.isEmpty)
  }

  /// a lives at 100 m; b and c at 500 m.
  @Test func whoLivesInNoAreaIsTold() throws {
    let found = try plan([("1", 300, 1000), ("2", 1000, 2000)], mayMiss: false)
    #expect(found.plan == Plan([0, 0, 1, 1]))
    #expect(
      found.doubts == [
        "1 pupil lives in an area today and in none of the plan, and counts with the rest of the block"
      ])
  }

  /// e lives at 1,100 m and h at 1,900 m, alone in its block.
  @Test func blocksInNoAreaAreNoPlanToBeRanked() throws {
    let strips: [(code: String, from: Double, to: Double)] = [("1", 0, 1000), ("2", 1200, 1600)]
    let found = try plan(strips)
    #expect(found.plan == Plan([0, 0, 1, Plan.none]))
    #expect(
      found.doubts == [
        "2 pupils live in an area today and in none of the plan; each counts with the rest of the block"
      ])
    let error = #expect(throws: FileError.self) { try plan(strips, mayMiss: false) }
    #expect(error?.path == fixture.path("new.gpkg"))
    #expect(error?.problem == "the plan leaves out one block, the first of them s4", "\(error as Any)")
  }

  /// d lives at 900 m, where both areas are.
  @Test func whoLivesInTwoAreasIsTold() throws {
    let found = try plan([("1", 0, 900.4), ("2", 899.6, 2000)])
    #expect(found.plan == Plan([0, 0, 1, 1]))
    #expect(
      found.doubts == [
        "1 pupil lives where areas of the plan overlap, and counts for the one that comes first in its file"
      ])
  }

  @Test func whatComparisonsRefuseIsNoPlan() throws {
    let wide = #expect(throws: FileError.self) { try plan([("1", 0, 1200), ("2", 1000, 2000)]) }
    #expect(wide?.row == 2 && wide?.problem.contains("the area 2 overlaps the area 1 (row 1)") == true)
    let far = #expect(throws: FileError.self) { try plan([("1", 9000, 9500), ("2", 9500, 9900)]) }
    #expect(far?.problem == "no pupil lives in any of the areas", "\(far as Any)")
  }
}
