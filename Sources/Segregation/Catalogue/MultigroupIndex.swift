/// The multigroup indices by the names a command line knows them by.
public enum MultigroupIndex: String, Sendable, Hashable, CaseIterable {
  case information = "H"
  case mutualInformation = "M"

  /// The index called `id`; case is not minded.
  public init?(id: String) {
    let name = id.lowercased()
    guard let known = Self.allCases.first(where: { $0.id.lowercased() == name }) else { return nil }
    self = known
  }

  public var id: String { rawValue }

  public var title: String {
    switch self {
    case .information: "Information index"
    case .mutualInformation: "Mutual information"
    }
  }

  /// The index of this table; `nil` where it is undefined (fewer than two groups with pupils).
  public func value(of table: GroupTable) -> Double? {
    switch self {
    case .information: table.informationIndex
    case .mutualInformation: table.mutualInformation
    }
  }
}
