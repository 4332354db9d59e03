import DeterministicParallel

extension SegregationMeasure {
  /// Whether chance raises the index so much, and so unevenly, that a bootstrap cannot take it off: the indices of
  /// absolute differences, of square roots and of information.
  public var isRaisedByChance: Bool {
    switch self {
    case .group(_, _, let index): index.isRaisedByChance
    case .allGroups(let index): [.dissimilarity, .gini, .information, .mutualInformation].contains(index)
    }
  }

  /// The least and the most that the index can be of tables that have the groups of this one.
  package func limits(_ table: GroupTable) -> ClosedRange<Double> {
    let groups = table.groupTotals.count { $0 > 0 }
    return switch self {
    case .group(_, _, .mutualInformation): 0...entropy([1, 1])
    case .allGroups(.mutualInformation): 0...entropy(Array(repeating: 1, count: groups))
    case .allGroups(.simpson): 0...(1 - 1 / Double(max(groups, 1)))
    default: 0...1
    }
  }

  /// Whether the index of this table has an interval by test inversion when pupils are drawn: all but the diversity of the
  /// whole, which is no segregation, and exposure where pupils of third groups are met too or nobody else is.
  func isInverted(in table: GroupTable) -> Bool {
    switch self {
    case .allGroups(let index): return index != .simpson
    case .group(let group, let versus, let index):
      guard index == .isolation || index == .exposure else { return true }
      let counts = table.twoGroup(group, versus: index == .isolation ? .rest : versus)
      return counts.isComparable && counts.total == counts.memberTotal + counts.otherTotal
    }
  }

  /// The pupils whom the index compares, as a table of two groups or of all, and the index of that table of whose interval
  /// its own is made: the same, but η² for isolation and exposure.
  fileprivate var sample: (key: Sample, measure: SegregationMeasure) {
    switch self {
    case .allGroups(let index): (Sample(pupils: .all, isOfSquares: index.isOfSquares), self)
    case .group(let group, _, .isolation), .group(let group, _, .exposure),
      .group(let group, _, .correlationRatio):
      (
        Sample(pupils: .pair(group, .rest), isOfSquares: true),
        .group(0, versus: .rest, .correlationRatio)
      )
    // Gorard's index compares the group with all pupils, third groups among them.
    case .group(let group, .rest, let index),
      .group(let group, _, let index) where index == .gorard:
      (Sample(pupils: .pair(group, .rest), isOfSquares: false), .group(0, versus: .rest, index))
    case .group(let group, let versus, let index):
      (Sample(pupils: .pair(group, versus), isOfSquares: false), .group(0, versus: .rest, index))
    }
  }

  /// The interval of this index, from that of the index of its sample.
  ///
  /// - Parameter pupils: the table of the sample.
  fileprivate func interval(_ found: IndexInterval?, of pupils: GroupTable) -> IndexInterval? {
    let isolation = found?.isolation(share: pupils.groupTotals[0] / pupils.total, of: pupils.total)
    return switch self {
    case .group(_, _, .isolation): isolation
    case .group(_, _, .exposure): isolation?.complement
    // By rounding it may pass 1.
    case .group(_, _, .correlationRatio): found?.within(0...1)
    default: found
    }
  }
}

extension MultigroupIndex {
  fileprivate var isOfSquares: Bool {
    [.normalisedExposure, .relativeDiversity, .squaredVariation].contains(self)
  }
}

extension TwoGroupIndex {
  fileprivate var isRaisedByChance: Bool {
    switch self {
    case .dissimilarity, .gini, .gorard, .hutchens, .atkinson, .information, .mutualInformation: true
    case .isolation, .exposure, .correlationRatio: false
    }
  }
}

private struct Sample: Hashable {
  enum Pupils: Hashable {
    case pair(Int, Versus)
    case all
  }

  let pupils: Pupils
  /// Indices of squared differences are tried in worlds of their own levels, apart from the others.
  let isOfSquares: Bool
}

extension [SegregationMeasure] {
  /// Confidence intervals at 95 % of the indices of a table, for other pupils of the same kind in the same units.
  ///
  /// When pupils are drawn, indices have intervals by test inversion (`TestInversion`): at least 93 % of those of D, Gini,
  /// Gorard, Hutchens, Atkinson, H and M cover the truth in the settings of `Benchmarks/COVERAGE.md`, also where
  /// segregation is weak and units small. Isolation is P + (1 − P) η² and exposure the rest to 1, so theirs are made of the
  /// intervals of η² and of P: of units that each hold one group nearly alone a bootstrap would draw hardly anything
  /// else. Simpson's index and exposure to one of several others, and all when units are drawn, have the basic interval of
  /// a bootstrap, its bias taken off (Davison and Hinkley 1997), as far as the index can go. Either may lie below the
  /// index itself. Where the data leave every value possible, the interval holds all of them and has no estimate. Indices
  /// in one list share their draws, so that an interval may differ a little with the company of its index.
  ///
  /// - Returns: `nil` where an index is undefined.
  /// - Throws: `SegregationError` when pupils are to be drawn from weights.
  public func intervals(
    of table: GroupTable, _ resampling: Resampling = .pupils, _ replication: Replication = Replication()
  ) throws(SegregationError) -> [IndexInterval?] {
    let inverted = indices.filter { resampling != .units && self[$0].isInverted(in: table) }
    let others = indices.filter { !inverted.contains($0) }
    var found = Array<IndexInterval?>(repeating: nil, count: count)
    if !others.isEmpty {
      let wanted = others.map { self[$0] }
      let replicates = try table.bootstrap(resampling, replication) { wanted.values(of: $0) }
      for (position, replicates) in zip(others, replicates) {
        found[position] = replicates?.indexInterval.within(self[position].limits(table))
      }
    }
    for (position, interval) in zip(inverted, try inverted.map { self[$0] }.inverted(table, replication)) {
      found[position] = interval
    }
    return found
  }

  /// Intervals by test inversion; measures of the same pupils share their draws.
  func inverted(_ table: GroupTable, _ replication: Replication) throws(SegregationError) -> [IndexInterval?]
  {
    guard !isEmpty else { return [] }
    guard !table.isWeighted else {
      throw SegregationError(.weighted, hint: "pupils cannot be drawn from weights; resample units")
    }
    try table.checkDrawable()
    var found = Array<IndexInterval?>(repeating: nil, count: count)
    let samples = map(\.sample)
    // Of two groups, one against the rest is the table of both: its measures share what they can with those of all groups.
    var listed: [GroupTable: [[Int]]] = [:]
    for key in Set(samples.map(\.key)) {
      let pupils: GroupTable =
        switch key.pupils {
        case .all: table.withoutEmpty
        case .pair(let group, let versus): table.twoGroup(group, versus: versus).table.withoutEmpty
        }
      guard pupils.groupCount > 1 else { continue }
      listed[pupils, default: []].append(indices.filter { samples[$0].key == key })
    }
    for (pupils, lists) in listed {
      let inversion = TestInversion(
        lists: lists.map { $0.map { samples[$0].measure } }, table: pupils, replication: replication)
      for (list, intervals) in zip(lists, try inversion.intervals()) {
        for (position, interval) in zip(list, intervals) {
          found[position] = self[position].interval(interval, of: pupils)
        }
      }
    }
    return found
  }
}
