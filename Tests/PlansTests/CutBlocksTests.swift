import Foundation
import Languages
import Plans
import Redesign
import Studies
import StudyFixtures
import Testing

/// What is said of blocks that borders cut: of one as of one, of several as of several.
@Suite struct CutBlocksTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func blocks(
    _ strips: [(code: String, from: Double, to: Double)], of study: Study
  ) throws -> StudyBlocks {
    try StripPlan.write(strips, to: fixture.path("blocks.gpkg"), overwrite: true)
    return try StudyBlocks(.layer(.init(file: fixture.path("blocks.gpkg"), id: "code")), of: study)
  }

  /// d lives at 900 m and e at 1,100 m, on both sides of today's border.
  @Test func oneBlockIsCutByTodaysAreas() throws {
    let found = try blocks([("s1", 0, 800), ("s2", 800, 1200), ("s3", 1200, 2000)], of: fixture.load())
    #expect(found.zone == [0, 0, 1])
    #expect(
      found.doubts.english == [
        "borders of today's areas cut 1 block; a block counts with the area of most of its pupils, so 1 pupil counts with another area than today's"
      ])
    let catalan = try #require(found.doubts.first).text(in: .catalan)
    #expect(catalan.contains("tallen 1 illa;") && catalan.contains("1 alumne compta amb"), "\(catalan)")
  }

  /// a lives at 100 m, in no block; b, c and d in the west, the four others in the east.
  @Test func severalCountElsewhere() throws {
    let found = try blocks([("s1", 200, 2000)], of: fixture.load())
    #expect(found.zone == [1] && found.pupils == [7])
    #expect(
      found.doubts.english == [
        "1 pupil lives in an area but in no block: the search does not see this pupil",
        "borders of today's areas cut 1 block; a block counts with the area of most of its pupils, so 3 pupils count with another area than today's",
      ])
  }

  /// The border of the feeders at 300 m parts a from b and c.
  @Test func oneBlockIsCutByFeeders() throws {
    try StripPlan.write([("F1", 0, 300), ("F2", 300, 2000)], to: fixture.path("feeders.gpkg"))
    try fixture.write(TinyStudy.study + "feeders: {file: feeders.gpkg, id: code}\n", to: "study.yml")
    let study = try fixture.load()
    let redesign = try StudyRedesign(
      study, blocks([("s1", 0, 501), ("s2", 501, 1000), ("s3", 1000, 2000)], of: study))
    #expect(redesign.problem.feeders?.ofBlock == [1, 1, 1])
    #expect(
      redesign.doubts.english == [
        "borders of feeder areas cut 1 block; a block counts with the feeder of most of its pupils, so 1 pupil counts with another feeder than that of the home"
      ])
  }
}
