import Geography
import Languages
import Layers
import Measures
import Studies

/// A plan that a report shows beside today's areas.
public struct PagePlan: Sendable {
  public let name: String
  public let areas: Areas
  /// What the map shows of its areas; nil where it shows their borders only.
  public let measures: MeasureTable?
  /// What it changes.
  public let sentences: [Text]

  public init(name: String, areas: Areas, measures: MeasureTable? = nil, sentences: [Text]) {
    (self.name, self.areas, self.measures, self.sentences) = (name, areas, measures, sentences)
  }
}

/// What each plan changes, in words; the map draws its borders and its figures. The public is shown no more than the
/// borders, which needs no section.
struct PlansSection {
  let page: PageContext

  var sections: [PageSection] {
    let told = page.plans.filter { !$0.sentences.isEmpty }
    guard !told.isEmpty else { return [] }
    let body = told.map { plan in
      "<h3>\(plan.name.markup)</h3>\n" + page.lists(plan.sentences)
    }
    return [PageSection(id: "plans", title: "Plans", body: body.joined(separator: "\n"))]
  }
}
