import DeterministicParallel
import Measures

/// Quantiles of a column for the units of a level: of all their pupils, and of the members and the rest of each group.
struct LevelQuantiles: Sendable {
  let level: Level
  private let unitCount: Int
  private let selectionCount: Int
  private let shareCount: Int
  /// Unit by unit and selection by selection how many pupils have a value, and the quantiles.
  private let counts: ContiguousArray<Int>
  private let values: ContiguousArray<Double>

  /// The quantiles of a selection's pupils in each unit, by the position of their share.
  func cells(_ share: Int, of selection: Int) -> [Cell] {
    (0..<unitCount).map { unit in
      let row = unit * selectionCount + selection
      return Cell(values[row * shareCount + share], count: counts[row])
    }
  }

  /// Those of several columns, level by level.
  ///
  /// - Parameters:
  ///   - columns: values of the pupils, not-a-number where not known, with the shares of which quantiles are wanted.
  ///   - levels: those that are wanted, as far as the pupils have them.
  static func of(
    _ strata: PupilStrata, _ columns: [(values: ContiguousArray<Double>, shares: [Double])],
    levels: [Level], workers: Workers
  ) -> [[LevelQuantiles]] {
    let ordered = columns.map { (values: strata.ordered($0.values, workers: workers), shares: $0.shares) }
    return of(strata, ordered: ordered, levels: levels, workers: workers)
  }

  /// The same for columns that are in the order of the strata.
  static func of(
    _ strata: PupilStrata, ordered columns: [(values: ContiguousArray<Double>, shares: [Double])],
    levels: [Level], workers: Workers
  ) -> [[LevelQuantiles]] {
    let profiles = strata.orderedProfiles
    let wanted = strata.levels.filter { levels.contains($0.level) }
    let runs = wanted.map(strata.runs(of:))
    let keys = columns.map { ValueKeys($0.values, workers: workers) }
    let found = workers.map(wanted.count * columns.count, chunk: 1) { range in
      let (level, column) = (range.lowerBound / columns.count, range.lowerBound % columns.count)
      let (values, shares) = columns[column]
      if let runs = runs[level] {
        return LevelQuantiles(wanted[level], shares, strata.profiles) { unit in
          let ascending = ascendingRows(values, keys[column], of: runs[unit])
          return quantiles(shares, of: ascending, values, strata.profiles, profiles)
        }
      }
      // Of a level whose units are no runs of the strata, pupils are counted rather than sorted.
      let places = RowsByUnit(units: wanted[level].unitOfPlace, count: wanted[level].unitCount)
      return LevelQuantiles(wanted[level], shares, strata.profiles) { unit in
        strata.quantiles(shares, ofPlaces: places.rows(of: unit), values, keys[column], profiles)
      }
    }
    return wanted.indices.map { Array(found[$0 * columns.count..<($0 + 1) * columns.count]) }
  }

  private init(
    _ level: PupilStrata.PlaceLevel, _ shares: [Double], _ profiles: GroupProfiles,
    _ quantiles: (Int) -> [(count: Int, values: [Double])]
  ) {
    (self.level, unitCount, shareCount) = (level.level, level.unitCount, shares.count)
    selectionCount = profiles.selectionCount
    var (counts, values) = (ContiguousArray<Int>(), ContiguousArray<Double>())
    counts.reserveCapacity(unitCount * selectionCount)
    values.reserveCapacity(unitCount * selectionCount * shareCount)
    for unit in 0..<level.unitCount {
      for (count, found) in quantiles(unit) {
        counts.append(count)
        values.append(contentsOf: found)
      }
    }
    (self.counts, self.values) = (counts, values)
  }
}
