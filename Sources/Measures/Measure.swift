/// One number about one place in one school year, with what it was made of.
public struct Measure: Sendable, Hashable {
  /// The indicator's position in the table's list of indicators.
  public var indicator: Int32
  public var level: Level
  /// The area's or school's position in the table's list for that level; 0 for the city.
  public var unit: Int32
  /// The group's position in the table's list of groups.
  public var group: Int32
  /// The school year's position in the table's list of years.
  public var year: Int32
  public var cell: Cell
  /// What the value is more, or less, than in the year before.
  public var change: Change?
  public var status: Status

  public var value: Double { cell.value }
  public var numerator: Double { cell.numerator }
  public var denominator: Double { cell.denominator }
  public var count: Int { cell.count }
  public var low: Double { cell.low }
  public var high: Double { cell.high }

  /// A difference between two years with its interval, which is not-a-number where there is none.
  public struct Change: Sendable, Hashable {
    public var value: Double
    public var low: Double
    public var high: Double
  }
}

/// What a measure speaks of.
public enum Level: String, Sendable, Hashable, CaseIterable {
  case city, district, zone, school
}

/// Why a measure has its value, or has none.
public enum Status: String, Sendable, Hashable, CaseIterable {
  case ok
  /// The formula has a zero denominator here: no pupils, or none (or only members) of the group.
  case undefined
  /// The study lacks a table or a column; the measure's indicator says which.
  case notAvailable = "not available"
  /// Too few pupils to be shown in public.
  case suppressedPrimary = "primary suppression"
  /// A number withheld because of too few pupils could be worked out from this one.
  case suppressedSecondary = "secondary suppression"
  /// Withheld with others; which of them are of few pupils is not told.
  case suppressedTogether = "joint suppression"
}
