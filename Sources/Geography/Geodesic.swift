import CPROJ
import DeterministicParallel
import Foundation

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

/// Places, the schools say, to which the lengths from many others are wanted.
public struct GeodesicTargets: Sendable {
  private let longitude: ContiguousArray<Double>
  private let latitude: ContiguousArray<Double>
  private let positions: ContiguousArray<EllipsoidPosition>

  /// - Parameters: longitudes and latitudes in degrees; a place that is not a number gives lengths that are not.
  public init(longitude: ContiguousArray<Double>, latitude: ContiguousArray<Double>) {
    precondition(longitude.count == latitude.count, "each place has a longitude and a latitude")
    self.longitude = longitude
    self.latitude = latitude
    positions = ContiguousArray(
      zip(longitude, latitude).map { EllipsoidPosition(longitude: $0, latitude: $1) })
  }

  /// How many places there are.
  public var count: Int { positions.count }

  /// The length in metres from a place to target number `target`; not-a-number for a negative target.
  public func distance(longitude: Double, latitude: Double, to target: Int) -> Double {
    distance(
      from: EllipsoidPosition(longitude: longitude, latitude: latitude), longitude, latitude, to: target)
  }

  /// The lengths in metres from each place to its own targets, of which it has as many as there are columns of
  /// them; not-a-number where a target is negative.
  public func distances(
    longitude: ContiguousArray<Double>, latitude: ContiguousArray<Double>,
    to targets: [ContiguousArray<Int32>],
    workers: Workers = .all
  ) -> [ContiguousArray<Double>] {
    let count = longitude.count
    precondition(
      latitude.count == count && targets.allSatisfy { $0.count == count }, "each place has its targets")
    return workers.fill(columns: targets.count, count, chunk: 1 << 14) { range, lengths in
      write(longitude[range], latitude[range], firstPlace: range.lowerBound, to: targets, lengths)
    }
  }

  /// The same from places in another CRS, which are taken to degrees some at a time: those of all pupils would take as
  /// much memory as the places themselves.
  public func distances(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, toDegrees: Reprojection,
    to targets: [ContiguousArray<Int32>], workers: Workers = .all
  ) -> [ContiguousArray<Double>] {
    precondition(
      y.count == x.count && targets.allSatisfy { $0.count == x.count }, "each place has its targets")
    return workers.fill(columns: targets.count, x.count, chunk: 1 << 14) { range, lengths in
      let (longitude, latitude) = toDegrees(
        ContiguousArray(x[range]), ContiguousArray(y[range]), workers: Workers(count: 1))
      write(longitude[...], latitude[...], firstPlace: range.lowerBound, to: targets, lengths)
    }
  }

  /// - Parameter firstPlace: the first place's row in the columns of targets.
  private func write(
    _ longitude: ContiguousArray<Double>.SubSequence, _ latitude: ContiguousArray<Double>.SubSequence,
    firstPlace: Int, to targets: [ContiguousArray<Int32>], _ lengths: [UnsafeMutableBufferPointer<Double>]
  ) {
    for (row, (longitude, latitude)) in zip(longitude, latitude).enumerated() {
      let position = EllipsoidPosition(longitude: longitude, latitude: latitude)
      for column in targets.indices {
        let target = targets[column][firstPlace + row]
        // The nearest school, that of the area and that attended are often one.
        let isBefore = column > 0 && targets[column - 1][firstPlace + row] == target
        lengths[column].initializeElement(
          at: row,
          to: isBefore
            ? lengths[column - 1][row] : distance(from: position, longitude, latitude, to: Int(target)))
      }
    }
  }

  private func distance(
    from position: EllipsoidPosition, _ longitude: Double, _ latitude: Double, to target: Int
  ) -> Double {
    guard target >= 0 else { return .nan }
    return position.shortDistance(to: positions[target])
      ?? Geodesic.distance(
        longitude: longitude, latitude: latitude, toLongitude: self.longitude[target],
        latitude: self.latitude[target]
      ).value
  }
}

/// A place on the ellipsoid in space, with the direction that is up there.
private struct EllipsoidPosition: Sendable {
  let upX: Double
  let upY: Double
  let upZ: Double
  let x: Double
  let y: Double
  let z: Double

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

  /// The geodesic length in metres up to 20 km, nil beyond (and for what is not a number).
  ///
  /// Between near places the line is an arc whose curvature is how much "up" turns along the chord c:
  /// κ = Δup·ΔP / c². An arc of that curvature is (2/κ)·asin(κc/2) long. What this leaves out is of the
  /// order of e²κ⁴c⁵, a nanometre at 20 km; the tests hold it against Karney's algorithm.
  func shortDistance(to other: EllipsoidPosition) -> Double? {
    let (dx, dy, dz) = (other.x - x, other.y - y, other.z - z)
    let squaredChord = dx * dx + dy * dy + dz * dz
    guard squaredChord < 4e8 else { return nil }
    guard squaredChord > 0 else { return 0 }
    let turned = (other.upX - upX) * dx + (other.upY - upY) * dy + (other.upZ - upZ) * dz
    let halfAngleSquared = turned * turned / squaredChord / 4
    return squaredChord.squareRoot() * (1 + halfAngleSquared * (1.0 / 6 + halfAngleSquared * 3 / 40))
  }
}
