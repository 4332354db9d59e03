import CPROJ

/// Lengths along the WGS 84 ellipsoid.
public enum Geodesic {
  /// The length of the shortest line between two places, within 15 nanometres (Karney, "Algorithms for
  /// geodesics", 2013, as PROJ's geodesic.h computes it); not-a-number if a coordinate is.
  public static func distance(
    longitude: Double, latitude: Double, toLongitude: Double, latitude toLatitude: Double
  ) -> Meters {
    var length = 0.0
    withUnsafePointer(to: ellipsoid) {
      geod_inverse($0, latitude, longitude, toLatitude, toLongitude, &length, nil, nil)
    }
    return Meters(length)
  }

  static let equatorialRadius = 6_378_137.0
  static let flattening = 1 / 298.257223563
  static let squaredEccentricity = flattening * (2 - flattening)

  private static let ellipsoid: geod_geodesic = {
    var ellipsoid = geod_geodesic()
    geod_init(&ellipsoid, equatorialRadius, flattening)
    return ellipsoid
  }()
}
