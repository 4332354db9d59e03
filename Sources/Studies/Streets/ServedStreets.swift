import DeterministicParallel
import Layers
import Routing
import Servers

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

/// The server that a study names in place of a street map.
///
///     streets:
///       server: valhalla=http://127.0.0.1:8002
///       mode: walking
public struct StreetServer: Sendable, Hashable {
  public var address: ServerAddress
  public var mode: TravelMode
  /// Whether coordinates of homes may be sent to another machine; a study file cannot say that.
  public var mayHomesLeave = false

  public init(_ address: ServerAddress, mode: TravelMode = .walking, mayHomesLeave: Bool = false) {
    self.address = address
    self.mode = mode
    self.mayHomesLeave = mayHomesLeave
  }

  /// - Throws: `ServerError` (`refused`) when homes would leave this machine without leave.
  public func streets(workers: Workers = Workers(count: 4)) throws(ServerError) -> ServedStreets {
    ServedStreets(
      try RouteServer(address, mode: mode.rawValue, mayLeave: mayHomesLeave), mode: mode, workers: workers)
  }

  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.served)
    guard let server = entries["server"] else { throw node.error("the key \"server\" is missing") }
    let text =
      try (entries["kind"].map { kind throws(FileError) in "\(try kind.text())=" } ?? "") + server.text()
    guard let address = ServerAddress(text), RouteServer.kinds.contains(address.kind) else {
      throw server.error(
        "this is no server of ways",
        hint:
          "it has the form kind=http://host:port, and the kinds are \(RouteServer.kinds.joined(separator: ", "))"
      )
    }
    self.init(address, mode: try entries["mode"].map(TravelMode.init(node:)) ?? .walking)
  }
}

extension TravelMode {
  init(node: StudyNode) throws(FileError) {
    guard let known = TravelMode(rawValue: try node.text()) else {
      throw node.error(
        "unknown mode", hint: "the modes are " + TravelMode.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self = known
  }
}
