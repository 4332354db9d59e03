import Languages
import Studies

extension PupilForecast {
  /// Whose school is not known in the years to come, and which schools will be open that nobody chooses today.
  static func doubts(of demand: SchoolDemand, _ study: Study, _ history: EnrolmentHistory) -> [Text] {
    var doubts: [Text] = []
    let (today, horizon) = (history.years.last ?? 0, demand.ofClosed.count - 1)
    let (terms, labels) = (study.schools.terms, study.schools.labels)
    func list(_ names: [String]) -> String {
      names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
    }
    let ofClosed = demand.ofClosed[horizon]
    if ofClosed.rounded() >= 1, let year = SchoolYear(text(today + horizon)) {
      let isOver = terms.endWithoutSuccessor(by: year)
      let closed = labels.indices.filter { isOver[$0] && demand.total(0, $0) > 0 }.map { school in
        labels[school] + (terms.last[school].map { " (\(text($0)))" } ?? "")
      }
      doubts.append(
        "no school is known for \(count: Int(ofClosed.rounded()), "pupil") of \(name: text(today + horizon)), as their schools close and none is named that takes over: \(name: list(closed)); name it in the column \"successor\" of the schools"
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
        "no school is known for \(count: Int(sum), "pupil") of \(name: text(today + most)): nobody of their area is in their grade today, and no school of the area has it or names it in its column \"stage\": \(name: list(names))"
      )
    }
    let opening = labels.indices.filter { school in
      guard let first = terms.first[school], !demand.isAttended(school) else { return false }
      return (today + 1...today + horizon).contains(first)
    }
    if !opening.isEmpty {
      let names = opening.map { labels[$0] + (terms.first[$0].map { " (\(text($0)))" } ?? "") }
      doubts.append(
        "schools that are still to open have no pupils in the forecast, as nobody chooses them today: \(name: list(names))"
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
