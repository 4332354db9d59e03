import Forecasts
import Languages
import Layers
import Testing

/// Tables of a forecast that are out of scale, or in which 0 or an empty cell stands for what is not known: 8 pupils of two
/// areas today.
@Suite struct DoubtfulTablesTests {
  private let city = PupilForecastTests()

  private func forecast(
    history: String = "2024-25,1,one,4\n2024-25,2,two,2\n", births: String = "2022,1,4\n2023,1,6\n",
    housing: String = "2026,2,flat,8\n"
  ) throws -> PupilForecast {
    let fixture = try city.fixture(history: history, housing: housing, births: births)
    defer { withExtendedLifetime(fixture) {} }
    return try city.forecast(fixture)
  }

  private func doubts(_ forecast: PupilForecast) -> [String] { forecast.doubts.english }

  /// Nobody born in a city of seventy births a year is a number that is not known; of few, it may be so.
  @Test func aYearWithoutBirthsIsRefused() throws {
    let error = #expect(throws: FileError.self) {
      try forecast(births: "2022,1,40\n2022,2,30\n2023,1,0\n2023,2,0\n")
    }
    #expect(error?.problem == "all births of 2023 are 0" && error?.column == "births")
    #expect(error?.path.hasSuffix("births.csv") == true && error?.hint?.contains("out") == true)
    let few = try forecast(births: "2022,1,8\n2022,2,6\n2023,1,0\n2023,2,0\n")
    #expect(few.history.births[2023] == [0, 0])
  }

  /// Entering at three, the births of 2022 enter in 2025-26, which is today; those of 2023 were left blank.
  @Test func aBlankYearIsNotKnown() throws {
    let forecast = try forecast(births: "2021,1,40\n2021,2,30\n2022,1,40\n2022,2,30\n2023,1,\n2023,2,*\n")
    #expect(forecast.history.births[2023] == nil)
    #expect(doubts(forecast).contains { $0.hasPrefix("births are known for those who enter until 2025-26;") })
    let without = try self.forecast(births: "2021,1,40\n2021,2,30\n2022,1,40\n2022,2,30\n")
    #expect(forecast.sums(.areaGrade, after: 1) == without.sums(.areaGrade, after: 1))
  }

  @Test func aBlankCellIsTold() throws {
    let blank = try doubts(forecast(births: "2022,1,40\n2022,2,30\n2023,1,60\n2023,2,\n"))
    #expect(blank.contains("births.csv: 2023 has no number for 1 of 2 areas"), "\(blank)")
    let whole = try doubts(forecast(births: "2022,1,40\n2022,2,30\n2023,1,60\n2023,2,30\n"))
    #expect(!whole.contains { $0.contains("has no number") })
  }

  /// Ten times as many pupils as today, half as many births as the year before, dwellings in square metres: each is said
  /// before all else.
  @Test(arguments: [
    (
      "2024-25,1,one,40\n2024-25,2,two,40\n", "2022,1,4\n2023,1,6\n", "2026,2,flat,8\n",
      "pupils go from 80 in 2024-25 to 8 in 2025-26: check that both years count the same areas and grades"
    ),
    (
      "2024-25,1,one,4\n2024-25,2,two,2\n", "2022,1,90\n2022,2,30\n2023,1,40\n2023,2,20\n", "2026,2,flat,8\n",
      "births go from 120 in 2022 to 60 in 2023: check that the years are over"
    ),
    (
      "2024-25,1,one,4\n2024-25,2,two,2\n", "2022,1,4\n2023,1,6\n", "2026,2,flat,800\n",
      "dwellings of 2026 bring 400 pupils, beside 8 today: check that \"units\" are dwellings"
    ),
  ])
  func numbersOutOfScaleAreToldFirst(history: String, births: String, housing: String, doubt: String) throws {
    let told = try doubts(forecast(history: history, births: births, housing: housing))
    #expect(told.first?.hasPrefix(doubt) == true, "\(told)")
    #expect(told.count { $0.contains(": check that") } == 1)
  }

  @Test func numbersOfTheSameScaleAreNotTold() throws {
    let told = try doubts(
      forecast(births: "2022,1,90\n2022,2,30\n2023,1,80\n2023,2,20\n", housing: "2026,2,flat,8\n"))
    #expect(!told.contains { $0.contains(": check that") || $0.contains("nobody is counted") }, "\(told)")
  }

  /// The eastern area, and with it the second grade, has nobody in one year between two in which it has ten.
  @Test func zerosBetweenManyAreTold() throws {
    let years = [("2022-23", 10), ("2023-24", 0), ("2024-25", 10)]
    let told = try doubts(
      forecast(
        history: years.map { "\($0.0),1,one,9\n\($0.0),2,two,\($0.1)\n\($0.0),1,two,0\n\($0.0),2,one,0\n" }
          .joined()))
    #expect(
      told.first
        == "nobody is counted in 2023-24 in East, two, where there are pupils the years before and after: "
        + "0 seems to stand for what is not known", "\(told)")
  }
}
