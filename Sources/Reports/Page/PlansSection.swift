import Geography
import Languages
import Layers

/// A plan that a report shows beside today's areas.
public struct PagePlan: Sendable {
  public let name: String
  /// Its areas, in the study's working CRS.
  public let areas: Geometries
  /// What it changes.
  public let sentences: [Text]

  public init(name: String, areas: Geometries, sentences: [Text]) {
    (self.name, self.areas, self.sentences) = (name, areas, sentences)
  }
}

/// What each plan changes, in words; the map draws its borders.
struct PlansSection {
  let page: PageContext

  var sections: [PageSection] {
    guard !page.plans.isEmpty else { return [] }
    let body = page.plans.map { plan in
      "<h3>\(plan.name.markup)</h3>\n" + page.lists(plan.sentences)
    }
    return [PageSection(id: "plans", title: "Plans", body: body.joined(separator: "\n"))]
  }
}
