import Languages
import Measures

/// A thematic map, whatever form it is drawn in: one measure of one group in one year, with its classes, colours and words.
///
///     for theme in Theme.main(in: measures, level: .zone) {
///       theme.title(in: .catalan)  // "Proporció entre l’alumnat que hi viu: foreign origin, 2025-26"
///     }
public struct Theme: Sendable {
  public let indicator: Indicator
  /// "all", or a group's name.
  public let group: String
  /// What people call the group.
  let groupTitle: Text
  public let year: String
  public let level: Level
  /// By the place's position in the table's list of the level; not-a-number where there is none.
  public let values: [Double]
  /// What each of the values is.
  public let kinds: [Kind]
  public let breaks: ClassBreaks
  /// Whether the colours run both ways from 0.
  public let isDiverging: Bool

  /// What a place is drawn as.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case value
    /// A value that chance alone would give, too: drawn muted.
    case chance
    case noValue = "no value"
    case withheld
  }

  /// - Parameters:
  ///   - year: by default that which the table shows.
  ///   - others: tables of other plans, which shall have the same classes. All years have them, too.
  /// - Returns: nil where the year has no value.
  public init?(
    _ indicator: Indicator, group: String, level: Level, in measures: MeasureTable, year: String? = nil,
    beside others: [MeasureTable] = []
  ) {
    let rows = measures.measures(indicator, level: level, group: group, year: year)
    guard rows.contains(where: { $0.status == .ok && $0.value.isFinite }) else { return nil }
    (self.indicator, self.group, self.level) = (indicator, group, level)
    groupTitle = measures.title(ofGroup: group)
    self.year = year ?? measures.year
    let isByChance = ChanceRule(indicator)?.judging(group: group, level: level, in: measures, year: year)
    values = rows.map { $0.status == .ok && $0.value.isFinite ? $0.value : .nan }
    kinds = rows.enumerated().map { unit, row in
      switch row.status {
      case .ok: row.value.isFinite ? (isByChance?(unit) == true ? .chance : .value) : .noValue
      case .undefined, .notAvailable: .noValue
      case .suppressedPrimary, .suppressedSecondary, .suppressedTogether: .withheld
      }
    }
    let all = ([measures] + others).flatMap { table in
      table.years.flatMap { year in
        table.measures(indicator, level: level, group: group, year: year).lazy.filter { $0.status == .ok }
          .map(\.value).filter(\.isFinite)
      }
    }
    isDiverging = indicator.unit == .percentagePoints || indicator.unit == .difference
    breaks =
      (isDiverging ? ClassBreaks.diverging(all) : ClassBreaks.sequential(all)) ?? .single(all[0])
  }

  /// The column of a layer that holds its values: "foreign_origin_share_gap_pp".
  public var columnName: String {
    group == "all" ? indicator.columnName : "\(group)_\(indicator.columnName)"
  }

  /// The colours of the classes, in their order.
  public var colors: [Color] { Palette.colors(breaks.count, isDiverging: isDiverging) }

  /// The colour of a place; nil for what is withheld, which is hatched.
  public func color(of unit: Int) -> Color? {
    guard let position = breaks.position(of: values[unit]) else {
      return kinds[unit] == .withheld ? nil : Palette.noValue
    }
    return kinds[unit] == .chance ? colors[position].muted(Palette.mutedStrength) : colors[position]
  }
}

extension Theme {
  /// The column of a layer that says of each value whether it is withheld, or what chance alone would give.
  public var statusColumnName: String { columnName + "_status" }

  /// Whether a layer needs that column: some value is neither there as it is nor simply not there.
  public var hasStatus: Bool { kinds.contains(.withheld) || kinds.contains(.chance) }
}
