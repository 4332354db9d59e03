import Cartography
import Foundation
import Geography
import Indicators
import Languages
import Layers
import Measures
import Studies

/// What the page's script draws from: shapes once, then numbers only.
struct PageData: Encodable {
  /// On a grid of a metre, in arcs that neighbours share.
  let arcs: String
  let step: Double
  let areas: [String]
  let years: [String]
  let year: Int
  let themes: [ThemeData]
  let schools: [School]
  let plans: [Plan]
  let words: [String: String]
  let marks: [String: String]
  let noValueColor: String
  let hatchColor: String

  /// Above so many vertices borders are simplified, by as little as will do.
  private static let mostVertices = 30_000

  struct ThemeData: Encodable {
    let legend: String
    let form: ValueForm
    let limits: [Double]
    let colors: [String]
    let paleColors: [String]
    /// Lines of the legend: label and colour.
    let entries: [[String]]
    /// By year the digits of the areas' numbers, packed; a point stands for none, "!" for what is withheld.
    let values: [String]
    /// By year, the areas that have what chance alone would give.
    let pale: [[Int]]
  }

  /// The borders of a plan, as arcs, and the corner from which they are counted; its areas and what each theme shows of
  /// them by the rows of the map's table, where more than borders is shown.
  struct Plan: Encodable {
    let arcs: String
    let x: Double
    let y: Double
    let areas: [String]
    let name: String
    let values: [String]
    let pale: [[Int]]

    init(_ position: Int, _ page: PageContext, _ themes: [Theme], _ all: MapAreas, from origin: Coordinate) {
      let plan = page.plans[position]
      let topology = Topology(plan.areas.geometries, unit: 1).simplified(
        toAtMost: PageData.mostVertices / 4)
      arcs = topology.arcText
      (x, y) = ((topology.origin.x - origin.x).rounded(), (topology.origin.y - origin.y).rounded())
      name = plan.name
      guard let measures = plan.measures else {
        (areas, values, pale) = ([], [], [])
        return
      }
      areas = all.spread(topology.areaTexts, of: position, none: "")
      values = themes.map { theme in
        ThemeData.packed(page.rows(theme, ofPlan: position, all) ?? [], ValueForm(theme.indicator.unit))
      }
      pale = themes.map { theme in
        let own = Theme(theme.indicator, group: theme.group, level: theme.level, in: measures)
        let kinds = all.spread(own?.kinds ?? [], of: position, none: .noValue)
        return kinds.indices.filter { kinds[$0] == .chance }
      }
    }
  }

  struct School: Encodable {
    let x: Double
    let y: Double
    let name: String

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(x)
      try container.encode(y)
      try container.encode(name)
    }
  }

  init(_ page: PageContext, _ themes: [Theme]) {
    let study = page.study
    let topology = Topology(study.zones.geometries, unit: 1).simplified(toAtMost: PageData.mostVertices)
    (arcs, step, areas) = (topology.arcText, topology.unit, topology.areaTexts)
    years = page.measures.years
    year = years.firstIndex(of: page.measures.year) ?? 0
    self.themes = themes.map { ThemeData($0, page) }
    let (active, labels) = (study.activeSchools, study.schools.labels)
    schools = (0..<study.schools.count).filter { active[$0] }.map { school in
      School(
        x: (study.schools.x[school] - topology.origin.x).rounded(),
        y: (study.schools.y[school] - topology.origin.y).rounded(), name: labels[school])
    }
    let all = page.mapAreas
    plans = page.plans.indices.map { Plan($0, page, themes, all, from: topology.origin) }
    words = PageData.words.mapValues { $0.text(in: page.language) }
    marks = ["decimal": page.language.decimalMark, "group": page.language.groupMark]
    (noValueColor, hatchColor) = (Palette.noValue.hex, Palette.hatching.hex)
  }

  private static let words: [String: Text] = [
    "noValue": "no value", "withheld": "withheld", "zoomIn": "Zoom in", "zoomOut": "Zoom out",
    "pan": "Move the map", "up": "Up", "down": "Down", "left": "Left", "right": "Right",
  ]

  /// As JSON that may stand within a page.
  var json: String {
    JSONOutput.of(self).replacing("<", with: "\\u003c")
  }
}

extension PageData.ThemeData {
  /// The digits of numbers, packed; a point stands for none, "!" for what is withheld.
  static func packed(_ rows: [Measure?], _ form: ValueForm) -> String {
    var text = ""
    for row in rows {
      switch row?.status {
      case .ok:
        // A script shifts 32 bits; no measure of a city has as many.
        if let digits = row.flatMap({ form.digits(of: $0.value) }), abs(digits) < 1 << 30 {
          PackedNumbers.append(Int32(digits), to: &text)
        } else {
          text += "."
        }
      case nil, .undefined, .notAvailable: text += "."
      case .suppressedPrimary, .suppressedSecondary, .suppressedTogether: text += "!"
      }
    }
    return text
  }

  init(_ theme: Theme, _ page: PageContext) {
    let form = ValueForm(theme.indicator.unit)
    legend = theme.mapTitle(page)
    self.form = form
    // As they are written, so that a value stands in the class that its text has.
    limits = theme.breaks.limits.map { ($0 * form.scale).rounded(decimals: 9) }
    colors = theme.colors.map(\.hex)
    paleColors = theme.colors.map { $0.muted(Palette.mutedStrength).hex }
    entries = theme.legend(in: page.language).map { entry in
      let color = entry.color?.hex ?? (entry.kind == .withheld ? "url(#hatch)" : "url(#pale)")
      return [entry.label, color]
    }
    let (measures, level) = (page.measures, theme.level)
    values = measures.years.map { year in
      let rows = measures.measures(theme.indicator, level: level, group: theme.group, year: year)
      return PageData.ThemeData.packed(theme.values.indices.map { $0 < rows.count ? rows[$0] : nil }, form)
    }
    pale = measures.years.map { year in
      let other = Theme(theme.indicator, group: theme.group, level: level, in: measures, year: year)
      return other.map { other in other.kinds.indices.filter { other.kinds[$0] == .chance } } ?? []
    }
  }
}

extension Theme {
  /// Measure and group, without the year, which the page lets choose.
  func mapTitle(_ page: PageContext) -> String {
    let measure = indicator.heading(in: page.language)
    return group == "all"
      ? measure : Text("\(name: measure): \(name: page.title(ofGroup: group))").text(in: page.language)
  }
}
