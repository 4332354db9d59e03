import Forecasts
import Testing

/// Intervals of years farther ahead. One area with one grade and no births: as many as last year are forecast for all years,
/// so that errors are the differences between years, in units of the root of the number forecast.
@Suite struct FartherYearsTests {
  private func backTest(_ pupils: [Double]) -> BackTest {
    BackTest(
      EnrolmentHistory(
        years: Array(2018..<2018 + pupils.count), areas: 1, grades: 1, pupils: pupils))
  }

  private func isNear(_ interval: ClosedRange<Double>?, _ low: Double, _ high: Double) -> Bool {
    interval.map { abs($0.lowerBound - low) < 1e-9 && abs($0.upperBound - high) < 1e-9 } == true
  }

  /// Every other year is the same, so that forecasts for two years ahead were right each time, and those for one year off by
  /// 20: two roots of 100.
  @Test func aFartherYearIsNoSurer() {
    let test = backTest([100, 120, 100, 120, 100, 120, 100, 120])
    for horizon in 1...3 { #expect(isNear(test.interval(.city, horizon: horizon, around: 100), 80, 120)) }
    // Three years ahead were tried from three years, and are stretched from there on.
    let stretched = 20 * 3.0.squareRoot()
    #expect(isNear(test.interval(.city, horizon: 9, around: 100), 100 - stretched, 100 + stretched))
  }

  /// Errors grow by 10 a year; those of four and five years ahead, of two years and of one, are larger than those of three
  /// years stretched, which are 34.6 and 38.7.
  @Test(arguments: [(2, 20.0), (3, 30), (4, 40), (5, 50)])
  func fewErrorsThatAreLargerCount(horizon: Int, error: Double) {
    let test = backTest([100, 100, 100, 110, 120, 130, 140, 150])
    #expect(isNear(test.interval(.city, horizon: horizon, around: 100), 100 - error, 100 + error))
  }
}
