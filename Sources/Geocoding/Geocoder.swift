import Repeatable

/// Finds addresses in a register, in memory and without a network.
///
/// Building one costs a pass over the street names; matching shares it between threads.
public struct Geocoder: Sendable {
  public let register: AddressRegister
  /// Streets by what is left of their names without case, accents, types and particles, in any order.
  private let streets: [UInt64: [Int32]]

  public init(_ register: AddressRegister) {
    self.register = register
    var streets: [UInt64: [Int32]] = [:]
    for street in 0..<register.streetCount {
      var list = TokenList(register.streetName(street))
      list.joinAbbreviations()
      list.splitGluedTypes()
      streets[Self.key(list.tokens[...]), default: []].append(Int32(street))
    }
    self.streets = streets
  }

  /// An answer for each query, in their order; the same with any number of workers.
  public func match(_ queries: [AddressQuery], workers: Workers = .all) -> [AddressMatch] {
    workers.map(queries.count, chunk: 512) { range in range.map { match(queries[$0]) } }.flatMap { $0 }
  }

  /// The answer to one query.
  public func match(_ query: AddressQuery) -> AddressMatch {
    var list = TokenList()
    var asked: HouseNumber?
    switch query {
    case .line(let text): list.append(text, field: .line)
    case .fields(let street, let number, _, _, _):
      list.append(street, field: .street)
      asked = HouseNumber(number)
    }
    list.joinAbbreviations()
    list.splitGluedTypes()
    for position in list.tokens.indices where asked != nil || list.tokens[position].isNumber {
      let end = asked == nil ? position : list.count
      guard let found = streets[Self.key(list.tokens[..<end])], let street = found.first else {
        if asked != nil { break }
        continue
      }
      let number = asked ?? Self.number(at: position, in: list)
      if let match = exact(number, in: Int(street)) { return match }
      if asked != nil { break }
    }
    return .refused
  }

  private func exact(_ number: HouseNumber?, in street: Int) -> AddressMatch? {
    guard let number else { return nil }
    let range = register.addresses(of: street)
    guard let index = range.first(where: { register.number($0) == number }) else { return nil }
    let candidate = Candidate(
      matchType: .address, score: 1, street: street, address: index, x: register.xs[index], y: register.ys[index])
    return AddressMatch(
      outcome: .accepted, matchType: .address, score: 1, errorMeters: 0, faults: [], candidates: [candidate], margin: 1)
  }

  private static func number(at position: Int, in list: TokenList) -> HouseNumber? {
    let token = list.tokens[position]
    guard token.value >= 0 else { return nil }
    var code: UInt32 = 0
    if position + 1 < list.count {
      let next = list.tokens[position + 1]
      if !next.isNumber, next.gap != .comma, next.length == 1 { code = HouseNumber.append(list.bytes(of: next), to: 0) }
    }
    return HouseNumber(value: token.value, suffixCode: code)
  }

  private static func key(_ tokens: ContiguousArray<Token>.SubSequence) -> UInt64 {
    let core = tokens.filter { $0.entry.roles.isDisjoint(with: [.particle, .streetType, .numberPrefix]) }
    return (core.isEmpty ? tokens : core[...]).reduce(0) { $0 &+ $1.hash }
  }
}
