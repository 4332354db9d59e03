import CGEOS
import DeterministicParallel

/// A piece of land that a polygon of one set and one of another have in common.
public struct SharedPiece: Sendable {
  /// The feature of the first set, and that of the second.
  public let features: (first: Int, second: Int)
  /// Its polygons, each a list of rings, the outer one first.
  public let shape: [[[Coordinate]]]
}

extension Geometries {
  /// The pieces into which polygons cut each other, by the first features and then by the second; slivers that come of
  /// rounding are left out.
  ///
  /// - Parameter isWanted: by the features of both sets; only these are cut.
  /// - Returns: empty when nothing is shared. Polygons must be valid and in the same metric plane.
  public func pieces(
    sharedWith others: Geometries, workers: Workers = .all,
    where isWanted: @Sendable (_ first: Int, _ second: Int) -> Bool
  ) -> [SharedPiece] {
    let tree = BoxTree(
      (0..<others.count).map { others.kinds[$0].isPolygonal ? others.boundingBox(of: $0) : BoundingBox() })
    let candidates = (0..<count).map { first in
      kinds[first].isPolygonal
        ? tree.boxes(meeting: boundingBox(of: first)).filter { isWanted(first, $0) }.sorted() : []
    }
    return workers.map(count, chunk: 4) { range in
      let context = GeosContext()
      return range.flatMap { first -> [SharedPiece] in
        guard !candidates[first].isEmpty, let polygon = context.polygons(of: self, feature: first) else {
          return []
        }
        return candidates[first].compactMap { second in
          guard let other = context.polygons(of: others, feature: second),
            let shared = context.intersection(polygon, other)
          else { return nil }
          let shape = context.polygons(in: shared.pointer).filter { !PolygonSize($0).isNoise }
          return shape.isEmpty ? nil : SharedPiece(features: (first, second), shape: shape)
        }
      }
    }.flatMap { $0 }
  }
}
