import Measures
import Repeatable
import Segregation
import Studies

/// The dimension "school segregation" of the ECASS catalogue: indicators 11, 12 and 13.
public enum SchoolSegregation {
  /// The indices that are reported, each over several kinds of units.
  public static let indices: [TwoGroupIndex] = [
    .dissimilarity, .gorard, .isolation, .exposure, .correlationRatio, .information, .mutualInformation,
  ]

  /// What pupils are sorted into when an index is taken.
  public enum Setting: String, Sendable, Hashable, CaseIterable {
    /// The schools that they attend.
    case schools
    /// The catchment areas in which they live: what the schools would be if everyone went to the area's.
    case zones
    /// The residential units, where a study has finer ones than its catchment areas.
    case residential

    var words: String {
      switch self {
      case .schools: "over the schools attended"
      case .zones: "over the catchment areas of the homes"
      case .residential: "over the residential units"
      }
    }
  }

  /// The indicator of an index over a setting: `dissimilarity_schools`, `H_zones`.
  public static func indicator(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_\(setting.rawValue)", "\(index.title) \(setting.words)", .index,
      isMapped: index == .dissimilarity)
  }

  /// Its mean if the pupils were dealt to the units at random, the units' sizes kept.
  public static func expected(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_\(setting.rawValue)_expected",
      "\(index.title) \(setting.words), expected from random allocation", .index)
  }

  /// Indicator 13a and c: the index over the schools less that over the areas or residential units.
  public static func gap(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_gap_\(setting.rawValue)",
      "\(index.title) over the schools attended less that \(setting.words)", .difference,
      isMapped: index == .dissimilarity)
  }

  /// The same of what exceeds the random expectation, as numbers and sizes of the units differ.
  public static func excessGap(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_excess_gap_\(setting.rawValue)",
      "\(index.title), excess over randomness: over the schools attended less that \(setting.words)",
      .difference)
  }

  /// Adds the indices for each group by city, district and catchment area of the home.
  ///
  /// All settings of a place count the same pupils: those who live there and whose school, catchment area,
  /// residential unit and group are known. Expected values come for the city and its districts.
  ///
  /// - Throws: `SegregationError`, which counts of whole pupils cannot cause.
  public static func add(
    to table: inout MeasureTable, study: Study, levels: [Level] = Level.allCases, workers: Workers = .all
  ) throws {
    let settings: [(Setting, ContiguousArray<Int32>, Int)] =
      [(.schools, study.pupils.school, study.schools.count), (.zones, study.pupils.zone, study.zones.count)]
      + (study.file.residential == nil
        ? [] : [(.residential, study.pupils.residential, study.residential.count)])
    for places in Places.levels(of: study) where levels.contains(places.level) {
      for group in study.groups {
        let results = try workers.map(places.residents.count, chunk: 16) { units throws in
          var counter = UnitCounter(settings.map { ($0.1, $0.2) }, membership: group.membership)
          return try units.map { unit in
            let counts = try counter.counts(of: places.residents.pupils(of: unit))
            return counts.map { Values($0, withExpectation: places.level != .zone) }
          }
        }
        for (unit, values) in results.joined().enumerated() {
          for (setting, values) in zip(settings.map(\.0), values) {
            values.add(to: &table, over: setting, level: places.level, unit: unit, group: group.name)
          }
          for (setting, other) in zip(settings.map(\.0), values).dropFirst() {
            values[0].addGap(
              to: other, over: setting, in: &table, level: places.level, unit: unit, group: group.name)
          }
        }
      }
    }
  }

  /// The indices of one place over one setting.
  private struct Values: Sendable {
    let count: Int
    let values: [Double?]
    let expected: [Double?]?

    init(_ counts: TwoGroupCounts, withExpectation: Bool) {
      count = Int(counts.total)
      values = indices.map { $0.value(of: counts) }
      expected = withExpectation ? indices.map { $0.expected(of: counts, workers: Workers(count: 1)) } : nil
    }

    func add(to table: inout MeasureTable, over setting: Setting, level: Level, unit: Int, group: String) {
      for (position, index) in indices.enumerated() {
        table.add(
          indicator(index, over: setting), level: level, unit: unit, group: group, value: values[position],
          count: count)
        if let expected {
          table.add(
            SchoolSegregation.expected(index, over: setting), level: level, unit: unit, group: group,
            value: expected[position], count: count)
        }
      }
    }

    func addGap(
      to other: Values, over setting: Setting, in table: inout MeasureTable, level: Level, unit: Int,
      group: String
    ) {
      for (position, index) in indices.enumerated() {
        table.add(
          gap(index, over: setting), level: level, unit: unit, group: group,
          value: difference(values[position], other.values[position]), count: count)
        guard let expected, let otherExpected = other.expected else { continue }
        table.add(
          excessGap(index, over: setting), level: level, unit: unit, group: group,
          value: difference(
            difference(values[position], expected[position]),
            difference(other.values[position], otherExpected[position])),
          count: count)
      }
    }

    private func difference(_ value: Double?, _ other: Double?) -> Double? {
      guard let value, let other else { return nil }
      return value - other
    }
  }
}

extension TwoGroupIndex {
  /// The name that begins the names of its indicators.
  fileprivate var tableName: String {
    switch self {
    case .dissimilarity: "dissimilarity"
    default: id
    }
  }
}
