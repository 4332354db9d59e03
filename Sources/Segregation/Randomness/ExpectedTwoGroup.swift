import DeterministicParallel

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
    guard value(of: counts) != nil else { return nil }
    var chance = RandomTwoGroup(counts)
    return chance.mean(of: self, workers: workers)
  }
}

extension TwoGroupCounts {
  /// Sizes of the units when only the two groups count.
  var pairSizes: UnitSizes { UnitSizes(zip(members, others).map { $0 + $1 }) }
}

/// Counts of two groups with what the means of several of their indices need, found once.
struct RandomTwoGroup {
  let counts: TwoGroupCounts
  /// Sizes of the units when only the two groups count, and when all pupils do.
  private lazy var pairSizes = counts.pairSizes
  private lazy var totalSizes = isOfTwoGroups ? pairSizes : UnitSizes(counts.totals)
  /// Means of deals of members and others to their own places, and of members and all who are not to all places.
  private lazy var pairMeans = PairMeans(counts.memberTotal, counts.otherTotal, pairSizes)
  private lazy var totalMeans =
    isOfTwoGroups
    ? pairMeans : PairMeans(counts.memberTotal, counts.total - counts.memberTotal, totalSizes)

  init(_ counts: TwoGroupCounts) { self.counts = counts }

  /// Whether there is nobody but members and others.
  private var isOfTwoGroups: Bool { counts.memberTotal + counts.otherTotal == counts.total }

  /// The mean of an index that is defined for the counts; `nil` where it has no exact form.
  mutating func mean(of index: TwoGroupIndex, workers: Workers) -> Double? {
    guard !counts.isWeighted else { return nil }
    switch index {
    case .dissimilarity: return pairMeans.dissimilarity
    case .gini: return counts.expectedGini(pairSizes, workers)
    case .gorard: return totalMeans.gorard
    case .hutchens: return counts.expectedHutchens(pairSizes)
    case .mutualInformation: return pairMeans.information
    case .information: return pairMeans.information / entropy([counts.memberTotal, counts.otherTotal])
    case .isolation: return counts.expectedIsolation(totalSizes)
    case .exposure: return counts.expectedExposure(totalSizes)
    case .correlationRatio:
      let share = counts.memberTotal / counts.total
      return (counts.expectedIsolation(totalSizes) - share) / (1 - share)
    case .atkinson: return nil
    }
  }
}

extension TwoGroupCounts {
  fileprivate func expectedHutchens(_ sizes: UnitSizes) -> Double {
    1
      - sizes.sum { size in
        Hypergeometric(population: Int(memberTotal + otherTotal), marked: Int(memberTotal), drawn: size)
          .mean { (Double($0) * Double(size - $0)).squareRoot() }
      } / (memberTotal * otherTotal).squareRoot()
  }

  fileprivate func expectedIsolation(_ sizes: UnitSizes) -> Double {
    sizes.sum { size in
      Hypergeometric(population: Int(total), marked: Int(memberTotal), drawn: size).meanSquare / Double(size)
    } / memberTotal
  }

  /// Two pupils of a unit are a member and an other with chance X Y / (T (T − 1)), in either order.
  fileprivate func expectedExposure(_ sizes: UnitSizes) -> Double {
    sizes.sum { Double($0 - 1) } * otherTotal / (total * (total - 1))
  }
}
