import Cartography
import DeterministicParallel
import Languages
import Publishing
import QGIS

extension StudyComparison {
  /// The layer of changes as QGIS shows it: what moves in colour, below the borders of today and those of the plan; groups
  /// and columns under their titles.
  public func changeMap(in language: Language, workers: Workers = .all) -> StyledLayer {
    let layer = changeLayer(workers: workers)
    let rules: [(kind: String, label: Text, symbol: Symbol)] = [
      ("moved", "goes to another catchment area", .fill(Color(253, 174, 97))),
      ("before", "areas today", .outline(0.3)), ("after", "areas of the plan", .outline(0.9)),
    ]
    let titles: [(String, Text)] =
      [
        ("kind", "Kind"), ("before", "Catchment area today"), ("after", "Catchment area of the plan"),
        ("area_ha", "Area, ha"), ("pupils", "Pupils"),
      ] + before.groups.map { ("pupils_\($0.name)", "Pupils: \($0.title)") }
    return StyledLayer(
      layer: layer,
      style: LayerStyle(
        title: Text("Changes of catchment areas").text(in: language),
        renderer: RuleRenderer(
          rules.map { rule in
            .init(rule.label.text(in: language), .expression("\"kind\" = '\(rule.kind)'"), rule.symbol)
          }),
        aliases: titles.filter { layer.column($0.0) != nil }.map { ($0, $1.text(in: language)) }))
  }
}
