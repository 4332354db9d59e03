import DeterministicParallel

extension GroupTable {
  /// What `statistics` finds when the pupils are dealt to the units at random, sizes of units and groups as
  /// they are.
  ///
  /// - Returns: for each statistic its replicates, or `nil` where it is undefined for this table.
  /// - Throws: `SegregationError` for a table of weights.
  public func permutations(
    _ replication: Replication, statistics: @Sendable (GroupTable) -> [Double?]
  ) throws(SegregationError) -> [Replicates?] {
    guard !isWeighted else { throw SegregationError(.weighted, hint: "weights cannot be dealt to units") }
    try checkDrawable()
    let observed = statistics(self)
    guard total > 0 else { return observed.map { _ in nil } }
    let deal = RandomDeal(self)
    let groups = groupCount
    let blank = (
      ContiguousArray(repeating: 0.0, count: counts.count), ContiguousArray(repeating: 0, count: unitCount)
    )
    let outcomes = replication.run(2) {
      blank
    } _: { room, _, draws in
      deal.draw(into: &room.0, free: &room.1, &draws)
      return statistics(GroupTable(unchecked: room.0, groups: groups, isWeighted: false))
    }
    return gathered(observed, outcomes)
  }
}
