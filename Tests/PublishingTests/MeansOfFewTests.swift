import Foundation
import Layers
import Measures
import Studies
import StudyFixtures
import Testing

@testable import Publishing

/// What measures over nearly the same pupils of one city and year, or of two years, tell of the few in whom they differ.
@Suite struct MeansOfFewTests {
  /// A public edition of the pupils of two areas, with a school in the middle of each, and more columns of theirs.
  private struct Edition {
    let rows: [PublishedCity.Row]
    let summary: String

    /// - Parameters:
    ///   - columns: of the study file.
    ///   - header: of the table of pupils, which begins with their code, school and place.
    init(_ pupils: [String], columns: String = "", header: String = "", more: String = "") throws {
      let study = String(
        TinyStudy.study.replacing(", origin: nac, parents_education: isced", with: columns)
          .replacing("  values: {origin: {f: migrant, n: native, \"?\": unknown}}\n", with: "")
          .split(separator: "groups:")[0])
      let fixture = try TinyStudy(
        study: study + more + "publish: {audience: public}\n",
        pupils: "id,escola,x,y\(header)\n" + pupils.joined(separator: "\n") + "\n")
      let zones = try String(contentsOfFile: fixture.path("zones.geojson"), encoding: .utf8)
      try fixture.write(
        zones.replacing("\"code\":\"1\"", with: "\"code\":\"z0\"").replacing(
          "\"code\":\"2\"", with: "\"code\":\"z1\""),
        to: "zones.geojson")
      let publication = try Publication(fixture.loadYears())
      summary = Summary(publication).text
      _ = try publication.write(
        to: fixture.path("public"), overwrite: false, tables: TableOptions(forms: [.csv], rows: .all))
      rows = try PublishedCity.rows(fixture.path("public/measures.csv"))
    }

    /// What is told of a unit such as "zone 0"; nil where it is withheld or not there.
    func told(_ indicator: String, _ unit: String, group: String = "all", year: String = "2025-26")
      -> PublishedCity.Row?
    {
      rows.first {
        $0.indicator == indicator && "\($0.level) \($0.unit)" == unit && $0.group == group && $0.year == year
          && $0.isShown
      }
    }
  }

  private static let ways = ["attended", "nearest", "excess", "assigned"].map { "distance_\($0)_mean_m" }

