extension TwoGroupCounts {
  /// D less its bias by a bootstrap within the groups, 2 D − mean of D* (Allen, Burgess, Davidson and
  /// Windmeijer 2015).
  ///
  /// - Returns: `nil` when one of the groups is empty.
  /// - Throws: `SegregationError` for weights.
  public func bootstrapCorrectedDissimilarity(
    _ replication: Replication = Replication()
  ) throws(SegregationError) -> Double? {
    try bootstrap([.dissimilarity], .pupilsWithinGroups, replication)[0]?.biasCorrected
  }
}
