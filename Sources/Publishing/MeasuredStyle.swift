import Cartography
import Indicators
import Languages
import Measures
import QGIS
import Studies

extension LayerStyle {
  /// The style of a level's layer: areas by the gap of the first group, or by the mean distance in a study without
  /// groups; schools by sector.
  static func measured(
    _ level: Level, of study: Study, _ columns: [MappedColumn], _ themes: [Theme], in language: Language
  ) -> LayerStyle {
    let aliases = MappedColumn.titles(level, columns, themes, in: language)
    if level == .school {
      return schools(study.schools, in: language, labels: .points(name: "name"), aliases: aliases)
    }
    guard let shown = themes.shownFirst else { return borders(in: language, aliases: aliases) }
    return LayerStyle(shown, in: language, aliases: aliases)
  }

  /// Schools by sector.
  static func schools(
    _ schools: Schools, in language: Language, name: String? = nil, labels: Labels,
    aliases: [(column: String, title: String)] = []
  ) -> LayerStyle {
    let sectors: [(Sector, Text, Color)] = [
      (.public, "Public", Color(0, 114, 178)), (.subsidised, "Subsidised", Color(230, 159, 0)),
      (.private, "Private", Color(204, 121, 167)),
    ]
    // Many of the usual size would bury the map.
    let size = schools.count > 120 ? 1.4 : 2.2
    let known = sectors.filter { sector, _, _ in schools.sectors.contains(sector) }
    let rules = known.map { sector, title, color in
      RuleRenderer.Rule(
        title.text(in: language), .expression("\"sector\" = '\(sector.rawValue)'"), .marker(color, size))
    }
    let others = RuleRenderer.Rule(
      Text("Not known").text(in: language), .otherwise, .marker(Color(120, 120, 120), size))
    return LayerStyle(
      title: Text("Schools").text(in: language), name: name,
      renderer: RuleRenderer(schools.sectors.contains(nil) ? rules + [others] : rules),
      labels: labels, aliases: aliases)
  }

  /// Areas by their borders alone, with their names.
  static func borders(
    in language: Language, title: Text = "Borders", width: Double = 0.3,
    aliases: [(column: String, title: String)] = []
  ) -> LayerStyle {
    LayerStyle(
      title: title.text(in: language), name: Text("Borders").text(in: language),
      renderer: RuleRenderer([.init("", .always, .outline(width))]),
      labels: .areas(name: "name", code: "id"), aliases: aliases)
  }
}

extension [Theme] {
  /// The theme that a map opens with: the gap of the first group, or the mean distance, or whatever there is.
  var shownFirst: Theme? {
    [Composition.shareGap, Mobility.attendedMean].lazy.compactMap { indicator in
      self.first { $0.indicator == indicator }
    }.first ?? first
  }
}

extension MappedColumn {
  /// The titles of a layer's columns, in their order.
  static func titles(
    _ level: Level, _ columns: [MappedColumn], _ themes: [Theme], in language: Language
  ) -> [(column: String, title: String)] {
    let base: [(String, Text)] = [("id", "Code"), ("name", "Name")]
    let more: [(String, Text)] =
      level == .school
      ? [("sector", "Sector"), ("capacity", "Places"), ("zone", "Catchment area"), ("district", "District")]
      : []
    return (base + more).map { ($0, $1.text(in: language)) }
      + columns.map { ($0.name, $0.title(in: language)) }
      + themes.filter(\.hasStatus).map { theme in
        let title = theme.title(in: language)
        return (theme.statusColumnName, Text("Pale or withheld: \(name: title)").text(in: language))
      }
  }
}
