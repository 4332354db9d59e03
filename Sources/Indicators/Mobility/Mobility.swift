import DeterministicParallel
import Languages
import Measures
import Studies
import Travel

extension CatalogueIndicator {
  public static let distance = CatalogueIndicator(
    14, "distance", .mobility, "Average distance from home to school",
    definition:
      "Mean, median and ninth decile to the school attended, the school of the area and the nearest one; shares within limits.",
    unit: "metres; share of pupils",
    measures: [
      Mobility.located, Mobility.attendedMean, Mobility.attendedMedian, Mobility.attendedP90,
      Mobility.assignedMean, Mobility.assignedMedian, Mobility.nearestMean, Mobility.nearestMedian,
      Mobility.excessMean, Mobility.within500, Mobility.within1000, Mobility.beyond2000, Mobility.detour,
      GroupDistances.attended, GroupDistances.nearest, GroupDistances.excess,
    ])
}

/// The dimension "mobility" of the ECASS catalogue: how far pupils go to school.
public enum Mobility {
  public static let located = Indicator(
    "located_share", "Pupils whose home and school are known", .share)
  public static let attendedMean = Indicator(
    "distance_attended_mean_m", "Mean distance to the school attended, m", .meters, isMapped: true,
    summation: .quotient, public: .mean())
  public static let attendedMedian = Indicator(
    "distance_attended_median_m", "Median distance to the school attended, m", .meters, isMapped: true,
    public: .quantile(0.5))
  public static let attendedP90 = Indicator(
    "distance_attended_p90_m", "Distance to the school attended that 90 % of pupils do not exceed, m",
    .meters, isMapped: true, public: .quantile(0.9))
  public static let within500 = Indicator(
    "distance_attended_within_500m", "Pupils at most 500 m from the school attended", .share, isMapped: true)
  public static let within1000 = Indicator(
    "distance_attended_within_1km", "Pupils at most 1 km from the school attended", .share, isMapped: true,
    public: .coarsenedShareWithin(1000, quantiles: [attendedMedian.id, attendedP90.id]))
  public static let beyond2000 = Indicator(
    "distance_attended_beyond_2km", "Pupils more than 2 km from the school attended", .share, isMapped: true)
  public static let assignedMean = Indicator(
    "distance_assigned_mean_m", "Mean distance to the school of the catchment area, m", .meters,
    isMapped: true, summation: .quotient, public: .mean(.pupilsAndBorders))
  public static let assignedMedian = Indicator(
    "distance_assigned_median_m", "Median distance to the school of the catchment area, m", .meters)
  public static let nearestMean = Indicator(
    "distance_nearest_mean_m", "Mean distance to the nearest school, m", .meters, isMapped: true,
    summation: .quotient, public: .mean())
  public static let nearestMedian = Indicator(
    "distance_nearest_median_m", "Median distance to the nearest school, m", .meters)
  public static let excessMean = Indicator(
    "distance_excess_mean_m", "Mean distance walked further than to the nearest school, m", .meters,
    isMapped: true, summation: .quotient, public: .mean())

  public static let detour = Indicator(
    "detour_factor", "Length of the ways to the school attended over that of the straight lines", .index,
    isMapped: true, summation: .quotient, public: .mean())

  /// Indicator 14, by city, district and catchment area of the home, for all pupils, each group and its rest.
  ///
  /// - Parameter levels: those at which it shall be taken.
  public static func add(
    to table: inout MeasureTable, study: Study, distances: HomeSchoolDistances,
    levels: [Level] = Level.allCases, workers: Workers = .all
  ) {
    let ordered = OrderedDistances(SortedPupils(study, workers: workers), distances, workers: workers)
    table.add(blocks(ordered, levels: levels, workers: workers), year: study.year)
  }

  static func blocks(
    _ distances: OrderedDistances, levels: [Level] = Level.allCases, workers: Workers
  ) -> [CellBlock] {
    let pupils = distances.pupils
    let quantiles = LevelQuantiles.of(
      pupils.residents,
      ordered: [(distances.attended, [0.5, 0.9]), (distances.assigned, [0.5]), (distances.nearest, [0.5])],
      levels: levels, workers: workers)
    let names = pupils.study.selectionNames
    let sums = distances.tally.levels.filter { levels.contains($0.level) }
    return workers.map(sums.count * names.count, chunk: 1) { range in
      let (level, selection) = range.lowerBound.quotientAndRemainder(dividingBy: names.count)
      return blocks(
        sums[level], quantiles[level], selection, names[selection], withDetour: distances.withDetour)
    }.flatMap { $0 }
  }

  /// The indicators of one level for one selection of pupils.
  private static func blocks(
    _ level: PupilTally<DistanceSums>.LevelSums, _ quantiles: [LevelQuantiles], _ selection: Int,
    _ name: String, withDetour: Bool
  ) -> [CellBlock] {
    func block(_ indicator: Indicator, _ cell: (DistanceSums) -> Cell) -> CellBlock {
      CellBlock(indicator, level.level, name, level.cells(of: selection) { cell($0[0]) })
    }
    func share(_ indicator: Indicator, _ share: (DistanceSums) -> (part: Int, whole: Int)) -> CellBlock {
      CellBlock(indicator, level.level, name, level.shares(of: selection) { share($0[0]) })
    }
    func quantile(_ indicator: Indicator, _ share: Int, of column: LevelQuantiles) -> CellBlock {
      CellBlock(indicator, level.level, name, column.cells(share, of: selection))
    }
    let (toAttended, toAssigned, toNearest) = (quantiles[0], quantiles[1], quantiles[2])
    var blocks = [
      share(located) { ($0.located, $0.pupils) },
      block(attendedMean) { $0.attended.cellOfLengths },
      quantile(attendedMedian, 0, of: toAttended),
      quantile(attendedP90, 1, of: toAttended),
      block(assignedMean) { $0.assigned.cellOfLengths },
      quantile(assignedMedian, 0, of: toAssigned),
      block(nearestMean) { $0.nearest.cellOfLengths },
      quantile(nearestMedian, 0, of: toNearest),
      block(excessMean) { $0.excess.cell },
      share(within500) { ($0.within500, $0.attended.count) },
      share(within1000) { ($0.within1000, $0.attended.count) },
      share(beyond2000) { ($0.beyond2000, $0.attended.count) },
    ]
    if withDetour {
      blocks.append(block(detour) { $0.detour.denominator == 0 ? Cell(nil, count: 0) : $0.detour.cell })
    }
    return blocks
  }
}
