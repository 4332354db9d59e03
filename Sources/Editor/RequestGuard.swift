import FlyingFox

/// Who may ask the server: the page that it gave out itself, in a browser of whoever knows the token.
struct RequestGuard: Sendable {
  let port: UInt16
  let token: String

  static let tokenHeader = HTTPHeader("X-Catchment-Token")
  static let mostBytes = 8 << 20

  /// What is wrong with a request; nil when nothing is.
  ///
  /// - Parameter isPage: the files of the page hold no data, so that nobody needs a token for them.
  func refusal(of request: HTTPRequest, isPage: Bool) -> HTTPStatusCode? {
    let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
    // A site whose name leads to this machine calls it by that name.
    guard let host = request.headers[.host], hosts.contains(host) else { return .misdirectedRequest }
    guard !isPage else { return request.method == .GET ? nil : .methodNotAllowed }
    if let origin = request.headers[HTTPHeader("Origin")], origin != "http://\(host)" { return .forbidden }
    if let site = request.headers[HTTPHeader("Sec-Fetch-Site")], !["same-origin", "none"].contains(site) {
      return .forbidden
    }
    guard isToken(request.headers[RequestGuard.tokenHeader] ?? "") else { return .forbidden }
    if request.method == .POST {
      guard request.headers[.transferEncoding] == nil else { return .lengthRequired }
      guard let length = request.headers[.contentLength].flatMap({ Int($0) }) else { return .lengthRequired }
      guard length <= RequestGuard.mostBytes else { return .payloadTooLarge }
    }
    return nil
  }

  /// Takes the same time wherever the two differ.
  private func isToken(_ text: String) -> Bool {
    let (given, own) = (Array(text.utf8), Array(token.utf8))
    guard given.count == own.count else { return false }
    return zip(given, own).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 128 random bits.
  static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let part = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - part.count) + part
    }.joined()
  }
}
