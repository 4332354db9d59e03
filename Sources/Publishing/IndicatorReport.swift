import Foundation
import Indicators
import Layers
import Measures
import Studies

/// Measures as a table for the eye, one row each, under their places.
public struct IndicatorReport: Sendable {
  private let measures: MeasureTable

  public init(_ measures: MeasureTable) { self.measures = measures }

  public func write(to writer: ByteWriter) {
    let all = Array(measures.rows)
    let hasChanges = all.contains { $0.change != nil }
    let severalYears = Set(all.lazy.map(\.year)).count > 1
    var rows = [["", "value", "95 % interval", "n"] + (hasChanges ? ["change", "95 % interval"] : [])]
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
      var title = "  " + indicator.title
      if group != "all" { title += " · " + group }
      if severalYears { title += " · " + measures.years[Int(row.year)] }
      guard row.status != .notAvailable else {
        rows.append([title, row.status.rawValue] + Array(repeating: "", count: rows[0].count - 2))
        continue
      }
      var cells = [
        title, text(row.value, indicator.unit), interval(row.low, row.high, indicator.unit),
        grouped(row.count),
      ]
      if hasChanges {
        let change = row.change
        cells += [
          change.map { changeText($0.value, indicator.unit) } ?? "",
          change.map {
            $0.low.isFinite && $0.high.isFinite
              ? "\(changeText($0.low, indicator.unit)) … \(changeText($0.high, indicator.unit))" : ""
          } ?? "",
        ]
      }
      rows.append(cells)
    }
    for line in TextTable(rows).lines {
      writer.append(line)
      writer.append("\n")
    }
  }

  private func interval(_ low: Double, _ high: Double, _ unit: Indicator.Unit) -> String {
    low.isFinite && high.isFinite ? "\(text(low, unit)) … \(text(high, unit))" : ""
  }
}

/// Which indicators of the catalogue a study can have, and what each of the others lacks.
public struct IndicatorList: Sendable {
  public struct Entry: Sendable, Encodable {
    public let number: Int
    public let dimension: String
    public let name: String
    public let definition: String
    public let unit: String
    public let available: Bool
    /// What to add to the study file.
    public let missing: [String]
  }

  public let entries: [Entry]

  /// - Parameter years: of the current one the list speaks.
  public init(_ years: StudyYears, language: CatalogueLanguage) {
    entries = CatalogueIndicator.allCases.map { indicator in
      let missing = indicator.missing(in: years.current, before: years.beforeCurrent)
      let texts = indicator.texts(in: language)
      return Entry(
        number: indicator.rawValue, dimension: indicator.dimension.name(in: language), name: texts.name,
        definition: texts.definition, unit: texts.unit, available: missing.isEmpty,
        missing: missing.map(\.description))
    }
  }

  /// The entries as JSON.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return ((try? encoder.encode(entries)).map { String(decoding: $0, as: UTF8.self) } ?? "[]") + "\n"
  }

  /// A line each, under their dimensions.
  public var text: String {
    var lines = [String]()
    var dimension = ""
    for entry in entries {
      if entry.dimension != dimension {
        dimension = entry.dimension
        lines += (lines.isEmpty ? [] : [""]) + [dimension]
      }
      let number = String(repeating: " ", count: entry.number < 10 ? 1 : 0) + String(entry.number)
      lines.append("  \(entry.available ? "✓" : "–") \(number)  \(entry.name) [\(entry.unit)]")
      if !entry.available { lines.append("          + " + entry.missing.joined(separator: "; ")) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Level {
  fileprivate var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}

/// A difference of two values as people write it, with its sign; of shares in percentage points.
private func changeText(_ value: Double, _ unit: Indicator.Unit) -> String {
  switch unit {
  case .share: signed(100 * value, 1) + " pp"
  case .index, .difference: signed(value, 3)
  case .percentagePoints, .years, .minutes: signed(value, 1)
  case .pupils, .meters, .money: signed(value, 0)
  }
}
