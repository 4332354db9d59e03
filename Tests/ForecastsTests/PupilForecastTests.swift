import Forecasts
import Languages
import Layers
import Studies
import StudyFixtures
import Testing

/// The tiny city with two grades and counts of the years before.
@Suite struct PupilForecastTests {
  static let study =
    TinyStudy.study.replacing("columns: {pupil: id,", with: "columns: {grade: curs, pupil: id,") + """
      forecast:
        grades: [one, two]
        history: {file: history.csv, columns: {year: year, zone: zone, grade: grade, pupils: pupils}}
        births: {file: births.csv, columns: {year: year, zone: zone, births: births}}
        housing: {file: housing.csv, columns: {year: year, zone: zone, type: type, units: units}}
        yield: {flat: 0.5}

      """
  static let pupils =
    TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
      line + (row == 0 ? ",curs" : row % 2 == 0 ? ",one" : ",two")
    }.joined(separator: "\n") + "\n"

  func fixture(
    history: String = "2024-25,1,one,4\n2024-25,2,one,2\n", housing: String = "2026,2,flat,8\n",
    births: String = "2022,1,4\n2023,1,6\n"
  )
    throws -> TinyStudy
  {
    let fixture = try TinyStudy(study: Self.study, pupils: Self.pupils)
    try fixture.write("year,zone,grade,pupils\n" + history, to: "history.csv")
    try fixture.write("year,zone,births\n" + births, to: "births.csv")
    try fixture.write("year,zone,type,units\n" + housing, to: "housing.csv")
    return fixture
  }

  func forecast(_ fixture: TinyStudy) throws -> PupilForecast {
    try PupilForecast(StudyYears(StudyFile(path: fixture.path("study.yml"))), horizon: 3)
  }

  @Test func aStudyIsForecast() throws {
    let forecast = try forecast(fixture())
    #expect(forecast.history.years == [2024, 2025] && forecast.year(after: 1) == "2026-27")
    // West has two pupils of each grade, east as well.
    #expect(forecast.sums(.areaGrade, after: 0) == [2, 2, 2, 2])
    #expect(forecast.sums(.city, after: 0) == [8])
    // Four pupils in the eight flats of the east, two a grade, beside four fifths of those who move on and a fifth of today's.
    let second = forecast.sums(.areaGrade, after: 1)[3]
    #expect(abs(second - 2 - 0.8 * 2 * forecast.cohorts.ratios.ratios[3] - 0.2 * 2) < 1e-9)
    let members = (0..<2).map { forecast.members(0, $0, after: 0) }
    #expect(forecast.groupNames[0] == "foreign_origin" && members.map { $0.rounded() } == [3, 1])
    #expect(forecast.doubts.english.contains { $0.contains("nothing can be said") })
  }

  /// One is not many, and of schools none of which fills nothing follows.
  @Test func oneAndNoneAreTold() throws {
    let fixture = try fixture()
    try fixture.write(Self.pupils.replacing("430100,4580500,two", with: "430100,4580500,"), to: "pupils.csv")
    let forecast = try forecast(fixture)
    #expect(
      forecast.doubts.english.contains(
        "1 pupil has no home in an area or no grade of the forecast and is left out"))
    let writer = ByteWriter(inMemory: 1)
    ForecastReport(forecast).write(to: writer)
    #expect(writer.text.hasSuffix(" if pupils go on to choose as today: 0 already, none later\n"))
  }

  /// Grades that history or this year's pupils name otherwise: the forecast was that of the other grades, or many times too
  /// large. And a year of zeros.
  @Test(arguments: [
    ("2024-25,1,ONE,4\n2024-25,1,two,3\n", "", "no row is of the grade \"one\""),
    ("2024-25,1,one,4\n2024-25,1,two,3\n", ",one", "no pupil of 2025-26 is in the grade \"one\""),
    ("2023-24,1,one,0\n2023-24,1,two,0\n2024-25,1,one,4\n2024-25,1,two,3\n", "", "all numbers of 2023 are 0"),
  ])
  func gradesUnderOtherNamesAreRefused(history: String, grade: String, problem: String) throws {
    let fixture = try fixture(history: history)
    if !grade.isEmpty {
      try fixture.write(Self.pupils.replacing(grade + "\n", with: ",1r\n"), to: "pupils.csv")
    }
    let error = #expect(throws: FileError.self) { try forecast(fixture) }
    #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
    // Of few pupils each, what stands in the column of grades may be their names.
    #expect(error?.hint?.contains("1r") != true)
  }

  /// The study file says what the table's grades and areas are called.
  @Test func valuesOfTheTablesAreGivenMeanings() throws {
    let fixture = try fixture(history: "2024-25,W,1º,4\n2024-25,2,2º,3\n2025-26,2,2º,90\n2026-27,2,2º,5\n")
    try fixture.write(
      Self.study.replacing(
        "pupils: pupils}}", with: "pupils: pupils}, values: {zone: {W: \"1\"}, grade: {1º: one, 2º: two}}}"),
      to: "study.yml")
    let forecast = try forecast(fixture)
    #expect(forecast.history.pupils == [4, 0, 0, 3, 2, 2, 2, 2])
    #expect(
      forecast.doubts.english.filter { $0.contains("not used") } == [
        "90 pupils of 2025-26 in the table of history are not used: the file of that year has 8",
        "5 pupils of 2026-27 in the table of history are not used: that year is to come",
      ])
  }

  /// Of the four in the west b and c are members, d is none, and of a nothing is known.
  @Test func membersOfTodayAreThoseCounted() throws {
    let fixture = try fixture()
    try fixture.write(Self.pupils.replacing("a,W,f,", with: "a,W,?,"), to: "pupils.csv")
    let forecast = try forecast(fixture)
    #expect(forecast.members(0, 0, after: 0) == 2)
    let writer = ByteWriter(inMemory: 1)
    try forecast.writeCSV(to: writer)
    #expect(writer.text.contains("\n2025-26,zone,1,West,all,foreign_origin,2,,\n"))
    let told = forecast.doubts.english.filter { $0.contains("in the group foreign_origin") }
    #expect(told.count == 1 && told[0].hasPrefix("it is not known of 1 of 8 pupils"), "\(told)")
  }

  @Test func itIsWrittenAndExplained() throws {
    let forecast = try forecast(fixture())
    let writer = ByteWriter(inMemory: 1)
    try forecast.writeCSV(to: writer)
    let lines = writer.text.split(separator: "\n")
    #expect(lines[0] == "year,level,unit,name,grade,group,pupils,low,high")
    #expect(lines.contains("2025-26,zone,1,West,one,all,2,,"))
    // Four years of the city, its two grades, two areas, four of their grades, and two groups of two areas.
    #expect(lines.count == 1 + 4 * (1 + 2 + 2 + 4 + 4))
    let text = ByteWriter(inMemory: 1)
    try ForecastExplanation(forecast, area: "West").write(to: text)
    #expect(text.text.contains("births of 2023") && text.text.contains("6"))
    let error = #expect(throws: FileError.self) { try ForecastExplanation(forecast, area: "North") }
    #expect(error?.hint?.contains("1, 2") == true)
  }

  @Test func anAreaIsNotExplainedByANameThatTwoBear() throws {
    let fixture = try fixture()
    let zones = try String(contentsOfFile: fixture.path("zones.geojson"), encoding: .utf8)
    try fixture.write(zones.replacing("\"East\"", with: "\"West\""), to: "zones.geojson")
    let forecast = try forecast(fixture)
    let error = #expect(throws: FileError.self) { try ForecastExplanation(forecast, area: "West") }
    #expect(error?.problem.contains("2 catchment areas are called \"West\"") == true)
    #expect(error?.hint == "give the code of one: 1, 2")
    let text = ByteWriter(inMemory: 1)
    try ForecastExplanation(forecast, area: "2").write(to: text)
    #expect(text.text.contains("West (2)"))
  }

  /// By hand: in the west 6 births × 102/104 and 2 pupils × (2 + 100 · 2/3)/104, in the east the two a grade of the flats, and
  /// beside them 2 × (2 + 100 · 2/3)/102: 5.88, 1.32, 2 and 3.35. Four fifths of these and one of today's 2, 2, 4 and 4, the
  /// flats among them, are 5.11, 1.46, 2.4 and 3.48, which with sums rounded are 5, 2, 2 and 3.
  @Test func plansAreMeasuredOnThePupilsOfAYearToCome() throws {
    let fixture = try fixture()
    defer { withExtendedLifetime(fixture) {} }
    let years = try StudyYears(StudyFile(path: fixture.path("study.yml")))
    let forecast = try PupilForecast(years, year: "2026/27")
    #expect(forecast.cohorts.horizon == 1)
    let study = try forecast.studyOfLastYear().study
    #expect(
      study.projection == Projection(year: "2026-27", pupils: 12, start: "2025-26", pupilsAtStart: 8))
    #expect(study.year == "2026-27" && study.pupils.count == 12)
    let grade = try #require(study.pupils.attributes.categories["grade"])
    var counts = [0, 0, 0, 0]
    for pupil in 0..<12 { counts[2 * Int(study.pupils.zone[pupil]) + Int(grade.codes[pupil])] += 1 }
    #expect(counts == [5, 2, 2, 3] && grade.labels == ["one", "two"])
    // Each of the four in the west is in the place of one or two of the five: three of the group and one other.
    let entering = (0..<12).filter { study.pupils.zone[$0] == 0 && grade.codes[$0] == 0 }
    let members = entering.count { study.groups[0].membership[$0] == 1 }
    #expect(members == 4)
    // The same areas in another file keep the pupils.
    let redrawn = try study.redrawn(
      .init(file: study.file.resolve("zones.geojson"), id: "code", name: "label"))
    #expect(redrawn.projection == study.projection && redrawn.pupils.zone == study.pupils.zone)
  }

  @Test(arguments: ["2025-26", "2024-25", "2056-57", "soon"])
  func yearsWithoutAForecastAreNamed(year: String) throws {
    let fixture = try fixture()
    defer { withExtendedLifetime(fixture) {} }
    let years = try StudyYears(StudyFile(path: fixture.path("study.yml")))
    let error = #expect(throws: FileError.self) { try PupilForecast(years, year: year) }
    #expect(error?.problem.contains(year) == true && error?.hint?.contains("2026-27 to 2055-56") == true)
  }

  @Test(arguments: Language.all)
  func eachLanguageHasItsWords(language: Language) throws {
    let (one, other) = (ByteWriter(inMemory: 1), ByteWriter(inMemory: 1))
    let forecast = try forecast(fixture())
    ForecastReport(forecast, in: language).write(to: one)
    ForecastReport(forecast).write(to: other)
    try ForecastExplanation(forecast, area: "1", in: language).write(to: one)
    #expect((one.text.contains("first grade") || one.text.contains("All years")) == (language == .english))
    #expect(other.text.contains("if pupils go on to choose as today"))
  }

  @Test(arguments: [
    ("2024-25,3,one,4\n", "2026,2,flat,8\n", "no such catchment area"),
    ("2024-25,1,one,-4\n", "2026,2,flat,8\n", "below 0"),
    ("2024-25,1,one,four\n", "2026,2,flat,8\n", "no number"),
    ("soon,1,one,4\n", "2026,2,flat,8\n", "no year"),
    ("2024-25,1,one,4\n", "2026,2,castle,8\n", "yield"),
    ("2023-24,1,one,4\n", "2026,2,flat,8\n", "two successive school years"),
    ("2024-25,1,one,\n", "2026,2,flat,8\n", "two successive school years"),
    ("2024-25,1,one,4\n", "2026,2,flat,*\n", "not known"),
    ("2024-25,1,one,1.000\n2024-25,2,one,200\n", "2026,2,flat,8\n", "thousands"),
  ])
  func whatCannotBeUsedIsNamed(history: String, housing: String, problem: String) throws {
    let fixture = try fixture(history: history, housing: housing)
    let error = #expect(throws: FileError.self) { try forecast(fixture) }
    #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
  }

  /// Births of an area that are masked, or forgotten where many are born, are not none; where few are, they may be.
  @Test(
    arguments: [
      ("2022,1,40\n2022,2,30\n2023,1,60\n2023,2,*\n", nil), ("2022,1,40\n2022,2,30\n2023,1,60\n", nil),
      ("2022,1,40\n2022,2,3\n2023,1,60\n", 0), ("2022,1,40\n2022,2,3\n2023,1,60\n2023,2,30\n", 30),
    ] as [(String, Double?)])
  func birthsThatAreNotKnown(births: String, east: Double?) throws {
    let fixture = try fixture(births: births)
    let forecast = try forecast(fixture)
    let found = try #require(forecast.history.births[2023]?[1])
    #expect(found.isNaN == (east == nil) && (found.isNaN || found == east))
    // Births of 2023 enter in 2026-27: those of 2022 stand in, so that their ratio alone says how many.
    #expect(forecast.sums(.areaGrade, after: 1).allSatisfy { $0.isFinite })
    let isGap = births.split(separator: "\n").count == 3
    #expect(
      forecast.doubts.english.contains { $0.contains("2023 has no row for 1 of 2") } == isGap,
      "\(forecast.doubts)")
  }

  /// A code for what is not known among the numbers, and one row of another grade.
  @Test func codesAndOtherGradesAreTold() throws {
    let doubts = try forecast(fixture(history: "2024-25,1,one,4\n2024-25,2,two,999\n2024-25,2,three,2\n"))
      .doubts.english
    #expect(doubts.contains { $0.contains("\"999\" in 1 of 3 rows counts as a number like any other") })
    #expect(
      doubts.contains { $0.hasSuffix("one row of another grade than those of the forecast is left out") })
    #expect(try !forecast(fixture()).doubts.english.contains { $0.contains("like any other") })
  }

  /// A year that is missing between others ends the history, which is said before all else.
  @Test func aMissingSchoolYearIsTold() throws {
    let years = ["2020-21", "2021-22", "2023-24", "2024-25"]
    let fixture = try fixture(history: years.map { "\($0),1,one,4\n\($0),2,one,2\n" }.joined())
    let forecast = try forecast(fixture)
    #expect(forecast.history.years == [2023, 2024, 2025])
    #expect(
      forecast.doubts.english.first
        == "the school year 2022-23 is missing in the history, so that the years before it are not used: "
        + "2020-21, 2021-22")
    #expect(try !self.forecast(self.fixture()).doubts.english.contains { $0.contains("is missing") })
  }

  /// Those of 2021 have entered in 2024-25, those of 2024 enter in 2027-28.
  @Test(
    arguments: [
      (
        "2020,1,4\n2022,1,5\n2023,1,6\n", "births of 2021 are missing", "the ratio of those who enter",
        "2026-27"
      ),
      ("2023,1,4\n2025,1,6\n", "births of 2024 are missing", "as many are taken as of late", nil),
      ("2021,1,4\n2022,1,4\n", nil, "", "2025-26"),
    ] as [(String, String?, String, String?)])
  func gapsInBirthsAreTold(births: String, gap: String?, meaning: String, until: String?) throws {
    let doubts = try forecast(fixture(births: births)).doubts.english
    let told = doubts.filter { $0.contains("are missing") }
    #expect(told.count == (gap == nil ? 0 : 1), "\(doubts)")
    #expect(told.allSatisfy { $0.hasPrefix(gap ?? "") && $0.contains(meaning) }, "\(doubts)")
    let known = doubts.filter { $0.hasPrefix("births are known for those who enter until ") }
    #expect(known.count == (until == nil ? 0 : 1), "\(doubts)")
    #expect(known.allSatisfy { $0.contains("until \(until ?? "");") }, "\(doubts)")
  }

  @Test func tablesWithoutRowsAreRefused() throws {
    for (made, name) in try [
      (fixture(births: ""), "births.csv"), (fixture(history: ""), "history.csv"),
    ] {
      let error = #expect(throws: FileError.self) { try forecast(made) }
      #expect(error?.problem == "the table has no rows" && error?.path.hasSuffix(name) == true)
    }
  }

  @Test func rowsOfOneYearAndAreaAreTold() throws {
    let fixture = try fixture(births: "2022,1,4\n2023,1,6\n2023,1,6\n")
    #expect(
      try forecast(fixture).doubts.english.contains { $0.contains("births.csv: 1 row of the year and area") })
  }

  @Test func aGradeOfNobodyIsNamed() throws {
    let fixture = try TinyStudy(
      study: Self.study.replacing("[one, two]", with: "[one, tow]"), pupils: Self.pupils)
    for (name, text) in [
      ("history", "grade,pupils\n2024-25,1,one,4"), ("births", "births"), ("housing", "type,units"),
    ] {
      try fixture.write("year,zone,\(text)\n", to: name + ".csv")
    }
    let error = #expect(throws: FileError.self) { try forecast(fixture) }
    #expect(error?.problem.contains("\"tow\"") == true && error?.hint?.contains("right column") == true)
  }

  @Test(arguments: [
    ("grades: [one, two]", "grades: [one]", "two grades"), ("units: units", "unit: units", "nothing uses"),
    ("yield: {flat: 0.5}", "entry_age: 3", "yield"), ("yield: {flat: 0.5}", "yield: {flat: 50}", "0 to 10"),
    (", births: births}", "}", "\"births\" is missing"),
  ])
  func slipsInTheStudyFileAreNamed(from: String, to: String, problem: String) throws {
    let fixture = try TinyStudy(study: Self.study.replacing(from, with: to), pupils: Self.pupils)
    let error = #expect(throws: FileError.self) { try StudyFile(path: fixture.path("study.yml")) }
    #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
  }
}
