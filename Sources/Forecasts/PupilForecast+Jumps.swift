import Languages
import Layers
import Studies

extension PupilForecast {
  /// Refuses a year in which nobody is born in any area though many are in others, as some write what is not known.
  static func refuseYearsOfNobody(
    _ history: EnrolmentHistory, _ rule: ForecastRule, of study: Study
  ) throws(FileError) {
    guard let source = rule.births else { return }
    let sums = history.births.mapValues { $0.reduce(0) { $1.isNaN ? $0 : $0 + $1 } }
    let usual = sums.values.filter { $0 > 0 }
    guard !usual.isEmpty, usual.reduce(0, +) / Double(usual.count) >= fewestUsual,
      let empty = sums.filter({ $0.value == 0 }).keys.min()
    else { return }
    throw FileError(
      .badData, path: study.file.resolve(source.file), column: source.columns["births"],
      "all births of \(empty) are 0", hint: "take the rows of years out of which nothing is known")
  }

  /// In a village with fewer births a year without any may well be.
  private static let fewestUsual = 15.0

  /// What makes the tables doubtful as a whole: years that are out of scale, as those of other schools are, of a year that is
  /// not over, or where something was counted ten times; and zeros that seem to stand for what is not known.
  static func jumps(_ history: EnrolmentHistory, _ zones: Areas, grades: [String]) -> [Text] {
    var doubts: [Text] = []
    for year in history.years.indices.dropFirst() {
      let known = zip(history.cells(year - 1), history.cells(year)).filter { !$0.isNaN && !$1.isNaN }
      let (then, now) = known.reduce((0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1) }
      guard isJump(then, now) else { continue }
      doubts.append(
        """
        pupils go from \(.whole(Int(then))) in \(name: SchoolYear(start: history.years[year - 1]).name) to \
        \(.whole(Int(now))) in \(name: SchoolYear(start: history.years[year]).name): check that both years \
        count the same areas and grades, each pupil once
        """)
    }
    for (year, births) in history.births.sorted(by: { $0.key < $1.key }) {
      guard let before = history.births[year - 1] else { continue }
      let known = births.indices.filter { !births[$0].isNaN && !before[$0].isNaN }
      let (then, now) = (
        known.reduce(0) { $0 + before[$1] }, known.reduce(0) { $0 + births[$1] }
      )
      guard isJump(then, now) else { continue }
      doubts.append(
        """
        births go from \(.whole(Int(then))) in \(name: "\(year - 1)") to \(.whole(Int(now))) in \(name: "\(year)"): check \
        that the years are over and count the same areas, each birth once
        """)
    }
    let today = history.cells(history.years.count - 1).reduce(0, +)
    for (year, areas) in history.housing.sorted(by: { $0.key < $1.key }) {
      let brought = areas.reduce(0, +)
      guard brought > mostBrought * today else { continue }
      doubts.append(
        """
        dwellings of \(name: "\(year)") bring \(.whole(Int(brought))) pupils, beside \(.whole(Int(today))) today: check \
        that "units" are dwellings, and "yield" the pupils of one
        """)
    }
    return doubts + holes(history, zones, grades: grades)
  }

  /// Of so many pupils as today, dwellings of one year bring no larger share.
  private static let mostBrought = 0.5

  /// Whether the second of two sums a year apart is less than seven tenths of the other or the other way round, and by more
  /// than chance makes of small numbers.
  private static func isJump(_ one: Double, _ other: Double) -> Bool {
    min(one, other) < 0.7 * max(one, other) && abs(one - other) > 4 * (one + other).squareRoot()
  }

  /// Years between others in which an area or a grade has nobody, though it has some before and after.
  private static func holes(_ history: EnrolmentHistory, _ zones: Areas, grades: [String]) -> [Text] {
    let (areaCount, gradeCount) = (history.areas, history.grades)
    let sums = history.years.indices.map { year in
      let cells = Array(history.cells(year))
      return ForecastLevel.area.sums(cells[...], areas: areaCount, grades: gradeCount)
        + ForecastLevel.cityGrade.sums(cells[...], areas: areaCount, grades: gradeCount)
    }
    let names = (0..<areaCount).map { zones.labels[$0] } + grades
    return history.years.indices.dropFirst().dropLast().compactMap { year -> Text? in
      let holes = names.indices.filter { place in
        sums[year][place] == 0
          && [year - 1, year + 1].allSatisfy { sums[$0][place] >= EnrolmentHistory.fewestForgotten }
      }
      guard !holes.isEmpty else { return nil }
      let list = holes.prefix(8).map { names[$0] }.joined(separator: ", ") + (holes.count > 8 ? " …" : "")
      return """
        nobody is counted in \(name: SchoolYear(start: history.years[year]).name) in \(name: list), where there are \
        pupils the years before and after: 0 seems to stand for what is not known
        """
    }
  }

  /// Years of which the births of some areas are known and of others left blank or masked.
  static func blanks(_ births: [ForecastTables.Entry], _ source: StudyFile.TableSource?, areas: Int) -> [Text]
  {
    guard let source else { return [] }
    let years = Dictionary(grouping: births, by: \.year).sorted { $0.key < $1.key }
    return years.compactMap { year, entries -> Text? in
      let blank = Set(entries.filter { $0.value.isNaN }.map(\.zone)).count
      guard blank > 0, entries.contains(where: { !$0.value.isNaN }) else { return nil }
      return
        "\(name: source.file.shownPath): \(name: "\(year)") has no number for \(.whole(blank)) of \(.whole(areas)) areas"
    }
  }
}
