import DeterministicParallel
import Geography
import Languages
import Layers
import Redesign
import Studies

/// The areas of a study whose pupils go on together, such as those of the primary schools.
struct StudyFeeders {
  private let areas: Areas
  /// The feeder area of each pupil's home, −1 for none.
  private let pupils: ContiguousArray<Int32>

  /// nil where the study names no feeder areas.
  ///
  /// - Throws: `FileError` for a layer that cannot be read, and where no home lies in any of its areas.
  init?(_ study: Study, workers: Workers) throws(FileError) {
    guard var source = study.file.feeders else { return nil }
    source.file = study.file.resolve(source.file)
    areas = try study.areas(source, workers: workers)
    pupils = areas.locator.zones(x: study.pupils.x, y: study.pupils.y, workers: workers)
    guard pupils.contains(where: { $0 >= 0 }) else {
      throw FileError(
        .badData, path: source.file, "no pupil lives in any of the feeder areas",
        hint: "check the coordinate reference system of the layer")
    }
  }

  /// The feeder of each block: that of most of its pupils, of an empty block the one that it lies in.
  ///
  /// - Parameter others: how many blocks without land follow, which are in no feeder.
  func feeders(of blocks: StudyBlocks, others: Int, workers: Workers) -> (feeders: Feeders, doubts: [Text]) {
    let most = BlockMajority(blocks, pupils)
    let middles = areas.locator.zones(x: blocks.x, y: blocks.y, workers: workers)
    let ofLand = most.areas.enumerated().map { $1 < 0 ? middles[$0] : $1 }
    let doubts: [Text] =
      most.cut == 0
      ? []
      : [
        "borders of feeder areas cut \(count: most.cut, "block"); a block counts with the feeder of most of its pupils, so \(BlockMajority.counting(most.minority)) with another feeder than that of the home"
      ]
    return (
      Feeders(
        codes: areas.ids,
        ofBlock: ContiguousArray(ofLand + Array(repeating: Feeders.none, count: others))), doubts
    )
  }

  /// How the feeders are split by the catchment areas of a study of the same pupils.
  func splits(by study: Study) -> Splits {
    var counts = [[Int32: Int]](repeating: [:], count: areas.count)
    for (feeder, zone) in zip(pupils, study.pupils.zone.codes) where feeder >= 0 && zone >= 0 {
      counts[Int(feeder)][zone, default: 0] += 1
    }
    return Splits(
      names: areas.names, areas: counts.map(\.count),
      apart: counts.reduce(0) { $0 + $1.values.reduce(0, +) - ($1.values.max() ?? 0) })
  }

  struct Splits: Sendable {
    let names: [String]
    /// Among how many catchment areas the pupils of each feeder are.
    let areas: [Int]
    /// The pupils in another catchment area than most of their feeder.
    let apart: Int

    var count: Int { areas.count { $0 > 1 } }

    /// The names of those that are among more catchment areas than in others.
    func beyond(_ others: Splits) -> [String] {
      names.indices.filter { areas[$0] > max(1, others.areas[$0]) }.map { names[$0] }
    }
  }
}
