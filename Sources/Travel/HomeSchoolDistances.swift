import DeterministicParallel
import Geography
import Languages
import Layers
import Routing
import Studies

/// How far each pupil's home is from school, in metres; not-a-number where one of the two is unknown, or where no
/// way leads from one to the other.
public struct HomeSchoolDistances: Sendable {
  /// The `method` of straight lines.
  public static let straightLine = "straight line"

  /// How the distances were measured: "straight line", "walking" …
  public let method: String
  public package(set) var attended: ContiguousArray<Double>
  /// To the school of the catchment area: of its public and subsidised ones the one nearest to the home, by these ways.
  public package(set) var assigned: ContiguousArray<Double>
  /// Which school that is; -1 for a home in no area, or in one without such a school.
  public internal(set) var assignedSchool: SchoolNumbers
  public package(set) var nearest: ContiguousArray<Double>
  /// Which school that is: the nearest by these ways, and where none is known the nearest by straight line; -1 for a home
  /// that is not on the map.
  public let nearestSchool: SchoolNumbers
  /// The straight lines to the school attended, to compare ways along streets with.
  public package(set) var straight: ContiguousArray<Double>
  /// Why pupils whose home and school are known have no way along the streets; empty for straight lines.
  public let unreached: [(reason: String, count: Int)]
  /// What a reader of the distances must know of the street map, one sentence each.
  public private(set) var mapNotes: [Text] = []
  /// Homes whose streets the map joins to nothing: their ways begin with a straight line to the nearest street that it
  /// does join, and how long the longest of these lines is in metres.
  public private(set) var overland = (count: 0, farthest: 0.0)

  /// Ways that were measured before, without the schools of the areas.
  package init(
    method: String, attended: ContiguousArray<Double>, assigned: ContiguousArray<Double>,
    nearest: ContiguousArray<Double>, nearestSchool: SchoolNumbers,
    straight: ContiguousArray<Double>, unreached: [(reason: String, count: Int)]
  ) {
    (self.method, self.attended, self.assigned) = (method, attended, assigned)
    (self.nearest, self.nearestSchool, self.straight) = (nearest, nearestSchool, straight)
    (self.unreached, assignedSchool) = (unreached, SchoolNumbers(repeating: -1, count: attended.count))
  }

  /// Straight lines on the ellipsoid.
  ///
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude.
  public init(straight study: Study, workers: Workers = .all) throws(FileError) {
    let pupils = study.pupils
    let lengths = try study.straightLines(
      to: [pupils.school, pupils.assignedSchool, pupils.nearestSchool], workers: workers)
    self.init(straight: study, attended: lengths[0], assigned: lengths[1], nearest: lengths[2])
  }

  /// Straight lines that are measured.
  init(
    straight study: Study, attended: ContiguousArray<Double>, assigned: ContiguousArray<Double>,
    nearest: ContiguousArray<Double>
  ) {
    (self.attended, self.assigned, self.nearest, straight) = (attended, assigned, nearest, attended)
    (assignedSchool, nearestSchool) = (study.pupils.assignedSchool, study.pupils.nearestSchool)
    method = HomeSchoolDistances.straightLine
    unreached = []
  }

  /// Ways along the streets; the nearest school is the nearest along them.
  ///
  /// A pupil without a way has no distance and is counted; a straight line never stands in for a way. Homes beyond the
  /// limit from their street (see `overland`) have the line to it in their ways, as it may be most of the way.
  /// - Parameter cost: metres, or seconds instead.
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude.
  public init(
    _ study: Study, along streets: StreetAccess, minimizing cost: TravelCost = .length,
    workers: Workers = .all
  ) throws(FileError) {
    let (homes, entrances) = (streets.homes, streets.schools)
    let pupils = study.pupils
    let search = StreetSearch(streets.network, minimizing: cost)
    let toAttended = search.costs(
      from: homes, to: entrances, schoolOfHome: pupils.school.codes, workers: workers)
    func withLines(_ costs: ContiguousArray<Double>) -> ContiguousArray<Double> {
      streets.addingLines(to: costs, minimizing: cost)
    }
    attended = withLines(toAttended.values)
    (assigned, assignedSchool) = AssignedSchools(study).nearest(or: pupils.assignedSchool) {
      withLines(search.costs(from: homes, to: entrances, schoolOfHome: $0.codes, workers: workers).values)
    }
    let ranked = RankedSchools(study, along: streets, minimizing: cost, workers: workers)
    (nearest, nearestSchool) = (ranked.costs, ranked.filled(by: pupils.nearestSchool))
    overland = homes.beyond(streets.limit)
    mapNotes = streets.notes
    straight = try study.straightLines(to: [pupils.school], workers: workers)[0]
    method = streets.mode.rawValue
    let known = (0..<pupils.count).filter { !pupils.x[$0].isNaN && pupils.school[$0] >= 0 }
    let offStreet = known.filter { !homes.isSnapped($0) }.count
    let schoolOffStreet = known.filter { homes.isSnapped($0) && !entrances.isSnapped(Int(pupils.school[$0])) }
      .count
    unreached = [
      ("home more than \(Int(streets.limit)) m from any street", offStreet),
      ("school more than \(Int(streets.limit)) m from any street", schoolOffStreet),
      ("no way from home to school on the map", toAttended.unconnected),
    ].filter { $0.1 > 0 }
  }

  /// The distances of the same pupils and schools on other catchment areas: of all, only the ways to the school of the
  /// area are others.
  ///
  /// - Parameter travel: that by which these were measured.
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude; `ServerError`.
  public func onPlan(of study: Study, by travel: TravelMetric, workers: Workers = .all) throws
    -> HomeSchoolDistances
  {
    var distances = self
    switch travel {
    case .straight:
      distances.assignedSchool = study.pupils.assignedSchool
      distances.assigned = try study.straightLines(to: [study.pupils.assignedSchool], workers: workers)[0]
    case .streets(let streets, let cost):
      let search = StreetSearch(streets.network, minimizing: cost)
      (distances.assigned, distances.assignedSchool) = AssignedSchools(study).nearest(
        or: study.pupils.assignedSchool
      ) { schools in
        streets.addingLines(
          to: search.costs(
            from: streets.homes, to: streets.schools, schoolOfHome: schools.codes, workers: workers
          ).values, minimizing: cost)
      }
    case .served(let streets, let cost):
      let ways = try ServedWays(streets, cost, homesOf: study)
      (distances.assigned, distances.assignedSchool) = try AssignedSchools(study).nearest(
        or: study.pupils.assignedSchool, ways.costs)
    }
    return distances
  }
}

extension Study {
  /// The straight lines from each home to one school of each column, in metres.
  ///
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude.
  func straightLines(
    to columns: [SchoolNumbers], workers: Workers
  ) throws(FileError) -> [ContiguousArray<Double>] {
    GeodesicTargets(longitude: schools.longitude, latitude: schools.latitude).distances(
      x: pupils.x, y: pupils.y, toDegrees: try degreesOfWorkingCRS(), to: columns.map(\.codes),
      workers: workers)
  }
}
