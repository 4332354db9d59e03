import DeterministicParallel
import Travel

/// What is measured of the ways to school, from lengths that are let go as soon as they are summed up.
struct DistanceBlocks {
  let ways: [CellBlock]
  /// Who goes further; like who has a nearer school, empty where that is not wanted.
  private(set) var ofGroups: [CellBlock] = []
  private(set) var ofNearer: [CellBlock] = []

  /// - Parameter nearer: whom the lines of the areas send past a nearer school; nil where that is not wanted, nor who
  ///   goes further.
  init(
    _ pupils: SortedPupils, _ distances: consuming HomeSchoolDistances, _ nearer: consuming NearerSchools?,
    workers: Workers
  ) {
    let isWhole = nearer != nil
    if let nearer { ofNearer = NearerSchool.blocks(pupils, nearer: nearer, workers: workers) }
    nearer = nil
    let ordered = OrderedDistances(pupils, consume distances, workers: workers)
    ways = Mobility.blocks(ordered, workers: workers)
    if isWhole { ofGroups = GroupDistances.blocks(ordered, workers: workers) }
  }
}
