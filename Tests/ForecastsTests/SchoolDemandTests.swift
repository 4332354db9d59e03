import Forecasts
import Layers
import Studies
import StudyFixtures
import Testing

/// The pupils of the tiny city's schools in the years to come.
@Suite struct SchoolDemandTests {
  private let city = PupilForecastTests()

  /// - Parameters:
  ///   - columns: of the schools beside those of the tiny city, as the study file names them.
  ///   - schools: the codes of schools with their fields of these columns.
  private func forecast(
    pupils: String = PupilForecastTests.pupils, columns: [String] = [], schools: [String: String] = [:],
    before: String? = nil
  ) throws -> PupilForecast {
    let fixture = try fixture(pupils: pupils, columns: columns, schools: schools, before: before)
    defer { withExtendedLifetime(fixture) {} }
    return try city.forecast(fixture)
  }

  private func fixture(
    pupils: String = PupilForecastTests.pupils, columns: [String] = [], schools: [String: String] = [:],
    before: String? = nil
  ) throws -> TinyStudy {
    let fixture = try city.fixture()
    var study = PupilForecastTests.study.replacing(
      "sector: titularitat,",
      with: (["sector: titularitat"] + columns.map { "\($0): \($0)" }).joined(separator: ", ") + ",")
    if before != nil {
      study = study.replacing(
        "file: pupils.csv", with: "file: {2024-25: before.csv, 2025-26: pupils.csv}")
    }
    try fixture.write(study, to: "study.yml")
    let lines = TinyStudy.schools.split(separator: "\n")
    let head = ([String(lines[0])] + columns).joined(separator: ";")
    let empty = columns.map { _ in "" }.joined(separator: ";")
    let rows = lines.dropFirst().map { line in
      columns.isEmpty ? String(line) : "\(line);\(schools[String(line.prefix(1))] ?? empty)"
    }
    try fixture.write(([head] + rows).joined(separator: "\n") + "\n", to: "schools.csv")
    try fixture.write(pupils, to: "pupils.csv")
    if let before { try fixture.write(before, to: "before.csv") }
    return fixture
  }

  /// The tiny city's pupils with other schools or grades.
  private func pupils(_ changes: [(String, String)]) -> String {
    changes.reduce(PupilForecastTests.pupils) { $0.replacing($1.0, with: $1.1) }
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-9 }

  /// The pupils of the west's and the east's second grade a year on.
  private func second(_ forecast: PupilForecast) -> [Double] { (0..<2).map { forecast.cohorts.at(0, $0, 1) } }

  /// Whoever lives in the city is in a school or told to be in none.
  private func isWhole(_ forecast: PupilForecast) -> Bool {
    (0...3).allSatisfy { step in
      let inSchools = (0..<3).reduce(0.0) { $0 + forecast.demand.total(step, $1) }
      return isNear(
        inSchools + forecast.demand.withoutSchool(step), forecast.sums(.city, after: step)[0])
    }
  }

  /// In the west one of two first graders is in W and one in P, and both second graders in W; in the east of each grade one
  /// in E and one in P. The year to come has 5.108 and 1.456 pupils in the west's grades, 2.4 and 3.477 in the east's, as
  /// worked out in `PupilForecastTests`.
  @Test func pupilsOfEachGradeSpreadOverSchoolsAsToday() throws {
    let forecast = try forecast(columns: ["capacity"], schools: ["W": "2", "E": "1000", "P": "3"])
    let demand = forecast.demand
    #expect(forecast.study.schools.ids == ["W", "E", "P"])
    let next = (0..<3).map { school in (0..<2).map { demand.at(1, school, $0) } }
    for (found, wanted) in zip(next.joined(), [2.5538, 1.4564, 1.2, 1.7386, 3.7538, 1.7386]) {
      #expect(abs(found - wanted) < 1e-4)
    }
    // W has more pupils than places already.
    #expect(demand.fullSchools.map { [$0.school, $0.step] } == [[0, 0], [2, 1]])
    #expect(isWhole(forecast) && demand.withoutSchool(3) == 0)
  }

  /// With d and h in the second grade P has no first one, whose pupils all go to the public school of their area, and of
  /// the second grade one of three in the west and two of three in the east.
  @Test func onlySchoolsOfAGradeTakeItsPupils() throws {
    let forecast = try forecast(
      pupils: pupils([
        ("430900,4580500,one", "430900,4580500,two"), ("431900,4580500,one", "431900,4580500,two"),
      ]))
    for area in 0..<2 {
      #expect(isNear(forecast.demand.at(1, area, 0), forecast.cohorts.at(0, area, 0)))
    }
    #expect(forecast.demand.at(1, 2, 0) == 0)
    let second = second(forecast)
    #expect(isNear(forecast.demand.at(1, 2, 1), second[0] / 3 + second[1] * 2 / 3))
  }

  /// With g at E, P has first graders only, half of those of each area. Where it offers the second grade, they stay, and
  /// the others go where all second graders are; but not where it had first graders last year, who have left it since.
  @Test(
    arguments: [
      ("one", nil, 0), ("one,two", nil, 0.5), ("one,two", "P", 0), ("one,two", "E", 0.5),
    ] as [(String, String?, Double)])
  func aSchoolGrowsByAGrade(stage: String, lastYear: String?, share: Double) throws {
    let before = lastYear.map { school in
      pupils([("g,P,", "g,E,"), ("d,P,", "d,\(school),"), ("h,P,", "h,\(school),")])
    }
    let forecast = try forecast(
      pupils: pupils([("g,P,", "g,E,")]), columns: ["stage"],
      schools: ["W": "one,two", "E": "one,two", "P": stage], before: before)
    let second = second(forecast)
    #expect(isNear(forecast.demand.at(1, 2, 1), share * (second[0] + second[1])))
    #expect(isNear(forecast.demand.at(1, 0, 1), (1 - share) * second[0]))
    #expect(isWhole(forecast))
  }

