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
    add(
      to: &table, SortedPupils(study, workers: workers), distances: distances, levels: levels,
      workers: workers)
  }

  static func add(
    to table: inout MeasureTable, _ pupils: SortedPupils, distances: HomeSchoolDistances,
    levels: [Level] = Level.allCases, workers: Workers
  ) {
    let groups = pupils.study.groups
    let indicators = [attended, nearest, excess]
    let tally = PupilTally<MeanSums>(pupils.residents, width: indicators.count, workers: workers) {
      pupils, sums in
      for pupil in pupils {
        let (attended, nearest) = (distances.attended[Int(pupil)], distances.nearest[Int(pupil)])
        guard !attended.isNaN, !nearest.isNaN else { continue }
        sums[0].add(attended)
        sums[1].add(nearest)
        sums[2].add(attended - nearest)
      }
    }
    for level in tally.levels where levels.contains(level.level) {
      table.add(groups.count, year: pupils.year, workers: workers) { group in
        indicators.enumerated().map { position, indicator in
          func means(_ selection: Int) -> [Cell] { level.cells(of: selection) { $0[position].cell } }
          let differences = zip(means(2 * group + 1), means(2 * group + 2)).map {
            Cell.difference($0, less: $1)
          }
          return CellBlock(indicator, level.level, groups[group].name, differences)
        }
      }
    }
  }
}
