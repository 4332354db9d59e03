import Indicators
import Languages
import Layers
import Studies

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
  public init(_ years: StudyYears, language: Language) {
    entries = CatalogueIndicator.all.map { indicator in
      let missing = indicator.missing(in: years.current, before: years.beforeCurrent)
      return Entry(
        number: indicator.number, dimension: indicator.dimension.name.text(in: language),
        name: indicator.name.text(in: language),
        definition: indicator.definition.text(in: language), unit: indicator.unit.text(in: language),
        available: missing.isEmpty,
        missing: missing.map(\.description))
    }
  }

  /// The entries as JSON.
  public var json: String { JSONOutput.of(entries, isForPeople: true) + "\n" }

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
