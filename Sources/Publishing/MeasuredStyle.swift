import Indicators
import Measures
import Studies

extension MapStyle {
  /// The style of a level's layer: areas by the gap of the first group, or by the mean distance in a study without
  /// groups; schools by sector.
  static func measured(_ level: Level, of study: Study, _ measures: MeasureTable) -> MapStyle {
    let columns = MappedColumn.all(in: measures, level: level)
    let base = [("id", "Code"), ("name", "Name")]
    let more =
      level == .school
      ? [("sector", "Sector"), ("capacity", "Places"), ("zone", "Catchment area"), ("district", "District")]
      : []
    return MapStyle(
      aliases: base + more + columns.map { ($0.name, $0.title) },
      renderer: level == .school ? bySector : graduated(columns), label: "name")
  }

  private static var bySector: Renderer {
    .categorized(
      column: "sector",
      categories: [
        (Sector.public.rawValue, "Public", "0,114,178"),
        (Sector.subsidised.rawValue, "Subsidised", "230,159,0"),
        (Sector.private.rawValue, "Private", "204,121,167"), ("", "Not known", "120,120,120"),
      ])
  }

  private static func graduated(_ columns: [MappedColumn]) -> Renderer {
    if let gap = columns.first(where: { $0.indicator == Composition.shareGap }),
      let breaks = ClassBreaks.diverging(gap.values)
    {
      return .graduated(column: gap.name, breaks: breaks, colors: diverging, unit: " percentage points")
    }
    if let mean = columns.first(where: { $0.indicator == Mobility.attendedMean }),
      let breaks = ClassBreaks.sequential(mean.values)
    {
      return .graduated(column: mean.name, breaks: breaks, colors: sequential, unit: " m")
    }
    return .plain
  }
}
