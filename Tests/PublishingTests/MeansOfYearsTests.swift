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
    let pupils = (0..<72).map { pupil in
      "p\(pupil),\(pupil % 3 == 0 ? "W" : "E"),\(pupil < 12 ? 430_100 + 60 * pupil : 431_000 + 15 * pupil),4580200"
    }
    let newcomers =
      (0..<west).map { "w\($0),E,\(430_900 + $0),4580900" }
      + (0..<east).map { "e\($0),W,\(431_100 + $0),4580900" }
    return try rows(pupils, pupils.dropFirst(leaving) + newcomers)
  }

  /// What is published of the pupils of two years: code, school, place and, with a group, origin.
  private func rows(_ before: [String], _ after: [String], hasGroup: Bool = false) throws -> [PublishedCity
    .Row]
  {
    var study = TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, year: curs,")
      .replacing(", parents_education: isced", with: "")
      .replacing("  low_education: {column: parents_education, at_most: 2}\n", with: "")
    if !hasGroup {
      study =
        study.replacing(", origin: nac", with: "")
        .replacing("  values: {origin: {f: migrant, n: native, \"?\": unknown}}\n", with: "")
        .split(separator: "groups:")[0] + ""
    }
    let table = before.map { "\($0),2024-25" } + after.map { "\($0),2025-26" }
    let fixture = try TinyStudy(
      study: study + "publish: {audience: public}\n",
      pupils: "id,escola,x,y\(hasGroup ? ",nac" : ""),curs\n" + table.joined(separator: "\n") + "\n")
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

  /// 12 pupils of the west and 60 of the east, who all stay; of one the school or the home is another.
  @Test(arguments: ["p0,E,430100,4580200", "p0,W,430110,4580200"])
  func whoStaysAndHasAnotherWayIsHidden(changed: String) throws {
    let pupils = (0..<72).map { pupil in
      "p\(pupil),\(pupil % 3 == 0 ? "W" : "E"),\(pupil < 12 ? 430_100 + 60 * pupil : 431_000 + 15 * pupil),4580200"
    }
    let means = try rows(pupils, [changed] + pupils.dropFirst()).filter {
      $0.indicator == "distance_attended_mean_m" && $0.group == "all"
    }
    let withheld = means.filter { !$0.isShown }
    #expect(withheld.allSatisfy { $0.year == "2024-25" })
    #expect(Set(withheld.map { "\($0.level) \($0.unit)" }) == ["zone 0", "district 0", "city 0"])
    #expect(try rows(pupils, pupils).allSatisfy { $0.indicator != "distance_attended_mean_m" || $0.isShown })
  }

  /// 20 of the group and 60 others; one of the group goes and another comes, while a dozen others come to either area. All
  /// pupils follow from the group and its rest, so the rest is not told either.
  @Test(arguments: [(1, true), (0, false), (10, false)])
  func aNewcomerOfAGroupIsHidden(count: Int, isWithheld: Bool) throws {
    func pupil(_ code: String, _ number: Int, _ origin: String) -> String {
      "\(code),\(number % 2 == 0 ? "W" : "E"),\(430_050 + 23 * number),4580250,\(origin)"
    }
    let pupils = (0..<80).map { pupil("p\($0)", $0, $0 % 4 == 0 ? "f" : "n") }
    let gone = Set((0..<count).map { 4 * $0 })
    let after =
      pupils.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
      + (0..<count).map { pupil("f\($0)", 70 - $0, "f") }
      + (0..<24).map { pupil("n\($0)", 20 + ($0 < 12 ? $0 : 18 + $0), "n") }
    let means = try rows(pupils, after, hasGroup: true).filter {
      $0.indicator == "distance_attended_mean_m" && $0.level == "city"
    }
    #expect(means.count == 6 && means.filter { $0.year == "2025-26" }.allSatisfy { $0.isShown })
    let earlier = means.filter { $0.year == "2024-25" }
    #expect(earlier.filter { $0.group == "all" }.allSatisfy { $0.isShown })
    #expect(earlier.filter { $0.group != "all" }.allSatisfy { $0.isShown != isWithheld }, "\(earlier)")
  }

  /// A mean of nothing beyond the nearest school would be told of each pupil.
  @Test func thatAllGoToTheNearestSchoolIsNotTold() throws {
    let pupils = (0..<40).map { pupil in
      "p\(pupil),\(pupil < 20 ? "W" : "E"),\(pupil < 20 ? 430_400 + pupil : 431_400 + pupil),4580200"
    }
    let excess = try rows(pupils, pupils).filter { $0.indicator == "distance_excess_mean_m" }
    #expect(!excess.isEmpty && excess.allSatisfy { !$0.isShown })
    let other = try rows(pupils, ["p0,E,430400,4580200"] + pupils.dropFirst()).filter {
      $0.indicator == "distance_excess_mean_m" && $0.year == "2025-26" && $0.level == "city"
    }
    #expect(other.count == 1 && other.allSatisfy { $0.isShown })
  }
}
