import Languages
import Measures
import Studies

/// From which district and area pupils go to the schools of which other. Not for the public: most flows are of a few
/// pupils.
struct FlowsSection {
  let page: PageContext

  /// How many flows are listed, the largest first.
  private static let most = 100
  /// With more districts their table would be too wide to be read.
  private static let mostDistricts = 20

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
        study.zones.labels[Int(flow.home)], study.zones.labels[Int(flow.school)],
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
        body: ofDistricts + table.html(download: page.said("Keep this table as CSV")))
    ]
  }

  /// How many pupils of each district go to school in which, in the last column outside all districts.
  private func between(_ districts: Int) -> [[Int]] {
    let study = page.study
    let enrolment = study.areasOfEnrolment
    var pupils = [[Int]](repeating: [Int](repeating: 0, count: districts + 1), count: districts)
    for pupil in 0..<study.pupils.count {
      let (home, school) = (study.pupils.district[pupil], Int(study.pupils.school[pupil]))
      guard home >= 0, school >= 0 else { continue }
      let place = study.districtOfEnrolment(school, in: enrolment?[pupil] ?? study.schools.zone[school])
      pupils[Int(home)][place < 0 ? districts : Int(place)] += 1
    }
    return pupils
  }

  /// A row for each district of homes, a column for each district of schools and, where there are such, one for schools
  /// outside all districts.
  private var ofDistricts: String {
    guard let districts = page.study.districts, (2...FlowsSection.mostDistricts).contains(districts.count)
    else { return "" }
    let pupils = between(districts.count)
    let leavesAll = pupils.contains { $0[districts.count] > 0 }
    let rows = zip(districts.labels, pupils).enumerated().map { home, row -> [String] in
      let (name, counts) = row
      let all = counts.reduce(0, +)
      let own = all > 0 ? Number.percent(Double(counts[home]) / Double(all)).text(in: page.language) : "–"
      let told = leavesAll ? counts : counts.dropLast()
      return [name] + told.map { Number.whole($0).text(in: page.language) } + [own]
    }
    let columns: [String] =
      districts.labels + (leavesAll ? [Text("Outside all districts").text(in: page.language)] : [])
    let table = PageTable(
      id: "flows-districts",
      caption: page.said("Pupils by district of the home (rows) and of the school (columns)"),
      headings: [Text("District of the home").text(in: page.language)] + columns
        + [Text("In a school of their own district").text(in: page.language)], rows: rows)
    return table.html(download: page.said("Keep this table as CSV")) + "\n"
  }
}
