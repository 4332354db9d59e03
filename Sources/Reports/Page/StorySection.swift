import Indicators
import Languages
import Layers
import Measures
import Publishing
import Segregation
import Studies

/// The city in plain words and figures.
struct StorySection {
  let page: PageContext

  var sections: [PageSection] {
    [
      PageSection(
        id: "story", title: "The city in short", body: tiles + page.paragraphs(sentences) + groups)
    ]
  }

  private var tiles: String {
    let study = page.study
    func number(_ count: Int) -> String { Number.whole(count).text(in: page.language) }
    let counts: [(Text, String?)] = [
      ("Pupils who live here", page.cityText(Composition.residents)),
      ("Schools", number(study.activeSchools.count { $0 })), ("Catchment areas", number(study.zones.count)),
      ("Mean way to school", page.cityText(Mobility.attendedMean)),
      ("At most 1 km from their school", page.cityText(Mobility.within1000)),
      ("In a school of their own area", page.cityText(Retention.retention)),
    ]
    let shown = counts.compactMap { title, value in
      value.map { "<div><dt>\(page.said(title))</dt><dd>\($0.markup)</dd></div>" }
    }
    return "<dl class=\"tiles\">\(shown.joined())</dl>\n"
  }

  private var sentences: [Text] {
    var texts = page.publication.isPublic ? [Publication.stepsNote] : []
    if let mean = page.cityText(Mobility.attendedMean), let median = page.cityText(Mobility.attendedMedian),
      let most = page.cityText(Mobility.attendedP90)
    {
      texts.append(
        """
        Pupils go \(name: mean) to school on average; half of them go at most \(name: median), and nine in ten at most \
        \(name: most).
        """)
    }
    if let nearest = page.cityText(Mobility.nearestMean), let excess = page.cityText(Mobility.excessMean) {
      texts.append(
        "The nearest school is \(name: nearest) away on average: pupils go \(name: excess) further than that."
      )
    }
    if let retention = page.cityText(Retention.retention) {
      texts.append("\(name: retention) of them are enrolled in a school of their own catchment area.")
    }
    return texts
  }

  private var groups: String {
    let further = DistanceReport(page.measures, of: page.study).lines
    let distances =
      further.isEmpty
      ? ""
      : "<h3>\(page.said("Who goes further"))</h3>\n" + page.lists(further)
    return distances + page.study.groups.map(segregation).joined()
  }

  private func segregation(of group: Group) -> String {
    var texts = [String]()
    let name = page.title(ofGroup: group.name)
    if let share = page.cityText(Composition.residentShare, group.name) {
      let rule = group.rule.map { " (\($0.text(in: page.language)))" } ?? ""
      texts.append(
        Text("\(name: share) of the pupils who live here belong to this group\(name: rule).")
          .text(in: page.language))
    }
    let indices = [SchoolSegregation.Setting.zones, .schools].map {
      SchoolSegregation.indicator(.dissimilarity, over: $0)
    }
    // In steps 0 may be far from the same share everywhere.
    if !page.publication.isPublic
      || indices.allSatisfy({ page.city($0, group.name).map { $0.value > 0 } ?? false }),
      let zones = page.cityText(indices[0], group.name), let schools = page.cityText(indices[1], group.name)
    {
      texts.append(
        Text(
          """
          The index of dissimilarity, which is 0 where all places have the same share of the group and 1 where none is \
          mixed, is \(name: zones) over the catchment areas in which pupils live and \(name: schools) over the schools \
          that they attend.
          """
        ).text(in: page.language))
    }
    let steps = GapReport.sentences(
      page.intervals ?? page.measures, of: page.study, group: group.name, in: page.language)
    texts += [ends(of: group)].compactMap { $0 }
    guard !texts.isEmpty || !steps.isEmpty else { return "" }
    return "<h3>\(page.said(Text("\(name: name)").capitalised))</h3>\n"
      + texts.map { "<p>\($0.sentenceMarkup)</p>\n" }.joined()
      + (steps.isEmpty
        ? "" : "<ul class=\"plain\">\(steps.map { "<li>\($0.sentenceMarkup)</li>" }.joined())</ul>\n")
  }

  /// Where schools differ most from the homes of their area, both ways; of areas that are not small.
  private func ends(of group: Group) -> String? {
    let gaps = Composition.rankedShareGaps(of: group.name, in: page.measures)
    guard gaps.count >= 6, let low = gaps.min(by: { $0.value < $1.value }),
      let high = gaps.max(by: { $0.value < $1.value }), low.value < 0, high.value > 0
    else { return nil }
    func named(_ measure: Measure) -> Text {
      """
      \(name: page.study.zones.labels[Int(measure.unit)]) (\(.signed(measure.value, 1)) percentage points)
      """
    }
    return Text(
      """
      The schools’ share of the group lies furthest above that of the homes around them in \(named(high)), and furthest \
      below it in \(named(low)).
      """
    ).text(in: page.language)
  }
}
