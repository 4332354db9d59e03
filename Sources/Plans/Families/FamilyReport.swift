import Foundation
import Indicators
import Languages
import Layers
import Measures
import Segregation
import Studies

/// The model of what families do, and what two plans come to by it, for the eye; the model as a table, too.
public struct FamilyReport: Sendable {
  private let forecast: FamilyForecast
  private let comparison: StudyComparison
  private let language: Language

  /// - Returns: nil for a comparison that was not asked what families do.
  public init?(_ comparison: StudyComparison, in language: Language = .english) {
    guard let forecast = comparison.families else { return nil }
    (self.forecast, self.comparison, self.language) = (forecast, comparison, language)
  }

  public func write(to writer: ByteWriter) {
    func say(_ text: Text) { writer.append(text.text(in: language) + "\n") }
    func show(_ rows: [[String]]) {
      for line in TextTable(rows).lines { writer.append(line + "\n") }
    }
    let (model, fit) = (forecast.model, forecast.model.fit)
    say(
      """
      What families do: a logit of who goes to a school of the own catchment area, fitted on \(.whole(fit.rows)) pupils \
      in \(.whole(fit.clusters)) areas, of whom \(.percent(Double(fit.events) / Double(fit.rows))) do.
      """)
    if model.unknown > 0 {
      say(
        """
        \(.whole(model.unknown)) pupils take no part: their area, its school, the way there, their own school or their \
        group is not known.
        """)
    }
    if forecast.unknownAfter > 0 {
      say(
        .counted(
          forecast.unknownAfter,
          one:
            "{0} pupil more counts in neither plan: the second gives this pupil no school of the area, or no way to it.",
          many:
            "{0} pupils more count in neither plan: the second gives them no school of their area, or no way to it."
        ))
    }
    model.doubts.forEach(say)
    writer.append("\n")
    show(coefficientRows)
    if !model.leftOut.isEmpty {
      say(
        """
        Left out, as the same for all or told by others: \
        \(Text(model.leftOut.map { $0.title(model.group) }, separator: "; "))
        """)
    }
    say(
      """
      McFadden’s R²: \(.decimals(fit.pseudoR2, 3)). Standard errors allow for pupils of one area being alike.
      """)
    writer.append("\n")
    say("Calibration: pupils by tenths of the fitted probability")
    show(calibrationRows)
    writer.append("\n")
    show(planRows)
    say(
      """
      Whoever does not go to a school of the area stays at today’s school or, where that is of the area or closed, goes \
      where a near neighbour goes who leaves the area. Intervals: if all comply, for other pupils of the same kind; as \
      expected, over \(.whole(forecast.draws)) draws of the coefficients and of each family’s choice.
      """)
    say(
      """
      The model knows less of families than they do: where a level as expected is not that of today in fact, read the \
      change rather than the level.
      """)
    if (forecast.complied.dissimilarity.flatMap { [$0.before, $0.after] }).contains(where: {
      $0.intervalNote != nil
    }) {
      say("Where an interval does not hold its value, the value still holds what chance adds.")
    }
    if forecast.beyond > 0 {
      say(
        """
        \(.whole(forecast.beyond)) pupils would have a longer way to the school of their area than any that the model \
        has seen.
        """)
    }
  }

  private func text(_ text: Text) -> String { text.text(in: language) }

  private var coefficientRows: [[String]] {
    let (model, fit) = (forecast.model, forecast.model.fit)
    let header: [Text] = ["", "coefficient", "standard error", "odds ratio", "p"]
    let names = [text("constant")] + model.terms.map { text($0.title(model.group)) }
    return [header.map(text)]
      + names.indices.map { row in
        let (value, error) = (fit.coefficients[row], fit.standardErrors[row])
        let p = erfc(abs(value / error) / 2.0.squareRoot())
        return [
          names[row], text("\(.signed(value, 3))"), text("\(.decimals(error, 3))"),
          row == 0 ? "" : text("\(.decimals(exp(value), 3))"),
          p < 0.001 ? "< " + text("\(.decimals(0.001, 3))") : text("\(.decimals(p, 3))"),
        ]
      }
  }

