extension TwoGroupCounts {
  /// D less its bias by a bootstrap within the groups, 2 D − mean of D* (Allen, Burgess, Davidson and Windmeijer 2015).
  ///
  /// - Returns: `nil` when one of the groups is empty.
  /// - Throws: `SegregationError` for weights.
  public func bootstrapCorrectedDissimilarity(
    _ replication: Replication = Replication()
  ) throws(SegregationError) -> Double? {
    try bootstrap([.dissimilarity], .pupilsWithinGroups, replication)[0]?.biasCorrected
  }
}

extension MultigroupIndex {
  /// Indices in replicates of a bootstrap, all of them from the same draws; `nil` where one is undefined.
  ///
  /// - Throws: `SegregationError` when pupils are to be drawn from weights.
  public static func bootstrap(
    _ indices: [MultigroupIndex], of table: GroupTable, _ resampling: Resampling = .pupils,
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
