import DeterministicParallel
import Languages
import Layers
import Studies

/// The pupils of a study in the years to come: by area, grade and group, with intervals, and what it means for its schools.
///
///     let forecast = try PupilForecast(StudyYears(file), horizon: 10)
///     forecast.backTest.scores(.areaGrade)
public struct PupilForecast: Sendable {
  public let study: Study
  public let rule: ForecastRule
  public let cohorts: CohortForecast
  public let backTest: BackTest
  public let demand: SchoolDemand
  let groups: GroupShares
  /// What a reader must know first, one sentence each.
  public var doubts: [Text] { doubtsOfPupils + doubtsOfUse }
  /// Of the numbers of pupils, and of what follows from them for groups and schools.
  let doubtsOfPupils: [Text]
  private let doubtsOfUse: [Text]

  /// A forecast goes as far as this at most.
  public static let farthest = 30

  /// - Parameter horizon: how many years to come, 1 to `farthest`.
  /// - Throws: `FileError` when the study has no key `forecast`, and for tables that cannot be used.
  public init(_ years: StudyYears, horizon: Int, workers: Workers = .all) throws(FileError) {
    precondition((1...PupilForecast.farthest).contains(horizon), "a forecast goes some years ahead")
    study = years.current
    guard let rule = study.file.forecast else {
      throw FileError(
        .badData, path: study.file.path, "the study does not say what a forecast is made with",
        hint: "add \"forecast: {grades: [P3, P4, P5, 1, 2]}\", the grades from that of entry to the last")
    }
    self.rule = rule
    let tables = try ForecastTables(rule, of: study, workers: workers)
    try PupilForecast.refuseEmpty(rule.history, tables.history, of: study)
    let history = try EnrolmentHistory(years, tables, rule)
    try PupilForecast.refuseEmpty(rule.births, tables.births, of: study)
    try PupilForecast.refuseYearsOfNobody(history, rule, of: study)
    cohorts = CohortForecast(history, horizon: horizon)
    backTest = BackTest(history)
    demand = try SchoolDemand(study, before: years.beforeCurrent, rule, cohorts)
    groups = GroupShares(study, rule, history)
    doubtsOfPupils =
      PupilForecast.jumps(history, study.zones, grades: rule.grades)
      + PupilForecast.gaps(tables, years, rule, history) + PupilForecast.cellGaps(tables, rule, history)
      + tables.notes
      + PupilForecast.blanks(tables.births, rule.births, areas: study.zones.count)
      + PupilForecast.unused(tables.history, years)
      + PupilForecast.doubts(study, rule, history, cohorts)
    doubtsOfUse =
      PupilForecast.doubts(of: groups) + PupilForecast.doubts(of: demand, study, history)
  }

  /// That the table of history speaks of years whose pupils are known from their own files, or of years to come.
  private static func unused(
    _ entries: [ForecastTables.Entry], _ years: StudyYears
  ) -> [Text] {
    let own = years.studies.compactMap { study in SchoolYear(study.year).map { ($0.start, study) } }
    let last = SchoolYear(years.current.year)?.start ?? .max
    let sums = Dictionary(
      entries.filter { !$0.value.isNaN }.map { ($0.year, $0.value) }, uniquingKeysWith: +)
    return sums.sorted { $0.key < $1.key }.compactMap { year, sum in
      let study = own.first { $0.0 == year }?.1
      guard study != nil || year > last else { return nil }
      let name = SchoolYear(start: year).name
      return study.map {
        "\(count: Int(sum), "pupil") of \(name: name) in the table of history are not used: the file of that year has \(.whole($0.pupils.count))"
      }
        ?? "\(count: Int(sum), "pupil") of \(name: name) in the table of history are not used: that year is to come"
    }
  }

  private static func doubts(
    _ study: Study, _ rule: ForecastRule, _ history: EnrolmentHistory, _ cohorts: CohortForecast
  ) -> [Text] {
    var doubts: [Text] = []
    let counted = history.cells(history.years.count - 1).reduce(0, +)
    let leftOut = study.pupils.count - Int(counted)
    if leftOut > 0 {
      doubts.append(
        .counted(
          leftOut, one: "{0} pupil has no home in an area or no grade of the forecast and is left out",
          many: "{0} pupils have no home in an area or no grade of the forecast: they are left out"))
    }
    if history.years.count <= BackTest.fewestYears {
      doubts.append(
        "only \(.whole(history.years.count)) school years are known: nothing can be said of how far the forecast is off"
      )
    }
    if rule.births == nil {
      doubts.append("without \"births\" as many enter each year as in the last one")
    } else if let known = history.births.keys.max(),
      known + history.entryAge < (history.years.last ?? 0) + cohorts.horizon
    {
      doubts.append(
        "births are known for those who enter until \(name: SchoolYear(start: known + history.entryAge).name); after that as many are born as of late"
      )
    }
    return doubts
  }

  public var history: EnrolmentHistory { cohorts.history }

  /// The school year so many years after today's.
  public func year(after steps: Int) -> String {
    SchoolYear(start: (history.years.last ?? 0) + steps).name
  }

  /// The sums of a level so many years after today, 0 for today itself.
  public func sums(_ level: ForecastLevel, after steps: Int) -> [Double] {
    let size = history.areas * history.grades
    let cells =
      steps == 0
      ? history.cells(history.years.count - 1) : cohorts.pupils[((steps - 1) * size)..<(steps * size)]
    return level.sums(cells, areas: history.areas, grades: history.grades)
  }

  /// The members of a group in an area, so many years after today: today those who were counted, later the forecast's pupils
  /// at the shares among those of whom it is known.
  public func members(_ group: Int, _ area: Int, after steps: Int) -> Double {
    guard steps > 0 else { return groups.counted[group][area] }
    return (0..<history.grades).reduce(0.0) { sum, grade in
      sum + cohorts.at(steps - 1, area, grade) * groups.share(group, area, grade, after: steps)
    }
  }

  /// The names of the groups.
  public var groupNames: [String] { groups.names }
}
