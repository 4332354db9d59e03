/// Indices of segregation that a search can lower; each is 0 when all zones are alike.
public enum SegregationIndex: String, Sendable, Hashable, CaseIterable {
  /// The dissimilarity index D (Duncan and Duncan 1955).
  case dissimilarity = "D"
  /// Theil's information index H (Theil and Finizza 1971).
  case information = "H"
  /// The mutual information index M, in nats.
  case mutualInformation = "M"
  /// The variance ratio η² (Bell 1954).
  case varianceRatio = "eta2"
}

/// What a search makes as small as it can: a weighted sum of terms.
public struct Objective: Sendable, Hashable {
  public enum Measure: Sendable, Hashable {
    /// Σ pupils · way / 1000: pupil-kilometres where ways are in metres.
    case travel
    /// Σ fixed costs of the facilities that serve a block.
    case fixedCosts
    /// Σ |1 − (pupils + 0.001) / (capacity + 0.00001)| over the facilities with places that serve a block, as Biswas et
    /// al. (2020) define it, guards against a division by zero included.
    case balance
    /// Σ 1 − 4π · area / perimeter² (Polsby and Popper 1991) over the facilities that serve a block.
    case compactness
    /// The index over the facilities: of D and η² the mean of the groups, each against all others; of H and M
    /// that of the groups and of the pupils in none of them.
    case segregation(SegregationIndex, groups: [Int])
    /// How many pupils get another facility than today.
    case moved
    /// Σ facilities beyond the first that the pupils of a feeder go to, over the feeders.
    case splitFeeders
    /// Σ pieces beyond the first that the blocks of a facility are in, over the facilities that serve a block.
    case islands
  }

  public struct Term: Sendable, Hashable {
    public var measure: Measure
    public var weight: Double

    public init(_ measure: Measure, weight: Double = 1) {
      self.measure = measure
      self.weight = weight
    }
  }

  public var terms: [Term]
  /// How many groups the terms of one objective can name.
  public static let mostGroups = 8

  public init(_ terms: [Term]) { self.terms = terms }

  public init(_ measure: Measure) { terms = [Term(measure)] }
}
