import Indicators
import Languages
import Layers
import Measures
import Plans
import Studies
import StudyFixtures
import Testing

/// Areas that have a school in one plan only: nobody's way changes by that.
@Suite struct LostSchoolTests {
  /// The eastern end of the city becomes an area with the private school only. h, who lives there, has 480 m to school E,
  /// all others 400 m to theirs.
  private func plans(_ fixture: TinyStudy) throws -> (Study, Study) {
    try StripPlan.write(
      [("1", 0, 1000), ("2", 1000, 1700), ("3", 1700, 2000)], to: fixture.path("new.gpkg"))
    let study = try fixture.load()
    return (study, try study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code", name: "label")))
  }

  private func fixture() throws -> TinyStudy {
    try TinyStudy(pupils: TinyStudy.pupils.replacing("h,P,n,,431900", with: "h,P,n,,431980"))
  }

  @Test func whoHasNoSchoolAnyMoreIsToldFirst() throws {
    let fixture = try fixture()
    let (before, after) = try plans(fixture)
    let comparison = try StudyComparison(before, after)
    let row = try #require(comparison.measures.row(Mobility.assignedMean))
    // 410 m of eight, and 400 m of the seven who have a school: a little more on the ellipsoid.
    #expect(row.before.map { abs($0.value - 410) < 1 } == true)
    #expect(row.after.map { abs($0.value - 400) < 1 } == true)
    #expect(row.change?.value == 0 && row.change?.count == 7)
    let writer = ByteWriter(inMemory: 1024)
    try comparison.measures.selecting { $0.indicator == Mobility.assignedMean && $0.level == .city }.writeCSV(
      to: writer)
    let written = writer.text
    #expect(
      written.contains(
        "ok,ok,\"the change is that of the pupils who count on both sides, not after less before\",,,m,"),
      "\(written)")
    let text = ComparisonSummary(comparison).text(in: .english)
    #expect(
      text.hasPrefix(
        "1 pupil has no school of the area any more: 3. Ways are compared without this pupil.\n"),
      "\(text)")
    #expect(!text.contains("the mean way"), "\(text)")
  }

  @Test func whoHasASchoolNowIsToldFirst() throws {
    let fixture = try fixture()
    let (before, after) = try plans(fixture)
    let text = try ComparisonSummary(StudyComparison(after, before)).text(in: .english)
    #expect(text.hasPrefix("1 pupil had no school of the area and has one now: East."), "\(text)")
    #expect(!text.contains("the mean way"), "\(text)")
  }
}
