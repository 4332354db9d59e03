import Measures
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// Indicators 14 to 17 of the study computed by hand; areas stand in the order A B C, districts N S, schools P1 P2 S1 K1 U1.
@Suite struct CatalogueMobilityTests {
  private let table: MeasureTable

  init() throws { table = try HandCity.measures.get() }

  /// Lengths in metres on the map, with how many pupils have one. To the schools attended: A 400 200 100 600 1700 100, B 900
  /// 200 100 100 1100 600, C 100 100 100 150. p19, 2700 from school, lives outside all areas and is in no distance.
  static let lengths: [(id: String, level: Level, group: String, values: [Double], counts: [Int])] = [
    ("distance_attended_mean_m", .zone, "all", [3100.0 / 6, 3000.0 / 6, 450.0 / 4], [6, 6, 4]),
    ("distance_attended_mean_m", .district, "all", [6100.0 / 12, 450.0 / 4], [12, 4]),
    ("distance_attended_mean_m", .city, "all", [6550.0 / 16], [16]),
    // p01 p02 p07 p11 p12 p15 p16: 400 + 200 + 900 + 1100 + 600 + 100 + 150.
    ("distance_attended_mean_m", .city, "foreign_origin", [3450.0 / 7], [7]),
    ("distance_attended_median_m", .zone, "all", [300, 400, 100], [6, 6, 4]),
    // Half way from the fifth to the sixth, half way too, seven tenths from the third to the fourth.
    ("distance_attended_p90_m", .zone, "all", [1150, 1000, 135], [6, 6, 4]),
    // P1 | S1, P2 for p08, S1 … | none, as K1 is private and U1 of unknown sector: 400 200 100 400 300 100 |
    // 300 200 100 100 200 400.
    ("distance_assigned_mean_m", .zone, "all", [1500.0 / 6, 1300.0 / 6, .nan], [6, 6, 0]),
    ("distance_assigned_median_m", .zone, "all", [250, 200, .nan], [6, 6, 0]),
    // 400 200 100 400 300 100 | 300 200 100 100 200 400 | 100 100 100 150 100 100.
    ("distance_nearest_mean_m", .zone, "all", [1500.0 / 6, 1300.0 / 6, 650.0 / 6], [6, 6, 6]),
    ("distance_nearest_mean_m", .city, "all", [3450.0 / 18], [18]),
    // Attended less nearest: 200 and 1400 | 600, 900, 200 | none.
    ("distance_excess_mean_m", .zone, "all", [1600.0 / 6, 1700.0 / 6, 0], [6, 6, 4]),
    ("distance_excess_mean_m", .city, "all", [3300.0 / 16], [16]),
  ]

  /// At 70 km from the meridian of UTM 31 the map's metre is 0.9996 (1 + 70² / (2 · 6372²)) of a metre on the ground; within the
  /// city that differs by a few millionths.
  @Test(arguments: lengths)
  func length(id: String, level: Level, group: String, values: [Double], counts: [Int]) {
    let scale = 0.9996 * (1 + 68_500.0 * 68_500 / (2 * 6_372_000.0 * 6_372_000))
    let measures = table.named(id, level, group)
    #expect(measures.count == values.count && measures.map(\.count) == counts)
    for (measure, value) in zip(measures, values) {
      #expect(value.isNaN ? measure.value.isNaN : abs(measure.value - value / scale) <= 1e-5 * value)
    }
  }

