import Cartography
import Languages
import Layers

/// How QGIS shows a layer: colours, names on the map, and titles of columns (.qml). Beside a file of the same name QGIS takes
/// it up by itself.
///
/// What QGIS needs in it was tried with version 3.22; newer ones read it too.
public struct LayerStyle: Sendable {
  /// Its name among the styles of a layer.
  public let name: String
  /// What the legend is headed with.
  public let title: String
  public let renderer: RuleRenderer
  public let labels: Labels
  /// Titles by column, which QGIS shows in place of the columns' names.
  public let aliases: [(column: String, title: String)]

  public enum Labels: Sendable {
    case none
    /// On each area its name, where that has no room its code, and nothing where that has none either.
    case areas(name: String, code: String)
    /// Beside each point its name where there is room.
    case points(name: String)
    /// None, but the labels of other layers keep off its points.
    case obstacles
  }

  public init(
    title: String, name: String? = nil, renderer: RuleRenderer, labels: Labels = .none,
    aliases: [(column: String, title: String)] = []
  ) {
    self.name = name ?? title
    (self.title, self.renderer, self.labels, self.aliases) = (title, renderer, labels, aliases)
  }

  /// Areas by a theme.
  public init(
    _ theme: Theme, in language: Language,
    aliases: [(column: String, title: String)] = []
  ) {
    self.init(
      title: theme.title(in: language),
      renderer: RuleRenderer(theme, in: language), labels: .areas(name: "name", code: "id"), aliases: aliases)
  }

  /// The same for a layer whose columns have other names.
  public func renaming(_ names: [String: String]) -> LayerStyle {
    func renamed(_ text: String) -> String {
      names.reduce(text) { $0.replacing($1.key.expressionColumn, with: $1.value.expressionColumn) }
    }
    let rules = renderer.rules.map { rule -> RuleRenderer.Rule in
      guard case .expression(let text) = rule.condition else { return rule }
      return .init(rule.label, .expression(renamed(text)), rule.symbol)
    }
    return LayerStyle(
      title: title, name: name, renderer: RuleRenderer(rules), labels: labels,
      aliases: aliases.map { (names[$0.column] ?? $0.column, $0.title) })
  }

  /// A file of its own.
  public var qml: String { "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n\(element)\n" }

  /// As it stands among the styles of a layer.
  var element: String {
    """
    <qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="\(hasLabels ? 1 : 0)">
    \(content)
    </qgis>
    """
  }

  /// As it stands in a layer of a project.
  var content: String {
    """
    \(renderer.xml)
    \(labeling)
    <aliases>
    \(aliases.enumerated().map {
      "<alias index=\"\($0)\" field=\"\($1.column.markup)\" name=\"\($1.title.markup)\"/>"
    }.joined(separator: "\n"))
    </aliases>
    """
  }

  var hasLabels: Bool { if case .none = labels { false } else { true } }

  private var labeling: String {
    func settings(_ field: String, size: Int, _ placement: String, _ rendering: String = "") -> String {
      """
      <labeling type="simple"><settings calloutType="simple"><text-style fieldName="\(field.markup)" \
      isExpression="1" fontSize="\(size)" textColor="40,40,40,255"><text-buffer bufferDraw="1" bufferSize="0.6" \
      bufferColor="255,255,255,220"/></text-style><placement \(placement)/><rendering \(rendering)/></settings>\
      </labeling>
      """
    }
    switch labels {
    case .none: return ""
    case .areas(let name, let code):
      // By the square millimetres that the area has on paper; a code that is no shorter saves no room.
      let (short, long) = (code.expressionColumn, name.expressionColumn)
      let text =
        "CASE WHEN $area * 1e6 / (@map_scale * @map_scale) < 300 AND length(\(short)) < length(\(long)) "
        + "THEN \(short) ELSE \(long) END"
      return settings(text, size: 7, "placement=\"1\" centroidInside=\"1\"")
    case .points(let name): return settings(name.expressionColumn, size: 7, "placement=\"0\" dist=\"1\"")
    case .obstacles:
      return settings(
        "''", size: 7, "placement=\"0\"", "drawLabels=\"0\" obstacle=\"1\" obstacleFactor=\"2\"")
    }
  }
}
