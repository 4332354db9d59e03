import Foundation
import Synchronization

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
    let answer = try reply(path, body: body)
    guard answer.status == 200 else { throw failed(.badStatus(server, answer.status)) }
    return answer.body
  }

  /// The answer whatever the server makes of the question: a status of success, or 400.
  func reply(_ path: String, body: [UInt8]? = nil) throws(ServerError) -> HTTPAnswer {
    // Of many questions one that has failed for good fails all that come after it.
    if let error = failure.error { throw error }
    do {
      return try tried(path, body)
    } catch {
      throw failed(error)
    }
  }

  /// Remembers what went wrong for good.
  func failed(_ error: ServerError) -> ServerError {
    failure.error = error
    return error
  }

  private func tried(_ path: String, _ body: [UInt8]?) throws(ServerError) -> HTTPAnswer {
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

  private func once(_ path: String, _ body: [UInt8]?) throws(ServerError) -> HTTPAnswer {
    let connection = try Connection(server, timeout: timeout)
    var head = "\(body == nil ? "GET" : "POST") \(server.prefix)\(path) HTTP/1.1\r\n"
    head += "Host: \(server.host.contains(":") ? "[\(server.host)]" : server.host):\(server.port)\r\n"
    head += "User-Agent: catchment\r\nAccept: application/json\r\nConnection: close\r\n"
    if let body { head += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n" }
    try connection.send(Array((head + "\r\n").utf8) + (body ?? []))
    let answer = try HTTPAnswer(connection.receive(until: HTTPAnswer.isWhole), from: server)
    switch answer.status {
    case 200, 400: return answer
    case 429, 500...599: throw .unavailable(server, "it answers with status \(answer.status)")
    default: throw .badStatus(server, answer.status)
    }
  }
}

/// What went wrong with a server first.
private final class Failure: Sendable {
  private let first = Mutex<ServerError?>(nil)

  var error: ServerError? {
    get { first.withLock { $0 } }
    set { first.withLock { $0 = $0 ?? newValue } }
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
    let head = Head(data[..<end.lowerBound])
    let first = head.first
    guard first.count >= 2, first[0].hasPrefix("HTTP/1."), let status = Int(first[1]) else {
      throw .badAnswer(server, "this is no HTTP")
    }
    self.status = status
    let rest = data[end.upperBound...]
    if head.isChunked {
      guard let whole = Self.unchunked(rest) else { throw .unavailable(server, "the connection broke off") }
      body = whole
    } else {
      let length = head.length ?? rest.count
      guard length >= 0, length <= rest.count else { throw .unavailable(server, "the connection broke off") }
      body = Data(rest.prefix(length))
    }
  }

  /// Whether nothing can follow, as far as the answer says how long it is.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    let data = Data(bytes.prefix(1 << 16))
    guard let end = data.range(of: Data("\r\n\r\n".utf8)) else { return false }
    let head = Head(data[..<end.lowerBound])
    if let length = head.length, !head.isChunked { return bytes.count - end.upperBound >= length }
    return head.isChunked && bytes.suffix(5).elementsEqual("0\r\n\r\n".utf8)
      && unchunked(Data(bytes[end.upperBound...])) != nil
  }

  /// The lines before the body.
  private struct Head {
    let first: [Substring]
    private var fields: [String: String] = [:]

    var isChunked: Bool { fields["transfer-encoding"]?.lowercased() == "chunked" }
    var length: Int? { fields["content-length"].flatMap { Int($0) } }

    init(_ data: Data) {
      let text = String(decoding: data, as: UTF8.self)
      let lines = text.split(separator: "\r\n")
      first = (lines.first ?? "").split(separator: " ")
      for line in lines.dropFirst() {
        let halves = line.split(separator: ":", maxSplits: 1)
        if halves.count == 2 {
          fields[halves[0].lowercased()] = halves[1].trimmingCharacters(in: .whitespaces)
        }
      }
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
