import Cartography
import Indicators
import Languages
import Layers
import Measures

/// The map with its tools and legend, and the table that holds the same.
struct MapSection {
  let page: PageContext
  let themes: [Theme]

  /// nil where there is nothing to draw.
  init?(_ page: PageContext, _ themes: [Theme]) {
    guard !themes.isEmpty else { return nil }
    (self.page, self.themes) = (page, themes)
  }

  var sections: [PageSection] {
    [
      PageSection(id: "map-part", title: "The map", body: map),
      PageSection(id: "areas", title: "The areas of the map", body: table),
    ]
  }

  private var map: String {
    """
    <p data-needs-script hidden>\(page.said("Point at an area to see its value, and to find it in the charts and in the table below, which holds all that the map shows."))</p>
    <noscript><p>\(page.said("The map needs a browser that runs scripts; the table below holds what it shows."))</p></noscript>
    <div class="tools" data-needs-script hidden>
    <label>\(page.said("What the map shows"))<select id="theme">\(options)</select></label>
    \(years)
    \(plans)
    <label class="check"><input type="checkbox" id="schools-shown">\(page.said("Show schools"))</label>
    <button type="button" id="whole">\(page.said("Whole city"))</button>
    </div>
    <div class="atlas" data-needs-script hidden>
    <div id="map" role="application" aria-label="\(page.said("Map of the catchment areas"))" aria-describedby="map-help" tabindex="0"></div>
    <div class="legend" role="group" aria-labelledby="legend-title"><h3 id="legend-title">\(themes[0].mapTitle(page).markup)</h3><ul id="legend-list"></ul></div>
    </div>
    <p id="map-help" class="lead" data-needs-script hidden>\(page.said("Arrow keys move the map, plus and minus zoom."))</p>
    <p id="said" role="status"></p>
    <div id="paper"></div>
    <svg width="0" height="0" aria-hidden="true"><defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><path d="M0 0V6" stroke="\(Palette.hatching.hex)" stroke-width="2.5"/></pattern>
    <linearGradient id="pale">\(pale)</linearGradient></defs></svg>
    """
  }

  private var pale: String {
    let colors = themes[0].colors
    return colors.enumerated().map { place, color in
      let offset = Double(place) / Double(max(1, colors.count - 1))
      return "<stop offset=\"\(offset)\" stop-color=\"\(color.muted(Palette.mutedStrength).hex)\"/>"
    }.joined()
  }

  private var options: String {
    var (parts, group) = ([String](), "")
    // The order in which themes stand in the page's data is kept; groups are named in the options.
    for (place, theme) in themes.enumerated() where theme.group != group || place == 0 {
      group = theme.group
      let title = group == "all" ? page.said("All pupils") : page.title(ofGroup: group).markup
      let members = themes.enumerated().dropFirst(place).prefix { $0.element.group == group }
      parts.append(
        "<optgroup label=\"\(title)\">"
          + members.map {
            "<option value=\"\($0.offset)\">\($0.element.indicator.heading(in: page.language).markup)</option>"
          }.joined() + "</optgroup>")
    }
    return parts.joined()
  }

  private var years: String {
    let years = page.measures.years
    guard years.count > 1 else { return "" }
    let options = years.enumerated().map { place, year in
      "<option value=\"\(place)\"\(year == page.measures.year ? " selected" : "")>\(year.markup)</option>"
    }
    return
      "<label>\(page.said("School year"))<select id=\"year\">\(options.joined())</select></label>"
  }

  /// Whose areas and figures are shown, and whose borders lie over them.
  private var plans: String {
    guard !page.plans.isEmpty else { return "" }
    func select(_ id: String, _ title: Text, _ none: String, _ plans: [Int]) -> String {
      let options = plans.map { "<option value=\"\($0 + 1)\">\(page.plans[$0].name.markup)</option>" }
      let today = "<option value=\"0\">\(page.said("today’s areas"))</option>"
      return
        "<label>\(page.said(title))<select id=\"\(id)\">\(none)\(today)\(options.joined())</select></label>"
    }
    return (toldPlans.isEmpty ? "" : select("side", "Areas and figures", "", toldPlans))
      + select(
        "borders", "Borders drawn over them", "<option value=\"-1\">\(page.said("none"))</option>",
        Array(page.plans.indices))
  }

  /// The plans of which the map shows more than borders.
  private var toldPlans: [Int] { page.plans.indices.filter { page.plans[$0].measures != nil } }

  private var table: String {
    let theme = themes[0]
    let columns = page.measures.years.map { year in
      page.measures.measures(theme.indicator, level: .zone, group: theme.group, year: year)
    }
    let areas = page.mapAreas
    let ofPlans = toldPlans.compactMap { page.rows(theme, ofPlan: $0, areas) }
    let rows = areas.names.enumerated().map { area, name in
      [name]
        + (columns.map { area < $0.count ? $0[area] : nil } + ofPlans.map { $0[area] }).map {
          page.text($0, theme.indicator.unit)
        }
    }
    return PageTable(
      id: "areas-table", caption: "<span id=\"areas-theme\">\(theme.mapTitle(page).markup)</span>",
      headings: [Text("Catchment area").text(in: page.language)] + page.measures.years
        + toldPlans.map { page.plans[$0].name },
      rows: rows, bodyID: "areas-body"
    ).html(download: page.said("Keep this table as CSV"))
  }
}
