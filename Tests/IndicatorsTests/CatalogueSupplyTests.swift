import Measures
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// Indicators 7 to 10 of the study computed by hand; areas stand in the order A B C, districts N S, schools P1 P2 S1 K1 U1.
@Suite struct CatalogueSupplyTests {
  private let table: MeasureTable

  init() throws { table = try HandCity.measures.get() }

  /// Support by pupils: P1 ½ (t2) by 6, P2 none (t5 has no fte) by 3, S1 1 (t8) by 4, K1 none by 3; U1 has no teachers, so
  /// that its pupils are in no sum.
  static let supportByPupils = [
    Expected("support_fte_per_100_pupils", .school, "0.5/6 0/3 1/4 0/3 0/0"),
    Expected("support_fte_per_100_pupils", .zone, "0.5/6 1/7 0/3"),
    Expected("support_fte_per_100_pupils", .district, "1.5/13 0/3"),
    Expected("support_fte_per_100_pupils", .city, "1.5/16"),
  ]

  @Test(arguments: supportByPupils) func support(expected: Expected) { expected.check(in: table, scale: 100) }

  /// Each with how many teachers stand behind it, unit by unit.
  static let teachers: [(Expected, [Int])] = [
    // Of t1 t2 t3 | t4 t6 | t7 t8 | t10; t5 has no fte, t9 no role.
    (Expected("support_fte_share", .school, "0.5/2.5 0/1.5 1/2 0/1 0/0"), [3, 2, 2, 1, 0]),
    (Expected("support_fte_share", .zone, "0.5/2.5 1/3.5 0/1"), [3, 4, 1]),
    (Expected("support_fte_share", .city, "1.5/7"), [8]),
    // 1·2 + ½·15 + 1·10 | 1·1 + ½·4 | 1·20 (t8 unknown) | ½·12 + 1·30.
    (Expected("experience_mean_years", .school, "19.5/2.5 3/1.5 20/1 36/1.5 0/0"), [3, 2, 1, 2, 0]),
    (Expected("experience_mean_years", .zone, "19.5/2.5 23/2.5 36/1.5"), [3, 3, 2]),
    (Expected("experience_mean_years", .district, "42.5/5 36/1.5"), [6, 2]),
    (Expected("experience_mean_years", .city, "78.5/6.5"), [8]),
    // From ten years on: t2 t3 | none | t7 | t9 t10.
    (Expected("experienced_share", .school, "1.5/2.5 0/1.5 1/1 1.5/1.5 0/0"), [3, 2, 1, 2, 0]),
    (Expected("experienced_share", .city, "4/6.5"), [8]),
    // New in 2025-26: t1 | t4 of September, t6 of March came the year before | t8 not, t7 unknown | t9 of January.
    (Expected("new_teachers_share", .school, "1/2.5 1/1.5 0/1 0.5/1.5 0/0"), [3, 2, 1, 2, 0]),
    (Expected("new_teachers_share", .zone, "1/2.5 1/2.5 0.5/1.5"), [3, 3, 2]),
    (Expected("new_teachers_share", .city, "2.5/6.5"), [8]),
    // 2/5, 2/3, 0 and 1/3: three of four above ¼; their mean is 7/20.
    (Expected("new_teachers_schools_above", .city, "3/4"), [4]),
    (Expected("new_teachers_schools_above", .zone, "1/1 1/2 1/1"), [1, 2, 1]),
    (Expected("new_teachers_schools_mean", .city, "1.4/4"), [4]),
    (Expected("new_teachers_schools_mean", .district, "\(16.0 / 15)/3 \(1.0 / 3)/1"), [3, 1]),
  ]

  @Test(arguments: teachers) func share(expected: Expected, counts: [Int]) {
    expected.check(in: table, count: { counts[$0] })
  }

  /// Weighted with the pupils of the schools, 6 3 4 3 2. Meals 100, 200, 300.5, 400 and unknown; "Meals" are meals. Trips 10 +
  /// 20, 40, unknown, 60.5, 70.
  static let costs = [
    Expected("cost_mean_meals", .school, "600/6 600/3 1202/4 1200/3 0/0"),
    Expected("cost_mean_meals", .zone, "600/6 1802/7 1200/3"),
    Expected("cost_mean_meals", .city, "3602/16"),
    Expected("cost_mean_public_meals", .city, "1200/9"),
    Expected("cost_mean_subsidised_meals", .zone, "0/0 1202/4 0/0"),
    Expected("cost_mean_private_meals", .district, "0/0 1200/3"),
    // 3 2 1 0 pupils of the group; of the rest 2 1 3 3.
    Expected("cost_mean_meals", .city, "1000.5/6", group: "foreign_origin"),
    Expected("cost_mean_meals", .city, "2501.5/9", group: "foreign_origin:rest"),
    Expected("cost_mean_trips", .city, "621.5/14"),
    Expected("cost_mean_trips", .zone, "180/6 120/3 321.5/5"),
    // Schools of which both are known: P1 130, P2 240, K1 460.5. Uniforms were a type of the year before only.
    Expected("cost_mean", .city, "2881.5/12"),
    Expected("cost_mean", .school, "780/6 720/3 0/0 1381.5/3 0/0"),
    Expected("cost_mean_public", .city, "1500/9"),
  ]

  @Test(arguments: costs) func cost(expected: Expected) { expected.check(in: table) }

  @Test func medianCosts() {
    func medians(_ id: String, _ level: Level = .city, _ group: String = "all") -> [Double] {
      table.named(id, level, group).map(\.value)
    }
    // Half of 16 pupils: 100 reaches 6 of them, 200 nine. Of 14: 30 six, 40 nine. Of 12: 130 six.
    #expect(medians("cost_median_meals") == [200])
    #expect(medians("cost_median_trips") == [40])
    #expect(medians("cost_median") == [130])
    #expect(medians("cost_median_public_meals") == [100])
    // B: 200 reaches three of seven, 300.5 all.
    #expect(medians("cost_median_meals", .zone) == [100, 300.5, 400])
    #expect(medians("cost_median_meals", .city, "foreign_origin:rest") == [300.5])
    #expect(table.named("cost_mean_uniforms").isEmpty)
  }

  @Test func costsInAnotherCurrency() throws {
    let study = HandStudy.study.replacing("low_score: 50", with: "currency: NOK")
    let table = try MeasureTable.catalogue(of: try HandStudy(study: study).loadYears())
    Expected("cost_mean_meals", .city, "3602/16").check(in: table)
    #expect(table.indicators.first { $0.columnName == "cost_mean_meals" }?.unit == .money("NOK"))
  }

  @Test func costsOfTheYearBefore() {
    // P1 alone names uniforms, with p01 p02 p04 p12 p90 p91.
    Expected("cost_mean_uniforms", .city, "480/6").check(in: table, year: "2024-25")
    #expect(
      table.note("experience", year: "2024-25")
        == "add rows of 2024-25 to the table of staff")
  }
}
