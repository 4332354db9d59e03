import Languages
import Measures
import Studies

/// From which area pupils go to the schools of which other. Not for the public: most flows are of a few pupils.
struct FlowsSection {
  let page: PageContext

  /// How many flows are listed, the largest first.
  private static let most = 100

  private struct Flow: Hashable {
    let home: ZoneNumber
    let school: ZoneNumber
  }

  var sections: [PageSection] {
    guard !page.publication.isPublic else { return [] }
    let study = page.study
    let enrolment = study.areasOfEnrolment
    var counts: [Flow: Int] = [:]
    var living = [Int](repeating: 0, count: study.zones.count)
    for pupil in 0..<study.pupils.count {
      let (home, school) = (study.pupils.zone[pupil], study.pupils.school[pupil])
      guard home >= 0, school >= 0 else { continue }
      living[Int(home)] += 1
      let area = enrolment?[pupil] ?? study.schools.zone[Int(school)]
      if area >= 0, area != home { counts[Flow(home: home, school: area), default: 0] += 1 }
    }
    let flows = counts.sorted { one, other in
      if one.value != other.value { return one.value > other.value }
      return (one.key.home, one.key.school) < (other.key.home, other.key.school)
    }.prefix(FlowsSection.most)
    guard !flows.isEmpty else { return [] }
    let rows = flows.map { flow, count -> [String] in
      let share = Double(count) / Double(living[Int(flow.home)])
      return [
        study.zones.names[Int(flow.home)], study.zones.names[Int(flow.school)],
        Number.whole(count).text(in: page.language), Number.percent(share).text(in: page.language),
      ]
    }
    let headings: [Text] = [
      "Area of the home", "Area of the school", "Pupils", "Of those who live there and are enrolled",
    ]
    let table = PageTable(
      id: "flows-table", caption: page.said("The largest flows between areas"),
      headings: headings.map { $0.text(in: page.language) }, rows: rows, wordColumns: [1])
    return [
      PageSection(
        id: "flows", title: "Flows between areas",
        body: table.html(download: page.said("Keep this table as CSV")))
    ]
  }
}
