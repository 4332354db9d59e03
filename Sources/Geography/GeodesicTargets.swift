import DeterministicParallel

/// Places, the schools say, to which the lengths from many others are wanted.
public struct GeodesicTargets: Sendable {
  private let longitude: ContiguousArray<Double>
  private let latitude: ContiguousArray<Double>
  private let positions: ContiguousArray<EllipsoidPosition>

  private typealias Degrees = (longitude: Double, latitude: Double)

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
    guard target >= 0 else { return .nan }
    return EllipsoidPosition(longitude: longitude, latitude: latitude).shortDistance(to: positions[target])
      ?? longDistance(from: (longitude, latitude), to: target)
  }

  /// The lengths in metres from each place of a CRS to its own targets, of which it has as many as there are columns of
  /// them; not-a-number where a target is negative. They are within 60 nanometres of `distance`.
  ///
  /// Places are found on the ellipsoid by patches, and taken to degrees by PROJ, some at a time, only where there are none.
  /// What a place is given depends on nothing but the place, so that parts of a register have what the whole has.
  public func distances(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, toDegrees: Reprojection,
    to targets: [ContiguousArray<Int32>], workers: Workers = .all
  ) -> [ContiguousArray<Double>] {
    precondition(
      y.count == x.count && targets.allSatisfy { $0.count == x.count }, "each place has its targets")
    let patches = EllipsoidPatches(toDegrees)
    return workers.fill(columns: targets.count, x.count, chunk: 1 << 14) { range, lengths in
      var nearPatches = NearEllipsoidPatches(patches)
      var inNeedOfDegrees = ContiguousArray<Int>()
      for (row, place) in range.enumerated() {
        guard let position = nearPatches.position(x: x[place], y: y[place]),
          write(lengths, row, from: position, nil, to: targets, ofPlace: place)
        else {
          inNeedOfDegrees.append(place)
          continue
        }
      }
      if inNeedOfDegrees.isEmpty { return }
      let (longitude, latitude) = toDegrees(
        ContiguousArray(inNeedOfDegrees.map { x[$0] }), ContiguousArray(inNeedOfDegrees.map { y[$0] }),
        workers: Workers(count: 1))
      for (number, place) in inNeedOfDegrees.enumerated() {
        let degrees = (longitude[number], latitude[number])
        let position =
          nearPatches.position(x: x[place], y: y[place])
          ?? EllipsoidPosition(longitude: degrees.0, latitude: degrees.1)
        _ = write(lengths, place - range.lowerBound, from: position, degrees, to: targets, ofPlace: place)
      }
    }
  }

  /// Writes a place's lengths into a row of the columns, and says whether it could: a target too far for an arc takes
  /// the place's degrees.
  private func write(
    _ lengths: [UnsafeMutableBufferPointer<Double>], _ row: Int, from position: EllipsoidPosition,
    _ degrees: Degrees?, to targets: [ContiguousArray<Int32>], ofPlace place: Int
  ) -> Bool {
    for column in targets.indices {
      let target = targets[column][place]
      let length: Double
      if target < 0 {
        length = .nan
      } else if column > 0 && targets[column - 1][place] == target {
        // The nearest school, that of the area and that attended are often one.
        length = lengths[column - 1][row]
      } else if let short = position.shortDistance(to: positions[Int(target)]) {
        length = short
      } else if let degrees {
        length = longDistance(from: degrees, to: Int(target))
      } else {
        return false
      }
      lengths[column].initializeElement(at: row, to: length)
    }
    return true
  }

  private func longDistance(from place: Degrees, to target: Int) -> Double {
    Geodesic.distance(
      longitude: place.longitude, latitude: place.latitude, toLongitude: longitude[target],
      latitude: latitude[target]
    ).value
  }
}
