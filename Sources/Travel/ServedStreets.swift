import DeterministicParallel
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

  /// The least that a way can cost between places that far from each other: metres, or seconds at a speed that nobody
  /// exceeds.
  func leastCost(_ straight: Double, _ cost: TravelCost) -> Double {
    let metres = straight - Self.largestGain
    guard cost == .duration else { return metres }
    return metres / (mode == .walking ? 3 : mode == .cycling ? 15 : 45)
  }
}

extension StreetServer {
  /// - Throws: `ServerError` (`refused`) when homes would leave this machine without leave.
  public func streets(workers: Workers = Workers(count: 4)) throws(ServerError) -> ServedStreets {
    ServedStreets(
      try RouteServer(address, mode: mode.rawValue, mayLeave: mayHomesLeave), mode: mode, workers: workers)
  }
}