  static let shares = [
    // p17 and p18 have no school, p19 lives outside all areas, p20 has no home.
    Expected("located_share", .zone, "6/6 6/6 4/6"), Expected("located_share", .city, "16/20"),
    Expected("distance_attended_within_500m", .zone, "4/6 3/6 4/4"),
    Expected("distance_attended_within_1km", .zone, "5/6 5/6 4/4"),
    Expected("distance_attended_beyond_2km", .zone, "0/6 0/6 0/4"),
    Expected("distance_attended_beyond_2km", .city, "0/16"),
    Expected("distance_attended_beyond_2km", .district, "0/12 0/4"),
    Expected("distance_attended_within_500m", .city, "4/7", group: "foreign_origin"),
    // Own: p01 p02 p03 p06 in P1 | p07 p08 in P2 of B, p09 p10 in S1 | p13 p14 in K1, p15 in U1.
    Expected("retention", .zone, "4/6 4/6 3/4"), Expected("retention", .district, "8/12 3/4"),
    Expected("retention", .city, "11/16"),
    Expected("retention", .zone, "2/2 1/3 1/2", group: "foreign_origin"),
    Expected("retention", .zone, "1/3 3/3 2/2", group: "foreign_origin:rest"),
    Expected("retention", .city, "4/7", group: "foreign_origin"),
    Expected("enrolled_outside", .zone, "2/6 2/6 1/4"), Expected("enrolled_outside", .city, "5/16"),
    Expected("retention_public", .zone, "4/6 2/6 0/4"),
    Expected("retention_subsidised", .zone, "0/6 2/6 0/4"),
    Expected("retention_private", .zone, "0/6 0/6 2/4"),
    Expected("retention_unknown_sector", .zone, "0/6 0/6 1/4"),
    Expected("retention_public", .city, "6/16"), Expected("retention_private", .district, "0/12 2/4"),
    // p04 in S1, p05 in K1 | p11 in U1, p12 in P1 | p16 in P2.
    Expected("outside_public", .zone, "0/6 1/6 1/4"), Expected("outside_subsidised", .zone, "1/6 0/6 0/4"),
    Expected("outside_private", .zone, "1/6 0/6 0/4"),
    Expected("outside_unknown_sector", .zone, "0/6 1/6 0/4"),
    // P1: p12 and p19, who comes from beyond all areas, of six; P2: p16 of p07 p08 p16; S1: p04 of p04 p09 p10, p20 unknown; K1:
    // p05 of p05 p13 p14; U1: p11 of p11 p15.
    Expected("inflow", .school, "2/6 1/3 1/3 1/3 1/2"), Expected("inflow", .zone, "2/6 2/6 2/5"),
    Expected("inflow", .district, "4/12 2/5"), Expected("inflow", .city, "6/17"),
    Expected("inflow", .zone, "1/3 1/2 1/2", group: "foreign_origin"),
    Expected("low_performance_resident", .zone, "1/4 2/4 0/4"),
  ]

  @Test(arguments: shares) func share(expected: Expected) { expected.check(in: table) }

  /// Six enrolled and six living in A, six and six in B, five and four in C.
  static let balances: [(Expected, [Int])] = [
    (Expected("balance", .zone, "0/6 0/6 1/4"), [6, 6, 4]), (Expected("balance", .city, "1/16"), [16]),
    (Expected("balance", .district, "0/12 1/4"), [12, 4]),
    // p01 p02 p12 and p01 p02 | p07 p16 and p07 p11 p12 | p11 p15 and p15 p16.
    (Expected("balance", .zone, "1/2 -1/3 0/2", group: "foreign_origin"), [2, 3, 2]),
  ]

  @Test(arguments: balances) func balance(expected: Expected, counts: [Int]) {
    expected.check(in: table, count: { counts[$0] })
  }

  @Test func flightGap() {
    let gaps = table.named("retention_gap_pp", .zone, "foreign_origin").map(\.value)
    // 100 (1/3 − 2/2), 100 (3/3 − 1/3), 100 (2/2 − 1/2); city 100 (6/8 − 4/7).
    #expect(zip(gaps, [-200.0 / 3, 200.0 / 3, 50]).allSatisfy { $0.isClose(to: $1) } && gaps.count == 3)
    #expect(table.named("retention_gap_pp", .city, "foreign_origin")[0].value.isClose(to: 75 - 400.0 / 7))
  }
}
