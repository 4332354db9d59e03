/// The towns that addresses name, counted.
///
/// The register of a single town seldom says which it is; the addresses do.
public struct NamedTowns: Sendable {
  private var counts: [UInt64: (name: String, count: Int)] = [:]
  /// How many addresses name a town.
  public private(set) var count = 0

  public init() {}

  public init(_ queries: some Sequence<AddressQuery>) {
    for query in queries { add(query) }
  }

  public mutating func add(_ query: AddressQuery) {
    guard let name = Self.town(of: query) else { return }
    let list = TokenList(name)
    guard list.count > 0 else { return }
    count += 1
    counts[TownNames.hash(list.tokens[...]), default: (name, 0)].count += 1
  }

  /// The town of nearly all addresses that name one, as the first of them writes it, and their number; nil when there is
  /// none.
  public var common: (name: String, count: Int)? {
    guard let most = counts.values.max(by: { ($0.count, $1.name) < ($1.count, $0.name) }),
      most.count * 10 >= count * 9
    else { return nil }
    return most
  }

  private static func town(of query: AddressQuery) -> String? {
    switch query {
    case .line(let line): return lastSegment(line)
    case .fields(let street, _, _, let city, _):
      return city.allSatisfy(\.isWhitespace) ? lastSegment(street) : city
    }
  }

  /// What stands behind the last comma, without postcode and country: "Carrer Major 1, 08800 Vilanova".
  private static func lastSegment(_ line: String) -> String? {
    var segments = line.split(separator: ",").dropFirst()
    if let last = segments.last, case let list = TokenList(String(last)), list.count > 0,
      list.tokens.allSatisfy({ $0.entry.roles.contains(.country) })
    {
      segments.removeLast()
    }
    guard let last = segments.last else { return nil }
    let name = last.drop { $0.isWhitespace || $0.isNumber }
    return name.isEmpty || name.contains(where: \.isNumber) ? nil : String(name)
  }
}
