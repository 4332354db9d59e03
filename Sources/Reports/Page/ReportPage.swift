import Cartography
import Forecasts
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Studies

/// A report as one page that opens from a mail, without a network: story, map, charts, tables, methods.
///
///     ReportPage(publication, in: .catalan, madeBy: "catchment 0.4.0").html
///
/// What a publication for the public withholds is not in it. The page asks for nothing: its policy of content refuses all but
/// the scripts and styles within.
public struct ReportPage: Sendable {
  public let html: String

  /// - Parameters:
  ///   - intervals: of the gap; nil for a page without them.
  ///   - forecast: of the same study, which the public is not told; nil for a page without one.
  ///   - plans: whose borders and figures the map shows, and what each of them changes.
  ///   - madeBy: the program and its version.
  public init(
    _ publication: Publication, intervals: GapIntervals? = nil, forecast: PupilForecast? = nil,
    plans: [PagePlan] = [], in language: Language, madeBy: String
  ) {
    let page = PageContext(
      publication, language: language, intervals: intervals?.measures,
      forecast: publication.isPublic ? nil : forecast, plans: plans)
    let themes = ReportPage.themes(page)
    let mapped = MapSection(page, themes)
    let sections = [
      ReportPage.warnings(page), StorySection(page: page).sections, mapped?.sections ?? [],
      PlansSection(page: page).sections,
      ChartsSection(page: page).sections, TablesSection(page: page).sections,
      StageSection(page: page).sections,
      NeedsSection(page: page).sections, FlowsSection(page: page).sections,
      StockSection(page: page).sections,
      MethodsSection(page: page).sections,
    ].flatMap { $0 }
    let style = PageFiles.style
    let scripts = mapped == nil ? [] : [PageFiles.leaflet, PageFiles.script]
    let data = mapped.map { _ in
      "<script type=\"application/json\" id=\"data\">\(PageData(page, themes).json)</script>\n"
    }
    html = """
      <!DOCTYPE html>
      <html lang="\(language.code)" dir="ltr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      script-src \(scripts.isEmpty ? "'none'" : scripts.map(\.policyHash).joined(separator: " ")); \
      style-src \(style.policyHash); img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="generator" content="\(madeBy.markup)">
      <title>\(ReportPage.title(page).markup)</title>
      <link rel="icon" href="data:,">
      <style>\(style)</style>
      </head>
      <body>
      <a class="skip" href="#main">\(page.said("Skip to the content"))</a>
      <header>
      <h1>\(ReportPage.title(page).markup)</h1>
      <p class="lead">\(page.said("Where pupils live, how far they go to school, and how mixed schools are"))</p>
      <p class="edition">\(page.said(publication.isPublic ? "For the public" : "Internal: not for the public"))</p>
      </header>
      <nav aria-label="\(page.said("Chapters"))"><ol>\(sections.map { $0.link(page) }.joined())</ol></nav>
      <main id="main" tabindex="-1">
      \(sections.map { $0.html(page) }.joined())</main>
      <footer>
      <p>\(page.said("Made by \(name: madeBy) of the study \(name: publication.study.file.path.fileName). Nothing in this page leaves your machine."))</p>
      <details><summary>\(page.said("Licence of Leaflet, which draws the map"))</summary><pre>\(PageFiles.leafletLicence.markup)</pre></details>
      </footer>
      \(data ?? "")\(scripts.map { "<script>\($0)</script>" }.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// Those of each group, then those of all pupils; where plans are shown, also how many pupils each area has and how far
  /// they go to its school. Years and plans share the classes.
  private static func themes(_ page: PageContext) -> [Theme] {
    let ofPlans = page.plans.compactMap(\.measures)
    let ofChanges = ofPlans.isEmpty ? [] : [Composition.residents, Mobility.assignedMean]
    let all =
      ofChanges.compactMap {
        Theme($0, group: "all", level: .zone, in: page.measures, beside: ofPlans)
      } + Theme.main(in: page.measures, level: .zone, beside: ofPlans)
    var groups = [String]()
    for theme in all where !groups.contains(theme.group) { groups.append(theme.group) }
    groups = groups.filter { $0 != "all" } + groups.filter { $0 == "all" }
    return groups.flatMap { group in all.filter { $0.group == group } }
  }

  private static func title(_ page: PageContext) -> String {
    page.study.file.title(ofYear: page.measures.year)
  }

  private static func warnings(_ page: PageContext) -> [PageSection] {
    let warnings = page.publication.warnings
    guard !warnings.isEmpty else { return [] }
    let items = warnings.map { "<li>\(page.said($0))</li>" }.joined(separator: "\n")
    return [
      PageSection(id: "warnings", title: "To know first", body: "<ul>\(items)</ul>", isWarning: true)
    ]
  }
}
