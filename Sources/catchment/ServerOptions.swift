import ArgumentParser
import DeterministicParallel
import Geocoding
import Servers
import Studies

/// A server of the user's own; there is none by default.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask a server that you run yourself: valhalla or osrm for ways, nominatim or photon for addresses. What it is "
        + "asked tells where pupils live.", valueName: "kind=http://host:port"))
  var server: ServerAddress?

  @OptionGroup var leave: ServerLeave

  /// How many questions a server is asked at a time.
  static let questions = 4

  /// What asks the server for addresses; nil without a server.
  func lookup() throws -> (([AddressQuery]) throws -> [ServedPlace?])? {
    guard let server else { return nil }
    let places = try PlaceServer(server, mayLeave: leave.letHomesLeave)
    ServerLeave.warn(of: "addresses that the register has not got", server)
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

/// Whether a server may be on another machine.
struct ServerLeave: ParsableArguments {
  @Flag(
    help:
      "Allow a server on another machine, --server or the one of the study; what it is asked leaves this one."
  )
  var letHomesLeave = false

  /// The study with leave to ask its server of ways, and a warning when homes leave this machine.
  ///
  /// - Throws: `ServerError` (`refused`) when they would without leave.
  func applied(to file: StudyFile) throws -> StudyFile {
    var file = file
    guard let server = file.streetServer else {
      guard !letHomesLeave else {
        throw ValidationError("--let-homes-leave is about a --server, or a server that the study names.")
      }
      return file
    }
    file.streetServer?.mayHomesLeave = letHomesLeave
    _ = try file.streetServer?.streets()
    Self.warn(of: "the coordinates of the homes", server.address)
    return file
  }

  /// Says what leaves this machine, if anything does.
  static func warn(of what: String, _ server: ServerAddress) {
    guard !server.isLoopback else { return }
    Terminal.complain("warning: \(what) leave this machine, for \(server)")
  }
}

extension ServerAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
