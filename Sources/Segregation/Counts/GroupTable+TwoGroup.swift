/// Whom a group is compared with; always said, so that the two readings cannot be mixed up.
public enum Versus: Sendable, Hashable {
  /// All pupils outside the group.
  case rest
  /// The pupils of one other group; third groups count only as pupils whom both meet.
  case group(Int)
}

extension GroupTable {
  /// One group against the rest or against a named other.
  ///
  /// - Precondition: the groups exist and differ.
  public func twoGroup(_ group: Int, versus: Versus) -> TwoGroupCounts {
    precondition((0..<groupCount).contains(group), "the group must be a column of the table")
    let members = column(group)
    switch versus {
    case .rest:
      var others = unitTotals
      for unit in others.indices { others[unit] = otherCount(unit, group) }
      return TwoGroupCounts(unchecked: members, others, totals: unitTotals, isWeighted: isWeighted)
    case .group(let other):
      precondition((0..<groupCount).contains(other), "the other group must be a column of the table")
      precondition(other != group, "a group cannot be compared with itself")
      return TwoGroupCounts(unchecked: members, column(other), totals: unitTotals, isWeighted: isWeighted)
    }
  }

  /// The counts of one group in each unit.
  public func column(_ group: Int) -> ContiguousArray<Double> {
    ContiguousArray(
      unsafeUninitializedCapacity: unitCount
    ) { buffer, initialized in
      for unit in 0..<unitCount { buffer.initializeElement(at: unit, to: self[unit, group]) }
      initialized = unitCount
    }
  }

  /// Summed over the other groups, because a difference of weights could fall below zero by rounding.
  private func otherCount(_ unit: Int, _ group: Int) -> Double {
    guard isWeighted else { return unitTotals[unit] - self[unit, group] }
    var sum = 0.0
    for other in 0..<groupCount where other != group { sum += self[unit, other] }
    return sum
  }
}

extension TwoGroupCounts {
  /// The two groups as a table of two columns, members first; third groups are left out.
  public var table: GroupTable {
    var counts = ContiguousArray<Double>()
    counts.reserveCapacity(2 * unitCount)
    for unit in 0..<unitCount {
      counts.append(members[unit])
      counts.append(others[unit])
    }
    return GroupTable(unchecked: counts, groups: 2, isWeighted: isWeighted)
  }
}
