import Forecasts
import Testing

@Suite struct CohortForecastTests {
  /// One area, two grades, three years: 100 and 80, then 110 and 90, then 120 and 99.
  private let small = EnrolmentHistory(
    years: [2023, 2024, 2025], areas: 1, grades: 2, pupils: [100, 80, 110, 90, 120, 99])

  /// Of 100 + 110 pupils 90 + 99 moved on: 0.9, for the area, its district and the city alike.
  @Test func cohortsMoveOnAtTheRateOfTheArea() {
    let ratios = CohortRatios(small)
    #expect(ratios.before == [0, 210] && ratios.after == [0, 189])
    #expect(abs(ratios.ratios[1] - 0.9) < 1e-12)
    let forecast = CohortForecast(small, horizon: 2, persistence: 0)
    // Without births as many enter as last year: 120.
    #expect(abs(forecast.at(0, 0, 0) - 120) < 1e-9 && abs(forecast.at(0, 0, 1) - 120 * 0.9) < 1e-9)
    #expect(abs(forecast.at(1, 0, 1) - 120 * 0.9) < 1e-9)
  }

  /// Births of 2021 and 2022 gave 110 and 120 of 100 and 200; 100 of 2023 shall give 100 · 230 / 300.
  @Test func birthsEnter() {
    let history = EnrolmentHistory(
      years: [2023, 2024, 2025], areas: 1, grades: 2, pupils: [100, 80, 110, 90, 120, 99],
      births: [2021: [100], 2022: [200], 2023: [100]])
    let forecast = CohortForecast(history, horizon: 2, persistence: 0)
    #expect(abs(forecast.at(0, 0, 0) - 100 * 230 / 300.0) < 1e-9)
    // Births of 2024 are not known: the mean of the last three years stands in.
    #expect(abs(forecast.at(1, 0, 0) - 400 / 3.0 * 230 / 300) < 1e-9)
  }

  /// 40 pupils of new dwellings: 20 a grade in their year, and 20 more who enter each year.
  @Test func dwellingsBringPupils() {
    let history = EnrolmentHistory(
      years: [2023, 2024, 2025], areas: 1, grades: 2, pupils: [100, 80, 110, 90, 120, 99],
      housing: [2026: [40]])
    let (with, without) = (
      CohortForecast(history, horizon: 3, persistence: 0), CohortForecast(small, horizon: 3, persistence: 0)
    )
    #expect(abs(with.at(0, 0, 0) - without.at(0, 0, 0) - 20) < 1e-9)
    #expect(abs(with.at(0, 0, 1) - without.at(0, 0, 1) - 20) < 1e-9)
    #expect(abs(with.at(2, 0, 0) - without.at(2, 0, 0) - 20) < 1e-9)
    #expect(abs(with.at(2, 0, 1) - without.at(2, 0, 1) - 18) < 1e-9)
  }

  /// Two areas whose first grades were 30 and 10, 20 and 20, 10 and 50: of the 60 of the last year each gets its share of
  /// all three years, 60 and 80 of 140.
  @Test func withoutBirthsAreasKeepTheirSharesOfThoseWhoEnter() {
    let history = EnrolmentHistory(
      years: [2023, 2024, 2025], areas: 2, grades: 1, pupils: [30, 10, 20, 20, 10, 50])
    let forecast = CohortForecast(history, horizon: 2, persistence: 0)
    for step in 0...1 {
      #expect(abs(forecast.at(step, 0, 0) - 60 * 60 / 140.0) < 1e-9)
      #expect(abs(forecast.at(step, 1, 0) - 60 * 80 / 140.0) < 1e-9)
    }
  }

