/// How the answers fall out.
public struct GeocodingSummary: Sendable, Hashable {
  public private(set) var outcomes: [Outcome: Int] = [:]
  public private(set) var matchTypes: [MatchType: Int] = [:]
  /// How many a reviewer has decided.
  public private(set) var reviewed = 0
  /// How many a server has found; they are for review and have no score.
  public private(set) var served = 0
  /// What the user should know of how the table was read, one sentence each.
  public internal(set) var notes: [String] = []
  private var scores: [Outcome: Double] = [:]
  private var scored: [Outcome: Int] = [:]

  public init() {}

  public var rows: Int { outcomes.values.reduce(0, +) }

  /// The share of right places that the calibrated scores promise for an outcome: their mean over the answers that
  /// no reviewer decided; `nil` without any.
  public func expectedPrecision(_ outcome: Outcome) -> Double? {
    scored[outcome].flatMap { count in scores[outcome].map { $0 / Double(count) } }
  }

  /// Counts a place that a server has found and a reviewer has chosen.
  mutating func addChosenPlace() {
    outcomes[.accepted, default: 0] += 1
    reviewed += 1
  }

  /// - Parameter isServed: whether a server has found what the register has not got.
  public mutating func add(_ match: AddressMatch, isServed: Bool = false) {
    if isServed {
      served += 1
      return outcomes[.review, default: 0] += 1
    }
    outcomes[match.outcome, default: 0] += 1
    matchTypes[match.matchType, default: 0] += 1
    guard !match.isReviewed else { return reviewed += 1 }
    scores[match.outcome, default: 0] += match.score
    scored[match.outcome, default: 0] += 1
  }
}
