/// The multigroup indices by the names a command line knows them by.
public enum MultigroupIndex: String, Sendable, Hashable, CaseIterable {
  case dissimilarity = "D"
  case gini = "gini"
  case information = "H"
  case mutualInformation = "M"
  case normalisedExposure = "exposure"
  case relativeDiversity = "R"
  case squaredVariation = "C2"
  /// Diversity of the whole, for reading beside the indices.
  case simpson = "simpson"

  /// The index called `id`; case is not minded.
  public init?(id: String) {
    let name = id.lowercased()
    guard let known = Self.allCases.first(where: { $0.id.lowercased() == name }) else { return nil }
    self = known
  }

  public var id: String { rawValue }

  public var title: String {
    switch self {
    case .dissimilarity: "Dissimilarity, multigroup"
    case .gini: "Gini, multigroup"
    case .information: "Information index, multigroup"
    case .mutualInformation: "Mutual information, multigroup"
    case .normalisedExposure: "Normalised exposure"
    case .relativeDiversity: "Relative diversity"
    case .squaredVariation: "Squared coefficient of variation"
    case .simpson: "Simpson's interaction index"
    }
  }

  /// The index of this table; `nil` where it is undefined (fewer than two groups with pupils).
  public func value(of table: GroupTable) -> Double? {
    switch self {
    case .dissimilarity: table.dissimilarity
    case .gini: table.gini
    case .information: table.informationIndex
    case .mutualInformation: table.mutualInformation
    case .normalisedExposure: table.normalisedExposure
    case .relativeDiversity: table.relativeDiversity
    case .squaredVariation: table.squaredVariation
    case .simpson: table.total > 0 ? table.simpsonInteraction : nil
    }
  }
}
