extension MultigroupIndex {
  /// Indices in replicates of a bootstrap, all of them from the same draws; `nil` where one is undefined.
  ///
  /// - Throws: `SegregationError` when pupils are to be drawn from weights.
  public static func bootstrap(
    _ indices: [MultigroupIndex], of table: GroupTable, _ resampling: Resampling,
    _ replication: Replication = Replication()
  ) throws(SegregationError) -> [Replicates?] {
    try table.bootstrap(resampling, replication) { table in indices.map { $0.value(of: table) } }
  }

  /// Indices when all pupils are dealt to the units at random; `nil` where one is undefined.
  ///
  /// - Throws: `SegregationError` for weights.
  public static func permutations(
    _ indices: [MultigroupIndex], of table: GroupTable, _ replication: Replication = Replication()
  ) throws(SegregationError) -> [Replicates?] {
    try table.permutations(replication) { table in indices.map { $0.value(of: table) } }
  }
}
