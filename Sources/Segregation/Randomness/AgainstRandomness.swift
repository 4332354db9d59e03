import DeterministicParallel

/// An index as measured, its mean under random allocation, and what is left when that is taken off.
public struct AgainstRandomness: Sendable, Hashable {
  public let value: Double
  /// The exact mean when pupils are dealt at random; `nil` where it has no exact form.
  public let expected: Double?
  /// Carrington and Troske's correction; `nil` without an expected value, and for exposure, which falls with
  /// segregation.
  public let corrected: Double?

  /// Carrington and Troske (1997): the excess over randomness as a share of the largest possible excess.
  ///
  /// With I the index, I₀ its expected value, C its value under full separation and F under an even spread,
  /// the corrected value is C (I − I₀)/(C − I₀) when I ≥ I₀ and C (I − I₀)/(I₀ − F) below. C is 1 for most
  /// indices, so that this is their (D − D₀)/(1 − D₀); C keeps M in nats and Gorard's index at most 1 − P.
  /// For isolation it is the effective isolation of Hellerstein and Neumark (2008).
  static func corrected(_ value: Double, expected: Double, ceiling: Double, floor: Double) -> Double? {
    let room = value >= expected ? ceiling - expected : expected - floor
    // A room of rounding is none: units of one pupil are as far apart by chance as can be.
    guard room > 1e-12 * ceiling else { return nil }
    return ceiling * (value - expected) / room
  }
}

extension TwoGroupIndex {
  /// The index raw, expected under random allocation, and corrected; `nil` where the index is undefined.
  public func againstRandomness(_ counts: TwoGroupCounts, workers: Workers = .all) -> AgainstRandomness? {
    var chance = RandomTwoGroup(counts)
    return againstRandomness(&chance, workers: workers)
  }

  /// The same of counts of which several indices are wanted.
  func againstRandomness(_ chance: inout RandomTwoGroup, workers: Workers) -> AgainstRandomness? {
    let counts = chance.counts
    guard let value = value(of: counts) else { return nil }
    let expected = chance.mean(of: self, workers: workers)
    let corrected = expected.flatMap { expected -> Double? in
      guard self != .exposure else { return nil }
      return AgainstRandomness.corrected(
        value, expected: expected, ceiling: ceiling(of: counts), floor: floor(of: counts))
    }
    return AgainstRandomness(value: value, expected: expected, corrected: corrected)
  }

  /// The value when no unit holds both groups.
  func ceiling(of counts: TwoGroupCounts) -> Double {
    switch self {
    case .mutualInformation: entropy([counts.memberTotal, counts.otherTotal])
    case .gorard: 1 - counts.memberTotal / counts.total
    case .dissimilarity, .gini, .hutchens, .information, .isolation, .exposure, .correlationRatio, .atkinson:
      1
    }
  }

  /// The value when all units are alike.
  func floor(of counts: TwoGroupCounts) -> Double {
    switch self {
    case .isolation: counts.memberTotal / counts.total
    case .dissimilarity, .gini, .gorard, .hutchens, .information, .mutualInformation, .exposure,
      .correlationRatio, .atkinson:
      0
    }
  }
}
