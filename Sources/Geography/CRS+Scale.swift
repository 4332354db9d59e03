import Foundation

/// Whether lengths in the plane are lengths on the ground, which "metre" alone does not say: half a metre of Web Mercator
/// is a metre in Oslo, and in a world map of equal areas no direction but one is true.
extension CRS {
  /// How far a metric system may be off in any direction to be worked in: half a per cent, one of areas. National grids
  /// keep within it where they are meant for, and UTM does so for four degrees beyond its zone.
  public static let scaleTolerance = 0.005

  /// How many metres on the ground a metre of the plane is around a place, in the directions where it is the least and
  /// the most; nil for a system of degrees, and for a place that is not in it.
  public func groundScale(at place: Coordinate) -> ClosedRange<Double>? {
    guard let metersPerUnit, let toDegrees = try? Reprojection(from: self, to: .wgs84) else { return nil }
    let reach = 500.0
    let scales = [(1.0, 0.0), (0.0, 1.0), (0.6, 0.8), (-0.6, 0.8)].map { x, y in
      let step = reach / metersPerUnit
      let ends = [-step, step].map { toDegrees(Coordinate(x: place.x + x * $0, y: place.y + y * $0)) }
      guard let first = ends[0], let last = ends[1] else { return Double.nan }
      return Geodesic.distance(
        longitude: first.x, latitude: first.y, toLongitude: last.x, latitude: last.y
      ).value / (2 * reach)
    }
    guard let least = scales.min(), let most = scales.max(), scales.allSatisfy(\.isFinite) else { return nil }
    return least...most
  }

  /// Whether planar lengths and areas around a place are those on the ground, in metres.
  public func isTrueToScale(at place: Coordinate) -> Bool {
    guard isMetric, let scale = groundScale(at: place) else { return false }
    return scale.lowerBound > 1 - CRS.scaleTolerance && scale.upperBound < 1 + CRS.scaleTolerance
  }

  /// A metric system for lengths and areas in the middle of a box of this one: itself where it is true to scale there,
  /// else the UTM zone.
  ///
  /// - Throws: `CRSError` when the middle of the box has no longitude and latitude.
  public func metric(around box: BoundingBox) throws(CRSError) -> CRS {
    if isTrueToScale(at: box.middle) { return self }
    guard let place = try Reprojection(from: self, to: .wgs84)(box.middle) else {
      throw CRSError(name, "the coordinates have no longitude and latitude in it")
    }
    return try .utm(longitude: place.x, latitude: place.y)
  }
}
