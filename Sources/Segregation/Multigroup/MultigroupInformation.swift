extension GroupTable {
  /// M, the mutual information of unit and group, in nats; `nil` with fewer than two groups that have pupils.
  ///
  /// M = Σ (tᵢ/T) Σ_g p_gi ln(p_gi / p_g) (Theil 1971; Mora and Ruiz-Castillo 2011). From 0 to the smaller of
  /// the entropies of groups and of units; the same when units and groups change places.
  public var mutualInformation: Double? {
    guard presentGroups > 1 else { return nil }
    return information
  }

  /// H, the multigroup information index: M over the entropy of the groups.
  ///
  /// H = M/E (Theil and Finizza 1971; Reardon and Firebaugh 2002). From 0 to 1;
  /// `nil` with fewer than two groups that have pupils.
  public var informationIndex: Double? {
    mutualInformation.map { min($0 / groupEntropy, 1) }
  }

  /// E, the entropy of the groups, in nats.
  public var groupEntropy: Double { entropy(groupTotals) }

  /// The entropy of the units, in nats.
  public var unitEntropy: Double { entropy(unitTotals) }

  /// M as a sum that is 0, not undefined, for a table of one group.
  var information: Double {
    guard total > 0 else { return 0 }
    let logs = CountLogs()
    var sum = 0.0
    for count in counts { sum += logs.nLogN(count) }
    for size in unitTotals { sum -= logs.nLogN(size) }
    for size in groupTotals { sum -= logs.nLogN(size) }
    return max(0, (sum + logs.nLogN(total)) / total)
  }
}
