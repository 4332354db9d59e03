import Indicators
import Languages
import Layers
import Measures
import Studies

/// Whether the schools of each area have room for those who live there.
struct NeedsSection {
  let page: PageContext

  var sections: [PageSection] {
    let (study, active) = (page.study, page.study.activeSchools)
    var places = [Double?](repeating: nil, count: study.zones.count)
    var schools = [Int](repeating: 0, count: study.zones.count)
    for school in 0..<study.schools.count where active[school] && study.schools.zone[school] >= 0 {
      let area = Int(study.schools.zone[school])
      schools[area] += 1
      if let own = study.schools.capacities[school] { places[area] = (places[area] ?? 0) + own }
    }
    guard study.zones.count <= PageTable.mostPlaces, places.contains(where: { $0 != nil }) else { return [] }
    let residents = page.measures.measures(Composition.residents, level: .zone, group: "all")
    let retention = page.measures.measures(Retention.retention, level: .zone, group: "all")
    func whole(_ count: Double) -> String { Number.whole(Int(count.rounded())).text(in: page.language) }
    let rows = study.zones.labels.enumerated().map { area, name -> [String] in
      let living = area < residents.count ? residents[area] : nil
      let staying = area < retention.count ? retention[area] : nil
      let known = living.flatMap { $0.status == .ok && $0.value > 0 ? $0.value : nil }
      let coverage = known.flatMap { count in places[area].map { $0 / count } }
      return [
        name, page.text(living, .pupils), whole(Double(schools[area])), places[area].map(whole) ?? "–",
        coverage.map { Indicator.Unit.share.text($0, in: page.language) } ?? "–", page.text(staying, .share),
      ]
    }
    let headings: [Text] = [
      "Catchment area", "Pupils who live here", "Schools", "Places", "Places by pupils who live here",
      "In a school of their own area",
    ]
    let table = PageTable(
      id: "needs-table", caption: "\(page.said("Places and pupils by area")), \(page.measures.year.markup)",
      headings: headings.map { $0.text(in: page.language) }, rows: rows)
    let note: Text = """
      Places of all grades of a school count in the area to which it belongs; below 100 % not all who live in an area find a \
      place there.
      """
    return [
      PageSection(
        id: "needs", title: "Places and pupils by area",
        body: page.paragraphs([note]) + table.html(download: page.said("Keep this table as CSV")))
    ] + (page.forecast.map { OutlookSection(page: page, forecast: $0).sections(places: places) } ?? [])
  }
}
