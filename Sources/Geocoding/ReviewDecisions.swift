import DeterministicParallel

/// What a reviewer has decided about queries, to be kept when they are matched again.
///
/// A decision is found by the query's words: case, accents and separators may change, words may not.
public struct ReviewDecisions: Sendable {
  public enum Choice: Sendable, Hashable {
    /// The address of the register with this identifier.
    case address(String)
    /// The candidate at this position, 0 for the first, as the register gave it.
    case candidate(Int)
    /// None: the home is not in the register.
    case refused
  }

  private var choices: [UInt64: Choice] = [:]

  public init() {}

  public var count: Int { choices.count }

  public subscript(query: AddressQuery) -> Choice? {
    get { choices[Self.key(query)] }
    set { choices[Self.key(query)] = newValue }
  }

  /// The identifiers that were chosen and that a register has not got (any longer), sorted; the queries that
  /// they belong to are matched as if nothing had been decided.
  public func missingIdentifiers(in register: AddressRegister) -> [String] {
    let known = positions(in: register)
    return choices.values.compactMap { choice in
      if case .address(let identifier) = choice, known[identifier] == nil { identifier } else { nil }
    }.sorted()
  }

  /// Where the chosen identifiers are; of duplicates the first in the order of streets and numbers.
  func positions(in register: AddressRegister) -> [String: (street: Int, address: Int)] {
    var wanted: Set<String> = []
    for case .address(let identifier) in choices.values { wanted.insert(identifier) }
    guard !wanted.isEmpty else { return [:] }
    var positions: [String: (street: Int, address: Int)] = [:]
    for street in 0..<register.streetCount {
      for address in register.addresses(of: street) {
        let identifier = register.identifier(of: address)
        if wanted.contains(identifier), positions[identifier] == nil {
          positions[identifier] = (street, address)
        }
      }
    }
    return positions
  }

  private static func key(_ query: AddressQuery) -> UInt64 {
    var reading = ParsedAddress()
    reading.take(query)
    return reading.list.tokens.reduce(WordHash.start) { hash, token in
      FNV1a.add(token.hash ^ UInt64(token.field.rawValue), to: hash)
    }
  }
}

extension Geocoder {
  /// An answer for each query, in their order, in which a reviewer's decisions stand.
  public func match(
    _ queries: [AddressQuery], decisions: ReviewDecisions, workers: Workers = .all
  ) -> [AddressMatch] {
    let matches = match(queries, workers: workers)
    guard decisions.count > 0 else { return matches }
    let positions = decisions.positions(in: register)
    return zip(queries, matches).map { query, match in
      switch decisions[query] {
      case nil: return match
      case .refused: return .decided(nil, evidence: match.evidence)
      case .candidate(let index):
        guard match.candidates.indices.contains(index) else { return match }
        return .decided(match.candidates[index], evidence: match.evidence)
      case .address(let identifier):
        guard let (street, address) = positions[identifier] else { return match }
        let candidate = Candidate(
          matchType: .address, score: 1, street: street, address: address,
          errorMeters: 0, x: register.xs[address], y: register.ys[address])
        return .decided(candidate, evidence: match.evidence)
      }
    }
  }
}

extension AddressMatch {
  /// The answer that a reviewer chose; `nil` is a refusal.
  fileprivate static func decided(_ candidate: Candidate?, evidence: Evidence?) -> AddressMatch {
    AddressMatch(
      outcome: candidate == nil ? .refused : .accepted, matchType: candidate?.matchType ?? .none,
      score: candidate == nil ? 0 : 1, faults: [],
      candidates: candidate.map { [$0] } ?? [], margin: candidate == nil ? 0 : 1, evidence: evidence,
      isReviewed: true)
  }
}
