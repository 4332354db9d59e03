import Foundation

/// Asks one server, as often as it takes but no longer: HTTP/1.1 without a proxy, without redirects, a connection for
/// each request.
struct HTTPClient: Sendable {
  let server: ServerAddress
  /// For one try.
  var timeout: Duration = .seconds(30)
  private let failure = Failure()
  /// How long to wait before each further try.
  var pauses: [Duration] = [.milliseconds(200), .seconds(1)]

  /// - Parameter mayLeave: whether homes may be sent to another machine.
  /// - Throws: `.refused` when they may not, and the server is another machine.
  init(_ server: ServerAddress, mayLeave: Bool) throws(ServerError) {
    guard server.isLoopback || mayLeave else {
      throw ServerError(
        .refused, server, "where pupils live would be sent to another machine",
        hint: "if you may do that, add --let-homes-leave; a server on this machine needs no leave")
    }
    self.server = server
  }

  /// The body of the answer to GET, or to POST where there is a body.
  ///
  /// - Parameter path: with its query, percent-encoded.
  /// - Throws: `.unavailable` when all tries fail, `.badAnswer` for a status that is none of success.
  func answer(_ path: String, body: [UInt8]? = nil) throws(ServerError) -> Data {
    // Of many questions one that has failed for good fails all that come after it.
    if let error = failure.error { throw error }
    do {
      return try tried(path, body)
    } catch {
      failure.error = error
      throw error
    }
  }

  private func tried(_ path: String, _ body: [UInt8]?) throws(ServerError) -> Data {
    for pause in pauses {
      do {
        return try once(path, body)
      } catch {
        guard error.code == .unavailable else { throw error }
        Thread.sleep(
          forTimeInterval: Double(pause.components.attoseconds) * 1e-18 + Double(pause.components.seconds))
      }
    }
    return try once(path, body)
  }

  /// The answer as one of JSON.
  func json<Answer: Decodable>(_ path: String, body: [UInt8]? = nil, as: Answer.Type) throws(ServerError)
    -> Answer
  {
    let data = try answer(path, body: body)
    guard let value = try? JSONDecoder().decode(Answer.self, from: data) else {
      throw .badAnswer(server, "the answer is not what such a server says")
    }
    return value
  }

  private func once(_ path: String, _ body: [UInt8]?) throws(ServerError) -> Data {
    let connection = try Connection(server, timeout: timeout)
    var head = "\(body == nil ? "GET" : "POST") \(server.prefix)\(path) HTTP/1.1\r\n"
    head += "Host: \(server.host.contains(":") ? "[\(server.host)]" : server.host):\(server.port)\r\n"
    head += "User-Agent: catchment\r\nAccept: application/json\r\nConnection: close\r\n"
    if let body { head += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n" }
    try connection.send(Array((head + "\r\n").utf8) + (body ?? []))
    let answer = try HTTPAnswer(connection.receive(), from: server)
    switch answer.status {
    case 200: return answer.body
    case 429, 500...599: throw .unavailable(server, "it answers with status \(answer.status)")
    default: throw .badAnswer(server, "it answers with status \(answer.status)")
    }
  }
}

/// What went wrong with a server first.
private final class Failure: @unchecked Sendable {
  // Unchecked because the lock guards `first`.
  private let lock = NSLock()
  private var first: ServerError?

  var error: ServerError? {
    get { lock.withLock { first } }
    set { lock.withLock { first = first ?? newValue } }
  }
}

/// An answer taken apart (RFC 9112).
struct HTTPAnswer {
  let status: Int
  let body: Data

  init(_ bytes: [UInt8], from server: ServerAddress) throws(ServerError) {
    let data = Data(bytes)
    guard let end = data.range(of: Data("\r\n\r\n".utf8)) else {
      throw bytes.isEmpty
        ? .unavailable(server, "the connection broke off") : .badAnswer(server, "this is no HTTP")
    }
    let lines = String(decoding: data[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let first = (lines.first ?? "").split(separator: " ")
    guard first.count >= 2, first[0].hasPrefix("HTTP/1."), let status = Int(first[1]) else {
      throw .badAnswer(server, "this is no HTTP")
    }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let halves = line.split(separator: ":", maxSplits: 1)
      if halves.count == 2 { fields[halves[0].lowercased()] = halves[1].trimmingCharacters(in: .whitespaces) }
    }
    self.status = status
    let rest = data[end.upperBound...]
    if fields["transfer-encoding"]?.lowercased() == "chunked" {
      guard let whole = Self.unchunked(rest) else { throw .unavailable(server, "the connection broke off") }
      body = whole
    } else {
      let length = fields["content-length"].flatMap { Int($0) } ?? rest.count
      guard length >= 0, length <= rest.count else { throw .unavailable(server, "the connection broke off") }
      body = Data(rest.prefix(length))
    }
  }

  /// nil when the last chunk is missing.
  private static func unchunked(_ data: Data) -> Data? {
    var whole = Data()
    var rest = data
    while let line = rest.range(of: Data("\r\n".utf8)) {
      let size = String(decoding: rest[..<line.lowerBound], as: UTF8.self).prefix { $0 != ";" }
      guard let length = Int(size.trimmingCharacters(in: .whitespaces), radix: 16), length >= 0 else {
        return nil
      }
      if length == 0 { return whole }
      let content = rest[line.upperBound...]
      guard content.count >= length + 2 else { return nil }
      whole.append(content.prefix(length))
      rest = content.dropFirst(length + 2)
    }
    return nil
  }
}
