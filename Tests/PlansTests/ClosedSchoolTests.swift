import Indicators
import Languages
import Layers
import Plans
import Redesign
import Studies
import StudyFixtures
import Testing

/// A plan of one area for the whole tiny city: today's second one is gone, and whether its school is as well is asked.
@Suite struct ClosedSchoolTests {
  private func fixture(named: Bool = false) throws -> TinyStudy {
    let fixture =
      named
      ? try TinyStudy(
        study: TinyStudy.study.replacing("sector: titularitat,", with: "sector: titularitat, zone: zona,"),
        schools: """
          codi;nom;titularitat;x;y;zona
          W;Escola de Ponent;Públic;430500;4580500;1
          E;Escola de Llevant;Públic;431500;4580500;2
          P;Col·legi Privat;Privat;431850;4580850;

          """) : try TinyStudy()
    try StripPlan.write([("1", 0, 2000)], to: fixture.path("new.gpkg"))
    return fixture
  }

  private func compared(_ fixture: TinyStudy, closesMissing: Bool) throws -> StudyComparison {
    let study = try fixture.load()
    let plan = StudyFile.AreaSource(file: fixture.path("new.gpkg"), id: "code", name: "label")
    return try StudyComparison(study, study.redrawn(plan, closesMissing: closesMissing))
  }

  /// Four go 400 m to W as today; e goes 600 m instead of 400, f and g √(1000² + 400²) and h 1,400 m: 719.3 m a pupil.
  @Test(arguments: [false, true]) func aSchoolThatClosesHasNobody(named: Bool) throws {
    let comparison = try compared(fixture(named: named), closesMissing: true)
    let walk = try #require(comparison.measures.row(Mobility.assignedMean))
    #expect(walk.before.map { abs($0.value - 400) < 0.5 } == true)
    #expect(walk.after.map { abs($0.value - 719.26) < 0.5 } == true)
    let loads = comparison.measures.rows.filter { $0.indicator == PlanIndicators.assigned }
    #expect(loads.first { $0.unit.id == "W" }?.after?.value == 8)
    #expect(loads.first { $0.unit.id == "E" }?.after?.value ?? 0 == 0)
    #expect(comparison.after.pupils.school.count { $0 == 1 } == 0)
    let text = ComparisonSummary(comparison).text(in: .english)
    #expect(text.contains("Schools that close: Escola de Llevant\n"), "\(text)")
    #expect(text.contains("lengthens the mean way to the school of the area by 319 m"), "\(text)")
    #expect(!comparison.doubts.english.contains { $0.contains("--close-missing") })
  }

  /// Both schools stand in the one area, so that each pupil's nearest is today's.
  @Test func aSchoolThatStaysOpenWithoutItsAreaIsTold() throws {
    let comparison = try compared(fixture(), closesMissing: false)
    #expect(comparison.measures.row(Mobility.assignedMean)?.change?.value == 0)
    #expect(
      comparison.doubts.english.contains(
        "the new plan has not got the area of 1 school, which counts as open in the area in which it stands: Escola de Llevant; if it closes, give --close-missing, or name it under \"close\" in a scenario"
      ), "\(comparison.doubts.english)")
  }

  @Test func thatTheTableOfSchoolsNamesOtherAreasIsTold() throws {
    let doubts = try compared(fixture(named: true), closesMissing: false).doubts.english
    #expect(
      doubts.contains { $0.hasPrefix("the table of schools names areas that the other plan") }, "\(doubts)")
  }

  /// Areas that a study merges, and those that are there under other codes, have not lost their schools.
  @Test func mergedAndRenamedAreasAreNoLoss() throws {
    let fixture = try fixture()
    try fixture.write(TinyStudy.study + "scenario: {merge: {1: [2]}}\n", to: "merged.yml")
    let study = try fixture.load()
    let merged = try study.other(StudyFile(path: fixture.path("merged.yml")))
    #expect(try StudyComparison(study, merged).doubts.isEmpty)
    try StripPlan.write([("1", 0, 1000), ("9", 1000, 2000)], to: fixture.path("renamed.gpkg"))
    let renamed = try study.redrawn(.init(file: fixture.path("renamed.gpkg"), id: "code"))
    let doubts = try StudyComparison(study, renamed).doubts.english
    #expect(!doubts.contains { $0.contains("--close-missing") }, "\(doubts)")
  }

  @Test func facilitiesCloseThatServedBlocks() {
    let today = Plan([0, 0, 2, 2, -1])
    #expect(Plan([0, 1, 1, 1, 1]).closed(since: today) == [2])
    #expect(Plan([3, 3, 3, 3, 3]).closed(since: today) == [0, 2])
    #expect(today.closed(since: today).isEmpty)
  }
}