  /// With a weight of 0.25 for today's 99: 0.75 · 120 · 0.9 + 0.25 · 99; with 40 pupils of new dwellings 20 more of both.
  @Test func todaysNumbersHaveTheirWeight() {
    let forecast = CohortForecast(small, horizon: 1, persistence: 0.25)
    #expect(abs(forecast.at(0, 0, 1) - (0.75 * 108 + 0.25 * 99)) < 1e-9)
    let history = EnrolmentHistory(
      years: [2023, 2024, 2025], areas: 1, grades: 2, pupils: [100, 80, 110, 90, 120, 99],
      housing: [2026: [40]])
    let built = CohortForecast(history, horizon: 1, persistence: 0.25)
    #expect(abs(built.at(0, 0, 1) - (0.75 * 108 + 0.25 * 99) - 20) < 1e-9)
  }

  /// Cohorts of which all move on tell all, and those of a school that is full whoever enters tell little; three years tell
  /// nothing.
  @Test func howMuchTodaysNumbersWeighTheLastYearsTell() {
    let growing = [40, 60, 80, 100, 120, 140, 160.0]
    let first = [100, 60, 140, 100, 60, 140, 100.0]
    let cohorts = EnrolmentHistory(
      years: Array(2019...2025), areas: 1, grades: 2,
      pupils: zip(growing, [20] + growing).flatMap { [$0, $1] })
    #expect(CohortForecast(cohorts, horizon: 1).persistence == 0)
    let full = EnrolmentHistory(
      years: Array(2019...2025), areas: 1, grades: 2, pupils: first.flatMap { [$0, 100] })
    #expect(CohortForecast(full, horizon: 1).persistence == 0.5)
    #expect(CohortForecast(small, horizon: 1).persistence == Persistence.usual)
    #expect(!Persistence(small, shrinkage: 100).isTold && Persistence(full, shrinkage: 100).isTold)
  }

  /// What dwellings brought in the past is no rate of the cohorts.
  @Test func dwellingsOfThePastDoNotRaiseTheRate() {
    let history = EnrolmentHistory(
      years: [2024, 2025], areas: 1, grades: 2, pupils: [100, 80, 110, 110], housing: [2025: [40]])
    #expect(abs(CohortRatios(history).ratios[1] - 0.9) < 1e-12)
  }

  /// A cohort of 10 of which none moved on, in a city of 1000 of which all did: (0 + 100 · district) / 110.
  @Test func smallCohortsAreDrawnToTheDistrict() {
    let history = EnrolmentHistory(
      years: [2024, 2025], areas: 2, grades: 2, pupils: [10, 5, 990, 900, 10, 0, 990, 990], district: [0, 1])
    let ratios = CohortRatios(history)
    let city = 990 / 1000.0
    let district = (0 + 100 * city) / (10 + 100)
    #expect(abs(ratios.ofCity[1] - city) < 1e-12 && abs(ratios.ofDistrict[1] - district) < 1e-12)
    #expect(abs(ratios.ratios[1] - 100 * district / 110) < 1e-12)
  }

  /// Of two areas with 100 pupils a year in the first grade, those who move on: where the areas differ for good, their own
  /// ratios forecast best; where one gains this year and the other the next, that of both does.
  @Test(arguments: [
    ([50, 50, 50, 50], 30.0, 0.5), ([60, 140, 60, 140], 3000, 1.0), ([100, 100, 100, 100], 100, 1),
  ])
  func howFarAreasAreDrawnTogetherTheLastYearsTell(movers: [Int], shrinkage: Double, ratio: Double) {
    let history = EnrolmentHistory(
      years: [2021, 2022, 2023, 2024, 2025], areas: 2, grades: 2,
      pupils: ([100] + movers).flatMap { [100, Double($0), 100, Double(200 - $0)] })
    let ratios = CohortRatios(history)
    #expect(ratios.shrinkage == shrinkage)
    // 400 pupils of the area's own, and those of the district, who move on at a ratio of 1.
    #expect(abs(ratios.ratios[1] - (400 * ratio + shrinkage) / (400 + shrinkage)) < 1e-12)
  }
}
