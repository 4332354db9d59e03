import Languages
import Layers
import Studies

/// A forecast as tables for the eye: the city, how far earlier forecasts would have been off, the areas that change most,
/// the schools that fill.
public struct ForecastReport: Sendable {
  private let forecast: PupilForecast
  private let language: Language
  /// How many areas and schools are named; the files hold all.
  private static let most = 10

  public init(_ forecast: PupilForecast, in language: Language = .english) {
    (self.forecast, self.language) = (forecast, language)
  }

  public func write(to writer: ByteWriter) {
    writeCity(writer)
    writeErrors(writer)
    writeAreas(writer)
    writeSchools(writer)
  }

  private func heading(_ text: Text, _ writer: ByteWriter, isFirst: Bool = false) {
    writer.append((isFirst ? "" : "\n") + text.text(in: language) + "\n")
  }

  private func whole(_ number: Double) -> String { Number.whole(Int(number.rounded())).text(in: language) }

  private func interval(_ level: ForecastLevel, _ steps: Int, _ pupils: Double) -> String {
    guard steps > 0, let limits = forecast.backTest.interval(level, horizon: steps, around: pupils) else {
      return ""
    }
    return "\(whole(limits.lowerBound)) … \(whole(limits.upperBound))"
  }

  private func writeCity(_ writer: ByteWriter) {
    let years = forecast.history.years
    heading(
      """
      Pupils of \(name: forecast.study.file.name), from \(.whole(years.count)) school years, \
      \(name: SchoolYear(start: years.first ?? 0).name) to \(name: forecast.year(after: 0)):
      """, writer, isFirst: true)
    let rows = (0...forecast.cohorts.horizon).map { steps in
      let pupils = forecast.sums(.city, after: steps)[0]
      return [
        forecast.year(after: steps), whole(pupils), interval(.city, steps, pupils),
        whole(forecast.sums(.cityGrade, after: steps)[0]),
      ]
    }
    writer.appendTable(["", "pupils", "80 % interval", "first grade"], rows, in: language)
  }

  private func writeErrors(_ writer: ByteWriter) {
    guard forecast.backTest.horizons > 0 else { return }
    heading(
      "How far forecasts of earlier years would have been off, beside taking the last year again:", writer)
    var rows = [[String]]()
    for (level, name) in [(ForecastLevel.areaGrade, "areas and grades"), (.area, "areas"), (.city, "city")]
      as [(ForecastLevel, Text)]
    {
      for score in forecast.backTest.scores(level) where score.error.isFinite {
        rows.append([
          name.text(in: language), String(score.horizon), Number.percent(score.error).text(in: language),
          Number.percent(score.errorOfLastYear).text(in: language),
          score.coverage.map { Number.percent($0).text(in: language) } ?? "",
        ])
      }
    }
    writer.appendTable(
      ["", "years ahead", "mean error", "last year again", "held by intervals of 80 %"], rows, in: language)
  }

  private func writeAreas(_ writer: ByteWriter) {
    let horizon = forecast.cohorts.horizon
    let (now, then) = (forecast.sums(.area, after: 0), forecast.sums(.area, after: horizon))
    let order = now.indices.sorted { (abs(then[$0] - now[$0]), $1) > (abs(then[$1] - now[$1]), $0) }
    heading("Areas that change most by \(name: forecast.year(after: horizon)):", writer)
    writer.appendTable(
      ["", "today", "then", "80 % interval", "change"],
      order.prefix(ForecastReport.most).map { area in
        [
          forecast.study.zones.labels[area], whole(now[area]), whole(then[area]),
          interval(.area, horizon, then[area]), Number.signed(then[area] - now[area], 0).text(in: language),
        ]
      }, in: language)
  }

  private func writeSchools(_ writer: ByteWriter) {
    let demand = forecast.demand
    let full = demand.fullSchools
    let later = full.filter { $0.step > 0 }
    let already = full.count - later.count
    guard !later.isEmpty else {
      return heading(
        """
        Schools with more pupils than places, if pupils go on to choose as today: \(.whole(already)) already, \
        none later
        """, writer)
    }
    heading(
      """
      Schools with more pupils than places, if pupils go on to choose as today: \(.whole(already)) already, \
      \(.whole(later.count)) later:
      """, writer)
    let labels = forecast.study.schools.labels
    writer.appendTable(
      ["", "places", "today", "then", "full from"],
      later.prefix(ForecastReport.most).map { school, step in
        [
          labels[school], whole(demand.capacities[school] ?? 0),
          whole(demand.total(0, school)), whole(demand.total(step, school)), forecast.year(after: step),
        ]
      }, in: language)
  }
}
