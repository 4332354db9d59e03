import Measures
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// The district for which pupils count as enrolled, where the border of the districts cuts the eastern area: the private
/// school and h live beyond it, in the south; the eastern school belongs to its area, most of which is in the north.
@Suite struct DistrictsOfEnrolmentTests {
  private func enrolled(areasOfW: String) throws -> [Double] {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("sector: titularitat,", with: "sector: titularitat, zone: zona,")
        .replacing("districts.geojson", with: "districts.gpkg"),
      schools: """
        codi;nom;titularitat;x;y;zona
        W;;Públic;430500;4580500;"\(areasOfW)"
        E;;Públic;431500;4580500;2
        P;;Privat;431850;4580850;

        """)
    try StripPlan.write([("N", 0, 1700), ("S", 1700, 2000)], to: fixture.path("districts.gpkg"))
    let study = try fixture.load()
    var measures = MeasureTable(for: study)
    Composition.add(to: &measures, study: study)
    return measures.measures(Composition.enrolled, level: .district, group: "all").map(\.value)
  }

  /// a, b and c go to W, e and f to E; d, g and h go to P, whatever other schools serve.
  @Test(arguments: ["1", "1;2"]) func aSchoolOfSeveralAreasMovesNoOthers(areasOfW: String) throws {
    #expect(try enrolled(areasOfW: areasOfW) == [5, 3])
  }

  /// An area is ranked where both shares are of enough pupils.
  @Test func areasOfFewAreNotRanked() {
    var table = MeasureTable(
      years: ["2025-26"],
      units: [.zone: [(id: "port", name: ""), (id: "old", name: ""), (id: "new", name: "")]])
    for (indicator, counts) in [
      (Composition.residentShare, [2, 30, 31]), (Composition.shareGap, [60, 30, 29]),
    ] {
      table.add(
        indicator, level: .zone, group: "a", year: "2025-26", counts.map { Cell(0.5, count: $0) })
    }
    #expect(Composition.rankedShareGaps(of: "a", in: table).map(\.unit) == [1])
  }
}
