import Cartography
import Indicators
import Languages
import Layers
import Measures
import Segregation
import Studies

/// The main measures of districts, of areas where they are not too many, and, not for the public, of schools.
struct TablesSection {
  let page: PageContext

  var sections: [PageSection] {
    [districts, segregation, areas, schools].compactMap { $0 }
  }

  private var districts: PageSection? {
    guard let districts = page.study.districts else { return nil }
    return table("districts", "Districts", "District", names: districts.labels, level: .district)
  }

  /// The index of dissimilarity within each district, over the areas and over the schools of its pupils.
  private var segregation: PageSection? {
    guard let districts = page.study.districts else { return nil }
    let settings: [SchoolSegregation.Setting] = [.zones, .schools]
    let columns = page.study.groups.flatMap { group -> [(title: String, rows: [Measure])] in
      let name = page.title(ofGroup: group.name)
      return settings.map { setting in
        let title: Text =
          setting == .zones ? "\(name: name), over the areas" : "\(name: name), over the schools"
        let rows = page.measures.measures(
          SchoolSegregation.indicator(.dissimilarity, over: setting), level: .district, group: group.name)
        return (title.text(in: page.language), rows)
      }
    }
    guard columns.contains(where: { $0.rows.contains { $0.status == .ok && $0.value.isFinite } }) else {
      return nil
    }
    let table = PageTable(
      id: "segregation-table", caption: page.said("Index of dissimilarity by district"),
      headings: [Text("District").text(in: page.language)] + columns.map(\.title),
      rows: districts.labels.enumerated().map { unit, name in
        [name] + columns.map { page.text(unit < $0.rows.count ? $0.rows[unit] : nil, .index) }
      })
    return PageSection(
      id: "segregation", title: "Segregation by district",
      body: table.html(download: page.said("Keep this table as CSV")))
  }

  private var areas: PageSection? {
    guard page.study.zones.count <= PageTable.mostPlaces else { return nil }
    return table(
      "all-areas", "All main measures by catchment area", "Catchment area", names: page.study.zones.labels,
      level: .zone)
  }

  private func table(_ id: String, _ title: Text, _ first: Text, names: [String], level: Level)
    -> PageSection?
  {
    let themes = Theme.main(in: page.measures, level: level)
    guard !themes.isEmpty else { return nil }
    let table = PageTable(
      id: "\(id)-table", caption: "\(page.said(title)), \(page.measures.year.markup)",
      headings: [first.text(in: page.language)] + themes.map { $0.mapTitle(page) },
      rows: names.indices.map { unit in
        [names[unit]] + themes.map { $0.valueText(of: unit, in: page.language) }
      })
    return PageSection(
      id: id, title: title, body: table.html(download: page.said("Keep this table as CSV")))
  }

  private var schools: PageSection? {
    let (schools, active) = (page.study.schools, page.study.activeSchools)
    guard !page.publication.isPublic, schools.count <= PageTable.mostPlaces else { return nil }
    let columns = Theme.main(in: page.measures, level: .school).filter {
      $0.indicator != Composition.residentShare
    }
    let enrolled = page.measures.measures(Composition.enrolled, level: .school, group: "all")
    let headings: [Text] = ["School", "Catchment area", "Places", "Pupils enrolled here"]
    let labels = schools.labels
    let rows = (0..<schools.count).filter { active[$0] }.map { school in
      let areas = schools.areas(of: school).map { page.study.zones.labels[Int($0)] }
      let places = schools.capacities[school].map { Number.whole(Int($0)).text(in: page.language) } ?? "–"
      return [labels[school], areas.joined(separator: ", "), places]
        + [page.text(school < enrolled.count ? enrolled[school] : nil, .pupils)]
        + columns.map { $0.valueText(of: school, in: page.language) }
    }
    let table = PageTable(
      id: "schools-table", caption: "\(page.said("Schools")), \(page.measures.year.markup)",
      headings: headings.map { $0.text(in: page.language) } + columns.map { $0.mapTitle(page) },
      rows: rows, wordColumns: [1])
    return PageSection(
      id: "schools", title: "Schools", body: table.html(download: page.said("Keep this table as CSV")))
  }
}
