import Measures

/// What the public is told of one count.
public enum Mark: UInt8, Sendable, Hashable, CaseIterable {
  case published
  /// Withheld because it is small itself.
  case primary
  /// Withheld because a small count could be worked out from it.
  case secondary
  /// Withheld together with others, small or not: telling which is which would give a small one away.
  case together

  public var isPublished: Bool { self == .published }

  /// The status of a measure that is this count.
  public var status: Status {
    switch self {
    case .published: .ok
    case .primary: .suppressedPrimary
    case .secondary: .suppressedSecondary
    case .together: .suppressedTogether
    }
  }
}

extension Status {
  /// Why a number is withheld, for readers of English; nil where none is.
  public var reason: String? {
    switch self {
    case .ok, .undefined, .notAvailable: nil
    case .suppressedPrimary: "too few pupils"
    case .suppressedSecondary: "a number of too few pupils could be worked out from it"
    case .suppressedTogether: "withheld with others, some of them of too few pupils"
    }
  }
}
