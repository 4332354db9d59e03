import Indicators
import Languages
import Measures
import Plans
import Segregation
import Studies
import StudyFixtures
import Testing

/// Plans that cover other pupils: what changes is told of those whom both have in an area. h, who goes to the private
/// school, lives at the eastern end, which the second plan leaves out.
@Suite struct SamePupilsTests {
  private func comparison(border: Double, replicates: Int? = nil) throws -> StudyComparison {
    let fixture = try TinyStudy()
    defer { withExtendedLifetime(fixture) {} }
    try StripPlan.write([("1", 0, border), ("2", border, 1880)], to: fixture.path("new.gpkg"))
    let study = try fixture.load()
    let other = try study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code", name: "label"))
    return try StudyComparison(study, other, replicates: replicates)
  }

  private let index = SchoolSegregation.indicator(.dissimilarity, over: .zones)

  /// Nobody's area is another one. Of the group 3 of 4 live in the west, of the rest 1 of 4, and without h 1 of 3; in the
  /// own area learn all but d, 7 of 8 and then 6 of 7.
  @Test func whoIsLeftOutChangesNothing() throws {
    let comparison = try comparison(border: 1000, replicates: 50)
    let measures = comparison.measures
    let row = try #require(measures.row(index, group: "foreign_origin"))
    #expect(row.before?.value == 0.5 && row.after.map { abs($0.value - 5.0 / 12) < 1e-12 } == true)
    #expect(row.change?.value == 0)
    let retention = try #require(measures.row(Retention.retention))
    #expect(
      retention.before?.value == 0.875 && retention.after.map { abs($0.value - 6.0 / 7) < 1e-12 } == true)
    #expect(retention.change?.value == 0)
    // How many live there is each plan's own.
    let residents = measures.rows.first {
      $0.indicator == Composition.residents && $0.level == .zone && $0.unit.id == "2" && $0.group == "all"
    }
    #expect(residents?.before?.value == 4 && residents?.after?.value == 3 && residents?.change?.value == -1)
    let text = ComparisonSummary(comparison).text(in: .english)
    #expect(!text.contains("Without a move") && !text.contains("in their own catchment area"), "\(text)")
    #expect(
      comparison.doubts.english.contains(
        "what becomes of shares, means and indices is told of the 7 pupils who live in an area of both plans")
    )
  }

  /// d comes to the east as well: of the rest 1 of 3 live in the west before, and nobody after.
  @Test func aMoveIsThatOfTheOthers() throws {
    let comparison = try comparison(border: 800)
    let row = try #require(comparison.measures.row(index, group: "foreign_origin"))
    #expect(row.before?.value == 0.5 && row.after?.value == 0.75)
    #expect(row.change.map { abs($0.value - 1.0 / 3) < 1e-12 } == true)
    let text = ComparisonSummary(comparison).text(in: .english)
    #expect(
      text.hasPrefix(
        "Moving 1 pupil raises D of foreign_origin over the catchment areas from 0.417 to 0.750"), "\(text)")
    let shares = [6.0 / 7, 1].map { Number.percent($0).text(in: .english) }
    #expect(text.contains("in their own catchment area: \(shares[0]) before, \(shares[1]) after."), "\(text)")
  }
}
