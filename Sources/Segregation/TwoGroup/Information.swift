extension TwoGroupCounts {
  /// M, the mutual information of unit and group, in nats; `nil` when one of the groups is empty.
  ///
  /// M = Σ (tᵢ/T) Σ_g p_gi ln(p_gi / p_g) over members and others (Theil 1971; Mora and Ruiz-Castillo 2011).
  /// From 0 to the entropy of the two groups.
  public var mutualInformation: Double? {
    guard isComparable else { return nil }
    let logs = CountLogs()
    @inline(__always) func terms(_ members: Double, _ others: Double) -> Double {
      logs.nLogN(members) + logs.nLogN(others) - logs.nLogN(members + others)
    }
    var sum = 0.0
    for unit in members.indices { sum += terms(members[unit], others[unit]) }
    let whole = terms(memberTotal, otherTotal)
    return max(0, (sum - whole) / (memberTotal + otherTotal))
  }

  /// H, Theil's information index: M over the entropy of the two groups; `nil` when one of them is empty.
  ///
  /// H = M/E (Theil and Finizza 1971). From 0 to 1.
  public var informationIndex: Double? {
    mutualInformation.map { min($0 / entropy([memberTotal, otherTotal]), 1) }
  }
}
