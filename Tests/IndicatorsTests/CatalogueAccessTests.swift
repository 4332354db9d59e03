import Measures
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// Indicators 1 to 6 of the study computed by hand; areas stand in the order A B C, districts N S, schools P1 P2 S1 K1 U1.
@Suite struct CatalogueAccessTests {
  private let table: MeasureTable

  init() throws { table = try HandCity.measures.get() }

  /// First wishes: P1 p01 p02 p07 z01; P2 p08; S1 p03 p04 p11; K1 p13 p14; none for U1. Places 4, 2, 2, unknown, 0. K1 and
  /// U1 have no quotient, so that C has none. P2 counts in B and N.
  static let demandRatios = [
    Expected("demand", .school, "4/4 1/2 3/2 0/0 0/0"), Expected("demand", .zone, "4/4 4/4 0/0"),
    Expected("demand", .district, "8/8 0/0"), Expected("demand", .city, "8/8"),
  ]

  @Test(arguments: demandRatios) func demand(expected: Expected) {
    expected.check(in: table, count: { unit in Int(expected.quotients[unit].part) })
  }

  /// Where no rank is known nobody knows who wished what first: no school is asked for by nobody.
  @Test func demandWithoutRanks() throws {
    let applications = HandStudy.applications.replacing(/,[12],/) { _ in ",," }
    let table = try MeasureTable.catalogue(of: try HandStudy(applications: applications).loadYears())
    Expected("demand", .city, "0/0").check(in: table)
    Expected("demand", .school, "0/0 0/0 0/0 0/0 0/0").check(in: table)
    Expected("demand_schools_below_0.5", .city, "0/0").check(in: table)
    Expected("demand_places_below_0.5", .city, "0/0").check(in: table)
    Expected("first_choice_share", .city, "0/0").check(in: table)
  }

  /// Where the table holds other wishes than the first, neither.
  @Test func demandWithoutFirstWishes() throws {
    let applications = HandStudy.applications.replacing(/,1,/) { _ in ",3," }
    let table = try MeasureTable.catalogue(of: try HandStudy(applications: applications).loadYears())
    Expected("demand", .city, "0/0").check(in: table)
    Expected("demand_schools_below_0.5", .city, "0/0").check(in: table)
    Expected("first_choice_share", .city, "0/0").check(in: table)
    Expected("first_choice_success", .city, "0/0").check(in: table)
  }

  /// P1 1, P2 ½ (which begins its class), S1 1½ (which ends its class).
  static let demandClasses = [
    Expected("demand_schools_below_0.5", .city, "0/3"),
    Expected("demand_schools_0.5_to_0.9", .city, "1/3"),
    Expected("demand_schools_0.5_to_0.9", .zone, "0/1 1/2 0/0"),
    Expected("demand_schools_0.9_to_1.1", .city, "1/3"),
    Expected("demand_schools_0.9_to_1.1", .zone, "1/1 0/2 0/0"),
    Expected("demand_schools_1.1_to_1.5", .city, "1/3"),
    Expected("demand_schools_1.1_to_1.5", .district, "1/3 0/0"),
    Expected("demand_schools_above_1.5", .city, "0/3"),
    // Of 4 + 2 + 2 places.
    Expected("demand_places_0.5_to_0.9", .city, "2/8"), Expected("demand_places_0.9_to_1.1", .city, "4/8"),
    Expected("demand_places_1.1_to_1.5", .city, "2/8"),
    Expected("demand_places_1.1_to_1.5", .zone, "0/4 2/4 0/0"),
    Expected("demand_places_above_1.5", .district, "0/8 0/0"),
  ]

