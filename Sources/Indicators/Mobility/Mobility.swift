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
    for places in Places.levels(of: study) where levels.contains(places.level) {
      for selection in PupilSelection.all(of: study) {
        let summaries = workers.map(places.residents.count, chunk: 16) { units in
          units.map { unit in
            Summary(selection.among(places.residents.pupils(of: unit)), distances)
          }
        }
        Summary.add(
          Array(summaries.joined()), to: &table, level: places.level, group: selection.name,
          withDetour: distances.method != HomeSchoolDistances.straightLine)
      }
    }
  }

  /// The distances of some pupils in a few numbers.
  private struct Summary: Sendable {
    let pupils: Int
    /// Of attended median and ninth decile, assigned median, nearest median.
    let quantiles: [Double?]
    let shares: [Int]
    private(set) var attendedSums = RatioSums()
    private(set) var assignedSums = RatioSums()
    private(set) var nearestSums = RatioSums()
    private(set) var excessSums = RatioSums()
    /// The ways by the straight lines of the same pupils.
    private(set) var detourSums = RatioSums()

    var count: Int { attendedSums.count }

    init(_ pupils: ArraySlice<Int32>, _ distances: HomeSchoolDistances) {
      // Plain loops over plain arrays: this runs for each pupil of each level and group.
      var (attendedLengths, assignedLengths, nearestLengths) = (
        ContiguousArray<Double>(), ContiguousArray<Double>(), ContiguousArray<Double>()
      )
      var (near, middle, far) = (0, 0, 0)
      for pupil in pupils {
        let (attended, assigned, nearest) = (
          distances.attended[Int(pupil)], distances.assigned[Int(pupil)], distances.nearest[Int(pupil)]
        )
        if !assigned.isNaN {
          assignedLengths.append(assigned)
          assignedSums.add(assigned)
        }
        if !nearest.isNaN {
          nearestLengths.append(nearest)
          nearestSums.add(nearest)
        }
        guard !attended.isNaN else { continue }
        attendedLengths.append(attended)
        attendedSums.add(attended)
        if !nearest.isNaN { excessSums.add(attended - nearest) }
        let straight = distances.straight[Int(pupil)]
        if !straight.isNaN { detourSums.add(attended, by: straight) }
        if attended <= 500 { near += 1 }
        if attended <= 1000 { middle += 1 }
        if attended > 2000 { far += 1 }
      }
      self.pupils = pupils.count
      shares = [near, middle, far]
      var (attended, assigned, nearest) = (
        Distribution(known: attendedLengths), Distribution(known: assignedLengths),
        Distribution(known: nearestLengths)
      )
      quantiles = [
        attended.quantile(0.5), attended.quantile(0.9), assigned.quantile(0.5), nearest.quantile(0.5),
      ]
    }

    static func add(
      _ summaries: [Summary], to table: inout MeasureTable, level: Level, group: String, withDetour: Bool
    ) {
      func add(_ indicator: Indicator, _ cell: (Summary) -> Cell) {
        table.add(indicator, level: level, group: group, summaries.map(cell))
      }
      add(located) { .share($0.count, of: $0.pupils) }
      add(attendedMean) { $0.attendedSums.cell }
      add(attendedMedian) { Cell($0.quantiles[0], count: $0.count) }
      add(attendedP90) { Cell($0.quantiles[1], count: $0.count) }
      add(assignedMean) { $0.assignedSums.cell }
      add(assignedMedian) { Cell($0.quantiles[2], count: $0.assignedSums.count) }
      add(nearestMean) { $0.nearestSums.cell }
      add(nearestMedian) { Cell($0.quantiles[3], count: $0.nearestSums.count) }
      add(excessMean) { $0.excessSums.cell }
      for (position, indicator) in [within500, within1000, beyond2000].enumerated() {
        add(indicator) { .share($0.shares[position], of: $0.count) }
      }
      if withDetour {
        add(detour) { summary in
          var cell = summary.detourSums.cell
          if cell.denominator == 0 { cell = Cell(nil, count: 0) }
          return cell
        }
      }
    }
  }
}
