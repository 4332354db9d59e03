import Forecasts
import Layers
import Studies
import StudyFixtures
import Testing

/// A scenario that merges both areas of the tiny city: tables of a forecast are of the areas that there were.
@Suite struct MergedAreasTests {
  @Test func tablesOfTheAreasThatThereWereAddUp() throws {
    let fixture = try PupilForecastTests().fixture()
    try fixture.write(PupilForecastTests.study + "scenario: {merge: {1: [2]}}\n", to: "study.yml")
    let study = try fixture.load()
    #expect(study.zones.ids == ["1"])
    let rule = try #require(study.file.forecast)
    let tables = try ForecastTables(rule, of: study)
    #expect(tables.history.map(\.zone) == [0, 0] && tables.history.map(\.value) == [4, 2])
    #expect(tables.births.map(\.zone) == [0, 0] && tables.housing.map(\.zone) == [0])
    #expect(!tables.notes.english.contains { $0.contains("an earlier one") }, "\(tables.notes.english)")
    let forecast = try PupilForecastTests().forecast(fixture)
    #expect(forecast.sums(.areaGrade, after: 0) == [4, 4])
    // Six first graders of the year before, in both areas together.
    #expect(forecast.history.pupils.first == 6)
  }

  /// A code that neither an area nor a part of one has is still refused.
  @Test func otherCodesAreRefused() throws {
    let fixture = try PupilForecastTests().fixture(history: "2024-25,1,one,4\n2024-25,3,one,2\n")
    try fixture.write(PupilForecastTests.study + "scenario: {merge: {1: [2]}}\n", to: "study.yml")
    let study = try fixture.load()
    let rule = try #require(study.file.forecast)
    let error = #expect(throws: FileError.self) { try ForecastTables(rule, of: study) }
    #expect(error?.row == 2 && error?.problem == "there is no such catchment area")
  }
}