  /// Assigned: P1 p01 p02 p03 (z02, whose rank is unknown, counts nowhere); P2 p07 p08; S1 p04; K1 p13 p14; U1 p11 p15.
  /// Of them first choices: p01 p02; p08; p04; p13 p14; none. Wished first, see demand.
  static let firstChoice = [
    Expected("first_choice_share", .school, "2/3 1/2 1/1 2/2 0/2"),
    Expected("first_choice_share", .zone, "2/3 2/3 2/4"),
    Expected("first_choice_share", .district, "4/6 2/4"),
    Expected("first_choice_share", .city, "6/10"),
    Expected("first_choice_success", .school, "2/4 1/1 1/3 2/2 0/0"),
    Expected("first_choice_success", .zone, "2/4 2/4 2/2"),
    Expected("first_choice_success", .district, "4/8 2/2"),
    Expected("first_choice_success", .city, "6/10"),
    // Of the group p01 ✓, p02 ✓, p07, p11, p15; of the rest p03, p04 ✓, p08 ✓, p13 ✓, p14 ✓; z01 and z02 of neither.
    Expected("first_choice_share", .city, "2/5", group: "foreign_origin"),
    Expected("first_choice_share", .city, "4/5", group: "foreign_origin:rest"),
    // p15 wished a school that is not in the list.
    Expected("first_choice_success", .city, "2/4", group: "foreign_origin"),
    Expected("first_choice_success", .zone, "2/3 0/1 0/0", group: "foreign_origin"),
    // ⅔, ½, 1, 1, 0; limits at ½, ¾, 9⁄10.
    Expected("first_choice_schools_below_50pct", .city, "1/5"),
    Expected("first_choice_schools_50_to_75pct", .city, "2/5"),
    Expected("first_choice_schools_75_to_90pct", .city, "0/5"),
    Expected("first_choice_schools_above_90pct", .city, "2/5"),
    Expected("first_choice_schools_above_90pct", .zone, "0/1 1/2 1/2"),
  ]

  /// By home: A 4 public, p04 subsidised, p05 private; B p07 p08 p12, p09 p10, p11 unknown; C p16 public, p13 p14 private,
  /// p15 unknown, p17 and p18 without school. p19 lives nowhere here.
  /// By school: P1 p01 p02 p03 p06 p12 p19, P2 p07 p08 p16, S1 p04 p09 p10 p20, K1 p05 p13 p14, U1 p11 p15.
  static let sectors = [
    Expected("sector_public_resident", .zone, "4/6 3/5 1/3"),
    Expected("sector_public_resident", .city, "8/14"),
    Expected("sector_public_resident", .district, "7/11 1/3"),
    Expected("sector_subsidised_resident", .zone, "1/6 2/5 0/3"),
    Expected("sector_private_resident", .zone, "1/6 0/5 2/3"),
    Expected("sector_unknown_resident", .zone, "0/6 1/6 1/4"),
    Expected("sector_unknown_resident", .city, "2/16"),
    Expected("sector_public_enrolled", .school, "6/6 3/3 0/4 0/3 0/0"),
    Expected("sector_public_enrolled", .zone, "6/6 3/7 0/3"),
    Expected("sector_subsidised_enrolled", .zone, "0/6 4/7 0/3"),
    Expected("sector_private_enrolled", .zone, "0/6 0/7 3/3"),
    Expected("sector_unknown_enrolled", .zone, "0/6 0/7 2/5"),
    Expected("sector_public_enrolled", .district, "9/13 0/3"),
    Expected("sector_private_enrolled", .city, "3/16"),
    // p01 p02 p12, p07 p16, p20; p11 and p15 unknown.
    Expected("sector_public_enrolled", .city, "5/6", group: "foreign_origin"),
    Expected("sector_unknown_enrolled", .city, "2/8", group: "foreign_origin"),
    // p03 p19, p08; p04 p09 p10; p05 p13 p14.
    Expected("sector_private_enrolled", .city, "3/9", group: "foreign_origin:rest"),
  ]

  /// Of foreign origin live p01 p02 | p07 p11 p12 | p15 p16 p18; p06 is unknown. In schools: P1 p01 p02 p12 (not p03, p19), P2
  /// p07 p16 (p08), S1 p20 (p04 p09 p10), K1 none of three, U1 p11 p15.
  static let composition = [
    Expected("share_resident", .zone, "2/5 3/6 3/6", group: "foreign_origin"),
    Expected("share_resident", .district, "5/11 3/6", group: "foreign_origin"),
    Expected("share_resident", .city, "8/17", group: "foreign_origin"),
    Expected("share_resident", .school, "2/5 3/6 3/6 3/6 3/6", group: "foreign_origin"),
    Expected("unknown_share", .zone, "1/6 0/6 0/6", group: "foreign_origin"),
    Expected("unknown_share", .city, "1/18", group: "foreign_origin"),
    Expected("share_enrolled", .school, "3/5 2/3 1/4 0/3 2/2", group: "foreign_origin"),
    Expected("share_enrolled", .zone, "3/5 3/7 2/5", group: "foreign_origin"),
    Expected("share_enrolled", .district, "6/12 2/5", group: "foreign_origin"),
    Expected("share_enrolled", .city, "8/17", group: "foreign_origin"),
    // ISCED 1 2 3 5 6 1 | – 4 5 8 2 3 | 7 6 1 2 4 1.
    Expected("share_resident", .zone, "3/6 1/5 3/6", group: "low_education"),
    Expected("share_resident", .city, "7/17", group: "low_education"),
    Expected("unknown_share", .zone, "0/6 1/6 0/6", group: "low_education"),
  ]

