import Languages
import Studies

extension PupilForecast {
  /// Whose school is not known in the years to come, and which schools will be open that nobody chooses today.
  static func doubts(of demand: SchoolDemand, _ study: Study, _ history: EnrolmentHistory) -> [Text] {
    var doubts: [Text] = []
    let (today, horizon) = (history.years.last ?? 0, demand.ofClosed.count - 1)
    let (openingYears, labels) = (study.schools.openingYears, study.schools.labels)
    func list(_ names: [String]) -> String {
      names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
    }
    func inBrackets(_ start: Int?) -> String { start.map { " (\(SchoolYear(start: $0).name))" } ?? "" }
    let ofClosed = demand.ofClosed[horizon]
    let last = SchoolYear(start: today + horizon)
    if ofClosed.rounded() >= 1 {
      let isOver = openingYears.endWithoutSuccessor(by: last)
      let closed = labels.indices.filter { isOver[$0] && demand.total(0, $0) > 0 }.map { school in
        labels[school] + inBrackets(openingYears.last[school])
      }
      doubts.append(
        "no school is known for \(count: Int(ofClosed.rounded()), "pupil") of \(name: last.name), as their schools close and none is named that takes over: \(name: list(closed)); name it in the column \"successor\" of the schools"
      )
    }
    let areas = history.areas
    func ofNewGrades(_ step: Int) -> ArraySlice<Double> {
      demand.ofNewGrades[step * areas..<(step + 1) * areas]
    }
    let most = (1...horizon).max { ofNewGrades($0).reduce(0, +) < ofNewGrades($1).reduce(0, +) } ?? horizon
    let without = Array(ofNewGrades(most))
    let sum = without.reduce(0, +).rounded()
    if sum >= 1 {
      let names = without.indices.filter { without[$0] > 0 }.sorted { without[$0] > without[$1] }
        .map { study.zones.labels[$0] }
      doubts.append(
        "no school is known for \(count: Int(sum), "pupil") of \(name: SchoolYear(start: today + most).name): nobody of their area is in their grade today, and no school of the area has it or names it in its column \"stage\": \(name: list(names))"
      )
    }
    let opening = labels.indices.filter { school in
      guard let first = openingYears.first[school], !demand.isAttended(school) else { return false }
      return (today + 1...today + horizon).contains(first)
    }
    if !opening.isEmpty {
      let names = opening.map { labels[$0] + inBrackets(openingYears.first[$0]) }
      doubts.append(
        "schools that are still to open have no pupils in the forecast, as nobody chooses them today: \(name: list(names))"
      )
    }
    let begun = demand.haveOnlyBegun.map { labels[$0] }
    if !begun.isEmpty {
      doubts.append(
        begun.count == 1
          ? "\(.whole(1)) school seems to have opened with its first grades and keeps to them in the forecast: \(name: list(begun)); if it grows by a grade a year, name all its grades in the column \"stage\" of the schools"
          : "\(.whole(begun.count)) schools seem to have opened with their first grades and keep to them in the forecast: \(name: list(begun)); if they grow by a grade a year, name all their grades in the column \"stage\" of the schools"
      )
    }
    return doubts
  }

  /// Of which groups it is not known of many pupils whether they are in them.
  static func doubts(of groups: GroupShares) -> [Text] {
    groups.names.indices.compactMap { group -> Text? in
      let (known, unknown) = (groups.known[group], groups.unknown[group])
      guard Double(unknown) > GroupShares.fewUnknown * Double(known + unknown) else { return nil }
      return
        "it is not known of \(.whole(unknown)) of \(.whole(known + unknown)) pupils whether they are in the group \(name: groups.names[group]): today’s members are those counted, those of later years take in such pupils at the share of the others"
    }
  }
}
