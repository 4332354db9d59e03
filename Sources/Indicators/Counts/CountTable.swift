import Segregation

/// Pupils counted by unit and group, with the names that a table without geography gives them.
public struct CountTable: Sendable {
  /// The file that it was read from, for messages.
  public let path: String
  public let units: [String]
  public let groups: [String]
  public let counts: GroupTable
  /// The nesting of the units, from coarse to fine.
  public let levels: [Level]
  /// How many rows are not in it because their unit, group or part is not given.
  public let unknownRows: Int

  /// A column that says in which part (state, district) each unit lies.
  public struct Level: Sendable {
    public let name: String
    public let parts: [String]
    /// The position of each unit's part.
    public let partOfUnit: [Int]
  }

  /// The position of a group.
  public func group(_ name: String) -> Int? { groups.firstIndex(of: name) }

  /// The same pupils with the groups of another list, which has all of this one's; groups that only the list has
  /// are empty.
  ///
  /// - Throws: `SegregationError`, which a table that could be read cannot cause.
  func withGroups(_ names: [String]) throws(SegregationError) -> GroupTable {
    let places = names.map { group($0) }
    var moved = [Double]()
    moved.reserveCapacity(units.count * names.count)
    for unit in units.indices {
      for place in places { moved.append(place.map { counts[unit, $0] } ?? 0) }
    }
    return counts.isWeighted
      ? try GroupTable(weights: moved, groups: names.count)
      : try GroupTable(counts: moved, groups: names.count)
  }

  /// The units of one part of a level.
  ///
  /// - Throws: `SegregationError`, which a table that could be read cannot cause.
  func table(of part: Int, _ level: Level) throws(SegregationError) -> GroupTable {
    var rows = [Double]()
    for unit in units.indices where level.partOfUnit[unit] == part {
      for group in groups.indices { rows.append(counts[unit, group]) }
    }
    return counts.isWeighted
      ? try GroupTable(weights: rows, groups: groups.count)
      : try GroupTable(counts: rows, groups: groups.count)
  }
}
