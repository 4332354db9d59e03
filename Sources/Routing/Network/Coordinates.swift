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
  private var figure = geod_geodesic()

  static let semiMajorAxis = 6_378_137.0
  static let flattening = 1 / 298.257223563

  init() {
    geod_init(&figure, Self.semiMajorAxis, Self.flattening)
  }

  /// Metres between two places given in 1e-7 degrees.
  ///
  /// Nearly all pieces of a street are so short that the mid-latitude formula of Gauss (its first term: the
  /// radii of curvature at the mean latitude) lies within 20 µm of the geodesic, and it takes a tenth of the
  /// time. Near the poles and for longer lines the geodesic itself is computed.
  func distance(_ x1: Int32, _ y1: Int32, _ x2: Int32, _ y2: Int32) -> Double {
    let east = Fixed.degrees(x2) - Fixed.degrees(x1)
    let north = Fixed.degrees(y2) - Fixed.degrees(y1)
    let latitude = (Fixed.degrees(y1) + Fixed.degrees(y2)) / 2
    if abs(latitude) < 75, abs(east) < 0.005, abs(north) < 0.005 {
      let scale = LocalScale(latitude: latitude)
      let (x, y) = (east * scale.perLongitude, north * scale.perLatitude)
      return (x * x + y * y).squareRoot()
    }
    return geodesic(x1, y1, x2, y2)
  }

  /// Metres of the geodesic, whatever its length.
  func geodesic(_ x1: Int32, _ y1: Int32, _ x2: Int32, _ y2: Int32) -> Double {
    var metres = 0.0
    withUnsafePointer(to: figure) {
      geod_inverse(
        $0, Fixed.degrees(y1), Fixed.degrees(x1), Fixed.degrees(y2), Fixed.degrees(x2), &metres, nil, nil)
    }
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
