import Cartography
import Forecasts
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Studies

/// What all parts of a report speak of, and how they speak. A class, for the sake of the program's size: each part
/// holds it, and the code that copies a study field by field would stand in the program once for each of them.
final class PageContext {
  let publication: Publication
  let language: Language
  /// The city's indices from homes to schools with intervals; nil where these are not taken.
  let intervals: MeasureTable?
  /// nil where the study has none, and for the public.
  let forecast: PupilForecast?
  let plans: [PagePlan]

  init(
    _ publication: Publication, language: Language, intervals: MeasureTable?, forecast: PupilForecast?,
    plans: [PagePlan]
  ) {
    self.publication = publication
    self.language = language
    self.intervals = intervals
    self.forecast = forecast
    self.plans = plans
  }

  var study: Study { publication.study }
  var measures: MeasureTable { publication.measures }

  /// The areas of the map's table.
  var mapAreas: MapAreas { MapAreas(study.zones, plans) }

  /// What a plan has of a theme by the areas of the map's table; nil for a plan of which only the borders are shown.
  func rows(_ theme: Theme, ofPlan plan: Int, _ areas: MapAreas) -> [Measure?]? {
    plans[plan].measures.map { table in
      areas.spread(
        table.measures(theme.indicator, level: theme.level, group: theme.group), of: plan, none: nil)
    }
  }

  /// A text in the page's language, ready to stand in it.
  func said(_ text: Text) -> String { text.text(in: language).sentenceMarkup }

  /// What people call a group.
  func title(ofGroup name: String) -> String { Theme.title(ofGroup: name, of: measures, in: language) }

  /// The measure of the city, where it has a value that may be told.
  func city(_ indicator: Indicator, _ group: String = "all", year: String? = nil) -> Measure? {
    measures.measures(indicator, level: .city, group: group, year: year).first.flatMap {
      $0.status == .ok && $0.value.isFinite ? $0 : nil
    }
  }

  /// The same, with an interval where there is one.
  func cityGap(_ indicator: Indicator, _ group: String) -> Measure? {
    intervals?.measures(indicator, level: .city, group: group).first { $0.status == .ok && $0.value.isFinite }
      ?? city(indicator, group)
  }

  /// The city's value as people write it; nil where there is none.
  func cityText(_ indicator: Indicator, _ group: String = "all") -> String? {
    city(indicator, group).map { indicator.unit.text($0.value, in: language) }
  }

  /// What a cell of a table holds: the value, or why there is none.
  func text(_ measure: Measure?, _ unit: Indicator.Unit) -> String {
    guard let measure else { return "–" }
    switch measure.status {
    case .ok: return unit.text(measure.value, in: language)
    case .undefined, .notAvailable: return "–"
    case .suppressedPrimary, .suppressedSecondary, .suppressedTogether:
      return Text("withheld").text(in: language)
    }
  }

  /// An interval as people write it; empty where there is none.
  func interval(_ measure: Measure, _ unit: Indicator.Unit) -> String {
    guard let interval = measure.cell.interval else { return "" }
    return "\(unit.text(interval.lowerBound, in: language)) – \(unit.text(interval.upperBound, in: language))"
  }

  /// What is set off by blanks as a list below what is not.
  func lists(_ lines: [Text]) -> String {
    var (markup, isOpen) = ("", false)
    for line in lines.map(said) {
      let isItem = line.hasPrefix(" ")
      if isItem != isOpen { markup += isItem ? "<ul class=\"plain\">" : "</ul>\n" }
      isOpen = isItem
      let isHead = !isItem && !".:".contains(line.last ?? ".")
      markup +=
        isItem
        ? "<li>\(line.drop { $0 == " " })</li>"
        : "<p>\(isHead ? Text("\(name: line):").text(in: language) : line)</p>\n"
    }
    return markup + (isOpen ? "</ul>\n" : "")
  }

  func paragraphs(_ texts: [Text]) -> String { texts.map { "<p>\(said($0))</p>" }.joined(separator: "\n") }
}

extension String {
  /// As markup in which no line ends between a number and its unit.
  var sentenceMarkup: String {
    replacing(/([0-9]) (%|(?:m|km|min)\b)/) { "\($0.1)\u{A0}\($0.2)" }.markup
  }
}
