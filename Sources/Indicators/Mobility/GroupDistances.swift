import Measures
import Repeatable
import Studies

/// Who goes further: the mean way of a group less that of its rest, and what of it lies in where they live and what
/// in which school they go to.
///
/// The difference to the school attended is that to the nearest school and that beyond the nearest school together,
/// as all three are taken over the same pupils: those of whom both ways are known.
public enum GroupDistances {
  public static let attended = Indicator(
    "distance_attended_difference_m", "Mean distance to the school attended, less that of the rest, m",
    .meters,
    isMapped: true)
  public static let nearest = Indicator(
    "distance_nearest_difference_m", "Mean distance to the nearest school, less that of the rest, m", .meters)
  public static let excess = Indicator(
    "distance_excess_difference_m",
    "Mean distance beyond the nearest school, less that of the rest, m", .meters)

  /// Adds the differences of each group by city, district and catchment area of the home.
  public static func add(
    to table: inout MeasureTable, study: Study, distances: HomeSchoolDistances,
    levels: [Level] = Level.allCases, workers: Workers = .all
  ) {
    for places in Places.levels(of: study) where levels.contains(places.level) {
      for group in study.groups {
        let units = workers.map(places.residents.count, chunk: 16) { units in
          units.map { sums(places.residents.pupils(of: $0), group, distances) }
        }.flatMap { $0 }
        for (position, indicator) in [attended, nearest, excess].enumerated() {
          table.add(
            indicator, level: places.level, group: group.name,
            units.map { Cell.difference($0[position].member.cell, less: $0[position].rest.cell) })
        }
      }
    }
  }

  private static func sums(
    _ pupils: ArraySlice<Int32>, _ group: Group, _ distances: HomeSchoolDistances
  ) -> [(member: RatioSums, rest: RatioSums)] {
    var sums = Array(repeating: (member: RatioSums(), rest: RatioSums()), count: 3)
    for row in pupils {
      let pupil = Int(row)
      let (attended, nearest) = (distances.attended[pupil], distances.nearest[pupil])
      guard !attended.isNaN, !nearest.isNaN else { continue }
      for (position, length) in [attended, nearest, attended - nearest].enumerated() {
        switch group.membership[pupil] {
        case 1: sums[position].member.add(length)
        case 0: sums[position].rest.add(length)
        default: break
        }
      }
    }
    return sums
  }
}
