import Measures
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// Indicators 18 to 21 of the study computed by hand, and the city's own; areas stand in the order A B C, districts N S,
/// schools P1 P2 S1 K1 U1.
@Suite struct CatalogueResultsTests {
  private let table: MeasureTable

  init() throws { table = try HandCity.measures.get() }

  /// Scores, all of S1: A 35 55 80 90 | B 30 60 95 45 | C 85 70 50 65, p17 none; p19 75, p20 20. Low is below 50, high from 80 on.
  static let performance = [
    Expected("low_performance_resident", .zone, "1/4 2/4 0/4"),
    Expected("low_performance_resident", .city, "3/12"),
    Expected("low_performance_resident", .district, "3/8 0/4"),
    Expected("low_performance_resident", .city, "3/6", group: "foreign_origin"),
    Expected("low_performance_resident", .city, "0/6", group: "foreign_origin:rest"),
    Expected("high_performance_resident", .zone, "2/4 1/4 1/4"),
    Expected("high_performance_resident", .city, "4/12"),
    Expected("tested_resident", .zone, "4/4 4/4 4/5"), Expected("tested_resident", .city, "12/13"),
    // P1 35 55 80 75, P2 30 60, S1 90 95 20, K1 85 70, U1 45 50.
    Expected("low_performance_enrolled", .school, "1/4 1/2 1/3 0/2 1/2"),
    Expected("low_performance_enrolled", .zone, "1/4 2/5 1/4"),
    Expected("low_performance_enrolled", .city, "4/13"),
    Expected("high_performance_enrolled", .school, "1/4 0/2 2/3 1/2 0/2"),
    Expected("high_performance_enrolled", .city, "4/13"),
    Expected("tested_enrolled", .school, "4/4 2/2 3/3 2/2 2/2"),
    // Above 0.3 low: P2, S1, U1. Above ½ high: S1; K1 is not above.
    Expected("low_performance_schools", .city, "3/5"),
    Expected("low_performance_schools", .zone, "0/1 2/2 1/2"),
    Expected("high_performance_schools", .city, "1/5"),
    Expected("high_performance_schools", .district, "1/3 0/2"),
    // Of the group: P1 35 55, P2 30, S1 20, U1 45 50; nobody in K1.
    Expected("low_performance_schools", .city, "4/4", group: "foreign_origin"),
    Expected("high_performance_schools", .zone, "0/1 0/2 0/1", group: "foreign_origin"),
  ]

  /// p01 | p07 p12 | p15 repeat; of p05 and p18 it is not known.
  static let repetition = [
    Expected("repeaters_resident", .zone, "1/5 2/6 1/5"), Expected("repeaters_resident", .city, "4/16"),
    Expected("repeaters_resident", .district, "3/11 1/5"),
    Expected("repeaters_resident_s1", .zone, "1/4 1/4 1/4"),
    Expected("repeaters_resident_s1", .city, "3/12"),
    Expected("repeaters_resident_p6", .zone, "0/1 1/2 0/1"),
    Expected("repeaters_resident_p6", .city, "1/4"),
    Expected("repeaters_enrolled", .school, "2/6 1/3 0/4 0/2 1/2"),
    Expected("repeaters_enrolled", .city, "4/17"),
    Expected("repeaters_enrolled", .zone, "2/6 1/7 1/4"),
    // p01 p02 p07 p11 p12 p15 p16.
    Expected("repeaters_resident", .city, "4/7", group: "foreign_origin"),
  ]

  /// Persistent from a tenth on: p01 p02 of five | p07 p11 p12 of five | p15 of six. Gone: p90 left; of p92 nobody knows.
  static let absence = [
    Expected("persistent_absence_resident", .zone, "2/5 3/5 1/6"),
    Expected("persistent_absence_resident", .city, "6/16"),
    // P1 p01 p02 p12 p19 of p01 p02 p03 p12 p19, P2 p07 of three, S1 p20 of p04 p10 p20, K1 none of three, U1 both.
    Expected("persistent_absence_enrolled", .school, "4/5 1/3 1/3 0/3 2/2"),
    Expected("dropout", .zone, "1/6 0/5 0/5"), Expected("dropout", .city, "1/16"),
    Expected("dropout", .district, "1/11 0/5"),
    Expected("dropout_unknown_destination", .zone, "0/6 0/5 1/5"),
    Expected("dropout_unknown_destination", .city, "1/16"),
    // p01 p02 p12 p90 | p07 p11 p93 | p15.
    Expected("dropout", .city, "1/8", group: "foreign_origin"),
  ]

