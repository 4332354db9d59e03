import DeterministicParallel
import Geography
import Layers
import Redesign
import Routing
import Studies
import Travel

/// The borders that barriers leave, and the bridges over them.
struct BarrierCuts {
  /// The borders that are no longer any.
  private(set) var cut = 0
  /// Pairs of blocks that touch across a barrier with a short way from one to the other.
  private(set) var bridges: [BlockGraph.Border] = []
  private(set) var borders: [BlockGraph.Border] = []

  /// A way that is no longer than this many straight lines and a street leads over a bridge.
  private static let detour = (factor: 1.5, street: 100.0)

  /// - Parameters:
  ///   - x: the middles of the blocks, between which a barrier lies or does not.
  ///   - travel: tells bridges by the ways; straight lines know of none.
  init(
    _ all: [BlockGraph.Border], _ barriers: BarrierLines, x: ContiguousArray<Double>,
    y: ContiguousArray<Double>,
    _ study: Study, _ travel: TravelMetric, workers: Workers
  ) throws(FileError) {
    var crossing = [BlockGraph.Border]()
    for border in all {
      if barriers.separate(x[border.a], y[border.a], x[border.b], y[border.b]) {
        crossing.append(border)
      } else {
        borders.append(border)
      }
    }
    if case .streets(let access, _) = travel, !crossing.isEmpty {
      let pairs: PlacePairs
      do {
        let toDegrees = try Reprojection(from: study.crs, to: .wgs84)
        func places(_ block: (BlockGraph.Border) -> Int) -> (
          x: ContiguousArray<Double>, y: ContiguousArray<Double>
        ) {
          toDegrees(
            ContiguousArray(crossing.map { x[block($0)] }), ContiguousArray(crossing.map { y[block($0)] }))
        }
        pairs = PlacePairs(origins: places(\.a), destinations: places(\.b))
      } catch {
        throw FileError(.badData, path: study.file.path, "\(error)")
      }
      let ways = PairDistances(pairs, along: access.network, within: access.limit, workers: workers)
      for (pair, border) in crossing.enumerated() {
        let longest = Self.detour.factor * ways.straight[pair] + Self.detour.street
        if ways.costs[pair] <= longest { bridges.append(border) }
      }
    }
    borders += bridges
    cut = crossing.count - bridges.count
  }
}
