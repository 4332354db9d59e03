import Measures
import Repeatable
import Studies

/// The dimension "mobility" of the ECASS catalogue: how far pupils go to school.
public enum Mobility {
  public static let located = Indicator("located_share", "Pupils whose home and school are known", .share)
  public static let attendedMean = Indicator(
    "distance_attended_mean_m", "Mean distance to the school attended, m", .meters, isMapped: true)
  public static let attendedMedian = Indicator(
    "distance_attended_median_m", "Median distance to the school attended, m", .meters, isMapped: true)
  public static let attendedP90 = Indicator(
    "distance_attended_p90_m", "Distance to the school attended that 90 % of pupils do not exceed, m",
    .meters,
    isMapped: true)
  public static let within500 = Indicator(
    "distance_attended_within_500m", "Pupils at most 500 m from the school attended", .share, isMapped: true)
  public static let within1000 = Indicator(
    "distance_attended_within_1km", "Pupils at most 1 km from the school attended", .share, isMapped: true)
  public static let beyond2000 = Indicator(
    "distance_attended_beyond_2km", "Pupils more than 2 km from the school attended", .share, isMapped: true)
  public static let assignedMean = Indicator(
    "distance_assigned_mean_m", "Mean distance to the school of the catchment area, m", .meters,
    isMapped: true)
  public static let assignedMedian = Indicator(
    "distance_assigned_median_m", "Median distance to the school of the catchment area, m", .meters)
  public static let nearestMean = Indicator(
    "distance_nearest_mean_m", "Mean distance to the nearest school, m", .meters, isMapped: true)
  public static let nearestMedian = Indicator(
    "distance_nearest_median_m", "Median distance to the nearest school, m", .meters)
  public static let excessMean = Indicator(
    "distance_excess_mean_m", "Mean distance walked further than to the nearest school, m", .meters,
    isMapped: true)

  public static let detour = Indicator(
    "detour_factor", "Length of the ways to the school attended over that of the straight lines", .index,
    isMapped: true)

  /// Indicator 14, by city, district and catchment area of the home, for all pupils, each group and its rest.
  ///
  /// - Parameter levels: those at which it shall be taken.
  public static func add(
    to table: inout MeasureTable, study: Study, distances: HomeSchoolDistances,
    levels: [Level] = Level.allCases, workers: Workers = .all
  ) {
    let pupils = study.pupils
    let kinds = [distances.attended, distances.assigned, distances.nearest]
    let ascending = workers.map(kinds.count, chunk: 1) { ascendingRows(kinds[$0.lowerBound]) }
    let everywhere = ContiguousArray<Int32>(repeating: 0, count: pupils.count)
    var places = [(level: Level.city, units: everywhere, count: 1)]
    if let districts = study.districts { places.append((.district, pupils.district, districts.count)) }
    places.append((.zone, pupils.zone, study.zones.count))
    for (level, units, count) in places where levels.contains(level) {
      let ranked = workers.map(kinds.count, chunk: 1) { kind in
        RankedPupils(
          kinds[kind.lowerBound], ascending: ascending[kind.lowerBound], units: units, count: count)
      }
      // All pupils, and then each group with its rest.
      let found = workers.map(study.groups.count + 1, chunk: 1) { range in
        let membership = range.lowerBound == 0 ? nil : study.groups[range.lowerBound - 1].membership
        let sums = DistanceSums.byUnit(units, count, membership, distances)
        return (0..<count).map { unit -> [DistanceSummary] in
          guard let membership else {
            return [
              DistanceSummary(
                sums: sums[3 * unit], attended: ranked[0].quantiles([0.5, 0.9], of: unit),
                assigned: ranked[1].quantiles([0.5], of: unit),
                nearest: ranked[2].quantiles([0.5], of: unit))
            ]
          }
          let quantiles = zip(ranked, [[0.5, 0.9], [0.5], [0.5]]).map {
            $0.quantiles($1, of: unit, membership)
          }
          return [
            DistanceSummary(
              sums: sums[3 * unit + 2], attended: quantiles[0].members, assigned: quantiles[1].members,
              nearest: quantiles[2].members),
            DistanceSummary(
              sums: sums[3 * unit + 1], attended: quantiles[0].rest, assigned: quantiles[1].rest,
              nearest: quantiles[2].rest),
          ]
        }
      }
      for (position, ofUnits) in found.enumerated() {
        let names =
          position == 0
          ? ["all"] : [study.groups[position - 1].name, study.groups[position - 1].restName]
        for (part, name) in names.enumerated() {
          add(
            ofUnits.map { $0[part] }, to: &table, level: level, group: name,
            withDetour: distances.method != HomeSchoolDistances.straightLine)
        }
      }
    }
  }

  private static func add(
    _ summaries: [DistanceSummary], to table: inout MeasureTable, level: Level, group: String,
    withDetour: Bool
  ) {
    func add(_ indicator: Indicator, _ cell: (DistanceSummary) -> Cell) {
      table.add(indicator, level: level, group: group, summaries.map(cell))
    }
    add(located) { .share($0.sums.attended.count, of: $0.sums.pupils) }
    add(attendedMean) { $0.sums.attended.cell }
    add(attendedMedian) { Cell($0.attended[0], count: $0.sums.attended.count) }
    add(attendedP90) { Cell($0.attended[1], count: $0.sums.attended.count) }
    add(assignedMean) { $0.sums.assigned.cell }
    add(assignedMedian) { Cell($0.assigned[0], count: $0.sums.assigned.count) }
    add(nearestMean) { $0.sums.nearest.cell }
    add(nearestMedian) { Cell($0.nearest[0], count: $0.sums.nearest.count) }
    add(excessMean) { $0.sums.excess.cell }
    add(within500) { .share($0.sums.within500, of: $0.sums.attended.count) }
    add(within1000) { .share($0.sums.within1000, of: $0.sums.attended.count) }
    add(beyond2000) { .share($0.sums.beyond2000, of: $0.sums.attended.count) }
    if withDetour {
      add(detour) { summary in
        summary.sums.detour.denominator == 0 ? Cell(nil, count: 0) : summary.sums.detour.cell
      }
    }
  }
}