  private var calibrationRows: [[String]] {
    let header: [Text] = ["", "pupils", "expected", "observed"]
    return [header.map(text)]
      + forecast.model.calibration.enumerated().map { number, bin in
        [
          "\(number + 1)", text("\(.whole(bin.pupils))"), text("\(.percent(bin.expected))"),
          text("\(.percent(bin.observed))"),
        ]
      }
  }

  private var planRows: [[String]] {
    let header: [Text] = ["", "before", "", "after", "", "change", ""]
    var rows = [header.map(text)]
    func range(_ cell: Cell, _ unit: Indicator.Unit, asChange: Bool = false) -> String {
      cell.interval.map { interval in
        let ends = [interval.lowerBound, interval.upperBound].map {
          asChange ? unit.changeText($0, in: language) : unit.text($0, in: language)
        }
        return "\(ends[0]) … \(ends[1])"
      } ?? ""
    }
    func add(_ title: Text, _ unit: Indicator.Unit, _ estimate: FamilyForecast.Estimate) {
      guard !estimate.before.value.isNaN, !estimate.after.value.isNaN else { return }
      rows.append([
        "  " + text(title), unit.text(estimate.before.value, in: language), range(estimate.before, unit),
        unit.text(estimate.after.value, in: language), range(estimate.after, unit),
        unit.changeText(estimate.change.value, in: language), range(estimate.change, unit, asChange: true),
      ])
    }
    func add(_ outcome: FamilyForecast.Outcome) {
      for (group, estimate) in zip(comparison.before.groups, outcome.dissimilarity) {
        add("D of \(group.title) over the schools", .index, estimate)
      }
      add("mean way to school", .meters, outcome.meanWay)
    }
    rows.append([text("As if all complied")] + [String](repeating: "", count: 6))
    add(forecast.complied)
    rows.append([text("As expected")] + [String](repeating: "", count: 6))
    add("pupils at a school of their area", .share, forecast.attendance)
    add(forecast.expected)
    rows.append([text("Today in fact")] + [String](repeating: "", count: 6))
    let index = SchoolSegregation.indicator(.dissimilarity, over: .schools)
    for group in comparison.before.groups {
      guard let value = comparison.measures.row(index, group: group.name)?.before?.value, !value.isNaN
      else { continue }
      rows.append(
        ["  " + text("D of \(group.title) over the schools"), Indicator.Unit.index.text(value, in: language)]
          + [String](repeating: "", count: 5))
    }
    return rows
  }

  /// Writes the coefficients and the calibration of the model, one row each.
  public func writeModel(to writer: ByteWriter) {
    let (model, fit) = (forecast.model, forecast.model.fit)
    writer.append("part,name,estimate,standard_error,pupils,expected,observed\n")
    func row(_ part: String, _ name: String, _ numbers: [Double?]) {
      writer.append("\(part),\(name.csvField)")
      for number in numbers {
        writer.append(",")
        if let number { writer.append(exact: number) }
      }
      writer.append("\n")
    }
    let names = ["constant"] + model.terms.map { $0.title(model.group).text(in: .english) }
    for (position, name) in names.enumerated() {
      row("coefficient", name, [fit.coefficients[position], fit.standardErrors[position], nil, nil, nil])
    }
    for (number, bin) in model.calibration.enumerated() {
      row("calibration", "\(number + 1)", [nil, nil, Double(bin.pupils), bin.expected, bin.observed])
    }
    row("fit", "McFadden's R²", [fit.pseudoR2, nil, Double(fit.rows), nil, nil])
    row("fit", "log-likelihood", [fit.logLikelihood, nil, Double(fit.rows), nil, nil])
    row(
      "fit", "log-likelihood of the constant alone", [fit.nullLogLikelihood, nil, Double(fit.rows), nil, nil])
  }
}
