import DeterministicParallel
import Measures
import Studies
import Travel

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
    let pupils = SortedPupils(study, workers: workers)
    let found = blocks(
      OrderedDistances(pupils, distances, workers: workers), levels: levels, workers: workers)
    table.add(found, year: study.year)
  }

  static func blocks(
    _ distances: OrderedDistances, levels: [Level] = Level.allCases, workers: Workers
  ) -> [CellBlock] {
    let groups = distances.pupils.study.groups
    let indicators: [(Indicator, @Sendable (DistanceSums) -> MeanSums)] = [
      (attended, { $0.attendedOfBoth }), (nearest, { $0.nearestOfBoth }), (excess, { $0.excess }),
    ]
    return distances.tally.levels.filter { levels.contains($0.level) }.flatMap { level in
      workers.map(groups.count, chunk: 1) { range in
        let group = range.lowerBound
        return indicators.map { indicator, sums in
          func means(_ selection: Int) -> [Cell] { level.cells(of: selection) { sums($0[0]).cell } }
          let differences = zip(means(2 * group + 1), means(2 * group + 2)).map {
            Cell.difference($0, less: $1)
          }
          return CellBlock(indicator, level.level, groups[group].name, differences)
        }
      }.flatMap { $0 }
    }
  }
}
