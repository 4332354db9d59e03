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
    // Four forecasts of three grades: only the first grade is off, by 40 of which the mean of three years falls short.
    #expect(score.count == 12 && score.error > 0 && score.error < score.errorOfLastYear)
    // Grades: last year again is off by 20 each time, of 20 · (year − grade + 4) with years 3 to 6.
    let shares = (3...6).flatMap { year in (0..<3).map { 1 / Double(year - $0 + 4) } }
    #expect(abs(score.errorOfLastYear - shares.reduce(0, +) / 12) < 1e-12)
    let entry = (3...6).map { 2 / Double($0 + 4) }.reduce(0, +) / 12
    #expect(abs(score.error - entry) < 1e-12)
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
