import Repeatable

extension TwoGroupIndex {
  /// The mean of the index when pupils are dealt to the units at random, unit sizes and groups as they are.
  ///
  /// Exact: sums over the hypergeometric distribution of a unit's members, no simulation. D, Gini, Hutchens,
  /// H and M deal the members and the others; Gorard, isolation, exposure and η² deal all pupils.
  /// Takes time by the number of distinct sizes of unit (for Gini, by its square).
  ///
  /// - Returns: `nil` where the index is undefined, for weights (nobody can be dealt), and for Atkinson,
  ///   which is no sum over units or pairs of them; the mean of its permutations stands in.
  public func expected(of counts: TwoGroupCounts, workers: Workers = .all) -> Double? {
    guard !counts.isWeighted, value(of: counts) != nil else { return nil }
    switch self {
    case .dissimilarity: return counts.expectedDissimilarity
    case .gini: return counts.expectedGini(workers)
    case .gorard: return counts.expectedGorard
    case .hutchens: return counts.expectedHutchens
    case .mutualInformation: return counts.table.expectedInformation
    case .information:
      return counts.table.expectedInformation / entropy([counts.memberTotal, counts.otherTotal])
    case .isolation: return counts.expectedIsolation
    case .exposure: return counts.expectedExposure
    case .correlationRatio:
      let share = counts.memberTotal / counts.total
      return (counts.expectedIsolation - share) / (1 - share)
    case .atkinson: return nil
    }
  }
}

extension TwoGroupCounts {
  /// Sizes of the units when only the two groups count.
  var pairSizes: UnitSizes { UnitSizes(zip(members, others).map { $0 + $1 }) }

  fileprivate var expectedDissimilarity: Double {
    pairSizes.sum { size in
      Hypergeometric(population: Int(memberTotal + otherTotal), marked: Int(memberTotal), drawn: size)
        .mean { abs(Double($0) / memberTotal - Double(size - $0) / otherTotal) }
    } / 2
  }

  fileprivate var expectedGorard: Double {
    UnitSizes(totals).sum { size in
      Hypergeometric(population: Int(total), marked: Int(memberTotal), drawn: size)
        .mean { abs(Double($0) / memberTotal - Double(size) / total) }
    } / 2
  }

  fileprivate var expectedHutchens: Double {
    1
      - pairSizes.sum { size in
        Hypergeometric(population: Int(memberTotal + otherTotal), marked: Int(memberTotal), drawn: size)
          .mean { (Double($0) * Double(size - $0)).squareRoot() }
      } / (memberTotal * otherTotal).squareRoot()
  }

  fileprivate var expectedIsolation: Double {
    UnitSizes(totals).sum { size in
      Hypergeometric(population: Int(total), marked: Int(memberTotal), drawn: size).meanSquare / Double(size)
    } / memberTotal
  }

  /// Two pupils of a unit are a member and an other with chance X Y / (T (T − 1)), in either order.
  fileprivate var expectedExposure: Double {
    UnitSizes(totals).sum { Double($0 - 1) } * otherTotal / (total * (total - 1))
  }
}
