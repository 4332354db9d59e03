/// Measures with the lists that their positions point into: one tidy table.
///
///     var table = MeasureTable(year: "2025-26", units: [.city: [("", "Ribera")]], groups: ["all"])
///     table.add(mean, level: .city, unit: 0, group: "all", value: 512, count: 11_873)
public struct MeasureTable: Sendable {
  public let year: String
  /// Codes and names of the areas and schools of each level.
  public let units: [Level: [(id: String, name: String)]]
  public private(set) var indicators: [Indicator] = []
  public private(set) var groups: [String] = []
  public private(set) var rows = ContiguousArray<Measure>()
  private var indicatorPositions: [String: Int32] = [:]
  private var groupPositions: [String: Int32] = [:]

  public init(year: String, units: [Level: [(id: String, name: String)]], groups: [String] = []) {
    self.year = year
    self.units = units
    for group in groups { _ = position(ofGroup: group) }
  }

  /// Adds a measure; a value that is not a number is undefined.
  ///
  /// - Parameter interval: its confidence interval, where there is one.
  public mutating func add(
    _ indicator: Indicator, level: Level, unit: Int, group: String, value: Double?, numerator: Double = .nan,
    denominator: Double = .nan, count: Int, interval: ClosedRange<Double>? = nil
  ) {
    let value = value ?? .nan
    rows.append(
      Measure(
        indicator: position(of: indicator), level: level, unit: Int32(unit), group: position(ofGroup: group),
        value: value, numerator: numerator, denominator: denominator, count: count,
        low: interval?.lowerBound ?? .nan, high: interval?.upperBound ?? .nan,
        status: value.isNaN ? .undefined : .ok))
  }

  /// Adds a quotient, undefined when its denominator is 0.
  public mutating func add(
    _ indicator: Indicator, level: Level, unit: Int, group: String, share numerator: Int, of denominator: Int
  ) {
    add(
      indicator, level: level, unit: unit, group: group,
      value: denominator == 0 ? nil : Double(numerator) / Double(denominator), numerator: Double(numerator),
      denominator: Double(denominator), count: denominator)
  }

  /// The measures of an indicator at a level for a group, in the order of the units.
  public func measures(_ indicator: Indicator, level: Level, group: String) -> [Measure] {
    guard let indicator = indicatorPositions[indicator.id], let group = groupPositions[group] else {
      return []
    }
    return rows.filter { $0.indicator == indicator && $0.level == level && $0.group == group }
      .sorted { $0.unit < $1.unit }
  }

  /// The city's value of an indicator; nil when it is not there or undefined.
  public func cityValue(_ indicator: Indicator, group: String) -> Double? {
    measures(indicator, level: .city, group: group).first.flatMap { $0.value.isNaN ? nil : $0.value }
  }

  /// The table with the measures of some levels only.
  public func selecting(_ levels: [Level]) -> MeasureTable {
    var table = self
    table.rows = rows.filter { levels.contains($0.level) }
    return table
  }

  private mutating func position(of indicator: Indicator) -> Int32 {
    if let known = indicatorPositions[indicator.id] { return known }
    indicators.append(indicator)
    indicatorPositions[indicator.id] = Int32(indicators.count - 1)
    return Int32(indicators.count - 1)
  }

  private mutating func position(ofGroup group: String) -> Int32 {
    if let known = groupPositions[group] { return known }
    groups.append(group)
    groupPositions[group] = Int32(groups.count - 1)
    return Int32(groups.count - 1)
  }
}
