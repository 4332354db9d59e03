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
    // Of a level whose units are no runs of the strata, pupils are counted rather than sorted.
    let places = zip(wanted, runs).map { level, runs in
      runs == nil ? RowsByUnit(units: level.unitOfPlace, count: level.unitCount) : nil
    }
    // A level of many units is cut, so that no processor waits for another in the end.
    let pieces = wanted.indices.flatMap { level in cuts(of: wanted[level]).map { (level: level, units: $0) } }
    // Column by column, as their keys take a quarter of their memory.
    let byColumn = columns.map { values, shares in
      let keys = ValueKeys(values, workers: workers)
      let found = workers.map(pieces.count, chunk: 1) { range -> LevelQuantiles in
        let (level, units) = pieces[range.lowerBound]
        return LevelQuantiles(wanted[level].level, units.count, shares, strata.profiles) { position in
          let unit = units.lowerBound + position
          guard let runs = runs[level] else {
            return strata.quantiles(
              shares, ofPlaces: places[level]?.rows(of: unit) ?? [], values, keys, profiles)
          }
          let ascending = ascendingRows(values, keys, of: runs[unit])
          return quantiles(shares, of: ascending, values, strata.profiles, profiles)
        }
      }
      return wanted.indices.map { level in
        LevelQuantiles(joining: zip(pieces, found).filter { $0.0.level == level }.map(\.1))
      }
    }
    return wanted.indices.map { level in byColumn.map { $0[level] } }
  }

  /// About eight pieces of a level.
  private static func cuts(of level: PupilStrata.PlaceLevel) -> [Range<Int>] {
    let size = max(1, (level.unitCount + 7) / 8)
    return stride(from: 0, to: max(1, level.unitCount), by: size).map { $0..<min($0 + size, level.unitCount) }
  }

  private init(
    _ level: Level, _ unitCount: Int, _ shares: [Double], _ profiles: GroupProfiles,
    _ quantiles: (Int) -> [(count: Int, values: [Double])]
  ) {
    (self.level, self.unitCount, shareCount) = (level, unitCount, shares.count)
    selectionCount = profiles.selectionCount
    var (counts, values) = (ContiguousArray<Int>(), ContiguousArray<Double>())
    counts.reserveCapacity(unitCount * selectionCount)
    values.reserveCapacity(unitCount * selectionCount * shareCount)
    for unit in 0..<unitCount {
      for (count, found) in quantiles(unit) {
        counts.append(count)
        values.append(contentsOf: found)
      }
    }
    (self.counts, self.values) = (counts, values)
  }

  /// Those of a level's units from those of some of them at a time, of which there are some at least.
  private init(joining pieces: [LevelQuantiles]) {
    (level, shareCount) = (pieces[0].level, pieces[0].shareCount)
    (unitCount, selectionCount) = (pieces.reduce(0) { $0 + $1.unitCount }, pieces[0].selectionCount)
    counts = ContiguousArray(pieces.lazy.map(\.counts).joined())
    values = ContiguousArray(pieces.lazy.map(\.values).joined())
  }
}
