extension CRS {
  /// Where the system is meant to be used, in degrees of longitude and latitude; nil where PROJ does not say, and
  /// for an area across the antimeridian.
  public var areaOfUse: BoundingBox? {
    let context = ProjContext()
    return context.object(definition).flatMap(context.areaOfUse)
  }

  /// Degrees by which towns at the border of a system's area are wont to lie outside.
  private static let margin = 1.5
  /// Degrees beyond a system's area in which it is used at the most: Norway takes zone 33 from 4° to 31° east.
  public static let farMargin = 20.0

  /// A place that cannot be meant by its coordinates, as where they are exchanged or of another system.
  public struct Misplaced: Sendable, Hashable {
    /// The first such row, from 0.
    public let row: Int
    /// Whether most places are so, so that it is the system that is wrong.
    public let isOneOfMost: Bool
  }

  /// The first of some places that lies outside the system's area of use, where most do, or else far outside it; nil where
  /// there is none, and where the area is not known. Zones of UTM are used beside their area as well, where their lengths
  /// are still true.
  ///
  /// - Parameters:
  ///   - x: in the system, as `y`; not-a-number for what has no place.
  ///   - longitude: of the same places, as `latitude`; not-a-number also for what the system has no place for.
  public func firstMisplaced(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, longitude: ContiguousArray<Double>,
    latitude: ContiguousArray<Double>
  ) -> Misplaced? {
    guard let area = areaOfUse else { return nil }
    func isInside(_ row: Int, _ margin: Double) -> Bool {
      longitude[row] >= area.minX - margin && longitude[row] <= area.maxX + margin
        && latitude[row] >= area.minY - margin && latitude[row] <= area.maxY + margin
    }
    let placed = x.indices.filter { !x[$0].isNaN }
    let outside = placed.filter { !isInside($0, CRS.margin) }
    if let row = outside.first, outside.count * 2 > placed.count,
      !isTrueToScale(at: Coordinate(x: x[row], y: y[row])),
      !isUsedCountrywide(at: Coordinate(x: longitude[row], y: latitude[row]))
    {
      return Misplaced(row: row, isOneOfMost: true)
    }
    return outside.first { !isInside($0, CRS.farMargin) }.map { Misplaced(row: $0, isOneOfMost: false) }
  }

  /// Whether a place in the system's own coordinates lies where it is meant to be used, or not far beside, as towns at the
  /// border of a system's area are wont to; true where PROJ does not say.
  public func isUsed(at place: Coordinate) -> Bool {
    guard let area = areaOfUse, let toDegrees = try? Reprojection(from: self, to: .wgs84) else { return true }
    return toDegrees(place).map {
      $0.x >= area.minX - CRS.margin && $0.x <= area.maxX + CRS.margin && $0.y >= area.minY - CRS.margin
        && $0.y <= area.maxY + CRS.margin
    } ?? false
  }

  /// Whether places may be meant to lie where the coordinates of a system have them.
  public enum Use: Sendable, Hashable {
    /// Where the system is meant to be used or not far beside, or where all of a country is mapped in it; also where PROJ
    /// does not say for what it is meant.
    case usual
    /// To the east or west of that, where its lengths are still true: it may be so.
    case beside
    /// Where nobody uses it.
    case nowhere
  }

  /// How the system is used at a place in its own coordinates.
  public func use(at place: Coordinate) -> Use {
    if isUsed(at: place) { return .usual }
    guard let area = areaOfUse, let own = (try? Reprojection(from: self, to: .wgs84))?(place) else {
      return .nowhere
    }
    if isUsedCountrywide(at: own) { return .usual }
    // At any latitude a transverse projection is true near its meridian: what lies too far to the north or south was never
    // meant so.
    let isFar =
      own.y < area.minY - CRS.margin || own.y > area.maxY + CRS.margin
      || own.x < area.minX - CRS.farMargin || own.x > area.maxX + CRS.farMargin
    return !isFar && isTrueToScale(at: place) ? .beside : .nowhere
  }

  /// Whether it is known how the system lies to WGS 84 around a place of it. Where it is not, positions are some hundred
  /// metres off beside those of other systems, but for systems on the ellipsoids of WGS 84 and GRS 80.
  public func hasKnownShift(at place: Coordinate) -> Bool {
    let context = ProjContext()
    guard let object = context.object(definition) else { return true }
    return context.hasModernEllipsoid(object) || context.hasKnownShift(object, at: place)
  }
}
