import DeterministicParallel
import Layers
import Routing
import Servers
import Studies

extension HomeSchoolDistances {
  /// Ways that a server of the user's own finds, as long as its own best way is.
  ///
  /// A pupil to whom the server knows no way has no distance and is counted; a straight line never stands in.
  /// - Parameter cost: metres, or seconds instead.
  /// - Throws: `ServerError` when the server does not answer, or knows no street near any home; `FileError` when PROJ
  ///   cannot take the working CRS to longitude and latitude.
  public init(
    _ study: Study, by streets: ServedStreets, minimizing cost: TravelCost = .length
  ) throws {
    let ways = try ServedWays(streets, cost, homesOf: study)
    let pupils = study.pupils
    let attended = try ways.costs(to: pupils.school)
    self.attended = attended
    (assigned, assignedSchool) = try AssignedSchools(study).nearest(or: pupils.assignedSchool, ways.costs)
    let ranked = RankedSchools(1, try ways.nearest(1, among: Array(study.schools.ids.indices), of: study))
    (nearest, nearestSchool) = (ranked.costs, ranked.filled(by: pupils.nearestSchool))
    straight = try study.straightLines(to: [pupils.school], workers: streets.workers)[0]
    let server = streets.server
    method = "\(streets.mode.rawValue) (\(server.address.kind))"
    let placed = ways.homes.filter { !$0.longitude.isNaN }
    guard placed.isEmpty || !placed.allSatisfy(server.isOffStreet) else { throw server.knowsNoStreet }
    var (homesOff, schoolsOff, lost) = (0, 0, 0)
    for pupil in attended.indices where attended[pupil].isNaN {
      guard !ways.homes[pupil].longitude.isNaN, pupils.school[pupil] >= 0 else { continue }
      if server.isOffStreet(ways.homes[pupil]) {
        homesOff += 1
      } else if server.isOffStreet(ways.schools[Int(pupils.school[pupil])]) {
        schoolsOff += 1
      } else {
        lost += 1
      }
    }
    let limit = RouteServer.streetLimit
    unreached = [
      ("home more than \(limit) m from any street that the server knows", homesOff),
      ("school more than \(limit) m from any street that the server knows", schoolsOff),
      ("no way from home to school on the server's map", lost),
    ].filter { $0.1 > 0 }
  }
}
