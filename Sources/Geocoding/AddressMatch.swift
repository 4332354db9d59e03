/// What should happen to an answer.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  /// Sure enough to be used as it is.
  case accepted
  /// Somebody should look at it; there is a proposal.
  case review
  /// Nothing in the register is like it.
  case refused
}

/// How near to the house the answer is, best first.
public enum MatchType: String, Sendable, Hashable, CaseIterable {
  /// The house number itself.
  case address
  /// The same number with another suffix, or without one.
  case suffix
  /// A number inside the span that the query names ("12-14"), or an address that stands for several numbers.
  case range
  /// Between the neighbours on the same side of the street.
  case interpolated
  /// The middle of the street.
  case street
  case none
}

/// A difference between what was asked and what was found.
public struct Fault: Sendable, Hashable, CustomStringConvertible {
  public enum Component: String, Sendable, Hashable, CaseIterable {
    case street, type, number, postcode, city
  }

  public enum Kind: Sendable, Hashable {
    /// So many letters would have to change.
    case edits(Int)
    /// Words of the register's name that the query leaves out.
    case missingWords(Int)
    /// Words of the query that the name has not got.
    case extraWords(Int)
    /// Initials or cut words stand for whole ones.
    case abbreviated
    case differs
    case unknown
    /// The register has it at places far from one another.
    case atSeveralPlaces
    /// The register has it far from the numbers beside it.
    case farFromNeighbours
  }

  public let component: Component
  public let kind: Kind

  public init(_ component: Component, _ kind: Kind) {
    self.component = component
    self.kind = kind
  }

  public var description: String {
    switch kind {
    case .edits(let count): "\(component.rawValue): \(count) \(count == 1 ? "edit" : "edits")"
    case .missingWords(let count): "\(component.rawValue): \(count) \(count == 1 ? "word" : "words") missing"
    case .extraWords(let count): "\(component.rawValue): \(count) \(count == 1 ? "word" : "words") more"
    case .abbreviated: "\(component.rawValue): abbreviated"
    case .differs: "\(component.rawValue): differs"
    case .unknown: "\(component.rawValue): unknown"
    case .atSeveralPlaces: "\(component.rawValue): at several places"
    case .farFromNeighbours: "\(component.rawValue): far from its neighbours"
    }
  }
}

/// A place of the register that the query may mean.
public struct Candidate: Sendable, Hashable {
  public let matchType: MatchType
  /// The estimated probability that this is the right place, 0…1.
  public let score: Double
  /// The street's position in the register, and the address's; an interpolated place or a street has no address.
  public let street: Int
  public let address: Int?
  /// How far off the place may be in metres: 0 for a register's own point; what nine of ten interpolated
  /// ones keep to; the distance of the farthest address for a street.
  public let errorMeters: Double
  /// In the register's coordinates.
  public let x: Double
  public let y: Double
}

/// The answer to one query.
public struct AddressMatch: Sendable, Hashable {
  public let outcome: Outcome
  /// How near the proposal is to the house; `none` when nothing is proposed.
  public let matchType: MatchType
  /// The estimated probability that the place is right, 0…1.
  public let score: Double
  public let faults: [Fault]
  /// Best first, at most three; empty when refused.
  public let candidates: [Candidate]
  /// By how much the first candidate's score exceeds the second's.
  public let margin: Double

  /// What the score rests on; `nil` when no street is like the query's.
  public let evidence: Evidence?
  /// Whether a reviewer decided it.
  public var isReviewed = false
  /// The street of the first candidate, where nothing says which of the candidates' houses is meant.
  var street: Candidate?

  /// What is proposed: the first candidate, or only its street.
  public var best: Candidate? { street ?? candidates.first }

  /// How far off the proposed place may be in metres.
  public var errorMeters: Double? { best?.errorMeters }
}
