import Testing

@testable import Segregation

@Suite("Intervals of two units, by Fisher's distribution")
struct TwoUnitIntervalTests {
  private static let dissimilarity = [SegregationMeasure.group(0, versus: .rest, .dissimilarity)]

  private func interval(_ rows: [[Int]], seed: UInt64 = 1) throws -> IndexInterval {
    let found = try Self.dissimilarity.intervals(
      of: GroupTable(rows: rows), .pupils, Replication(replicates: 100, seed: seed))
    return try #require(found[0])
  }

  /// The intervals of the odds ratio are those of scipy's `odds_ratio`, as of R's `fisher.test`: up to 7.94188, 1.92872,
  /// 1.35097, 5.67279. In two units of n₁ and n₂ with m members the table of an odds ratio ψ has the a that solves
  /// a (n₂ − m + a) = ψ (n₁ − a)(m − a), and D = a/m − (n₁ − a)/(n₁ + n₂ − m). Of two tens with 10 members that is
  /// (√ψ − 1)/(√ψ + 1). The estimate is 0 where chance alone gives an index as high half of the time.
  @Test(
    "Chance alone, with the end of Fisher's interval",
    arguments: [
      ([[5, 5], [5, 5]], 0, 0.4762), ([[52, 115], [43, 110]], 0, 0.1608),
      ([[520, 1150], [430, 1100]], 0.0362, 0.0746), ([[10, 20], [4, 8]], 0, 0.3362),
    ])
  func chanceAlone(rows: [[Int]], estimate: Double, high: Double) throws {
    let found = try interval(rows)
    #expect(found.low == 0)
    #expect(abs(try #require(found.estimate) - estimate) < 0.0001 && abs(found.high - high) < 0.0001)
    // Nothing is drawn, and neither the order of the units nor that of the groups is told apart.
    #expect(try interval(rows, seed: 2) == found)
    for turned in [Array(rows.reversed()), rows.map { $0.reversed() }] {
      let other = try interval(turned)
      #expect(other.low == 0 && abs(other.high - found.high) < 1e-6)
    }
  }

  /// 60 of 150 against 30 of 150: D = 60/90 − 90/210 = 0.2381. Odds ratios from 1.5455 to 4.6416 are 0.1082 and 0.3574; a
  /// draw of 74.4 or 105.6 members would make 0.2368 or 0.2391 of the same odds ratio, which moves neither end by 0.0001.
  @Test("Segregation that is more than chance")
  func moreThanChance() throws {
    let found = try interval([[60, 90], [30, 120]])
    #expect(abs(found.low - 0.1082) < 0.0002 && abs(found.high - 0.3574) < 0.0002)
    #expect(abs(try #require(found.estimate) - 0.2369) < 0.0002)
  }

  /// Of 60 members in 100 and none in 100, D = 1 − 40/140 = 0.7143, the most that 60 members can have. Another 100 might
  /// have 1.96 · √(60 · 0.7) = 12.7 more or fewer, with whom it would be 1 − 27.3/127.3 = 0.7856 or 1 − 52.7/152.7 = 0.655.
  @Test("Where one unit has none, the number of members is a draw still")
  func noneInOneUnit() throws {
    let found = try interval([[60, 40], [0, 100]])
    #expect(abs(found.high - 0.7856) < 0.001)
    #expect(found.low > 0.5 && found.low < 0.655)
  }

  @Test("Units of two say nothing")
  func tiny() throws {
    let found = try interval([[2, 0], [0, 2]])
    #expect(found.estimate == nil && found.low == 0 && found.high == 1)
    // Beside a unit of 200 a unit of two makes little difference, whoever they are: D = 2/102.
    let beside = try interval([[2, 0], [100, 100]])
    #expect(beside.estimate != nil && beside.low == 0 && beside.high > 0.0196 && beside.high < 0.03)
  }
}
