import Forecasts
import Testing

@Suite struct BackTestTests {
  /// Cohorts of 20, 40, 60 … move through three grades without a loss.
  private func steady(_ years: Int) -> EnrolmentHistory {
    let first = 2010
    return EnrolmentHistory(
      years: Array(first..<first + years), areas: 1, grades: 3,
      pupils: (0..<years).flatMap { year in (0..<3).map { grade in Double(20 * (year - grade + 4)) } })
  }

  @Test func cohortsThatOnlyMoveOnAreForecastWithoutError() throws {
    let test = BackTest(steady(7))
    let score = try #require(test.scores(.areaGrade).first)
    #expect(score.horizon == 1 && test.horizons == 4)
    // Four forecasts of three grades, the first grade of which is off by 20. While only three or four years were known, a
    // fifth of last year again is in the others, which is off by 20, too.
    #expect(score.count == 12 && score.error > 0 && score.error < score.errorOfLastYear)
    // Grades: last year again is off by 20 each time, of 20 · (year − grade + 4) with years 3 to 6.
    let shares = (3...6).flatMap { year in (0..<3).map { 1 / Double(year - $0 + 4) } }
    #expect(abs(score.errorOfLastYear - shares.reduce(0, +) / 12) < 1e-12)
    var off = 0.0
    for year in 3...6 {
      off += 1 / Double(year + 4)
      for grade in 1...2 where year < 5 { off += 0.2 / Double(year - grade + 4) }
    }
    #expect(abs(score.error - off / 12) < 1e-12)
  }

  @Test func tooFewYearsSayNothing() {
    let test = BackTest(steady(3))
    #expect(test.horizons == 0 && test.scores(.city).isEmpty)
    #expect(test.interval(.city, horizon: 1, around: 100) == nil)
  }

  @Test func intervalsHoldTheForecastAndGrow() throws {
    let test = BackTest(steady(8))
    let widths = try [1, 2, 4, 9].map { horizon in
      let limits = try #require(test.interval(.areaGrade, horizon: horizon, around: 100))
      #expect(limits.contains(100) && limits.lowerBound >= 0)
      return limits.upperBound - limits.lowerBound
    }
    #expect(widths == widths.sorted() && widths[0] > 0)
  }
}
