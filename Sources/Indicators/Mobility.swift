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
    var selections = [Selection(name: "all", membership: nil, wanted: 1)]
    for group in study.groups {
      selections.append(Selection(name: group.name, membership: group.membership, wanted: 1))
      selections.append(Selection(name: group.restName, membership: group.membership, wanted: 0))
    }
    for places in Places.levels(of: study) where levels.contains(places.level) {
      for selection in selections {
        let summaries = workers.map(places.residents.count, chunk: 16) { units in
          units.map { unit in
            let residents = places.residents.pupils(of: unit)
            guard let membership = selection.membership else { return Summary(residents, distances) }
            return Summary(
              ArraySlice(residents.filter { membership[Int($0)] == selection.wanted }), distances)
          }
        }
        for (unit, summary) in summaries.joined().enumerated() {
          summary.add(to: &table, level: places.level, unit: unit, group: selection.name)
          if distances.method != HomeSchoolDistances.straightLine {
            table.add(
              detour, level: places.level, unit: unit, group: selection.name,
              value: summary.straight > 0 ? summary.walked / summary.straight : nil,
              numerator: summary.walked,
              denominator: summary.straight, count: summary.count)
          }
        }
      }
    }
  }

  /// The pupils that a table row speaks of: all, or those with one membership in a group.
  private struct Selection: Sendable {
    let name: String
    let membership: ContiguousArray<Int8>?
    let wanted: Int8
  }

  /// The distances of some pupils in a few numbers.
  private struct Summary: Sendable {
    let pupils: Int
    let count: Int
    let values: [Double?]
    let shares: [Int]
    let assignedCount: Int
    let nearestCount: Int
    /// The sums of the ways and of the straight lines of the same pupils.
    let walked: Double
    let straight: Double

    init(_ pupils: ArraySlice<Int32>, _ distances: HomeSchoolDistances) {
      // Plain loops over plain arrays: this runs for each pupil of each level and group.
      var (attendedLengths, assignedLengths, nearestLengths, excessLengths) = (
        ContiguousArray<Double>(), ContiguousArray<Double>(), ContiguousArray<Double>(),
        ContiguousArray<Double>()
      )
      var (walked, straight) = (0.0, 0.0)
      for pupil in pupils {
        let attended = distances.attended[Int(pupil)]
        let nearest = distances.nearest[Int(pupil)]
        attendedLengths.append(attended)
        assignedLengths.append(distances.assigned[Int(pupil)])
        nearestLengths.append(nearest)
        excessLengths.append(attended - nearest)
        if !attended.isNaN, !distances.straight[Int(pupil)].isNaN {
          walked += attended
          straight += distances.straight[Int(pupil)]
        }
      }
      var attended = Distribution(attendedLengths)
      var assigned = Distribution(assignedLengths)
      var nearest = Distribution(nearestLengths)
      (self.walked, self.straight) = (walked, straight)
      self.pupils = pupils.count
      count = attended.count
      values = [
        attended.mean, attended.quantile(0.5), attended.quantile(0.9), assigned.mean, assigned.quantile(0.5),
        nearest.mean, nearest.quantile(0.5), Distribution(excessLengths).mean,
      ]
      shares = [
        attended.count(upTo: 500), attended.count(upTo: 1000), attended.count - attended.count(upTo: 2000),
      ]
      assignedCount = assigned.count
      nearestCount = nearest.count
    }

    func add(to table: inout MeasureTable, level: Level, unit: Int, group: String) {
      table.add(located, level: level, unit: unit, group: group, share: count, of: pupils)
      let means = [
        (attendedMean, count), (attendedMedian, count), (attendedP90, count), (assignedMean, assignedCount),
        (assignedMedian, assignedCount), (nearestMean, nearestCount), (nearestMedian, nearestCount),
        (excessMean, count),
      ]
      for ((indicator, count), value) in zip(means, values) {
        table.add(indicator, level: level, unit: unit, group: group, value: value, count: count)
      }
      for (indicator, share) in zip([within500, within1000, beyond2000], shares) {
        table.add(indicator, level: level, unit: unit, group: group, share: share, of: count)
      }
    }
  }
}
