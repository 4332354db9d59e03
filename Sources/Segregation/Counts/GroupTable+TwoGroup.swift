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
      return TwoGroupCounts(unchecked: members, others(group), totals: unitTotals, isWeighted: isWeighted)
    case .group(let other):
      precondition((0..<groupCount).contains(other), "the other group must be a column of the table")
      precondition(other != group, "a group cannot be compared with itself")
      return TwoGroupCounts(unchecked: members, column(other), totals: unitTotals, isWeighted: isWeighted)
    }
  }

  /// The counts of one group in each unit.
  public func column(_ group: Int) -> ContiguousArray<Double> {
    ofEachUnit { counts, unit in counts[unit * groupCount + group] }
  }

  /// The counts of all other groups together in each unit.
  private func others(_ group: Int) -> ContiguousArray<Double> {
    if groupCount == 2 { return column(1 - group) }
    guard isWeighted else {
      return unitTotals.withUnsafeBufferPointer { totals in
        ofEachUnit { counts, unit in totals[unit] - counts[unit * groupCount + group] }
      }
    }
    // Summed, because a difference of weights could fall below zero by rounding.
    return ofEachUnit { counts, unit in
      var sum = 0.0
      for other in 0..<groupCount where other != group { sum += counts[unit * groupCount + other] }
      return sum
    }
  }

  @inline(__always)
  private func ofEachUnit(
    _ value: (UnsafeBufferPointer<Double>, _ unit: Int) -> Double
  ) -> ContiguousArray<Double> {
    counts.withUnsafeBufferPointer { counts in
      ContiguousArray(unsafeUninitializedCapacity: unitCount) { values, initialized in
        for unit in 0..<unitCount { values.initializeElement(at: unit, to: value(counts, unit)) }
        initialized = unitCount
      }
    }
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
