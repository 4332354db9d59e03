import DeterministicParallel

/// An index together with whom it compares: what a table of several groups is measured by.
public enum SegregationMeasure: Sendable, Hashable {
  /// A two-group index of one group against the rest or a named other.
  case group(Int, versus: Versus, TwoGroupIndex)
  /// An index of all groups at once.
  case allGroups(MultigroupIndex)

  /// The name of its index.
  public var id: String {
    switch self {
    case .group(_, _, let index): index.id
    case .allGroups(let index): index.id
    }
  }

  /// The index of the table; `nil` where it is undefined.
  ///
  /// - Precondition: the table has the groups compared.
  public func value(of table: GroupTable) -> Double? {
    switch self {
    case .group(let group, let versus, let index): index.value(of: table.twoGroup(group, versus: versus))
    case .allGroups(let index): index.value(of: table)
    }
  }

  /// The index raw, expected under random allocation, and corrected; `nil` where it is undefined.
  public func againstRandomness(_ table: GroupTable, workers: Workers = .all) -> AgainstRandomness? {
    switch self {
    case .group(let group, let versus, let index):
      index.againstRandomness(table.twoGroup(group, versus: versus), workers: workers)
    case .allGroups(let index): index.againstRandomness(table, workers: workers)
    }
  }
}

extension [SegregationMeasure] {
  /// What each of the measures finds in a table, `nil` where it is undefined; measures of the same two groups share
  /// their counts.
  ///
  /// - Precondition: the table has the groups compared.
  public func values(of table: GroupTable) -> [Double?] {
    evaluated(table) { index, chance in
      index.value(of: chance.counts)
    } all: { index in
      index.value(of: table)
    }
  }

  /// The same, with the expected and corrected values where they are wanted.
  func indices(of table: GroupTable, expecting: Bool, workers: Workers) -> [AgainstRandomness?] {
    guard expecting else {
      return values(of: table).map { value in
        value.map { AgainstRandomness(value: $0, expected: nil, corrected: nil) }
      }
    }
    return evaluated(table) { index, chance in
      index.againstRandomness(&chance, workers: workers)
    } all: { index in
      index.againstRandomness(table, workers: workers)
    }
  }

  private func evaluated<Result>(
    _ table: GroupTable, two: (TwoGroupIndex, inout RandomTwoGroup) -> Result,
    all: (MultigroupIndex) -> Result
  ) -> [Result] {
    var compared: [(group: Int, versus: Versus, chance: RandomTwoGroup)] = []
    return map { measure in
      switch measure {
      case .allGroups(let index): return all(index)
      case .group(let group, let versus, let index):
        if let known = compared.firstIndex(where: { $0.group == group && $0.versus == versus }) {
          return two(index, &compared[known].chance)
        }
        var chance = RandomTwoGroup(table.twoGroup(group, versus: versus))
        let result = two(index, &chance)
        compared.append((group, versus, chance))
        return result
      }
    }
  }
}
