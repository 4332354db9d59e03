/// Where a server is, as its user named it: "valhalla=http://127.0.0.1:8002".
public struct ServerAddress: Sendable, Hashable, CustomStringConvertible {
  /// What kind of server it is: "valhalla".
  public let kind: String
  public let host: String
  public let port: UInt16
  /// What stands before every path, without a slash at its end.
  public let prefix: String

  /// - Returns: nil for what has not the form kind=http://host:port/prefix.
  public init?(_ text: String) {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2, let kind = halves.first, halves[1].hasPrefix("http://") else { return nil }
    let rest = halves[1].dropFirst("http://".count)
    let place = rest.prefix { $0 != "/" }
    var path = String(rest.dropFirst(place.count))
    while path.hasSuffix("/") { path.removeLast() }
    let (host, port): (Substring, Substring?)
    if place.hasPrefix("["), let end = place.firstIndex(of: "]") {
      host = place[place.index(after: place.startIndex)..<end]
      let after = place[place.index(after: end)...]
      guard after.isEmpty || after.hasPrefix(":") else { return nil }
      port = after.isEmpty ? nil : after.dropFirst()
    } else {
      let parts = place.split(separator: ":", omittingEmptySubsequences: false)
      guard let first = parts.first, parts.count <= 2 else { return nil }
      (host, port) = (first, parts.count == 2 ? parts[1] : nil)
    }
    guard !host.isEmpty, Self.isPlain(host), Self.isPlain(path) else { return nil }
    guard let number = port.map({ UInt16($0) }) ?? 80, number > 0 else { return nil }
    (self.kind, self.host, self.port, prefix) = (kind, String(host), number, path)
  }

  /// Whether the host is this machine itself, by a name or number that can mean nothing else.
  public var isLoopback: Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    return isNumber || host == "::1" || host.lowercased() == "localhost"
  }

  public var description: String {
    "\(kind) at \(host.contains(":") ? "[\(host)]" : host):\(port)\(prefix)"
  }

  /// Nothing that could end a line of a request, or hold a user's name and password.
  private static func isPlain(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "@") && $0 != UInt8(ascii: "#") }
  }
}
