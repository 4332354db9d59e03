import DeterministicParallel
import Foundation

extension StreetNetwork {
  /// Made-up homes beside the streets, evenly over their length, for samples, trials and benchmarks.
  ///
  /// - Parameters:
  ///   - spread: metres up to which a home lies off the street to either side.
  /// - Returns: degrees; empty for a network without streets.
  public func randomPlaces(
    count: Int, spread: Double, seed: UInt64
  ) -> (longitudes: ContiguousArray<Double>, latitudes: ContiguousArray<Double>) {
    var longitudes: ContiguousArray<Double> = []
    var latitudes: ContiguousArray<Double> = []
    var ends: ContiguousArray<Double> = []
    var total = 0.0
    for (length, hasDoors) in zip(edges.length, hasDoors) {
      total += hasDoors ? Double(length) : 0
      ends.append(total)
    }
    guard total > 0 else { return (longitudes, latitudes) }
    for place in 0..<count {
      var draws = SeededGenerator(seed: seed, stream: UInt64(place))
      let target = draws.unit() * total
      let edge = Self.firstIndex(in: ends, above: target)
      let offset = UInt32(max(0, Double(edges.length[edge]) - (ends[edge] - target)))
      let position = position(edge: edge, offset: offset)
      let angle = draws.unit() * 2 * .pi
      let distance = draws.unit() * spread
      let scale = LocalScale(latitude: position.latitude)
      longitudes.append(position.longitude + cos(angle) * distance / scale.perLongitude)
      latitudes.append(position.latitude + sin(angle) * distance / scale.perLatitude)
    }
    return (longitudes, latitudes)
  }

  /// The place `offset` millimetres along an edge, in degrees.
  func position(edge: Int, offset: UInt32) -> (longitude: Double, latitude: Double) {
    let range = edges.points(edge)
    var point = range.lowerBound
    while point + 2 < range.upperBound, points.distance[point + 1] <= offset { point += 1 }
    let before = points.distance[point]
    let piece = points.distance[point + 1] - before
    let share = piece > 0 ? min(Double(max(offset, before) - before) / Double(piece), 1) : 0
    func between(_ column: ContiguousArray<Int32>) -> Double {
      let (start, end) = (Fixed.degrees(column[point]), Fixed.degrees(column[point + 1]))
      return start + (end - start) * share
    }
    return (between(points.longitude), between(points.latitude))
  }

  private static func firstIndex(in ends: ContiguousArray<Double>, above target: Double) -> Int {
    var range = 0..<ends.count - 1
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = ends[middle] > target ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