  /// In the west 29 pupils live 100 to 128 m from its school, three of whom go to the one in the east, and one lives 693 m
  /// away and has no school. The mean to the nearest of the 29 is 114 m, and with the kilometre of the three 218 m. Over all 30
  /// that to the nearest would be 133 m: 30 times that less 29 times 114 m is the way of the one.
  @Test func whoHasNoSchoolIsInNoMeanOfWays() throws {
    let west = (0..<29).map { "p\($0),\($0 % 10 == 0 ? "E" : "W"),\(430_400 - $0),4580500" }
    let east = (0..<30).map { "q\($0),\($0 % 10 == 0 ? "W" : "E"),\(431_400 - $0),4580500" }
    let edition = try Edition(west + ["far,,430010,4580010"] + east)
    #expect(edition.told("distance_nearest_mean_m", "zone 0")?.value == 114)
    // Three go a kilometre further each.
    #expect(edition.told("distance_excess_mean_m", "zone 0")?.value == 103)
    #expect(edition.told("distance_attended_mean_m", "zone 0")?.value == 218)
    // The way to the area's school is the same as to the nearest, and would be of all 30.
    #expect(edition.told("distance_assigned_mean_m", "zone 0") == nil)
    #expect(edition.told("distance_assigned_mean_m", "city 0") == nil)
    let complete = try Edition(west + east)
    for way in MeansOfFewTests.ways { #expect(complete.told(way, "zone 0") != nil, "\(way)") }
  }

  /// All 16 of the west go to its school, which is the nearest: nothing is told from which that follows, neither the two ways
  /// that are the same nor, in the east, what would be left by subtraction.
  @Test func thatAllGoToTheNearestSchoolFollowsFromNothing() throws {
    let west = (0..<16).map { "p\($0),W,\(430_400 - $0),4580500" }
    let east = (0..<60).map { "q\($0),\($0 < 20 ? "W" : "E"),\(431_450 - $0),4580500" }
    let edition = try Edition(west + east)
    for unit in ["zone 0", "zone 1"] {
      #expect(edition.told("distance_attended_mean_m", unit) != nil)
      for way in MeansOfFewTests.ways.dropFirst() {
        #expect(edition.told(way, unit) == nil, "\(way) \(unit)")
      }
    }
    for way in MeansOfFewTests.ways { #expect(edition.told(way, "city 0") != nil, "\(way)") }
    // The marks do not tell which of the areas it is.
    let marks = edition.rows.filter { $0.indicator == "distance_excess_mean_m" && $0.level == "zone" }
    #expect(Set(marks.map(\.status)) == ["joint suppression"] && marks.count == 2)
  }

  /// 20 migrants live in the west beside 5 others. 14 of the 20 have free meals, and all 5 do: of the 25 at least 19 are told
  /// as 1, of the 20 at most 14 as a half. The mean of the 25 less that of the 20 would be that of the 5.
  @Test func aGroupIsNotToldBesideTheAreaInWhichItLives() throws {
    func pupil(_ number: Int, _ x: Int, _ origin: String, _ hasMeals: Bool) -> String {
      "p\(number),\(number % 4 == 0 ? "E" : "W"),\(x),4580500,\(origin),\(hasMeals ? "yes" : "no")"
    }
    let west = (0..<25).map {
      pupil($0, 430_400 - $0, $0 < 20 ? "migrant" : "native", !(14..<20).contains($0))
    }
    let east = (0..<60).map { pupil(100 + $0, 431_450 - $0, "native", $0 % 2 == 0) }
    let edition = try Edition(
      west + east, columns: ", origin: nac, meals: meals", header: ",nac,meals",
      more: """
        groups:
          foreign: {column: origin, in: [migrant]}
        indicators:
          free_meals: {share: meals, in: ["yes"]}

        """)
    #expect(edition.told("share_resident", "zone 0", group: "foreign")?.numerator == 20)
    #expect(edition.told("free_meals", "zone 0")?.value == 1)
    for indicator in ["free_meals", "distance_attended_mean_m"] {
      #expect(edition.told(indicator, "zone 0") != nil && edition.told(indicator, "city 0") != nil)
      for group in ["foreign", "foreign:rest"] {
        #expect(edition.told(indicator, "city 0", group: group) == nil, "\(indicator) \(group)")
      }
    }
  }

  /// Whoever has a severe kind of need has a need, though another column says so: 18 less 15 are the 3 of a mild one.
  @Test func columnsThatTellOfEachOtherAreOneFamily() throws {
    func pupils(_ zone: Int, mild: Int) -> [String] {
      (0..<60).map { number in
        let kind = number >= 18 ? "plain" : number < mild ? "mild" : "severe"
        return "p\(zone)-\(number),\(zone == 0 ? "W" : "E"),\(430_450 + 1000 * zone - number),4580500,"
          + "\(number < 18 ? "yes" : "no"),\(kind)"
      }
    }
    let edition = try Edition(
      pupils(0, mild: 3) + pupils(1, mild: 9), columns: ", needs: needs, kind: kind", header: ",needs,kind",
      more: """
        groups:
          needs: {column: needs, in: ["yes"]}
          severe: {column: kind, in: [severe]}

        """)
    let groups = ["needs", "severe"]
    for unit in ["zone 0", "zone 1"] {
      #expect(!groups.allSatisfy { edition.told("share_resident", unit, group: $0) != nil }, "\(unit)")
    }
    #expect(edition.told("share_resident", "city 0", group: "needs")?.numerator == 36)
    #expect(edition.told("share_resident", "city 0", group: "severe")?.numerator == 24)
  }

  /// Of 40 pupils in each area the incomes stay the same but for one, who has 300,000 more: the mean rises by 7,500. Where all
  /// have a little more nobody is found.
  @Test(arguments: [false, true]) func aChangedNumberOfOnePupilIsHidden(doAllChange: Bool) throws {
    func pupils(_ year: String, _ income: (Int) -> Int) -> [String] {
      (0..<80).map {
        "p\($0),\($0 % 4 == 0 ? "E" : "W"),\(430_100 + 10 * $0 + ($0 < 40 ? 0 : 600)),4580500,\(income($0)),\(year)"
      }
    }
    func usual(_ pupil: Int) -> Int { 8000 + 617 * pupil }
    let later = pupils("2025-26") { pupil in
      doAllChange ? usual(pupil) + 100 : usual(pupil) + (pupil == 5 ? 300_000 : 0)
    }
    let edition = try Edition(
      pupils("2024-25", usual) + later, columns: ", year: curs, income: income", header: ",income,curs",
      more: "indicators: {income: {mean: income}}\n")
    for unit in ["zone 0", "zone 1", "city 0"] {
      #expect(edition.told("income", unit) != nil)
      let isEarlierTold = edition.told("income", unit, year: "2024-25") != nil
      #expect(isEarlierTold == (doAllChange || unit == "zone 1"), "\(unit)")
    }
  }

  /// Of 42 pupils fewer than 5 lie beyond the ninth decile; the mean and the median are told all the same.
  @Test func theSummaryTellsWhatIsTold() throws {
    let pupils = (0..<42).map {
      "p\($0),\($0 % 4 == 0 ? "E" : "W"),\(430_050 + 40 * $0),4580500,\($0 < 2 ? "migrant" : "native")"
    }
    let edition = try Edition(
      pupils, columns: ", origin: nac", header: ",nac",
      more: "groups:\n  foreign: {column: origin, in: [migrant]}\n")
    #expect(edition.told("distance_attended_mean_m", "city 0") != nil)
    #expect(edition.told("distance_attended_p90_m", "city 0") == nil)
    let line = edition.summary.split(separator: "\n").first { $0.contains("to the school attended") }
    #expect(line?.contains("mean withheld") == false && line?.hasSuffix("ninth decile withheld") == true)
    #expect(!edition.summary.contains("no pupil has both"))
    #expect(edition.summary.contains("to the nearest school: mean"))
    #expect(edition.summary.contains("Segregation of foreign: a withheld share of the pupils"))
  }
}