  /// Sums with how many pupils or rows have both numbers.
  static let sums: [(Expected, [Int])] = [
    // 20 + 10 + 0 + 5 + 9 | 30 + 2 + 0 + 12 of 100 and 8 of 80, p09 unknown | 1 + 3 + 15 + 6 + 7 of 100 and 0 of 50.
    (Expected("absence_resident", .zone, "44/500 52/480 32/550"), [5, 5, 6]),
    (Expected("absence_resident", .city, "128/1530"), [16]),
    (Expected("absence_resident", .district, "96/980 32/550"), [10, 6]),
    // 20 + 10 + 0 + 8 + 11 | 30 + 2 + 0 | 5 + 0 + 25 | 9 + 1 + 3 | 12 + 15.
    (Expected("absence_enrolled", .school, "49/480 32/250 30/300 13/300 27/200"), [5, 3, 3, 3, 2]),
    (Expected("missed_rate", .school, "49/480 32/250 30/300 13/300 27/200"), [5, 3, 3, 3, 2]),
    // p03 0, p19 11, p08 2, p04 5, p10 0, p05 9, p13 1, p14 3; p09 unknown.
    (Expected("missed_rate", .city, "31/800", group: "foreign_origin:rest"), [8]),
    (Expected("mean_score", .school, "245/4 90/2 205/3 155/2 95/2"), [4, 2, 3, 2, 2]),
    (Expected("mean_score", .city, "790/13"), [13]),
    (Expected("mean_score", .zone, "245/4 295/5 250/4"), [4, 5, 4]),
    // Ranks of the wishes: P1 1 1 2 1 1, P2 2 1, S1 2 1 1 1, K1 1 1 1, U1 2 2; z02 unknown.
    (Expected("mean_rank", .school, "6/5 3/2 5/4 3/3 4/2"), [5, 2, 4, 3, 2]),
    (Expected("mean_rank", .city, "21/16"), [16]),
    // p01 1; p02 1 2; p07 1 2; p11 1 2; p15 2, its first wish is no school here.
    (Expected("mean_rank", .city, "12/8", group: "foreign_origin"), [8]),
    (Expected("mean_places", .city, "8/4"), [4]), (Expected("mean_places", .zone, "4/1 4/2 0/1"), [1, 2, 1]),
    // Of t1 t2 t3 | t4 t6 | t7 t8 | t9 t10.
    (Expected("part_time", .school, "1/3 1/2 0/2 1/2 0/0"), [3, 2, 2, 2, 0]),
    (Expected("part_time", .city, "3/9"), [9]),
    // p01 p02 of five | p07 p11 of five | p15 p16 of five.
    (Expected("no_device", .zone, "2/5 2/5 2/5"), [5, 5, 5]), (Expected("no_device", .city, "6/15"), [15]),
    (Expected("no_device", .city, "0/9", group: "foreign_origin:rest"), [9]),
    // P1 p01 p02 of p01 p02 p03 p19, P2 p07 p16 of three, S1 p20 of four, K1 none of three, U1 both.
    (Expected("device_by_school", .school, "2/4 2/3 1/4 0/3 2/2"), [4, 3, 4, 3, 2]),
    (Expected("device_by_school", .zone, "2/4 3/7 2/5"), [4, 7, 5]),
  ]

  @Test(arguments: performance + repetition + absence)
  func share(expected: Expected) { expected.check(in: table) }

  @Test(arguments: sums) func sum(expected: Expected, counts: [Int]) {
    expected.check(in: table, count: { counts[$0] })
  }

  @Test func medians() {
    // A 35 55 80 90, B 30 45 60 95, C 50 65 70 85.
    #expect(table.named("middle_score", .zone).map(\.value) == [67.5, 52.5, 67.5])
    #expect(table.named("middle_score", .city, "foreign_origin").map(\.value) == [47.5])
    // 100 10 20 | 200 40 | 300.5 | 400 60.5 | 70.
    #expect(table.named("middle_cost", .school).map(\.value) == [20, 120, 300.5, 230.25, 70])
  }

  /// p03 stands among the pupils still, but without school and as one who left; p13 as one who moved away.
  @Test func whoLeftButIsStillInTheRegister() throws {
    let pupils = HandStudy.pupils.replacing("p03,S1,P1,", with: "p03,S1,,").replacing(
      "80,,yes", with: "80,left,yes"
    )
    .replacing("p13,S1,K1,", with: "p13,S1,,").replacing("85,,yes", with: "85,moved,yes")
    let table = try MeasureTable.catalogue(of: try HandStudy(pupils: pupils).loadYears())
    // p90 and p03.
    Expected("dropout", .zone, "2/6 0/5 0/5").check(in: table)
  }

  /// 7 of 100 is a share of 0.07, though 0.07 · 100 is a little more than 7 to a computer.
  @Test func absenceAtTheLimit() throws {
    let study = HandStudy.study.replacing("low_score: 50", with: "persistent_absence: 0.07")
    let table = try MeasureTable.catalogue(of: try HandStudy(study: study).loadYears())
    // A p01 p02 p05, B p07 p11 p12, C p15 and p18 with his 7.
    Expected("persistent_absence_resident", .zone, "3/5 3/5 2/6").check(in: table)
  }
  /// A tenth of the sessions to the last digit, though 8.7 / 87 and 17.1 / 171 are a little less to a computer, and just less.
  @Test func absenceOfPartsOfSessions() throws {
    let pupils = HandStudy.pupils.replacing(",s,20,100,35,", with: ",s,0.3,3,35,")
      .replacing(",n,10,100,55,", with: ",n,17.1,171,55,").replacing(",n,0,100,80,", with: ",n,8.7,87,80,")
      .replacing(",n,5,100,90,", with: ",n,17.09,171,90,")
    let table = try MeasureTable.catalogue(of: try HandStudy(pupils: pupils).loadYears())
    // A p01 p02 p03 of p01 to p05; B and C as they were.
    Expected("persistent_absence_resident", .zone, "3/5 3/5 1/6").check(in: table)
  }
}
