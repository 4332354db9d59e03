import Forecasts
import Studies
import StudyFixtures
import Testing

/// The pupils of the tiny city's schools in the year to come.
@Suite struct SchoolDemandTests {
  private let city = PupilForecastTests()

  /// In the west three of four pupils attend W and one P, in the east two E and two P. The year to come has 5.108 and 1.456
  /// pupils in the west's grades, 2.4 and 3.477 in the east's, as worked out in `PupilForecastTests`: W gets three quarters of
  /// the first, E half of the others, and P the rest, 4.58 where it has three places.
  @Test func pupilsSpreadOverSchoolsAsToday() throws {
    let fixture = try city.fixture()
    try fixture.write(
      PupilForecastTests.study.replacing(
        "sector: titularitat,", with: "sector: titularitat, capacity: places,"),
      to: "study.yml")
    try fixture.write(
      """
      codi;nom;titularitat;x;y;places
      W;Escola de Ponent;Públic;430500;4580500;2
      E;Escola de Llevant;Públic;431500;4580500;1000
      P;Col·legi Privat;Privat;431850;4580850;3

      """, to: "schools.csv")
    let forecast = try city.forecast(fixture)
    let demand = forecast.demand
    #expect(forecast.study.schools.ids == ["W", "E", "P"])
    let next = (0..<3).map { school in (0..<2).map { demand.at(1, school, $0) } }
    for (found, wanted) in zip(next.joined(), [3.8308, 1.0923, 1.2, 1.7386, 2.4769, 2.1027]) {
      #expect(abs(found - wanted) < 1e-4)
    }
    // W has more pupils than places already.
    #expect(demand.fullSchools.map { [$0.school, $0.step] } == [[0, 0], [2, 1]])
  }

  /// With d and h in the second grade P has no first one, whose pupils all go to the public school of their area.
  @Test func onlySchoolsOfAGradeTakeItsPupils() throws {
    let fixture = try city.fixture()
    try fixture.write(
      PupilForecastTests.pupils.replacing("430900,4580500,one", with: "430900,4580500,two")
        .replacing("431900,4580500,one", with: "431900,4580500,two"), to: "pupils.csv")
    let forecast = try city.forecast(fixture)
    for area in 0..<2 {
      #expect(abs(forecast.demand.at(1, area, 0) - forecast.cohorts.at(0, area, 0)) < 1e-9)
    }
    #expect(forecast.demand.at(1, 2, 0) == 0)
    let second = (0..<2).map { forecast.cohorts.at(0, $0, 1) }
    #expect(abs(forecast.demand.at(1, 2, 1) - second[0] / 4 - second[1] / 2) < 1e-9)
  }
}
