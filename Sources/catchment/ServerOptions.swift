import ArgumentParser
import Geocoding
import Repeatable
import Servers

/// A server of the user's own; there is none by default.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask a server that you run yourself: valhalla or osrm for ways, nominatim or photon for addresses. What it is "
        + "asked tells where pupils live.", valueName: "kind=http://host:port"))
  var server: ServerAddress?

  @Flag(help: "Allow this for a server on another machine.")
  var letHomesLeave = false

  /// How many questions a server is asked at a time.
  static let questions = 4

  func validate() throws {
    if letHomesLeave, server == nil { throw ValidationError("--let-homes-leave is about a --server.") }
  }

  /// Says what leaves this machine, if anything does.
  func warn(of what: String, _ terminal: Terminal) {
    guard let server, !server.isLoopback else { return }
    Terminal.complain("warning: \(what) leave this machine, for \(server)")
  }

  /// What asks the server for addresses; nil without a server.
  func lookup(_ terminal: Terminal) throws -> (([AddressQuery]) throws -> [ServedPlace?])? {
    guard let server else { return nil }
    let places = try PlaceServer(server, mayLeave: letHomesLeave)
    warn(of: "addresses that the register has not got", terminal)
    let workers = Workers(count: Self.questions)
    return { queries in
      try workers.map(queries.count, chunk: 1) { range in
        try places.place(queries[range.lowerBound].line).map { place in
          ServedPlace(
            source: server.kind, longitude: place.longitude, latitude: place.latitude, street: place.street,
            number: place.number, postcode: place.postcode, city: place.city)
        }
      }
    }
  }
}

extension ServerAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
