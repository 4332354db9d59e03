import Cartography
import Indicators
import Languages
import Measures
import Studies

extension MapStyle {
  /// The style of a level's layer: areas by the gap of the first group, or by the mean distance in a study without
  /// groups; schools by sector.
  static func measured(
    _ level: Level, _ columns: [MappedColumn], of measures: MeasureTable, in language: Language
  ) -> MapStyle {
    let base: [(String, Text)] = [("id", "Code"), ("name", "Name")]
    let more: [(String, Text)] =
      level == .school
      ? [("sector", "Sector"), ("capacity", "Places"), ("zone", "Catchment area"), ("district", "District")]
      : []
    return MapStyle(
      aliases: (base + more).map { ($0, $1.text(in: language)) }
        + columns.map { ($0.name, $0.title(in: language)) },
      renderer: level == .school ? bySector(language) : graduated(level, measures, language), label: "name")
  }

  private static func bySector(_ language: Language) -> Renderer {
    let categories: [(String, Text, String)] = [
      (Sector.public.rawValue, "Public", "0,114,178"),
      (Sector.subsidised.rawValue, "Subsidised", "230,159,0"),
      (Sector.private.rawValue, "Private", "204,121,167"), ("", "Not known", "120,120,120"),
    ]
    return .categorized(
      column: "sector", categories: categories.map { ($0, $1.text(in: language), $2) })
  }

  private static func graduated(_ level: Level, _ measures: MeasureTable, _ language: Language) -> Renderer {
    let themes = Theme.main(in: measures, level: level)
    let shown = [Composition.shareGap, Mobility.attendedMean].lazy.compactMap { indicator in
      themes.first { $0.indicator == indicator }
    }
    return shown.first.map { .graduated($0, language) } ?? .plain
  }
}
