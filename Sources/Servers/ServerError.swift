/// Why a server gave no answer that can be used.
///
/// It never holds what was asked, which may be where a pupil lives.
public struct ServerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of trouble; new ones may come without breaking callers.
  public struct Code: Sendable, Hashable {
    private let name: String
    private init(_ name: String) { self.name = name }

    /// Homes would leave this machine without leave.
    public static let refused = Code("refused")
    /// The server cannot be reached, or does not answer in time.
    public static let unavailable = Code("unavailable")
    /// The server answered something else than such a server does.
    public static let badAnswer = Code("bad answer")
  }

  public let code: Code
  public let server: ServerAddress
  /// One sentence, without a full stop.
  public let problem: String
  /// What the reader can do.
  public let hint: String

  init(_ code: Code, _ server: ServerAddress, _ problem: String, hint: String) {
    self.code = code
    self.server = server
    self.problem = problem
    self.hint = hint
  }

  public var description: String { "\(server): \(problem)" }

  static func unavailable(_ server: ServerAddress, _ problem: String) -> ServerError {
    ServerError(.unavailable, server, problem, hint: "is it running, and is this its address?")
  }

  static func badStatus(_ server: ServerAddress, _ status: Int) -> ServerError {
    .badAnswer(server, "it answers with status \(status)")
  }

  /// A question that the server does not answer, with its own reason where it gives one.
  static func refusedQuestion(_ server: ServerAddress, _ status: Int, reason: String?) -> ServerError {
    guard let reason else { return badStatus(server, status) }
    return ServerError(
      .badAnswer, server, "it answers with status \(status): \"\(reason)\"",
      hint:
        "this is the server's own reason; where it is a limit, raise that of the server (OSRM: --max-table-size; Valhalla: service_limits)"
    )
  }

  static func badAnswer(_ server: ServerAddress, _ problem: String) -> ServerError {
    ServerError(
      .badAnswer, server, problem,
      hint: "is it a server of this kind, and does it know the city and the mode?")
  }
}