  /// Of P6 in known sectors to S1, by the earlier home. Public: p01 p02 → public, p04 → subsidised (A); p07 → public, p11 →
  /// unknown, p91 gone (B); p13 → private (C); p90 gone (A). Subsidised: p03 → public (A), p10 → subsidised (B). Private: p14
  /// → private, p17 → no school, p92 gone (C). p15 came from an unknown sector, p12 and p93 were in P5.
  static let transitions = [
    Expected("transition_public_to_public", .city, "3/5"),
    Expected("transition_public_to_public", .zone, "2/3 1/1 0/1"),
    Expected("transition_public_to_subsidised", .city, "1/5"),
    Expected("transition_public_to_private", .city, "1/5"),
    Expected("transition_subsidised_to_public", .city, "1/2"),
    Expected("transition_subsidised_to_subsidised", .zone, "0/1 1/1 0/0"),
    Expected("transition_private_to_private", .city, "1/1"),
    Expected("transition_private_to_private", .district, "0/0 1/1"),
    Expected("transition_public_out", .city, "2/5"), Expected("transition_public_out", .zone, "1/3 0/1 1/1"),
    Expected("transition_public_out", .district, "1/4 1/1"),
    Expected("transition_public_out", .city, "0/3", group: "foreign_origin"),
    Expected("transition_public_out", .city, "2/2", group: "foreign_origin:rest"),
    Expected("transition_not_found", .city, "3/13"), Expected("transition_not_found", .zone, "1/5 1/4 1/4"),
    // p01 p02 p07 p11 p90 and p03 p04 p10 p13 p14 p17 p91 p92.
    Expected("transition_not_found", .city, "1/5", group: "foreign_origin"),
    Expected("transition_not_found", .city, "2/8", group: "foreign_origin:rest"),
  ]

  @Test(arguments: demandClasses + firstChoice + sectors + composition + transitions)
  func share(expected: Expected) { expected.check(in: table) }

  @Test func enrolledLessResident() {
    func points(_ level: Level) -> [Double] {
      table.named("share_gap_pp", level, "foreign_origin").map(\.value)
    }
    // 100 (3/5 − 2/5), 100 (3/7 − 3/6), 100 (2/5 − 3/6).
    #expect(zip(points(.zone), [20, -50.0 / 7, -10]).allSatisfy { $0.isClose(to: $1) })
    // Each school against its own area, P2 against B: 3/5 − 2/5, 2/3 − 1/2, 1/4 − 1/2, 0 − 1/2, 1 − 1/2.
    #expect(zip(points(.school), [20, 50.0 / 3, -25, -50, 50]).allSatisfy { $0.isClose(to: $1) })
    #expect(points(.district).count == 2 && points(.district)[0].isClose(to: 100 * (0.5 - 5.0 / 11)))
  }

  @Test func netFlowsAmongThoseFound() {
    func flow(_ sector: String, _ level: Level = .city) -> [Double] {
      table.named("transition_net_\(sector)", level).map(\.value)
    }
    // p03 came to public schools, p04 and p13 left them; p04 came to subsidised ones, p03 left; p13 came to private ones.
    #expect(flow("public") == [-1] && flow("subsidised") == [0] && flow("private") == [1])
    #expect(flow("public", .zone) == [0, 0, -1] && flow("private", .zone) == [0, 0, 1])
    #expect(table.named("transition_net_public").map(\.count) == [5])
  }

  @Test func theYearBeforeAndItsChange() throws {
    // In A lived p01 p02 p90 p12 of the group and p03 p04: 4/6; now 2/5.
    let change = try #require(table.named("share_resident", .zone, "foreign_origin")[0].change)
    #expect(change.value.isClose(to: 2.0 / 5 - 4.0 / 6))
    // Wilson: 2/5 in 0.117621…0.769276, 4/6 in 0.299993…0.903229; Newcombe: −4/15 − √((0.4 − 0.117621)² + (0.903229 − ⅔)²)
    // and −4/15 + √((0.769276 − 0.4)² + (⅔ − 0.299993)²).
    #expect(abs(change.low - -0.635041) < 1e-6 && abs(change.high - 0.253731) < 1e-6)
    let before = table.named("share_resident", .zone, "foreign_origin", year: "2024-25")
    #expect(before.map(\.change) == [nil, nil, nil])
    #expect(before[0].numerator == 4)
    #expect(table.note("transitions", year: "2024-25") == "add pupils: file: {year before: …, year: …}")
  }
}
