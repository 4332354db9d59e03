import Foundation
import Layers
import Measures
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// What the means of two years tell of those who came in between.
@Suite struct MeansOfYearsTests {
  /// 12 pupils in the west and 60 in the east, and after a year so many more in each, while so many have left the west.
  private func rows(west: Int, east: Int, leaving: Int) throws -> [PublishedCity.Row] {
    let study = TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, year: curs,")
      .replacing(", origin: nac, parents_education: isced", with: "")
      .replacing("  values: {origin: {f: migrant, n: native, \"?\": unknown}}\n", with: "")
    let pupils = (0..<72).map { pupil in
      "p\(pupil),\(pupil % 3 == 0 ? "W" : "E"),\(pupil < 12 ? 430_100 + 60 * pupil : 431_000 + 15 * pupil),4580200"
    }
    let newcomers =
      (0..<west).map { "w\($0),E,\(430_900 + $0),4580900" }
      + (0..<east).map { "e\($0),W,\(431_100 + $0),4580900" }
    let table =
      pupils.map { "\($0),2024-25" } + (pupils.dropFirst(leaving) + newcomers).map { "\($0),2025-26" }
    let fixture = try TinyStudy(
      study: study.split(separator: "groups:")[0] + "publish: {audience: public}\n",
      pupils: "id,escola,x,y,curs\n" + table.joined(separator: "\n") + "\n")
    let zones = try String(contentsOfFile: fixture.path("zones.geojson"), encoding: .utf8)
    try fixture.write(
      zones.replacing("\"code\":\"1\"", with: "\"code\":\"z0\"").replacing(
        "\"code\":\"2\"", with: "\"code\":\"z1\""),
      to: "zones.geojson")
    _ = try Publication(fixture.loadYears()).write(
      to: fixture.path("public"), overwrite: false, tables: TableOptions(forms: [.csv], rows: .all))
    return try PublishedCity.rows(fixture.path("public/measures.csv"))
  }

  /// One who came to the west would be found in the means of the west, and in those of the whole less the east's.
  @Test(arguments: [
    (0, 0, 0, [String]()), (1, 0, 0, ["zone 0", "district 0", "city 0"]),
    (1, 14, 0, ["zone 0", "district 0", "city 0"]),
    (12, 14, 0, []), (12, 1, 0, ["zone 1", "district 0", "city 0"]),
    // As many as before, of whom one is another; and one more, of whom most are others.
    (1, 0, 1, ["zone 0", "district 0", "city 0"]), (9, 0, 8, []),
  ])
  func earlierMeansAreWithheld(west: Int, east: Int, leaving: Int, expected: [String]) throws {
    let means = try rows(west: west, east: east, leaving: leaving).filter {
      ["distance_attended_mean_m", "distance_nearest_mean_m"].contains($0.indicator) && $0.group == "all"
    }
    #expect(means.count == 2 * 2 * 4)
    #expect(means.filter { $0.year == "2025-26" }.allSatisfy { $0.isShown })
    for indicator in Set(means.map(\.indicator)) {
      let withheld = means.filter { $0.indicator == indicator && $0.year == "2024-25" && !$0.isShown }
      #expect(Set(withheld.map { "\($0.level) \($0.unit)" }) == Set(expected))
    }
    // No change where a year is withheld.
    for row in means where row.year == "2025-26" {
      #expect(row.change.isNaN == expected.contains("\(row.level) \(row.unit)"), "\(row)")
    }
  }
}
