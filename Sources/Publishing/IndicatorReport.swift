import Foundation
import Indicators
import Languages
import Layers
import Measures
import Studies

/// Measures as a table for the eye, one row each, under their places.
public struct IndicatorReport: Sendable {
  private let measures: MeasureTable
  private let language: Language

  public init(_ measures: MeasureTable, in language: Language = .english) {
    (self.measures, self.language) = (measures, language)
  }

  public func write(to writer: ByteWriter) {
    let all = Array(measures.rows)
    let hasChanges = all.contains { $0.change != nil }
    let severalYears = Set(all.lazy.map(\.year)).count > 1
    let header: [Text] =
      ["", "value", "95 % interval", "n"] + (hasChanges ? ["change", "95 % interval"] : [])
    var rows = [header.map { $0.text(in: language) }]
    let titles = measures.indicators.map { $0.heading(in: language) }
    var place: (level: Level, unit: Int32)?
    let ordered = all.indices.sorted {
      let (one, other) = (all[$0], all[$1])
      return (one.level.order, one.unit, $0) < (other.level.order, other.unit, $1)
    }
    for position in ordered {
      let row = all[position]
      if place.map({ $0 != (row.level, row.unit) }) ?? true {
        place = (row.level, row.unit)
        let unit = measures.units[row.level]?[Int(row.unit)]
        let name =
          unit.map { $0.id == $0.name || row.level == .city ? $0.name : "\($0.name) (\($0.id))" } ?? ""
        rows.append([name] + Array(repeating: "", count: rows[0].count - 1))
      }
      let indicator = measures.indicators[Int(row.indicator)]
      let group = measures.groups[Int(row.group)]
      var title = "  " + titles[Int(row.indicator)]
      if group != "all" { title += " · " + measures.title(ofGroup: group).text(in: language) }
      if severalYears { title += " · " + measures.years[Int(row.year)] }
      guard row.status != .notAvailable else {
        rows.append(
          [title, Text(row.status.rawValue).text(in: language)]
            + Array(repeating: "", count: rows[0].count - 2))
        continue
      }
      var cells = [
        title, indicator.unit.text(row.value, in: language), interval(row.low, row.high, indicator.unit),
        Number.whole(row.count).text(in: language),
      ]
      if hasChanges {
        let change = row.change
        cells += [
          change.map { indicator.unit.changeText($0.value, in: language) } ?? "",
          change.map {
            $0.low.isFinite && $0.high.isFinite
              ? range($0.low, $0.high) { indicator.unit.changeText($0, in: language) } : ""
          } ?? "",
        ]
      }
      rows.append(cells)
    }
    for line in TextTable(rows).lines {
      writer.append(line)
      writer.append("\n")
    }
    let undefined = Set(all.lazy.filter { $0.status == .undefined }.map(\.indicator))
    for (position, indicator) in measures.indicators.enumerated() where undefined.contains(Int32(position)) {
      guard let note = measures.undefinedNotes[indicator] else { continue }
      writer.append("\(titles[position]): \(note.text(in: language))\n")
    }
  }

  private func interval(_ low: Double, _ high: Double, _ unit: Indicator.Unit) -> String {
    range(low, high) { unit.text($0, in: language) }
  }

  /// Both ends of an interval; nothing where there is none.
  private func range(_ low: Double, _ high: Double, _ text: (Double) -> String) -> String {
    low.isFinite && high.isFinite ? "\(text(low)) … \(text(high))" : ""
  }
}

extension Level {
  fileprivate var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}
