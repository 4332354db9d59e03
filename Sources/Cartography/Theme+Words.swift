import Languages
import Measures

extension Theme {
  /// One line of a legend.
  public struct LegendEntry: Sendable, Hashable {
    public let label: String
    public let kind: Kind
    /// The class, of entries of kind `value`.
    public let position: Int?
    /// nil for what is hatched, or muted whatever its class.
    public let color: Color?
  }

  /// Measure, group and year: "Share among the pupils who live here: foreign origin, 2025-26".
  public func title(in language: Language) -> String {
    let measure = indicator.heading(in: language)
    let ofGroup: Text = "\(name: measure): \(name: Theme.words(groupTitle, ofGroup: group, in: language))"
    return (group == "all" ? measure : ofGroup.text(in: language)) + (year.isEmpty ? "" : ", \(year)")
  }

  /// The words of a group's name, for a study that gives it no title.
  public static func plainTitle(ofGroup name: String) -> String { name.replacing("_", with: " ") }

  /// What people call a group of a table in a language.
  public static func title(
    ofGroup name: String, of measures: MeasureTable, in language: Language
  ) -> String {
    words(measures.title(ofGroup: name), ofGroup: name, in: language)
  }

  private static func words(_ title: Text, ofGroup name: String, in language: Language) -> String {
    let text = title.text(in: language)
    return text == name ? plainTitle(ofGroup: name) : text
  }

  /// The limits of a class as people write them: "20 to 40 %".
  public func label(ofClass position: Int, in language: Language) -> String {
    breaks.label(ofClass: position, unit: indicator.unit, isSigned: isDiverging, in: language)
  }

  /// What a place has, as people write it: "12.5 %", or why it has none.
  public func valueText(of unit: Int, in language: Language) -> String {
    switch kinds[unit] {
    case .value, .chance: indicator.unit.text(values[unit], in: language)
    case .noValue: Theme.words(for: .noValue).text(in: language)
    case .withheld: Theme.words(for: .withheld).text(in: language)
    }
  }

  /// The lines of its legend: the classes from low to high, and behind them what else is on the map.
  public func legend(in language: Language) -> [LegendEntry] {
    let classes = (0..<breaks.count).map {
      LegendEntry(label: label(ofClass: $0, in: language), kind: .value, position: $0, color: colors[$0])
    }
    let others = [Kind.chance, .noValue, .withheld].filter(kinds.contains).map { kind in
      LegendEntry(
        label: Theme.words(for: kind).text(in: language), kind: kind, position: nil,
        color: kind == .noValue ? Palette.noValue : nil)
    }
    return classes + others
  }

  private static func words(for kind: Kind) -> Text {
    switch kind {
    case .value: ""
    case .chance: "pale: chance alone would give it"
    case .noValue: "no value"
    case .withheld: "withheld"
    }
  }
}
