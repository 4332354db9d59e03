import Indicators
import Languages
import Layers
import Studies

/// Segregation of schools as ombudsmen report it: by stage, in the city and its districts, between these and within them.
///
/// Its figures are of schools and of few pupils, so the public is not told them.
struct StageSection {
  let page: PageContext

  var sections: [PageSection] {
    guard !page.publication.isPublic, let districts = page.study.districts, districts.count > 1 else {
      return []
    }
    let groups = page.study.groups.indices.compactMap { group -> String? in
      let found = StageSegregation(page.study, group: group)
      guard found.stages[0].city.dissimilarity != nil else { return nil }
      return places(found, group, districts) + split(found, group)
    }
    guard !groups.isEmpty else { return [] }
    let note: Text = """
      Pupils count where their school stands. D is the index of dissimilarity over the schools of a place; where fewer than \
      \(.whole(StageSegregation.fewest)) pupils are in the group, or outside it, there is none. H says how much less mixed \
      schools are than the city; it is the sum of what lies between districts and what lies within them.
      """
    return [
      PageSection(
        id: "stages", title: "Segregation by stage and district",
        body: page.paragraphs([note]) + groups.joined(separator: "\n"))
    ]
  }

  private func name(_ stage: StageSegregation.Stage) -> String {
    (stage.name.map { Text("\(name: $0)").capitalised } ?? "All stages").text(in: page.language)
  }

  private func index(_ value: Double?) -> String {
    value.map { Number.decimals($0, 3).text(in: page.language) } ?? "–"
  }

  /// D of the city and of each district, a column for each stage.
  private func places(_ found: StageSegregation, _ group: Int, _ districts: Areas) -> String {
    let title = page.title(ofGroup: page.study.groups[group].name)
    let city = Text("City").text(in: page.language)
    let rows =
      [[city] + found.stages.map { index($0.city.dissimilarity) }]
      + districts.labels.enumerated().map { place, name in
        [name] + found.stages.map { index($0.districts[place].dissimilarity) }
      }
    return PageTable(
      id: "stages-\(group)",
      caption: page.said(Text("\(name: title): index of dissimilarity by district and stage").capitalised),
      headings: [Text("District").text(in: page.language)] + found.stages.map(name), rows: rows
    ).html(download: page.said("Keep this table as CSV"))
  }

  /// What lies between districts and within them, a row for each stage.
  private func split(_ found: StageSegregation, _ group: Int) -> String {
    let title = page.title(ofGroup: page.study.groups[group].name)
    func percent(_ value: Double?) -> String {
      value.map { Number.percent($0).text(in: page.language) } ?? "–"
    }
    let rows = found.stages.map { stage in
      let (members, others) = (stage.city.members, stage.city.others)
      return [
        name(stage), Number.whole(members + others).text(in: page.language),
        percent(members + others > 0 ? Double(members) / Double(members + others) : nil),
        index(stage.city.dissimilarity), index(stage.city.informationIndex), percent(stage.betweenShare),
        percent(stage.betweenShare.map { 1 - $0 }),
      ]
    }
    let headings: [Text] = [
      "Stage", "Pupils enrolled", "Share of the group", "D", "H", "Of H between districts",
      "Of H within districts",
    ]
    return PageTable(
      id: "split-\(group)",
      caption: page.said(Text("\(name: title): between districts and within them, by stage").capitalised),
      headings: headings.map { $0.text(in: page.language) }, rows: rows
    ).html(download: page.said("Keep this table as CSV"))
  }
}
