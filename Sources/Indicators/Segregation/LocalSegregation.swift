import DeterministicParallel
import Measures
import Segregation
import Studies

/// What each area and each school adds to segregation.
public enum LocalSegregation {
  /// How far the pupils of an area or school are from those of the city, in nats.
  public static let local = Indicator(
    "local_M", "Local M: how far its pupils are from those of the city, nats", .index, isMapped: true)
  /// The area's or school's part of M, local M times its pupils over all.
  public static let part = Indicator(
    "local_M_part", "Part of M that the place adds", .share, isMapped: true)
  public static let quotient = Indicator(
    "location_quotient", "Location quotient: how many times the city's share of the group", .index,
    isMapped: true)

  /// Adds local M, the part of M and the location quotient of each group for catchment areas (of the homes), districts
  /// and schools (of those who attend them).
  public static func add(to table: inout MeasureTable, study: Study, levels: [Level]) {
    let pupils = study.pupils
    var columns: [(Level, ContiguousArray<Int32>, Int)] = [
      (.zone, pupils.zone.codes, study.zones.count), (.school, pupils.school.codes, study.schools.count),
    ]
    if let districts = study.districts { columns.append((.district, pupils.district.codes, districts.count)) }
    for (level, units, count) in columns where levels.contains(level) {
      for group in study.groups {
        let counts = GroupTable(group, units: units, unitCount: count)
        let whole = counts.mutualInformation ?? 0
        let local = counts.localByUnit
        let parts = local.enumerated().map { unit, value in
          whole > 0 ? value.map { $0 * counts.unitTotals[unit] / counts.total / whole } : nil
        }
        for (indicator, values) in [
          (Self.local, local), (part, parts), (quotient, counts.locationQuotients(0)),
        ] {
          table.add(
            indicator, level: level, group: group.name, year: study.year,
            values.enumerated().map { Cell($1, count: Int(counts.unitTotals[$0])) })
        }
      }
    }
  }
}
