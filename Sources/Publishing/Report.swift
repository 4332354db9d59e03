import Indicators
import Layers
import Measures
import Segregation

/// Measures as a table for the eye: one row per place and group, one column per indicator.
public struct Report: Sendable {
  private let measures: MeasureTable
  private let indicators: [Indicator]
  private let levels: [Level]

  /// - Parameter indicators: the columns, in their order; the first column is the number of pupils behind the first of them.
  public init(_ measures: MeasureTable, _ indicators: [Indicator], levels: [Level]) {
    self.measures = measures
    self.indicators = indicators
    self.levels = levels
  }

  /// The distances to the school attended.
  public static func distances(_ measures: MeasureTable, levels: [Level]) -> Report {
    Report(
      measures,
      [
        Mobility.attendedMean, Mobility.attendedMedian, Mobility.attendedP90, Mobility.within500,
        Mobility.within1000, Mobility.beyond2000,
      ], levels: levels)
  }

  /// The times to the school attended.
  public static func times(_ measures: MeasureTable, levels: [Level]) -> Report {
    Report(
      measures,
      [
        TravelTimes.mean, TravelTimes.median, TravelTimes.p90, TravelTimes.within10, TravelTimes.within20,
        TravelTimes.beyond30,
      ], levels: levels)
  }

  /// An index of segregation over the schools and over the areas, and the gap between them.
  public static func segregation(
    _ measures: MeasureTable, index: TwoGroupIndex = SchoolSegregation.indices[0], levels: [Level]
  ) -> Report {
    Report(
      measures,
      [
        Composition.residentShare, Composition.enrolledShare,
        SchoolSegregation.indicator(index, over: .schools),
        SchoolSegregation.indicator(index, over: .zones), SchoolSegregation.gap(index, over: .zones),
      ], levels: levels)
  }

  public func write(to writer: ByteWriter, titles: [String]) {
    var rows = [["", "n"] + titles]
    let columns = indicators.map { $0 }
    for level in levels {
      for group in measures.groups {
        let values = columns.map { measures.measures($0, level: level, group: group) }
        guard let first = values.first, !first.isEmpty else { continue }
        for (position, measure) in first.enumerated() {
          let unit = measures.units[level]?[Int(measure.unit)]
          let name =
            level == .city
            ? unit?.name : unit.map { $0.id == $0.name ? "\(level.rawValue) \($0.id)" : $0.name }
          let cells = values.enumerated().map { column, measures in
            position < measures.count ? text(measures[position].value, columns[column].unit) : ""
          }
          rows.append(
            [
              [name ?? "", group == "all" ? "" : group].filter { !$0.isEmpty }.joined(separator: " · "),
              grouped(measure.count),
            ] + cells)
        }
      }
    }
    for line in TextTable(rows).lines {
      writer.append(line)
      writer.append("\n")
    }
  }
}

/// A value as people write it.
func text(_ value: Double, _ unit: Indicator.Unit) -> String {
  guard value.isFinite else { return "–" }
  switch unit {
  case .pupils: return grouped(Int(value))
  case .meters: return meters(value)
  case .index: return decimals(value, 3)
  case .difference: return signed(value, 3)
  case .share: return percent(value)
  case .percentagePoints: return signed(value, 1)
  case .money(let currency):
    return (currency == "EUR" ? "€" : currency) + "\u{202F}" + grouped(Int(value.rounded()))
  case .years: return decimals(value, 1)
  case .minutes: return "\(decimals(value, 1)) min"
  }
}
