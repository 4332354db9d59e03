import Foundation

/// A place on the ellipsoid in space, with the direction that is up there.
struct EllipsoidPosition: Sendable {
  private let upX: Double
  private let upY: Double
  private let upZ: Double
  private let x: Double
  private let y: Double
  private let z: Double

  init(longitude: Double, latitude: Double) {
    let lambda = longitude * .pi / 180
    let phi = latitude * .pi / 180
    upX = cos(phi) * cos(lambda)
    upY = cos(phi) * sin(lambda)
    upZ = sin(phi)
    let normal = Geodesic.equatorialRadius / (1 - Geodesic.squaredEccentricity * upZ * upZ).squareRoot()
    x = normal * upX
    y = normal * upY
    z = normal * (1 - Geodesic.squaredEccentricity) * upZ
  }

  /// - Parameter coordinates: x, y and z in metres, and how many normals go into one metre.
  init(_ coordinates: SIMD4<Double>) {
    (x, y, z) = (coordinates.x, coordinates.y, coordinates.z)
    upX = x * coordinates.w
    upY = y * coordinates.w
    upZ = z * coordinates.w * (1 / (1 - Geodesic.squaredEccentricity))
  }

  /// x, y and z in metres, and the reciprocal of the normal, the line from here straight down to the axis: it changes
  /// so smoothly with the place as the others do.
  var coordinates: SIMD4<Double> {
    let squaredEccentricity = Geodesic.squaredEccentricity
    return SIMD4(
      x, y, z, (1 - squaredEccentricity * upZ * upZ).squareRoot() / Geodesic.equatorialRadius)
  }

  /// The geodesic length in metres up to 20 km, nil beyond (and for what is not a number).
  ///
  /// Between near places the line is an arc whose curvature is how much "up" turns along the chord c:
  /// κ = Δup·ΔP / c². An arc of that curvature is (2/κ)·asin(κc/2) long. What this leaves out is of the
  /// order of e²κ⁴c⁵, a nanometre at 20 km; the tests hold it against Karney's algorithm.
  func shortDistance(to other: EllipsoidPosition) -> Double? {
    let (dx, dy, dz) = (other.x - x, other.y - y, other.z - z)
    let squaredChord = dx * dx + dy * dy + dz * dz
    guard squaredChord < 4e8 else { return nil }
    // Places that are found in two ways are the same if they are a tenth of a micrometre apart.
    guard squaredChord > 1e-14 else { return 0 }
    let turned = (other.upX - upX) * dx + (other.upY - upY) * dy + (other.upZ - upZ) * dz
    let halfAngleSquared = turned * turned / squaredChord / 4
    return squaredChord.squareRoot() * (1 + halfAngleSquared * (1.0 / 6 + halfAngleSquared * 3 / 40))
  }
}