  /// With g at E, P has first graders only. That it may grow is told where it had nobody last year, and does not name its
  /// grades.
  @Test(arguments: [("", "E", true), ("", "P", false), ("one,two", "E", false)])
  func aSchoolThatOnlyBeginsIsTold(stage: String, lastYear: String, isTold: Bool) throws {
    let forecast = try forecast(
      pupils: pupils([("g,P,", "g,E,")]), columns: ["stage"],
      schools: ["W": "one,two", "E": "one,two", "P": stage],
      before: pupils([("g,P,", "g,E,"), ("d,P,", "d,\(lastYear),"), ("h,P,", "h,\(lastYear),")]))
    let words =
      "1 school seems to have opened with its first grades and keeps to them in the forecast: Col·legi Privat; if it grows"
    #expect(
      forecast.doubts.english.contains { $0.hasPrefix(words) } == isTold, "\(forecast.doubts.english)")
  }

  /// All four of the west are in the first grade, three in W and one in P. Those of its second grade go where P has one, or
  /// with the first grade where W offers it.
  @Test(arguments: [("", 0.0), ("one,two", 0.75)])
  func whereAnAreaHasNobodyInAGradeItGoesWithTheOthers(stage: String, share: Double) throws {
    let forecast = try forecast(
      pupils: pupils([
        ("430100,4580500,two", "430100,4580500,one"), ("430500,4580900,two", "430500,4580900,one"),
      ]), columns: ["stage"], schools: ["W": stage])
    let second = second(forecast)
    #expect(isNear(forecast.demand.at(1, 0, 1), share * second[0]))
    #expect(isNear(forecast.demand.at(1, 2, 1), (1 - share) * second[0] + second[1] / 2))
    #expect(isWhole(forecast))
  }

  /// The same with g at E: only E, in the east, has a second grade. Of last year's 4 and 2 first graders none and 2 moved on:
  /// of the four of the west as many do as 0.8 × 4 × (0 + 100 · 1/3) / 104 = 40/39.
  @Test func gradesThatNoSchoolOffersAreTold() throws {
    let forecast = try forecast(
      pupils: pupils([
        ("430100,4580500,two", "430100,4580500,one"), ("430500,4580900,two", "430500,4580900,one"),
        ("g,P,", "g,E,"),
      ]))
    #expect(isNear(forecast.demand.withoutSchool(1), 40 / 39.0))
    #expect(isNear(forecast.demand.withoutSchool(1, grade: 1), 40 / 39.0) && isWhole(forecast))
    let told = forecast.doubts.english.filter { $0.contains("no school is known") }
    #expect(told.count == 1 && told[0].hasSuffix(": West"), "\(told)")
    let writer = ByteWriter(inMemory: 1)
    try forecast.writeSchools(to: writer)
    #expect(writer.text.contains("\n2026-27,,none,two,1,,\n"))
  }

  /// W is open until 2026-27.
  @Test(arguments: ["", "E"])
  func aSchoolThatClosesHasNobodyFromThenOn(successor: String) throws {
    let open = try forecast()
    let forecast = try forecast(columns: ["until", "successor"], schools: ["W": "2026-27;\(successor)"])
    let (demand, ofWest) = (forecast.demand, open.demand.total(2, 0))
    #expect(demand.total(1, 0) == open.demand.total(1, 0) && demand.total(2, 0) == 0 && ofWest > 1)
    let takesOver = !successor.isEmpty
    #expect(isNear(demand.total(2, 1), open.demand.total(2, 1) + (takesOver ? ofWest : 0)))
    #expect(isNear(demand.withoutSchool(2), takesOver ? 0 : ofWest) && isWhole(forecast))
    let told = forecast.doubts.english.filter { $0.contains("no school is known") }
    #expect(
      told.count == (takesOver ? 0 : 1) && told.allSatisfy { $0.contains("Ponent (2026-27)") }, "\(told)")
  }

  @Test func aSchoolThatIsStillToOpenIsTold() throws {
    let all = [("d,P,", "d,W,"), ("g,P,", "g,E,"), ("h,P,", "h,E,")]
    for (year, isTold) in [("2027-28", true), ("2031-32", false), ("2024-25", false)] {
      let forecast = try forecast(pupils: pupils(all), columns: ["from"], schools: ["P": year])
      let told = forecast.doubts.english.filter { $0.contains("still to open") }
      #expect(
        told.count == (isTold ? 1 : 0) && told.allSatisfy { $0.hasSuffix("Privat (2027-28)") }, "\(told)")
    }
  }

  /// For plans, W's pupils are in the nearest public school, as there is no other in the west.
  @Test(arguments: ["2026-27", "2027-28"])
  func plansForAYearHaveTheSchoolsOfThatYear(year: String) throws {
    let fixture = try fixture(columns: ["until"], schools: ["W": "2026-27"])
    defer { withExtendedLifetime(fixture) {} }
    let found = try PupilForecast(fixture.loadYears(), year: year).studyOfLastYear()
    let isOpen = year == "2026-27"
    #expect(found.study.pupils.school.contains(0) == isOpen && found.study.activeSchools[0] == isOpen)
    #expect(found.study.pupils.school.allSatisfy { $0 >= 0 })
    let told = found.doubts.english.filter { $0.contains("whose school closes") }
    #expect(told.isEmpty == isOpen, "\(found.doubts)")
    #expect(!found.study.findings.contains { $0.text.text(in: .english).contains("not open") })
  }
}
