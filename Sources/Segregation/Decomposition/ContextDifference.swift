/// A difference of an index between two cities, by what their people are and by how they are laid out.
///
/// Shapley's mean over both orders of exchanging one city's distribution for the other's (Cortés, Rey, Knaap
/// and Wolf 2020).
public struct ContextDifference: Sendable, Hashable {
  /// The part due to the distribution of the group over units.
  public let attribute: Double
  /// The part due to the units themselves.
  public let spatial: Double

  public var difference: Double { attribute + spatial }
}

/// What one city takes over from the other, unit by unit at the same rank.
public enum Counterfactual: Sendable, Hashable, CaseIterable {
  /// The group's share of the unit's pupils; unit sizes stay.
  case composition
  /// The unit's share of the group's pupils, and of the others'; group sizes stay.
  case share
  /// The group's and the others' shares of the unit's pupils.
  case dualComposition
}

extension TwoGroupIndex {
  /// The index of `first` less that of `second`, taken apart.
  ///
  /// - Returns: `nil` where the index is undefined in one of the cities or with one's people in the other's
  ///   units.
  public func difference(
    _ first: TwoGroupCounts, _ second: TwoGroupCounts, by counterfactual: Counterfactual
  ) -> ContextDifference? {
    guard let ownFirst = value(of: first), let ownSecond = value(of: second),
      let firstUnits = value(of: counterfactual.people(of: second, in: first)),
      let secondUnits = value(of: counterfactual.people(of: first, in: second))
    else { return nil }
    return ContextDifference(
      attribute: (ownFirst - firstUnits + secondUnits - ownSecond) / 2,
      spatial: (ownFirst - secondUnits + firstUnits - ownSecond) / 2)
  }
}

extension Counterfactual {
  fileprivate func people(of source: TwoGroupCounts, in city: TwoGroupCounts) -> TwoGroupCounts {
    let totals = city.members.indices.map { city.members[$0] + city.others[$0] }
    let members: [Double]
    let others: [Double]
    switch self {
    case .composition:
      members = zip(ranked(source.memberShares, in: city.memberShares), totals).map { $0 * $1 }
      others = zip(totals, members).map { max(0, $0 - $1) }
    case .dualComposition:
      members = zip(ranked(source.memberShares, in: city.memberShares), totals).map { $0 * $1 }
      others = zip(ranked(source.swapped.memberShares, in: city.swapped.memberShares), totals).map { $0 * $1 }
    case .share:
      members = rescaled(ranked(source.spread, in: city.spread), to: city.memberTotal)
      others = rescaled(ranked(source.swapped.spread, in: city.swapped.spread), to: city.otherTotal)
    }
    return TwoGroupCounts(unchecked: ContiguousArray(members), ContiguousArray(others), isWeighted: true)
  }

  private func rescaled(_ values: [Double], to total: Double) -> [Double] {
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum * total } : values
  }
}

extension TwoGroupCounts {
  /// The group's share of each unit, 0 for an empty one.
  fileprivate var memberShares: [Double] {
    members.indices.map { unit in
      let size = members[unit] + others[unit]
      return size > 0 ? members[unit] / size : 0
    }
  }

  /// Each unit's share of the group.
  fileprivate var spread: [Double] { members.map { memberTotal > 0 ? $0 / memberTotal : 0 } }
}

/// For each of `values` the quantile of `source` at its rank; ties share their mean rank, and quantiles lie
/// between neighbours.
private func ranked(_ source: [Double], in values: [Double]) -> [Double] {
  guard !source.isEmpty, !values.isEmpty else { return values }
  let sorted = source.sorted()
  let order = values.indices.sorted { values[$0] < values[$1] }
  var result = values
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
    let rank = Double(start + 1 + end) / 2 / Double(order.count)
    let place = rank * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    let quantile = sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    for index in order[start..<end] { result[index] = quantile }
    start = end
  }
  return result
}
