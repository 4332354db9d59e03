import Measures
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// Indicators 11 to 13 of the study computed by hand. Of 15 pupils everything is known: not of p06 the group, of p17 and p18
/// the school, of p19 and p20 the area. The group and its rest are in P1 3 and 1, P2 2 and 1, S1 0 and 3, K1 0 and 3, U1 2 and
/// 0; in A 2 and 3, B 3 and 3, C 2 and 2.
@Suite struct CatalogueSegregationTests {
  private let table: MeasureTable

  init() throws { table = try HandCity.measures.get() }

  private func values(_ id: String, _ level: Level = .city) -> [Double] {
    table.named(id, level, "foreign_origin").map(\.value)
  }

  static let byHand: [(id: String, level: Level, values: [Double])] = [
    // ½ (|3/7 − 1/8| + |2/7 − 1/8| + 3/8 + 3/8 + 2/7) = ½ · (17 + 9 + 21 + 21 + 16)/56 = ¾.
    ("dissimilarity_schools", .city, [0.75]),
    // ½ (|2/7 − 3/8| + |3/7 − 3/8| + |2/7 − 2/8|) = ½ · (5 + 3 + 2)/56.
    ("dissimilarity_zones", .city, [5.0 / 56]),
    ("dissimilarity_gap_zones", .city, [42.0 / 56 - 5.0 / 56]),
    // ½ Σ C(7, k) C(8, t − k) / C(15, t) · |k/7 − (t − k)/8| over the members k that fall to units of the sizes t, 5 6 4 and 4 3
    // 3 3 2, added up in exact fractions.
    ("dissimilarity_zones_expected", .city, [216.0 / 715]),
    ("dissimilarity_schools_expected", .city, [17.0 / 39]),
    ("dissimilarity_excess_gap_zones", .city, [(0.75 - 17.0 / 39) - (5.0 / 56 - 216.0 / 715)]),
    // GS = D (1 − 7/15); isolation 3/7·3/4 + 2/7·2/3 + 2/7·1 = (27 + 16 + 24)/84; η² = (67/84 − 7/15)/(8/15).
    ("gorard_schools", .city, [0.4]),
    ("isolation_schools", .city, [67.0 / 84]),
    ("exposure_schools", .city, [17.0 / 84]),
    ("eta2_schools", .city, [417.0 / 672]),
    // N: P1 3 and 1, P2 1 and 1, S1 0 and 3, K1 0 and 1, U1 1 and 0: ½ (13 + 1 + 15 + 5 + 6)/30. S: P2 and U1 against K1.
    ("dissimilarity_schools", .district, [2.0 / 3, 1]),
    // A: p01 p02 in P1, p03 too, p04 and p05 not: ½ (⅔ + ⅓ + ⅓). B: P2 1 and 1, U1 1, P1 1, S1 0 and 2: ½ (0 + ⅓ + ⅓ + ⅔).
    ("dissimilarity_schools", .zone, [2.0 / 3, 2.0 / 3, 1]),
    ("dissimilarity_zones", .zone, [0, 0, 0]),
    // Nearest: P1 2 and 3 (A), S1 p07 p11 p12 and p09 p10, P2 p16 and p08, K1 0 and p13 p14, U1 p15: ½ (|2/7 − 3/8| +
    // |3/7 − 2/8| + |1/7 − 1/8| + 2/8 + 1/7) = ½ (5 + 10 + 1 + 14 + 8)/56.
    ("dissimilarity_nearest", .city, [19.0 / 56]),
    ("dissimilarity_step_siting", .city, [14.0 / 56]),
    ("dissimilarity_step_choice", .city, [23.0 / 56]),
  ]

  @Test(arguments: byHand) func value(id: String, level: Level, values: [Double]) {
    let measures = table.named(id, level, "foreign_origin")
    #expect(measures.count == values.count)
    for (measure, value) in zip(measures, values) {
      #expect(measure.value.isClose(to: value))
      #expect(measure.status == .ok)
    }
  }

  @Test func pupilsBehindTheIndices() {
    #expect(table.named("dissimilarity_schools", .city, "foreign_origin").map(\.count) == [15])
    #expect(table.named("dissimilarity_schools", .district, "foreign_origin").map(\.count) == [11, 4])
    #expect(table.named("dissimilarity_schools", .zone, "foreign_origin").map(\.count) == [5, 6, 4])
  }

  @Test func kindsOfChoiceSumToTheStep() {
    let sectors = ["public", "subsidised", "private", "unknown_sector"].flatMap {
      values("dissimilarity_choice_\($0)")
    }
    let areas = ["inside_area", "outside_area"].flatMap { values("dissimilarity_choice_\($0)") }
    #expect(sectors.count == 4 && sectors.reduce(0, +).isClose(to: 23.0 / 56))
    #expect(areas.count == 2 && areas.reduce(0, +).isClose(to: 23.0 / 56))
  }

  /// The worked example of the reference: 30, 10 and 60 of the group in three schools of 100.
  @Test func workedExample() throws {
    let rows = zip(["P1", "S1", "K1"], [30, 10, 60]).flatMap { school, members in
      (0..<100).map {
        "\(school)\($0),S1,\(school),\($0 < members ? "f" : "n"),1,430100,4580500,n,0,100,,,no"
      }
    }
    let header = HandStudy.pupils.prefix { $0 != "\n" }
    let fixture = try HandStudy(pupils: "\(header)\n" + rows.joined(separator: "\n") + "\n")
    let table = try MeasureTable.catalogue(of: try fixture.loadYears())
    func city(_ id: String) throws -> Double { try table.city("\(id)_schools", "foreign_origin").value }
    #expect(try city("dissimilarity").isClose(to: 0.4))
    #expect(try city("isolation").isClose(to: 0.46) && city("exposure").isClose(to: 0.54))
    #expect(try city("eta2").isClose(to: 0.19) && city("gorard").isClose(to: 0.4 * 2 / 3))
  }
}
