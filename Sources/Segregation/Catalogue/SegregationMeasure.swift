import Repeatable

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
