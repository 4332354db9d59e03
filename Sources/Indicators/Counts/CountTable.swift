import Languages
import Layers
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
  /// The units that are not in it because a count of theirs is masked.
  public let maskedUnits: Set<String>
  /// What the user should know of how the table was read, one sentence each.
  public private(set) var notes: [Text] = []

  /// A column that says in which part (state, district) each unit lies.
  public struct Level: Sendable {
    public let name: String
    public let parts: [String]
    /// The position of each unit's part.
    public let partOfUnit: [Int]
  }

  /// The position of a group.
  public func group(_ name: String) -> Int? { groups.firstIndex(of: name) }

  /// The groups of several pupils, of those that one or two rows name none: a column may hold names.
  public var toldGroups: String {
    let told = groups.indices.filter { group in
      units.indices.reduce(0) { $0 + counts[$1, group] } >= Double(CategoryColumn.fewestTold)
    }
    let few = groups.count - told.count
    return (told.map { groups[$0] } + (few > 0 ? ["\(few) of few pupils"] : [])).joined(separator: ", ")
  }

  init(
    path: String, units: [String], groups: [String], counts: GroupTable, levels: [Level], unknownRows: Int,
    maskedUnits: Set<String>, notes: [Text]
  ) {
    (self.path, self.units, self.groups, self.counts, self.levels) = (path, units, groups, counts, levels)
    (self.unknownRows, self.maskedUnits, self.notes) = (unknownRows, maskedUnits, notes)
  }

  /// The table without some units, such as those whose counts another year masks: they would seem to be closed.
  ///
  /// - Throws: `SegregationError`, which a table that could be read cannot cause.
  public func leavingOut(_ names: Set<String>) throws(SegregationError) -> CountTable {
    let kept = units.indices.filter { !names.contains(units[$0]) }
    guard kept.count < units.count else { return self }
    let rows = kept.flatMap { unit in groups.indices.map { counts[unit, $0] } }
    return CountTable(
      path: path, units: kept.map { units[$0] }, groups: groups,
      counts: counts.isWeighted
        ? try GroupTable(weights: rows, groups: groups.count)
        : try GroupTable(counts: rows, groups: groups.count),
      levels: levels.map { level in
        Level(name: level.name, parts: level.parts, partOfUnit: kept.map { level.partOfUnit[$0] })
      }, unknownRows: unknownRows, maskedUnits: maskedUnits,
      notes: notes + [
        Text.counted(
          units.count - kept.count, one: "{0} unit is left out, as the other table masks a count of it",
          many: "{0} units are left out, as the other table masks counts of theirs")
      ])
  }

  /// The same pupils with the groups of another list, without those of groups that it has not got; groups that only the
  /// list has are empty.
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

  /// The table with the pupils of two groups only.
  func holding(_ group: Int, _ other: Int) -> CountTable {
    CountTable(
      path: path, units: units, groups: [groups[group], groups[other]],
      counts: counts.twoGroup(group, versus: .group(other)).table, levels: levels, unknownRows: unknownRows,
      maskedUnits: maskedUnits, notes: notes)
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
