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
  public static func add(to table: inout MeasureTable, study: Study, levels: [Level], workers: Workers = .all)
  {
    let pupils = study.pupils
    var columns: [(Level, ContiguousArray<Int32>, Int)] = [
      (.zone, pupils.zone.codes, study.zones.count), (.school, pupils.school.codes, study.schools.count),
    ]
    if let districts = study.districts { columns.append((.district, pupils.district.codes, districts.count)) }
    let chosen = columns.filter { levels.contains($0.0) }
    let groups = study.groups
    let blocks = workers.map(chosen.count * groups.count, chunk: 1) { range -> [CellColumns] in
      let (level, group) = range.lowerBound.quotientAndRemainder(dividingBy: groups.count)
      let counts = GroupTable(groups[group], units: chosen[level].1, unitCount: chosen[level].2)
      let whole = counts.mutualInformation ?? 0
      let local = counts.localByUnit
      let parts = local.enumerated().map { unit, value in
        whole > 0 ? value.map { $0 * counts.unitTotals[unit] / counts.total / whole } : nil
      }
      return [local, parts, counts.locationQuotients(0)].map { values in
        CellColumns(values.enumerated().map { Cell($1, count: Int(counts.unitTotals[$0])) })
      }
    }
    for (position, cells) in blocks.enumerated() {
      let (level, group) = position.quotientAndRemainder(dividingBy: groups.count)
      for (indicator, cells) in zip([local, part, quotient], cells) {
        table.add(
          cells, indicator, level: chosen[level].0, group: groups[group].name, year: study.year)
      }
    }
  }
}
