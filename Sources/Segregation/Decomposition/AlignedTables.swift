/// Two tables of the same units and groups: two years, or a plan before and after.
///
/// A unit that one of them lacks (a school opened or closed) is a row of zeros there.
public struct AlignedTables: Sendable, Hashable {
  public let before: GroupTable
  public let after: GroupTable

  /// - Throws: `SegregationError` unless the tables have the same numbers of units and groups.
  public init(before: GroupTable, after: GroupTable) throws(SegregationError) {
    guard before.unitCount == after.unitCount, before.groupCount == after.groupCount else {
      throw SegregationError(.lengths, hint: "the two tables must have the same units and the same groups")
    }
    self.before = before
    self.after = after
  }

  /// Puts in one order the units of two tables that share only some of them.
  ///
  /// - Parameters:
  ///   - beforeUnits: what names each row of `before`; units in neither order nor number need match
  ///     `afterUnits`.
  /// - Throws: `SegregationError` when a unit stands twice in a table, a name is missing, or the groups
  ///   differ in number.
  public init<ID: Hashable>(
    before: GroupTable, _ beforeUnits: [ID], after: GroupTable, _ afterUnits: [ID]
  ) throws(SegregationError) {
    guard before.unitCount == beforeUnits.count, after.unitCount == afterUnits.count else {
      throw SegregationError(.lengths, hint: "each row needs the name of its unit")
    }
    var rows: [ID: Int] = [:]
    for (row, unit) in beforeUnits.enumerated() where rows.updateValue(row, forKey: unit) != nil {
      throw SegregationError(
        .repeatedUnit, row: row, column: 0, hint: "a unit stands twice in the first table")
    }
    var seen: Set<ID> = []
    var places: [Int] = []
    var next = before.unitCount
    for (row, unit) in afterUnits.enumerated() {
      guard seen.insert(unit).inserted else {
        throw SegregationError(
          .repeatedUnit, row: row, column: 1, hint: "a unit stands twice in the second table")
      }
      if let known = rows[unit] {
        places.append(known)
      } else {
        places.append(next)
        next += 1
      }
    }
    try self.init(
      before: before.placed(Array(0..<before.unitCount), unitCount: next),
      after: after.placed(places, unitCount: next))
  }

  /// Both tables with only the units and groups that have pupils in both.
  public var common: AlignedTables {
    let units = (0..<before.unitCount).filter { before.unitTotals[$0] > 0 && after.unitTotals[$0] > 0 }
    let groups = (0..<before.groupCount).filter { before.groupTotals[$0] > 0 && after.groupTotals[$0] > 0 }
    return AlignedTables(
      unchecked: before.selecting(units, groups), after.selecting(units, groups))
  }

  private init(unchecked before: GroupTable, _ after: GroupTable) {
    self.before = before
    self.after = after
  }
}

extension GroupTable {
  /// The table with row i moved to row `places[i]` of `unitCount` rows.
  fileprivate func placed(_ places: [Int], unitCount: Int) -> GroupTable {
    var moved = ContiguousArray(repeating: 0.0, count: unitCount * groupCount)
    for (row, place) in places.enumerated() {
      for group in 0..<groupCount { moved[place * groupCount + group] = self[row, group] }
    }
    return GroupTable(unchecked: moved, groups: groupCount, isWeighted: isWeighted)
  }

  /// The cells of these units and groups.
  func selecting(_ units: [Int], _ groups: [Int]) -> GroupTable {
    var cells = ContiguousArray<Double>()
    cells.reserveCapacity(units.count * groups.count)
    for unit in units {
      for group in groups { cells.append(self[unit, group]) }
    }
    return GroupTable(unchecked: cells, groups: groups.count, isWeighted: isWeighted)
  }
}
