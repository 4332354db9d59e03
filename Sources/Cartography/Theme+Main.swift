import Indicators
import Measures

extension Theme {
  /// The measures that a city's maps show first, in their order, and whether each is shown of all pupils or of groups.
  private static let mainMeasures: [(indicator: Indicator, isOfGroups: Bool)] = [
    (Composition.residentShare, true), (Composition.enrolledShare, true), (Composition.shareGap, true),
    (Mobility.attendedMean, false), (Retention.retention, false), (Retention.inflow, false),
    (Demand.ratio, false), (CapacityUse.share, false), (LocalSegregation.local, true),
  ]

  /// The main themes of a level: those of which its places have values. Of a measure of groups there is one for each
  /// group, in the order of the table.
  public static func main(in measures: MeasureTable, level: Level, beside others: [MeasureTable] = [])
    -> [Theme]
  {
    let groups = measures.groups.filter { $0 != "all" && !$0.contains(":") }
    return mainMeasures.flatMap { indicator, isOfGroups in
      (isOfGroups ? groups : ["all"]).compactMap { group in
        Theme(indicator, group: group, level: level, in: measures, beside: others)
      }
    }
  }
}
