/// The indices of groups in an order, by the names that tables know them by.
public enum OrdinalIndex: String, Sendable, Hashable, CaseIterable {
  case information = "ordinal_H"
  case variationRatio = "ordinal_variation_ratio"
  case squareRoot = "ordinal_square_root"
  case rankOrder = "rank_order_H"

  public var id: String { rawValue }

  public var title: String {
    switch self {
    case .information: "Ordinal information index"
    case .variationRatio: "Ordinal variation ratio"
    case .squareRoot: "Ordinal square root index"
    case .rankOrder: "Rank-order information index"
    }
  }

  /// The index of a table whose columns stand from lowest to highest; `nil` where it is undefined.
  public func value(of table: GroupTable) -> Double? {
    switch self {
    case .information: table.ordinalInformationIndex
    case .variationRatio: table.ordinalVariationRatio
    case .squareRoot: table.ordinalSquareRoot
    case .rankOrder: table.rankOrderInformationIndex()
    }
  }
}
