import Layers
import Routing
import Servers

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
