import Forecasts
import Languages
import StudyFixtures
import Testing

/// Areas and grades of whose pupils an earlier year says nothing.
@Suite struct UnknownCellsTests {
  private let city = PupilForecastTests()

  /// Of 100 first graders a year 90 move on, and 90 of these 81; the second grade of 2023 is not known: steps to it and
  /// from it are left out.
  @Test func whatIsNotKnownIsInNoRatio() {
    let history = EnrolmentHistory(
      years: [2022, 2023, 2024, 2025], areas: 1, grades: 3,
      pupils: [100, 80, 70, 100, .nan, 70, 100, 90, 81, 100, 90, 81])
    let ratios = CohortRatios(history)
    #expect(ratios.before == [0, 200, 170] && ratios.after == [0, 180, 151])
    #expect(abs(ratios.ratios[1] - 0.9) < 1e-12 && abs(ratios.ratios[2] - 151 / 170.0) < 1e-12)
  }

  /// Seven years of cohorts of three grades, 20 more each year: four forecasts of one year. One number of the fifth year is
  /// not known: nothing is held against it, nor forecast from it, but sums of the others are.
  @Test func forecastsAreTriedOnWhatIsKnown() throws {
    var pupils = (0..<7).flatMap { year in (0..<3).map { grade in Double(20 * (year - grade + 4)) } }
    pupils[4 * 3 + 1] = .nan
    let test = BackTest(EnrolmentHistory(years: Array(2010..<2017), areas: 1, grades: 3, pupils: pupils))
    let score = try #require(test.scores(.areaGrade).first)
    #expect(score.count == 10 && score.error.isFinite && score.errorOfLastYear.isFinite)
    #expect(test.scores(.city).first?.count == 4)
    for level in ForecastLevel.allCases {
      #expect(test.scores(level).allSatisfy { $0.error.isFinite }, "\(level)")
      let interval = test.interval(level, horizon: 2, around: 100)
      #expect(interval?.lowerBound.isFinite == true && interval?.upperBound.isFinite == true)
    }
  }

  /// Without births those who enter fall to the areas as in three years: 20 and 20, ? and 20, 20 and 20; in place of the
  /// missing number stands that of the year before.
  @Test func theNearestYearStandsInForSharesOfThoseWhoEnter() {
    let history = EnrolmentHistory(
      years: [2023, 2024, 2025], areas: 2, grades: 1, pupils: [20, 20, .nan, 20, 20, 20])
    #expect(CohortForecast(history, horizon: 1, persistence: 0).pupils == [20, 20])
  }

  /// Ten in each area and grade for four years, but for one number, which is masked or whose row is missing.
  @Test(arguments: ["*", "", nil] as [String?])
  func maskedAndForgottenNumbersAreNotKnown(number: String?) throws {
    let cells = [("1", "one"), ("1", "two"), ("2", "one"), ("2", "two")]
    func rows(_ number: String?) -> String {
      (2021...2024).flatMap { year in
        cells.compactMap { zone, grade in
          let isHole = year == 2023 && zone == "1" && grade == "two"
          let value = isHole ? number : "10"
          return value.map { "\(year),\(zone),\(grade),\($0)\n" }
        }
      }.joined()
    }
    let fixture = try city.fixture(history: rows(number))
    let forecast = try city.forecast(fixture)
    #expect(forecast.history.years == Array(2021...2025))
    let unknown = forecast.history.pupils.indices.filter { forecast.history.pupils[$0].isNaN }
    #expect(unknown == [2 * 4 + 1])
    #expect(forecast.cohorts.pupils.allSatisfy { $0.isFinite })
    func gaps(_ forecast: PupilForecast) -> [String] {
      forecast.doubts.english.filter { $0.hasPrefix("history.csv:") && $0.contains("areas or grades") }
    }
    #expect(
      gaps(forecast) == [
        "history.csv: 2023 has no number for 1 of 4 areas or grades in which there are pupils in other years: the ratios are worked out without them"
      ])
    #expect(try gaps(city.forecast(city.fixture(history: rows("10")))).isEmpty)
  }

  /// In the east's second grade there are two today: a missing row may well be one of nobody, which is told. In the west's
  /// there is never anybody, which is not.
  @Test func fewAreNoneAndNobodyIsNotTold() throws {
    let fixture = try city.fixture(
      history: "2024-25,1,one,4\n2024-25,2,one,2\n2023-24,1,one,4\n2023-24,2,one,2\n2023-24,2,two,2\n")
    try fixture.write(
      PupilForecastTests.pupils.replacing("430100,4580500,two", with: "430100,4580500,one")
        .replacing("430500,4580900,two", with: "430500,4580900,one"), to: "pupils.csv")
    let forecast = try city.forecast(fixture)
    #expect(forecast.history.pupils == [4, 0, 2, 2, 4, 0, 2, 0, 4, 0, 2, 2])
    #expect(
      forecast.doubts.english.filter { $0.contains("has no row") && $0.contains("history") }
        == ["history.csv: 2024 has no row for 1 of 4 areas or grades"])
  }
}
