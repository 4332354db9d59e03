import Forecasts
import Languages
import Layers
import Studies

/// What the needs of areas and schools come to: the pupils of a forecast beside today's places.
struct OutlookSection {
  let page: PageContext
  let forecast: PupilForecast

  private var steps: Int { forecast.cohorts.horizon }
  private var year: String { forecast.year(after: steps) }

  /// - Parameter places: of the schools of each area; nil where they are not known.
  func sections(places: [Double?]) -> [PageSection] {
    let note: Text = """
      Pupils in the grades \(name: forecast.rule.grades.joined(separator: ", ")), if cohorts move on and births enter as of \
      late; places are today’s. Of intervals of 80 % one in five misses what comes. That an area has more pupils than places \
      is very likely where its whole interval lies above the places, likely where the forecast does, possible where only the \
      upper end does. Schools are full if pupils go on to choose as they do today.
      """
    let doubts = forecast.doubts.map { "<li>\(page.said($0))</li>" }.joined()
    let body =
      page.paragraphs([note]) + (doubts.isEmpty ? "" : "<ul>\(doubts)</ul>\n") + areas(places)
      + "\n" + schools
    return [PageSection(id: "outlook", title: "Places and pupils in the years to come", body: body)]
  }

  private func whole(_ number: Double) -> String {
    Number.whole(Int(number.rounded())).text(in: page.language)
  }

  private func areas(_ places: [Double?]) -> String {
    let (now, then) = (forecast.sums(.area, after: 0), forecast.sums(.area, after: steps))
    let rows = page.study.zones.labels.enumerated().map { area, name -> [String] in
      let interval = forecast.backTest.interval(.area, horizon: steps, around: then[area])
      let range = interval.map { "\(whole($0.lowerBound)) – \(whole($0.upperBound))" } ?? "–"
      return [
        name, whole(now[area]), whole(then[area]), range, places[area].map(whole) ?? "–",
        places[area].map { risk(now[area], then[area], interval, $0).text(in: page.language) } ?? "–",
      ]
    }
    let headings: [Text] = [
      "Catchment area", "Pupils today", "Pupils in \(name: year)", "80 % interval", "Places",
      "More pupils than places by then",
    ]
    return PageTable(
      id: "outlook-table",
      caption: Text("Pupils and places by area, \(name: year)").text(in: page.language).markup,
      headings: headings.map { $0.text(in: page.language) }, rows: rows, wordColumns: [5]
    ).html(download: page.said("Keep this table as CSV"))
  }

  private func risk(_ now: Double, _ then: Double, _ interval: ClosedRange<Double>?, _ places: Double) -> Text
  {
    if let interval, interval.lowerBound > places {
      return now > places ? "very likely, as today" : "very likely"
    }
    if then > places { return "likely" }
    if let interval, interval.upperBound > places { return "possible" }
    return "unlikely"
  }

  /// The schools that have more pupils than places, or will have.
  private var schools: String {
    let demand = forecast.demand
    let full = demand.fullSchools
    guard !full.isEmpty else { return "" }
    let labels = forecast.study.schools.labels
    let rows = full.map { school, step in
      [
        labels[school], whole(demand.capacities[school] ?? 0),
        whole(demand.total(0, school)), whole(demand.total(steps, school)), forecast.year(after: step),
      ]
    }
    let headings: [Text] = [
      "School", "Places", "Pupils today", "Pupils in \(name: year)", "More pupils than places from",
    ]
    return PageTable(
      id: "full-table", caption: page.said("Schools with more pupils than places, today or later"),
      headings: headings.map { $0.text(in: page.language) }, rows: rows
    ).html(download: page.said("Keep this table as CSV"))
  }
}
