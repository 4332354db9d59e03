import Indicators
import Languages
import Measures
import Studies

extension MapStyle {
  /// The style of a level's layer: areas by the gap of the first group, or by the mean distance in a study without
  /// groups; schools by sector.
  static func measured(_ level: Level, _ columns: [MappedColumn], in language: Language) -> MapStyle {
    let base: [(String, Text)] = [("id", "Code"), ("name", "Name")]
    let more: [(String, Text)] =
      level == .school
      ? [("sector", "Sector"), ("capacity", "Places"), ("zone", "Catchment area"), ("district", "District")]
      : []
    return MapStyle(
      aliases: (base + more).map { ($0, $1.text(in: language)) }
        + columns.map { ($0.name, $0.title(in: language)) },
      renderer: level == .school ? bySector(language) : graduated(columns, language), label: "name")
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

  private static func graduated(_ columns: [MappedColumn], _ language: Language) -> Renderer {
    func unit(_ column: MappedColumn) -> String {
      column.indicator.unit.words.map { " " + $0.text(in: language) } ?? ""
    }
    if let gap = columns.first(where: { $0.indicator == Composition.shareGap }),
      let breaks = ClassBreaks.diverging(gap.values)
    {
      return .graduated(column: gap.name, breaks: breaks, colors: diverging, unit: unit(gap))
    }
    if let mean = columns.first(where: { $0.indicator == Mobility.attendedMean }),
      let breaks = ClassBreaks.sequential(mean.values)
    {
      return .graduated(column: mean.name, breaks: breaks, colors: sequential, unit: unit(mean))
    }
    return .plain
  }
}
