import Measures
import Repeatable
import Studies

/// How long pupils are on their way to school.
public enum TravelTimes {
  public static let mean = Indicator(
    "time_attended_mean_min", "Mean time to the school attended, minutes", .minutes, isMapped: true)
  public static let median = Indicator(
    "time_attended_median_min", "Median time to the school attended, minutes", .minutes, isMapped: true)
  public static let p90 = Indicator(
    "time_attended_p90_min", "Time to the school attended that 90 % of pupils do not exceed, minutes",
    .minutes,
    isMapped: true)
  public static let within10 = Indicator(
    "time_attended_within_10min", "Pupils at most 10 minutes from the school attended", .share, isMapped: true
  )
  public static let within20 = Indicator(
    "time_attended_within_20min", "Pupils at most 20 minutes from the school attended", .share, isMapped: true
  )
  public static let beyond30 = Indicator(
    "time_attended_beyond_30min", "Pupils more than 30 minutes from the school attended", .share,
    isMapped: true)
  public static let assignedMean = Indicator(
    "time_assigned_mean_min", "Mean time to the school of the catchment area, minutes", .minutes)
  public static let nearestMean = Indicator(
    "time_nearest_mean_min", "Mean time to the nearest school, minutes", .minutes)

  /// Adds the times by city, district and catchment area of the home, for all pupils, each group and its rest.
  ///
  /// - Parameter times: in seconds.
  public static func add(
    to table: inout MeasureTable, study: Study, times: HomeSchoolDistances, levels: [Level] = Level.allCases,
    workers: Workers = .all
  ) {
    for places in Places.levels(of: study) where levels.contains(places.level) {
      for selection in PupilSelection.all(of: study) {
        let found = workers.map(places.residents.count, chunk: 16) { units in
          units.map { cells(selection.among(places.residents.pupils(of: $0)), times) }
        }.flatMap { $0 }
        let indicators = [mean, median, p90, within10, within20, beyond30, assignedMean, nearestMean]
        for (position, indicator) in indicators.enumerated() {
          table.add(indicator, level: places.level, group: selection.name, found.map { $0[position] })
        }
      }
    }
  }

  private static func cells(_ pupils: ArraySlice<Int32>, _ times: HomeSchoolDistances) -> [Cell] {
    func minutes(_ seconds: ContiguousArray<Double>) -> ContiguousArray<Double> {
      ContiguousArray(pupils.lazy.map { seconds[Int($0)] / 60 }.filter { !$0.isNaN })
    }
    func mean(_ minutes: ContiguousArray<Double>) -> Cell {
      var sums = RatioSums()
      for value in minutes { sums.add(value) }
      return sums.cell
    }
    let attended = minutes(times.attended)
    var distribution = Distribution(known: attended)
    let count = attended.count
    return [
      mean(attended), Cell(distribution.quantile(0.5), count: count),
      Cell(distribution.quantile(0.9), count: count),
      .share(distribution.count(upTo: 10), of: count), .share(distribution.count(upTo: 20), of: count),
      .share(count - distribution.count(upTo: 30), of: count), mean(minutes(times.assigned)),
      mean(minutes(times.nearest)),
    ]
  }
}
