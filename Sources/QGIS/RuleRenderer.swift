import Cartography
import Languages
import Layers

/// Features drawn by rules. One that several rules fit is drawn by each of them, so that no feature without a value is left
/// undrawn, as those of QGIS's classes of numbers are.
public struct RuleRenderer: Sendable {
  public let rules: [Rule]

  public struct Rule: Sendable {
    public let label: String
    public let condition: Condition
    public let symbol: Symbol

    public init(_ label: String, _ condition: Condition, _ symbol: Symbol) {
      (self.label, self.condition, self.symbol) = (label, condition, symbol)
    }
  }

  public enum Condition: Sendable {
    case always
    /// An expression of QGIS.
    case expression(String)
    /// What no other rule fits.
    case otherwise
  }

  public init(_ rules: [Rule]) { self.rules = rules }

  /// A rule for each class, one for what has no value, one for what is withheld, and one that mutes what chance alone would
  /// give.
  public init(_ theme: Theme, in language: Language) {
    let (value, status) = (theme.columnName.expressionColumn, theme.statusColumnName.expressionColumn)
    rules = theme.legend(in: language).map { entry in
      switch entry.kind {
      case .value:
        let position = entry.position ?? 0
        let (low, high) = (theme.breaks.limits[position], theme.breaks.limits[position + 1])
        // What lies beyond the ends is in the classes there, as in the theme.
        let parts = [
          position == 0 ? nil : "\(value) >= \(low)",
          position == theme.breaks.count - 1 ? nil : "\(value) < \(high)",
        ].compactMap { $0 }
        return Rule(
          entry.label,
          .expression(parts.isEmpty ? "\(value) IS NOT NULL" : parts.joined(separator: " AND ")),
          .fill(entry.color ?? Palette.noValue))
      case .chance:
        return Rule(entry.label, .expression("\(status) = '\(Theme.Kind.chance.rawValue)'"), .veil)
      case .withheld:
        return Rule(entry.label, .expression("\(status) = '\(Theme.Kind.withheld.rawValue)'"), .hatching)
      case .noValue: return Rule(entry.label, .otherwise, .fill(Palette.noValue))
      }
    }
  }

  var xml: String {
    let entries = rules.enumerated().map { index, rule in
      let filter =
        switch rule.condition {
        case .always: ""
        case .expression(let text): "filter=\"\(text.markup)\" "
        case .otherwise: "filter=\"ELSE\" "
        }
      return "<rule key=\"{rule-\(index)}\" \(filter)symbol=\"\(index)\" label=\"\(rule.label.markup)\"/>"
    }
    let symbols = rules.enumerated().map { $1.symbol.xml(named: "\($0)") }
    return """
      <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0"><rules key="{rules}">\
      \(entries.joined(separator: "\n"))</rules><symbols>\(symbols.joined(separator: "\n"))</symbols></renderer-v2>
      """
  }
}
