import Indicators
import Languages
import Layers
import Measures
import Segregation
import Studies

/// The charts, each with its figures as a table.
struct ChartsSection {
  let page: PageContext

  var sections: [PageSection] {
    let charts =
      [distances, demand].compactMap { $0 }
      + page.study.groups.enumerated().flatMap { place, group in
        [steps(place, group.name), shares(place, group.name), years(place, group.name)].compactMap { $0 }
      }
    guard !charts.isEmpty else { return [] }
    let title = Text("These figures as a table").text(in: page.language)
    let figures = charts.map { $0.html(tableTitle: title) }.joined(separator: "\n")
    return [
      PageSection(id: "charts", title: "Charts", body: "<div class=\"charts\">\n\(figures)\n</div>")
    ]
  }

  private func text(_ text: Text) -> String { text.text(in: page.language) }

  private func table(_ id: String, _ title: String, _ headings: [Text], _ rows: [[String]]) -> PageTable {
    // Columns without any value, as of intervals in an edition for the public, are left out.
    let told = headings.indices.filter { column in
      column == 0 || rows.contains { !["", "–"].contains($0[column]) }
    }
    return PageTable(
      id: "\(id)-table", caption: title.markup, headings: told.map { text(headings[$0]) },
      rows: rows.map { row in told.map { row[$0] } })
  }

  /// How far pupils go: all, and each group beside its rest.
  private var distances: Chart? {
    let names = ["all"] + page.study.groups.flatMap { [$0.name, "\($0.name):rest"] }
    let known = names.compactMap { name in page.city(Mobility.attendedMean, name).map { (name, $0) } }
    guard known.count > 0 else { return nil }
    let unit = Mobility.attendedMean.unit
    func label(_ name: String) -> String {
      guard name != "all" else { return text("All pupils") }
      let group = page.title(ofGroup: String(name.split(separator: ":")[0]))
      return name.hasSuffix(":rest") ? text("all but \(name: group)") : group
    }
    let bars = known.map { name, measure in
      BarChart.Bar(
        label: label(name), value: measure.value, text: unit.text(measure.value, in: page.language),
        interval: measure.cell.interval, isRest: name == "all" || name.hasSuffix(":rest"))
    }
    let title = text("How far pupils go to school, on average")
    return Chart(
      id: "chart-distances", title: title,
      note: bars.contains { $0.interval != nil } ? text("The whiskers are intervals at 95 %.") : "",
      drawing: BarChart(bars: bars).drawing,
      table: table(
        "chart-distances", title, ["Pupils", "Mean way", "Interval at 95 %"],
        known.map { [label($0), unit.text($1.value, in: page.language), page.interval($1, unit)] }))
  }

  /// How much schools are asked for.
  private var demand: Chart? {
    let classes = page.measures.indicators.filter { $0.id == Demand.schools.id && $0.dimension != nil }
    let known = classes.compactMap { kind in page.city(kind).map { (kind, $0) } }
    guard known.count > 1 else { return nil }
    let rows = known.map { kind, measure in
      (
        kind.dimension?.title?.text(in: page.language) ?? kind.heading(in: page.language), measure.value,
        kind.unit.text(measure.value, in: page.language)
      )
    }
    let title = text("How much schools are asked for")
    return Chart(
      id: "chart-demand", title: title,
      note: text("Share of the schools by first choices for each of their entry places."),
      drawing: BarChart(bars: rows.map { BarChart.Bar(label: $0.0, value: $0.1, text: $0.2) }).drawing,
      table: table(
        "chart-demand", title, ["First choices by place", "Share of the schools"], rows.map { [$0.0, $0.2] }))
  }

