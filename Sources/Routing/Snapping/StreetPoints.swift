/// Homes or schools where they meet the street, as columns in the order in which they were given.
public struct StreetPoints: Sendable, Hashable {
  /// The edge met, or -1 for a place that has none in reach.
  var edge: ContiguousArray<Int32>
  /// Millimetres along the edge from its first point.
  var offset: ContiguousArray<UInt32>
  /// Metres in a straight line from each place to its point on the street; NaN where none is in reach.
  public internal(set) var distanceToStreet: ContiguousArray<Float>

  public var count: Int { edge.count }

  public func isSnapped(_ index: Int) -> Bool { edge[index] >= 0 }

  /// Metres over land from a place to its street, where that is farther than a limit; 0 where it is not, and for a place
  /// without a street.
  public func overland(_ index: Int, beyond limit: Double) -> Double {
    let distance = Double(distanceToStreet[index])
    return distance > limit ? distance : 0
  }

  /// How many places were put on a street that is farther than a limit in metres, and how far the farthest is.
  public func beyond(_ limit: Double) -> (count: Int, farthest: Double) {
    distanceToStreet.reduce(into: (count: 0, farthest: 0)) { result, distance in
      guard Double(distance) > limit else { return }
      result = (result.count + 1, max(result.farthest, Double(distance)))
    }
  }
}

extension StreetPoints {
  /// Some of the points, in the order given.
  public func selecting(_ indices: [Int]) -> StreetPoints {
    StreetPoints(
      edge: ContiguousArray(indices.lazy.map { edge[$0] }),
      offset: ContiguousArray(indices.lazy.map { offset[$0] }),
      distanceToStreet: ContiguousArray(indices.lazy.map { distanceToStreet[$0] }))
  }
}
