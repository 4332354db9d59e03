import DeterministicParallel
import Geography
import Layers
import Routing
import Servers
import Studies

/// The streets that a server of the user's own knows.
///
/// Coordinates of homes are sent to it, and nothing else.
public struct ServedStreets: Sendable {
  public let server: RouteServer
  public let mode: TravelMode
  /// As many questions as are asked at a time.
  let workers: Workers

  public init(_ server: RouteServer, mode: TravelMode, workers: Workers = Workers(count: 4)) {
    self.server = server
    self.mode = mode
    self.workers = workers
  }

  /// A way is at most so many metres shorter than the straight line, as it begins and ends at a street and not at a
  /// door.
  static let largestGain = 300.0

  /// Whether a way that a server found can lead between two places: one that is shorter than the straight line by more
  /// than both may be away from their streets leads elsewhere, as where a server says 0 for all.
  static func isPossible(_ metres: Double, _ start: RouteServer.Place, _ end: RouteServer.Place) -> Bool {
    let straight = Geodesic.distance(
      longitude: start.longitude, latitude: start.latitude, toLongitude: end.longitude,
      latitude: end.latitude
    ).value
    return !(metres < straight - 2 * Double(RouteServer.streetLimit) - 1)
  }

  /// The least that a way can cost between places that far from each other: metres, or seconds at a speed that nobody
  /// exceeds.
  func leastCost(_ straight: Double, _ cost: TravelCost) -> Double {
    let metres = straight - Self.largestGain
    guard cost == .duration else { return metres }
    return metres / (mode == .walking ? 3 : mode == .cycling ? 15 : 45)
  }
}

extension StudyFile {
  /// By what ways along streets are found, as findings name it: the server, or the file of the map.
  public var streetsName: String {
    guard let address = streetServer?.address else { return streets.map { resolve($0.file) } ?? path }
    // What stands before the paths of its questions is not its name.
    return String(address.description.dropLast(address.prefix.count))
  }
}

extension StreetServer {
  /// - Throws: `ServerError` (`refused`) when homes would leave this machine without leave.
  public func streets(workers: Workers = Workers(count: 4)) throws(ServerError) -> ServedStreets {
    ServedStreets(
      try RouteServer(address, mode: mode.rawValue, mayLeave: mayHomesLeave), mode: mode, workers: workers)
  }
}
