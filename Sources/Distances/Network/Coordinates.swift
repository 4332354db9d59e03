import CPROJ
import Foundation

/// Degrees as the network holds them: whole numbers of 1e-7 degrees, a centimetre on the ground.
enum Fixed {
  static func degrees(_ value: Int32) -> Double { Double(value) * 1e-7 }

  /// nil for what is no longitude or latitude in degrees.
  static func value(_ degrees: Double, within limit: Double) -> Int32? {
    degrees.isFinite && abs(degrees) <= limit ? Int32((degrees * 1e7).rounded()) : nil
  }
}

/// Lengths on the WGS 84 ellipsoid (Karney 2013, through PROJ's geodesic.h).
struct Ellipsoid {
  private var geodesic = geod_geodesic()

  static let semiMajorAxis = 6_378_137.0
  static let flattening = 1 / 298.257223563

  init() {
    geod_init(&geodesic, Self.semiMajorAxis, Self.flattening)
  }

  /// Metres between two places given in 1e-7 degrees.
  mutating func distance(_ x1: Int32, _ y1: Int32, _ x2: Int32, _ y2: Int32) -> Double {
    var metres = 0.0
    geod_inverse(
      &geodesic, Fixed.degrees(y1), Fixed.degrees(x1), Fixed.degrees(y2), Fixed.degrees(x2), &metres, nil, nil)
    return metres
  }
}

/// A flat picture of the neighbourhood of a latitude: metres per degree along both axes.
///
/// Good to a few parts in a million over a kilometre, which is what choosing the nearest street needs;
/// lengths along streets do not use it.
struct LocalScale {
  let perLongitude: Double
  let perLatitude: Double

  /// The radii of curvature of the ellipsoid at that latitude.
  init(latitude: Double) {
    let radians = latitude * .pi / 180
    let sine = sin(radians)
    let eccentricity = Ellipsoid.flattening * (2 - Ellipsoid.flattening)
    let curvature = 1 - eccentricity * sine * sine
    let prime = Ellipsoid.semiMajorAxis / curvature.squareRoot()
    perLongitude = max(prime * cos(radians), 1e-6) * .pi / 180
    perLatitude = prime * (1 - eccentricity) / curvature * .pi / 180
  }
}
