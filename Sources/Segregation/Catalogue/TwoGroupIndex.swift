/// The two-group indices by the names a command line knows them by.
///
///     let index = TwoGroupIndex(id: "H")
///     index?.value(of: schools)
public enum TwoGroupIndex: Sendable, Hashable {
  case dissimilarity, gini, gorard, hutchens, information, mutualInformation
  case isolation, exposure, correlationRatio
  /// With its aversion ε, between 0 and 1.
  case atkinson(Double)

  /// All of them, Atkinson with ε = ½.
  public static let all: [TwoGroupIndex] = [
    .dissimilarity, .gini, .gorard, .hutchens, .information, .mutualInformation, .atkinson(0.5), .isolation,
    .exposure, .correlationRatio,
  ]

  /// "D", "gini", "gorard", "hutchens", "H", "M", "isolation", "exposure", "eta2", "atkinson" (ε = ½) or
  /// "atkinson:0.3"; `nil` for any other name. Case is not minded.
  public init?(id: String) {
    let name = id.lowercased()
    if let known = Self.all.first(where: { $0.id.lowercased() == name }) {
      self = known
    } else if name.hasPrefix("atkinson:"), let epsilon = Double(name.dropFirst(9)), epsilon > 0, epsilon < 1 {
      self = .atkinson(epsilon)
    } else {
      return nil
    }
  }

  public var id: String {
    switch self {
    case .dissimilarity: "D"
    case .gini: "gini"
    case .gorard: "gorard"
    case .hutchens: "hutchens"
    case .information: "H"
    case .mutualInformation: "M"
    case .isolation: "isolation"
    case .exposure: "exposure"
    case .correlationRatio: "eta2"
    case .atkinson(let epsilon): epsilon == 0.5 ? "atkinson" : "atkinson:\(epsilon)"
    }
  }

  public var title: String {
    switch self {
    case .dissimilarity: "Dissimilarity"
    case .gini: "Gini"
    case .gorard: "Gorard's segregation index"
    case .hutchens: "Hutchens' square root index"
    case .information: "Information index"
    case .mutualInformation: "Mutual information"
    case .isolation: "Isolation"
    case .exposure: "Exposure"
    case .correlationRatio: "Correlation ratio"
    case .atkinson(let epsilon): "Atkinson (ε = \(epsilon))"
    }
  }

  /// The index of these counts; `nil` where it is undefined (an empty group, or no pupils).
  public func value(of counts: TwoGroupCounts) -> Double? {
    switch self {
    case .dissimilarity: counts.dissimilarity
    case .gini: counts.gini
    case .gorard: counts.gorard
    case .hutchens: counts.hutchens
    case .information: counts.informationIndex
    case .mutualInformation: counts.mutualInformation
    case .isolation: counts.isolation
    case .exposure: counts.exposure
    case .correlationRatio: counts.correlationRatio
    case .atkinson(let epsilon): counts.atkinson(epsilon)
    }
  }
}
