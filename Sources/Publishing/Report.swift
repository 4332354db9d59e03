import Indicators
import Languages
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

  public func write(to writer: ByteWriter, titles: [Text], in language: Language = .english) {
    let header: [Text] = ["", "n"] + titles
    var rows = [header.map { $0.text(in: language) }]
    let columns = indicators.map { $0 }
    for level in levels {
      let units = measures.units[level] ?? []
      let labels = units.map(\.name).toldApart(by: units.map(\.id))
      for group in measures.groups {
        let values = columns.map { measures.measures($0, level: level, group: group) }
        guard let first = values.first, !first.isEmpty else { continue }
        for (position, measure) in first.enumerated() {
          let (unit, label) = (units[Int(measure.unit)], labels[Int(measure.unit)])
          let name =
            level != .city && unit.id == unit.name
            ? "\(Text(level.rawValue).text(in: language)) \(unit.id)" : label
          let cells = values.enumerated().map { column, measures in
            position < measures.count ? columns[column].unit.text(measures[position].value, in: language) : ""
          }
          rows.append(
            [
              [name, group == "all" ? "" : measures.title(ofGroup: group).text(in: language)].filter {
                !$0.isEmpty
              }.joined(separator: " · "),
              Number.whole(measure.count).text(in: language),
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
