import DeterministicParallel
import Measures
import Studies
import Travel

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

  static let measures = [
    mean, median, p90, within10, within20, beyond30, assignedMean, nearestMean,
  ]

  /// Adds the times by city, district and catchment area of the home, for all pupils, each group and its rest.
  ///
  /// - Parameter times: in seconds.
  public static func add(
    to table: inout MeasureTable, study: Study, times: HomeSchoolDistances, levels: [Level] = Level.allCases,
    workers: Workers = .all
  ) {
    func minutes(_ seconds: ContiguousArray<Double>) -> ContiguousArray<Double> {
      workers.column(seconds.count) { seconds[$0] / 60 }
    }
    let pupils = SortedPupils(study, workers: workers)
    let (attended, assigned, nearest) = (
      minutes(times.attended), minutes(times.assigned), minutes(times.nearest)
    )
    let tally = PupilTally<TimeSums>(pupils.residents, workers: workers) { pupils, sums in
      for pupil in pupils {
        sums[0].add(
          attended: attended[Int(pupil)], assigned: assigned[Int(pupil)], nearest: nearest[Int(pupil)])
      }
    }
    let quantiles = LevelQuantiles.of(
      pupils.residents, [(attended, [0.5, 0.9])], levels: levels, workers: workers)
    let names = study.selectionNames
    for (level, quantiles) in zip(tally.levels.filter { levels.contains($0.level) }, quantiles) {
      table.add(names.count, year: study.year, workers: workers) { selection in
        func block(_ indicator: Indicator, _ cell: (TimeSums) -> Cell) -> CellBlock {
          CellBlock(
            indicator, level.level, names[selection], level.cells(of: selection) { cell($0[0]) })
        }
        func quantile(_ indicator: Indicator, _ share: Int) -> CellBlock {
          CellBlock(
            indicator, level.level, names[selection], quantiles[0].cells(share, of: selection))
        }
        return [
          block(mean) { $0.attended.cellOfLengths }, quantile(median, 0), quantile(p90, 1),
          block(within10) { .share($0.within10, of: $0.attended.count) },
          block(within20) { .share($0.within20, of: $0.attended.count) },
          block(beyond30) { .share($0.beyond30, of: $0.attended.count) },
          block(assignedMean) { $0.assigned.cellOfLengths }, block(nearestMean) { $0.nearest.cellOfLengths },
        ]
      }
    }
  }

  /// Sums over the times of some pupils, in minutes.
  private struct TimeSums: Summable {
    private(set) var attended = MeanSums()
    private(set) var assigned = MeanSums()
    private(set) var nearest = MeanSums()
    private(set) var within10 = 0
    private(set) var within20 = 0
    private(set) var beyond30 = 0

    mutating func add(attended time: Double, assigned toArea: Double, nearest toNearest: Double) {
      if !toArea.isNaN { assigned.add(toArea) }
      if !toNearest.isNaN { nearest.add(toNearest) }
      guard !time.isNaN else { return }
      attended.add(time)
      if time <= 10 { within10 += 1 }
      if time <= 20 { within20 += 1 }
      if time > 30 { beyond30 += 1 }
    }

    mutating func add(_ more: TimeSums) {
      attended.add(more.attended)
      assigned.add(more.assigned)
      nearest.add(more.nearest)
      within10 += more.within10
      within20 += more.within20
      beyond30 += more.beyond30
    }
  }
}
