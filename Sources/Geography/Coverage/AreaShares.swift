import CGEOS
import DeterministicParallel

extension Geometries {
  /// For each polygon the share of its area that lies in each of other polygons, where that is not 0.
  ///
  /// Polygons must be valid and in the same plane; a feature without area has no shares.
  public func shares(in others: Geometries, workers: Workers = .all) -> [[(feature: Int, share: Double)]] {
    let tree = BoxTree(
      (0..<others.count).map { others.kinds[$0].isPolygonal ? others.boundingBox(of: $0) : BoundingBox() })
    let candidates = (0..<count).map {
      kinds[$0].isPolygonal ? tree.boxes(meeting: boundingBox(of: $0)) : []
    }
    return workers.map(count, chunk: 16) { range in
      let context = GeosContext()
      return range.map { feature -> [(feature: Int, share: Double)] in
        let area = area(of: feature)
        guard area > 0, let polygon = context.polygons(of: self, feature: feature) else { return [] }
        return candidates[feature].compactMap { candidate in
          guard let other = context.polygons(of: others, feature: candidate),
            let shared = context.intersection(polygon, other)
          else { return nil }
          let part = context.polygons(in: shared.pointer).reduce(0) { $0 + PolygonSize($1).area }
          return part > 0 ? (candidate, part / area) : nil
        }
      }
    }.flatMap { $0 }
  }
}

extension Geometries {
  /// Of some of the polygons the share of each one's area that lies in those before it, taken together.
  ///
  /// Polygons must be valid and in a metric plane; what GEOS cannot compute is 0.
  public func sharesInEarlier(of features: [Int], workers: Workers = .all) -> [Double] {
    let tree = BoxTree((0..<count).map { kinds[$0].isPolygonal ? boundingBox(of: $0) : BoundingBox() })
    let earlier = features.map { feature in
      tree.boxes(meeting: boundingBox(of: feature)).filter { $0 < feature }
    }
    return workers.map(features.count, chunk: 4) { range in
      let context = GeosContext()
      return range.map { position -> Double in
        let area = area(of: features[position])
        guard area > 0, let polygon = context.polygons(of: self, feature: features[position]),
          let others = context.union(
            of: earlier[position].compactMap { context.polygons(of: self, feature: $0) }),
          let shared = context.intersection(polygon, others)
        else { return 0 }
        return context.polygons(in: shared.pointer).reduce(0) { $0 + PolygonSize($1).area } / area
      }
    }.flatMap { $0 }
  }
}
