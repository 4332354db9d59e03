import Languages
import Layers
import Studies

extension PupilForecast {
  /// Refuses a table that the study names and in which nothing stands.
  static func refuseEmpty(
    _ source: StudyFile.TableSource?, _ entries: [ForecastTables.Entry], of study: Study
  ) throws(FileError) {
    guard let source, entries.isEmpty else { return }
    throw FileError(
      .badData, path: study.file.resolve(source.file), "the table has no rows",
      hint: "fill it, or take its key under \"forecast\" out of the study file")
  }

  /// Which years are missing between others: school years, before which no year counts, and those of births.
  static func gaps(
    _ tables: ForecastTables, _ years: StudyYears, _ rule: ForecastRule, _ history: EnrolmentHistory
  ) -> [Text] {
    var doubts: [Text] = []
    let (first, last) = (history.years.first ?? 0, history.years.last ?? 0)
    let known = Set(tables.history.lazy.filter { !$0.value.isNaN }.map(\.year)).union(
      years.studies.compactMap { SchoolYear($0.year)?.start })
    let unused = known.filter { $0 < first }.sorted()
    if !unused.isEmpty {
      doubts.append(
        "the school year \(name: SchoolYear(start: first - 1).name) is missing in the history, so that the years before it are not used: \(name: unused.map { SchoolYear(start: $0).name }.joined(separator: ", "))"
      )
    }
    guard rule.births != nil, let earliest = history.births.keys.min(),
      let latest = history.births.keys.max()
    else { return doubts }
    let missing = (earliest...latest).filter { history.births[$0] == nil }
    let (past, future) = (
      missing.filter { $0 + history.entryAge <= last }, missing.filter { $0 + history.entryAge > last }
    )
    func list(_ years: [Int]) -> String { years.map(String.init).joined(separator: ", ") }
    if !past.isEmpty {
      doubts.append(
        "births of \(name: list(past)) are missing, though those before and after are known: the ratio of those who enter is worked out without them"
      )
    }
    if !future.isEmpty {
      doubts.append(
        "births of \(name: list(future)) are missing, though those before and after are known: for those who enter by them as many are taken as of late"
      )
    }
    return doubts
  }

  /// Of which areas and grades the table of history has no number in a year, though they have pupils in other ones: where
  /// these are many it is not known, where they are few it counts as 0.
  static func cellGaps(_ tables: ForecastTables, _ rule: ForecastRule, _ history: EnrolmentHistory) -> [Text]
  {
    guard let source = rule.history else { return [] }
    let cells = history.areas * history.grades
    let isEverFilled = (0..<cells).map { cell in
      stride(from: cell, to: history.pupils.count, by: cells).contains { history.pupils[$0] > 0 }
    }
    let gaps = ForecastGaps(tables.history, grades: history.grades, areas: history.areas)
    let missing = Dictionary(uniqueKeysWithValues: gaps.missing.map { ($0.year, $0.cells) })
    return history.years.indices.flatMap { year -> [Text] in
      let (name, numbers) = (String(history.years[year]), Array(history.cells(year)))
      let unknown = numbers.count { $0.isNaN }
      let few = (missing[history.years[year]] ?? []).count { isEverFilled[$0] && numbers[$0] == 0 }
      let doubt: Text =
        "\(name: source.file.shownPath): \(name: name) has no number for \(.whole(unknown)) of \(.whole(cells)) areas or grades in which there are pupils in other years: the ratios are worked out without them"
      return (unknown > 0 ? [doubt] : [])
        + (few > 0 ? [ForecastGaps.note(of: source, name, few, of: cells)] : [])
    }
  }
}