  /// The index from homes to schools, setting by setting.
  private func steps(_ place: Int, _ group: String) -> Chart? {
    let index = TwoGroupIndex.dissimilarity
    let rows = SchoolSegregation.Setting.allCases.compactMap { setting -> (Text, Measure, Double?)? in
      guard setting != .residential || page.study.file.residential != nil,
        let measure = page.cityGap(SchoolSegregation.indicator(index, over: setting), group)
      else { return nil }
      let chance = page.city(SchoolSegregation.expected(index, over: setting), group)?.value
      return (setting.title, measure, chance)
    }
    guard rows.count > 1 else { return nil }
    func number(_ value: Double) -> String { Indicator.Unit.index.text(value, in: page.language) }
    let title = text("From homes to schools: \(name: page.title(ofGroup: group))")
    let bars = rows.map { setting, measure, chance in
      BarChart.Bar(
        label: text(setting), value: measure.value, text: number(measure.value),
        interval: measure.cell.interval,
        chance: chance, isRest: true)
    }
    let id = "chart-steps-\(place)"
    return Chart(
      id: id, title: title,
      note: text("Index of dissimilarity. Dashed: what chance alone would give.")
        + (bars.contains { $0.interval != nil }
          ? " " + text("Whiskers: interval at 95 % without what chance adds.") : ""),
      drawing: BarChart(bars: bars).drawing,
      table: table(
        id, title, ["Pupils sorted by", "Index", "Interval at 95 %", "By chance alone"],
        rows.map { setting, measure, chance in
          [text(setting), number(measure.value), page.interval(measure, .index), chance.map(number) ?? "–"]
        }))
  }

  /// The share among the residents of each area against that among the enrolled.
  private func shares(_ place: Int, _ group: String) -> Chart? {
    let residents = page.measures.measures(Composition.residentShare, level: .zone, group: group)
    let enrolled = page.measures.measures(Composition.enrolledShare, level: .zone, group: group)
    let points = zip(residents, enrolled).enumerated().compactMap {
      area, pair -> (area: Int, x: Double, y: Double)? in
      guard pair.0.status == .ok, pair.1.status == .ok, pair.0.value.isFinite, pair.1.value.isFinite else {
        return nil
      }
      return (area, pair.0.value, pair.1.value)
    }
    guard points.count > 2 else { return nil }
    let title = text("Homes and schools, area by area: \(name: page.title(ofGroup: group))")
    let (id, ends) = ("chart-shares-\(place)", 10)
    let wide = points.sorted { (abs($0.y - $0.x), $1.area) > (abs($1.y - $1.x), $0.area) }.prefix(ends)
    func percent(_ share: Double) -> String { Number.percent(share).text(in: page.language) }
    return Chart(
      id: id, title: title,
      note: text(
        "Each dot is a catchment area. Above the line its schools have a greater share than its homes."),
      drawing: ScatterChart(
        areaCount: residents.count, points: points, xTitle: text("Share among the pupils who live here"),
        yTitle: text("Share among the pupils enrolled here"),
        percent: { "\(Number.decimals(100 * $0, $1).text(in: page.language)) %" }
      ).drawing,
      table: table(
        id, text("The areas with the widest differences"), ["Catchment area", "Homes", "Schools"],
        wide.map { [page.study.zones.labels[$0.area], percent($0.x), percent($0.y)] }))
  }

  /// The index over areas and schools, year by year.
  private func years(_ place: Int, _ group: String) -> Chart? {
    let years = page.measures.years
    guard years.count > 1 else { return nil }
    let lines = [SchoolSegregation.Setting.zones, .schools].map { setting in
      let indicator = SchoolSegregation.indicator(.dissimilarity, over: setting)
      return (setting, years.map { page.city(indicator, group, year: $0)?.value ?? .nan })
    }
    guard lines.contains(where: { $0.1.filter(\.isFinite).count > 1 }) else { return nil }
    func number(_ value: Double) -> String {
      value.isFinite ? Indicator.Unit.index.text(value, in: page.language) : "–"
    }
    let title = text("Year by year: \(name: page.title(ofGroup: group))")
    let id = "chart-years-\(place)"
    return Chart(
      id: id, title: title, note: text("Index of dissimilarity."),
      drawing: LineChart(
        years: years,
        lines: lines.map {
          LineChart.Line(label: text($0.0.shortTitle), values: $0.1, isRest: $0.0 == .zones)
        }, text: { Number.decimals($0, 2).text(in: page.language) }
      ).drawing,
      table: table(
        id, title, ["School year", "Areas", "Schools"],
        years.indices.map { year in [years[year]] + lines.map { number($0.1[year]) } }))
  }
}

extension SchoolSegregation.Setting {
  /// What pupils are sorted by.
  fileprivate var title: Text {
    switch self {
    case .residential: "Homes in residential units"
    case .zones: "Homes in catchment areas"
    case .nearest: "Nearest schools"
    case .schools: "Schools attended"
    }
  }

  fileprivate var shortTitle: Text { self == .zones ? "Areas" : "Schools" }
}
