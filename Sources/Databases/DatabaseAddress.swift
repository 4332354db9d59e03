import Foundation

/// A table of a PostgreSQL database as its user names it, wherever a file can be named:
/// `postgresql://anna@db.town.example/schools?table=education.pupils`.
///
/// All that libpq knows of such addresses holds (several hosts, `?sslmode=`, a socket's folder as `?host=`), but for
/// passwords, which would be read by others in study files, shells and lists of processes.
public struct DatabaseAddress: Sendable, Hashable, CustomStringConvertible {
  /// The schema, where one is named; else the server's search path decides.
  public let schema: String?
  public let table: String
  /// The column of geometries, where the address names one.
  public let geometry: String?
  /// Without the user, as messages show it.
  public let description: String
  /// What libpq connects by.
  let connection: String
  /// Whether nobody but this machine can be asked.
  let isLocal: Bool
  /// Whether the user says how connections are encrypted.
  let saysEncryption: Bool

  /// Whether a text is meant as such an address.
  public static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
  }

  /// A path as messages show it: an address without who asks, any other as it is.
  public static func shown(_ text: String) -> String {
    guard isAddress(text) else { return text }
    let parts = Parts(text)
    let table = parts.query.first { $0.key == "table" }.map { "?table=" + $0.value } ?? ""
    return "postgresql://\(parts.hosts)\(parts.database)\(table)"
  }

  /// - Throws: `DatabaseError` (`usage`) for an address with a password, and for one that names no table.
  public init(_ text: String) throws(DatabaseError) {
    let parts = Parts(text)
    let secrets: Set = ["password", "sslpassword", "passfile"]
    if parts.user?.contains(":") == true
      || parts.query.contains(where: { secrets.contains($0.key.lowercased()) })
    {
      throw DatabaseError(
        .usage, "an address must not hold a password, as others can read it",
        hint: "put it into the environment as PGPASSWORD, or into ~/.pgpass (readable by you alone)")
    }
    func decoded(_ key: String) -> String? {
      parts.query.last { $0.key == key }.map { $0.value.removingPercentEncoding ?? $0.value }
    }
    guard let name = decoded("table").map(DatabaseAddress.names), let last = name.last, name.count <= 2,
      !name.contains("")
    else {
      throw DatabaseError(
        .usage, "the address names no table", hint: "postgresql://user@host/database?table=schema.name")
    }
    table = last
    schema = name.count == 2 ? name[0] : nil
    geometry = decoded("geometry")
    description = DatabaseAddress.shown(text)
    let environment = ProcessInfo.processInfo.environment
    let hosts = parts.hosts.isEmpty ? decoded("host") ?? environment["PGHOST"] ?? "" : parts.hosts
    isLocal = hosts.split(separator: ",").allSatisfy { DatabaseAddress.isLoopback(String($0)) }
    let own: Set = ["table", "geometry"]
    let keys = Set(parts.query.map(\.key))
    saysEncryption = keys.contains("sslmode") || environment["PGSSLMODE"] != nil || keys.contains("service")
    var query = parts.query.filter { !own.contains($0.key) }.map { "\($0.key)=\($0.value)" }
    query.append("client_encoding=UTF8")
    if !keys.contains("application_name") { query.append("application_name=catchment") }
    if !keys.contains("connect_timeout") { query.append("connect_timeout=10") }
    // Pupils do not go over a network for all to read.
    if !isLocal, !saysEncryption { query.append("sslmode=require") }
    let user = parts.user.map { $0 + "@" } ?? ""
    connection = "postgresql://\(user)\(parts.hosts)\(parts.database)?\(query.joined(separator: "&"))"
  }

  /// The parts of an address as they stand there.
  private struct Parts {
    var user: String?
    var hosts: String
    /// With the slash in front.
    var database: String
    var query: [(key: String, value: String)]

    init(_ text: String) {
      let rest = text.dropFirst(text.hasPrefix("postgresql://") ? "postgresql://".count : "postgres://".count)
      let halves = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      let slash = halves[0].firstIndex(of: "/") ?? halves[0].endIndex
      let place = halves[0][..<slash]
      let at = place.lastIndex(of: "@")
      user = at.map { String(place[..<$0]) }
      hosts = String(at.map { place[place.index(after: $0)...] } ?? place)
      database = String(halves[0][slash...])
      query = (halves.count > 1 ? halves[1] : "").split(separator: "&").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      }
    }
  }

  /// The names between dots; a name in quotation marks may have dots in it.
  private static func names(_ text: String) -> [String] {
    var (names, isQuoted) = ([""], false)
    for letter in text {
      if letter == "\"" {
        isQuoted.toggle()
      } else if letter == ".", !isQuoted {
        names.append("")
      } else {
        names[names.count - 1].append(letter)
      }
    }
    return names
  }

  private static func isLoopback(_ host: String) -> Bool {
    let host = (host.removingPercentEncoding ?? host).lowercased()
    // A port may follow, behind the brackets of a number of IPv6.
    return host.hasPrefix("/") || host.hasPrefix("@") || host.hasPrefix("[::1]") || host == "::1"
      || ["localhost", "127.0.0.1"].contains(host.split(separator: ":").first.map(String.init) ?? "")
  }
}
