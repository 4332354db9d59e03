import Indicators
import Languages
import Measures
import Segregation
import Studies

/// "Taking stock": what is meant by segregation, how its measures came about, which kinds there are, and what this city is like.
struct StockSection {
  let page: PageContext

  var sections: [PageSection] {
    let body =
      chapter("What is meant", StockSection.definitions)
      + chapter("How it came to be measured", StockSection.history)
      + "<h3>\(page.said("Kinds of indices"))</h3>\n" + page.paragraphs(StockSection.kinds) + indices
      + chapter("This territory", territory)
    return [PageSection(id: "stock", title: "Taking stock", body: body)]
  }

  private func chapter(_ title: Text, _ texts: [Text]) -> String {
    "<h3>\(page.said(title))</h3>\n" + page.paragraphs(texts) + "\n"
  }

  private static let definitions: [Text] = [
    "School segregation is the uneven spread of groups of pupils, by origin or by the education of their parents, over the schools of a city.",
    "Residential segregation is the same over the places where they live. Where schools draw from their surroundings, the one passes into the other; what choice, admission and the siting of schools add or take away is the gap between both.",
    "A catchment area is the territory whose residents have a place or priority in its schools.",
  ]

  private static let history: [Text] = [
    "The index of dissimilarity was set out by Otis and Beverly Duncan in 1955, for the neighbourhoods of American cities; isolation and exposure go back to Wendell Bell (1954), indices by entropy to Henri Theil and Anthony Finizza (1971), who made them for schools.",
    "In 1988 Douglas Massey and Nancy Denton sorted the indices into five dimensions. Since then much work has gone into what chance alone does to small units, and into distances, streets and scale in place of lists of areas.",
  ]

  private static let kinds: [Text] = [
    "Evenness asks whether all units have the same mix, exposure whom a pupil meets; concentration, clustering and centralisation ask where in the city the units of a group lie."
  ]

  private static let meanings: [(TwoGroupIndex, Text)] = [
    (
      .dissimilarity,
      "half the sum of the differences between the unit’s parts of the group and of the rest; 0 is even, 1 wholly apart"
    ),
    (.gorard, "the same against all pupils instead of the rest"),
    (.isolation, "the share of the group in the unit of its average member"),
    (.exposure, "the share of the rest in the unit of the group’s average member"),
    (.correlationRatio, "isolation without what the group’s share in the city alone would give"),
    (.information, "how much less mixed units are than the city, by entropy"),
    (.mutualInformation, "how much the unit tells of the group"),
  ]

  /// What each index says, with the city's values of the first group for which there are some; then those without any, as
  /// the public is told few, are left out.
  private var indices: String {
    func value(_ index: TwoGroupIndex, _ setting: SchoolSegregation.Setting, _ group: String) -> String? {
      page.cityText(SchoolSegregation.indicator(index, over: setting), group)
    }
    let group = page.study.groups.map(\.name).first { value(.dissimilarity, .schools, $0) != nil }
    let rows = StockSection.meanings.compactMap { index, meaning -> [String]? in
      let words = [index.words.text(in: page.language), meaning.text(in: page.language)]
      guard let group else { return words }
      let values = [SchoolSegregation.Setting.zones, .schools].map { value(index, $0, group) }
      return values.contains { $0 != nil } ? words + values.map { $0 ?? "–" } : nil
    }
    let headings: [Text] = ["Index", "What it says"] + (group == nil ? [] : ["Areas", "Schools"])
    let title =
      group.map { page.said("Indices of the city: \(name: page.title(ofGroup: $0))") }
      ?? page.said("Kinds of indices")
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"indices-table-caption\">"
      + PageTable(
        id: "indices-table", caption: title, headings: headings.map { $0.text(in: page.language) },
        rows: rows,
        wordColumns: [1]
      ).plain + "</div>\n"
  }

  private var territory: [Text] {
    let (study, active) = (page.study, page.study.activeSchools)
    var texts: [Text] = [
      """
      \(name: study.file.name) has \(Text.counted(study.zones.count, one: "{0} catchment area", many: "{0} catchment areas")) \
      and \(Text.counted(active.count { $0 }, one: "{0} school", many: "{0} schools")).
      """
    ]
    var served = Set<ZoneNumber>()
    for school in 0..<study.schools.count where active[school] {
      served.formUnion(study.schools.areas(of: school))
    }
    let without = study.zones.names.indices.filter { !served.contains(ZoneNumber($0)) }
    if !without.isEmpty, without.count < study.zones.count {
      let names = without.prefix(8).map { study.zones.labels[$0] }.joined(separator: ", ")
      texts.append(
        """
        \(Text.counted(without.count, one: "{0} catchment area has no school of its own", many: "{0} catchment areas have no school of their own")): \
        \(name: names + (without.count > 8 ? " …" : "")).
        """)
    }
    let years = page.measures.years.filter { !$0.isEmpty }
    if years.count > 1 {
      texts.append(
        "The study follows it over \(.whole(years.count)) school years: \(name: years.joined(separator: ", "))."
      )
    }
    return texts
  }
}
