import DeterministicParallel
import Geography
import Languages
import Layers
import Routing
import Studies

/// The streets of a city with its schools and homes on them, ready for searches.
///
/// Ways lead from the nearest point of a street to the nearest point of a street; the way from the door to the
/// street is not in them.
public struct StreetAccess: Sendable {
  public let network: StreetNetwork
  /// The schools where they meet the street.
  public let schools: StreetPoints
  /// The homes of the pupils, in their order; none for schools without a study.
  public let homes: StreetPoints
  /// How far in metres a home or a school may be from its street.
  public let limit: Double
  private let index: StreetIndex

  public static let usualLimit = 500.0

  /// Schools alone.
  ///
  /// - Throws: `FileError` when no school is near a street: then the map is that of another place.
  public init(
    _ network: StreetNetwork, schools: Schools, path: String, within limit: Double = usualLimit,
    workers: Workers = .all
  ) throws(FileError) {
    self.init(network, schools: schools, homes: ([], []), within: limit, workers: workers)
    guard (0..<self.schools.count).contains(where: self.schools.isSnapped) else {
      throw FileError(
        .badData, path: path, "no school lies near a street of this map",
        hint: "is it the map of another city?")
    }
  }

  /// The schools and homes of a study.
  ///
  /// - Throws: `FileError` when no home at all is near a street: then the map is that of another place.
  public init(
    _ study: Study, network: StreetNetwork, within limit: Double = usualLimit, workers: Workers = .all
  ) throws(FileError) {
    let (longitude, latitude) = try study.homesInDegrees(workers: workers)
    let path = study.file.streets?.file ?? study.file.path
    self.init(
      network, schools: study.schools, homes: (longitude, latitude), within: limit, workers: workers)
    guard longitude.allSatisfy(\.isNaN) || (0..<homes.count).contains(where: homes.isSnapped) else {
      throw FileError(
        .badData, path: path, "no home lies near a street of this map", hint: "is it the map of another city?"
      )
    }
  }

  private init(
    _ network: StreetNetwork, schools: Schools, homes: (ContiguousArray<Double>, ContiguousArray<Double>),
    within limit: Double, workers: Workers
  ) {
    self.network = network
    self.limit = limit
    index = StreetIndex(network)
    self.schools = index.snap(
      longitudes: schools.longitude, latitudes: schools.latitude, within: limit, workers: workers)
    self.homes = index.snap(
      longitudes: homes.0, latitudes: homes.1, within: limit, towards: self.schools, workers: workers)
  }

  public var mode: TravelMode { network.mode }

  /// What a reader of the distances must know of the map, one sentence each.
  public var notes: [Text] { network.notes.sentences }

  /// Other places on the streets, given in degrees.
  ///
  /// - Parameter schools: where the places are to be walked to; see `StreetIndex`.
  public func snap(
    longitudes: ContiguousArray<Double>, latitudes: ContiguousArray<Double>,
    towards schools: StreetPoints? = nil, workers: Workers = .all
  ) -> StreetPoints {
    index.snap(
      longitudes: longitudes, latitudes: latitudes, within: limit, towards: schools, workers: workers)
  }
}

extension Study {
  /// The streets that the study names, with its schools and homes on them; nil without a street map.
  ///
  /// - Throws: `FileError` when the map cannot be read, or is that of another place.
  public func streetAccess(workers: Workers = .all) throws(FileError) -> StreetAccess? {
    guard let map = file.streets else { return nil }
    return try StreetAccess(self, network: map.network(of: file, workers: workers), workers: workers)
  }

  /// How the study asks what lies between homes and schools to be measured: by the server or along the streets that
  /// it names, else by straight lines.
  ///
  /// - Parameter asking: as many questions as a server is asked at a time.
  /// - Throws: `FileError` when the map cannot be read; `ServerError` when homes may not be sent to the server.
  public func travel(workers: Workers = .all, asking: Workers = Workers(count: 4)) throws -> TravelMetric {
    if let server = file.streetServer { return .served(try server.streets(workers: asking), .length) }
    return TravelMetric(along: try streetAccess(workers: workers))
  }

  /// The nearest school of each pupil by some means, and where no way is known the nearest by straight line.
  ///
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude; `ServerError` when the
  ///   server fails.
  public func nearestSchools(by travel: TravelMetric, workers: Workers = .all) throws -> SchoolNumbers {
    if case .straight = travel { return pupils.nearestSchool }
    return try RankedSchools(1, among: Array(0..<schools.count), of: self, by: travel, workers: workers)
      .filled(by: pupils.nearestSchool)
  }

  /// The distances that the study asks for.
  ///
  /// - Throws: `FileError` when the map cannot be read; `ServerError` when the server fails.
  public func distances(workers: Workers = .all) throws -> HomeSchoolDistances {
    try distances(by: travel(workers: workers), workers: workers)
  }

  /// The distances, or times, by some means.
  ///
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude; `ServerError` when the
  ///   server fails.
  public func distances(by travel: TravelMetric, workers: Workers = .all) throws -> HomeSchoolDistances {
    switch travel {
    case .straight: try HomeSchoolDistances(straight: self, workers: workers)
    case .streets(let streets, let cost):
      try HomeSchoolDistances(self, along: streets, minimizing: cost, workers: workers)
    case .served(let streets, let cost): try HomeSchoolDistances(self, by: streets, minimizing: cost)
    }
  }

  /// The distances along some streets, or straight lines without any.
  public func distances(along streets: StreetAccess?, workers: Workers = .all) throws -> HomeSchoolDistances {
    try distances(by: TravelMetric(along: streets), workers: workers)
  }
}
