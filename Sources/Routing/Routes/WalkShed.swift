/// The land around the streets from which a school is within reach.
public struct WalkShed: Sendable, Hashable {
  /// A line that ends where it begins, in degrees.
  public struct Ring: Sendable, Hashable {
    public internal(set) var longitudes: [Double] = []
    public internal(set) var latitudes: [Double] = []
  }

  /// An outer ring, anticlockwise, and the clockwise rings of the holes in it.
  public struct Polygon: Sendable, Hashable {
    public internal(set) var outer: Ring
    public internal(set) var holes: [Ring]
  }

  /// Empty for a school that has no street in reach.
  public internal(set) var polygons: [Polygon]
}

extension StreetSearch {
  /// The places from which a school is within `limit`, as the streets concerned widened to both sides.
  ///
  /// The outline is for maps. Whether a pupil lives within the limit is a question for `matrix` or `costs`,
  /// which answer it exactly.
  ///
  /// - Parameters:
  ///   - limit: metres or seconds, whichever the search minimizes.
  ///   - margin: metres to either side of a street; the outline is drawn on a grid of a third of it, and lies within
  ///     half a step of that grid. A shed that would take more than a million points has a grid of that many, a step
  ///     of about a thousandth of its side, and a margin of three steps where that is more.
  public func walkShed(
    of schools: StreetPoints, _ school: Int, within limit: Double, margin: Double = 40
  ) -> WalkShed {
    walkSheds(of: schools, school, within: [limit], margin: margin)[0]
  }

  /// The same within several limits, by one search.
  public func walkSheds(
    of schools: StreetPoints, _ school: Int, within limits: [Double], margin: Double = 40
  ) -> [WalkShed] {
    precondition(margin > 0, "streets have some width")
    let field = ReachableStretches.field(self, to: schools, school, within: limits.max() ?? 0)
    return limits.map { limit in
      let reach = ReachableStretches(self, field, to: schools, school, within: limit)
      guard var raster = DistanceRaster(network, reach.stretches, margin: margin) else {
        return WalkShed(polygons: [])
      }
      raster.draw(network, reach.stretches)
      return WalkShed(polygons: Contours(raster).polygons())
    }
  }
}
