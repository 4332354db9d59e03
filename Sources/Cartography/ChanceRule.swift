import Indicators
import Measures

/// When a value is no more than chance alone would give, had all pupils the same odds.
enum ChanceRule {
  /// The share among the residents lies within the interval at 95 % of the share among the enrolled.
  case gap
  /// The likelihood ratio of the place's pupils to those of the city, 2 n times local M, is below the 95 % point of χ² with
  /// one degree of freedom (Wilks 1938).
  case localSegregation

  private static let chiSquared = 3.841_458_820_694_124

  /// nil for measures of which this is not asked.
  init?(_ indicator: Indicator) {
    switch indicator {
    case Composition.shareGap: self = .gap
    case LocalSegregation.local: self = .localSegregation
    default: return nil
    }
  }

  /// Tells of each place of a level whether it is so, in a year, by default that which the table shows.
  func judging(group: String, level: Level, in measures: MeasureTable, year: String?) -> (Int) -> Bool {
    func rows(_ indicator: Indicator) -> [Measure] {
      measures.measures(indicator, level: level, group: group, year: year)
    }
    switch self {
    case .gap:
      let (residents, enrolled) = (rows(Composition.residentShare), rows(Composition.enrolledShare))
      return { unit in
        guard unit < residents.count, unit < enrolled.count else { return false }
        // A bound that is not a number holds nothing.
        return enrolled[unit].low <= residents[unit].value && residents[unit].value <= enrolled[unit].high
      }
    case .localSegregation:
      let local = rows(LocalSegregation.local)
      return { unit in
        unit < local.count && 2 * Double(local[unit].count) * local[unit].value < ChanceRule.chiSquared
      }
    }
  }
}
