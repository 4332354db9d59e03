extension TwoGroupCounts {
  /// Indices in replicates of a bootstrap, all of them from the same draws.
  ///
  /// - Returns: for each index its replicates, or `nil` where it is undefined.
  /// - Throws: `SegregationError` when pupils are to be drawn from weights.
  public func bootstrap(
    _ indices: [TwoGroupIndex], _ resampling: Resampling, _ replication: Replication = Replication()
  ) throws(SegregationError) -> [Replicates?] {
    try everyone.bootstrap(resampling, replication) { table in
      let counts = table.firstAgainstSecond
      return indices.map { $0.value(of: counts) }
    }
  }

  /// Indices when pupils are dealt to the units at random, all of them from the same deals.
  ///
  /// D, Gini, Hutchens, H, M and Atkinson deal the members and the others to the places that these two hold;
  /// Gorard, isolation, exposure and η² deal all pupils to all places. Against the rest that is the same.
  ///
  /// - Returns: for each index its replicates, or `nil` where it is undefined.
  /// - Throws: `SegregationError` for weights.
  public func permutations(
    _ indices: [TwoGroupIndex], _ replication: Replication = Replication()
  ) throws(SegregationError) -> [Replicates?] {
    let everyone = everyone
    guard everyone.groupCount > 2 else {
      return try dealt(everyone, indices, replication)
    }
    let amongTwo = try dealt(table, indices, replication)
    let amongAll = try dealt(everyone, indices, replication)
    return indices.indices.map { indices[$0].concernsEveryone ? amongAll[$0] : amongTwo[$0] }
  }

  private func dealt(
    _ table: GroupTable, _ indices: [TwoGroupIndex], _ replication: Replication
  ) throws(SegregationError) -> [Replicates?] {
    try table.permutations(replication) { table in
      let counts = table.firstAgainstSecond
      return indices.map { $0.value(of: counts) }
    }
  }

  /// Members, others and, where there are any, all third groups together.
  var everyone: GroupTable {
    guard total > memberTotal + otherTotal else { return table }
    var counts = ContiguousArray<Double>()
    counts.reserveCapacity(3 * unitCount)
    for unit in 0..<unitCount {
      counts.append(members[unit])
      counts.append(others[unit])
      counts.append(totals[unit] - members[unit] - others[unit])
    }
    return GroupTable(unchecked: counts, groups: 3, isWeighted: isWeighted)
  }
}

extension GroupTable {
  /// The first column against the second, any further ones being third groups.
  fileprivate var firstAgainstSecond: TwoGroupCounts { twoGroup(0, versus: .group(1)) }
}

extension TwoGroupIndex {
  /// True for the indices that speak of all pupils of a unit, third groups included.
  var concernsEveryone: Bool {
    switch self {
    case .gorard, .isolation, .exposure, .correlationRatio: true
    case .dissimilarity, .gini, .hutchens, .information, .mutualInformation, .atkinson: false
    }
  }
}
