import Languages
import Layers

/// How the forecast of one area comes about, number by number, so that it can be checked with a pencil.
public struct ForecastExplanation: Sendable {
  private let forecast: PupilForecast
  private let area: Int
  private let language: Language

  /// - Parameter area: the code of an area, or its name.
  /// - Throws: `FileError` when there is no such area.
  public init(_ forecast: PupilForecast, area: String, in language: Language = .english) throws(FileError) {
    let zones = forecast.study.zones
    let bearing = zones.names.indices.filter { zones.names[$0] == area }
    let coded = zones.ids.firstIndex(of: area)
    guard coded != nil || bearing.count < 2 else {
      throw FileError(
        .badData, path: forecast.study.file.path,
        "\(bearing.count) catchment areas are called \"\(area)\", so that none is meant",
        hint: "give the code of one: \(bearing.prefix(8).map { zones.ids[$0] }.joined(separator: ", "))")
    }
    guard let position = coded ?? bearing.first else {
      throw FileError(
        .badData, path: forecast.study.file.path, "there is no catchment area \"\(area)\" to explain",
        hint: "the first of them are " + zones.ids.prefix(8).joined(separator: ", "))
    }
    (self.forecast, self.area, self.language) = (forecast, position, language)
  }

  public func write(to writer: ByteWriter) {
    func line(_ text: Text) { writer.append(text.text(in: language) + "\n") }
    line(
      "The first year of the forecast of \(name: forecast.study.zones.labels[area]), \(name: forecast.year(after: 1)):"
    )
    writer.appendTable(
      [
        "", "from", "number", "own ratio", "of the district", "of the city", "ratio taken", "dwellings",
        "by cohorts", "as today", "pupils",
      ], steps, in: language)
    let shrinkage = Int(forecast.cohorts.ratios.shrinkage)
    line(
      """
      The ratio taken is (own pupils after + \(.whole(shrinkage)) × that of the district) / (own pupils \
      before + \(.whole(shrinkage))), over the last \(.whole(CohortRatios.mostSteps)) steps from year to \
      year at most; the district's is drawn to the city's in the same way. What a ratio has beyond 1 came by moving in, what \
      it lacks has moved out.
      """)
    let tried = CohortRatios.shrinkages.map { Number.whole(Int($0)).text(in: language) }
    line(
      """
      Of \(name: tried.joined(separator: "; ")) pupils of the district beside the area's own, \(.whole(shrinkage)) would have \
      forecast the last years best.
      """)
    let weight = Number.percent(forecast.cohorts.persistence).text(in: language)
    line(
      """
      Of the number by cohorts and that of today, dwellings added, a mean is taken, in which today's has a weight of \
      \(name: weight).
      """)
    line(
      forecast.history.years.count >= Persistence.fewestYears
        ? "Of the weights tried, that one would have forecast the last years best."
        : "That is the usual weight where fewer than \(.whole(Persistence.fewestYears)) years are known.")
    line("All years:")
    let grades = forecast.rule.grades.map { grade -> Text in "\(name: grade)" }
    writer.appendTable(["", "pupils", "80 % interval"] + grades, years, in: language)
  }

  private func decimals(_ value: Double, _ places: Int) -> String {
    value.isFinite ? Number.decimals(value, places).text(in: language) : ""
  }

  private var steps: [[String]] {
    let (history, ratios) = (forecast.history, forecast.cohorts.ratios)
    let last = history.years.count - 1
    let year = (history.years.last ?? 0) + 1
    let brought = (history.housing[year]?[area] ?? 0) / Double(history.grades)
    let entry = CohortForecast.entryShares(history)
    return (0..<history.grades).map { grade in
      let cell = area * history.grades + grade
      let births = grade == 0 ? CohortForecast.births(history, area, in: year) : nil
      let isShare = grade == 0 && (births == nil || ratios.ratios[cell] <= 0)
      let from: Text =
        grade > 0
        ? "\(name: forecast.rule.grades[grade - 1]) \(name: forecast.year(after: 0))"
        : isShare
          ? "\(name: forecast.rule.grades[0]) of the city \(name: forecast.year(after: 0))"
          : "births of \(name: String(year - history.entryAge))"
      let number =
        grade > 0 ? history.at(last, area, grade - 1) : isShare ? entry.lastYear : births ?? .nan
      let (before, after) =
        isShare ? (entry.ofLateYears, entry.pupils[area]) : (ratios.before[cell], ratios.after[cell])
      func ratio(_ value: Double) -> String { isShare ? "" : decimals(value, 3) }
      return [
        forecast.rule.grades[grade], from.text(in: language), decimals(number, 0),
        "\(decimals(before, 0)) → \(decimals(after, 0))",
        ratio(ratios.ofDistrict[history.district[area] * history.grades + grade]),
        ratio(ratios.ofCity[grade]),
        decimals(isShare ? entry.ofAreas[area] : ratios.ratios[cell], 3), decimals(brought, 1),
        decimals(forecast.cohorts.byCohorts[cell], 1), decimals(forecast.cohorts.asToday[cell], 1),
        decimals(forecast.cohorts.at(0, area, grade), 1),
      ]
    }
  }

  private var years: [[String]] {
    (0...forecast.cohorts.horizon).map { steps in
      let pupils = forecast.sums(.area, after: steps)[area]
      let limits = steps > 0 ? forecast.backTest.interval(.area, horizon: steps, around: pupils) : nil
      let cells = forecast.sums(.areaGrade, after: steps)
      return [
        forecast.year(after: steps), decimals(pupils, 0),
        limits.map { "\(decimals($0.lowerBound, 0)) … \(decimals($0.upperBound, 0))" } ?? "",
      ] + (0..<forecast.history.grades).map { decimals(cells[area * forecast.history.grades + $0], 1) }
    }
  }
}
