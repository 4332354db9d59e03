/// The pupils of one year by area and group, as finely as the published areas cut each other.
///
/// An overlay cell is where a zone and a district meet. Districts need not be made of whole zones. A pupil in no zone
/// is in an overlay cell without a zone, and counts in its district and in the city; the same for one in no district.
/// Groups may overlap in any way; of each, a pupil is a member, one of the rest, or unknown. What is known of groups
/// of one column together is more than of each.
public struct PupilCounts: Sendable, Hashable {
  /// A part of a zone in a district; −1 is none.
  public struct OverlayCell: Sendable, Hashable, Comparable {
    public var zone: Int32
    public var district: Int32

    public init(zone: Int32, district: Int32) {
      self.zone = zone
      self.district = district
    }

    public static func < (one: OverlayCell, other: OverlayCell) -> Bool {
      (one.zone, one.district) < (other.zone, other.district)
    }
  }

  /// The members of one group, and the others known not to be members, by overlay cell.
  public struct Group: Sendable, Hashable {
    public var members: ContiguousArray<Int>
    public var rest: ContiguousArray<Int>

    public init(members: ContiguousArray<Int>, rest: ContiguousArray<Int>) {
      self.members = members
      self.rest = rest
    }
  }

  public let zones: Int
  public let districts: Int
  public let overlayCells: ContiguousArray<OverlayCell>
  /// All pupils by overlay cell.
  public let all: ContiguousArray<Int>
  public let groups: [Group]
  /// The groups by the columns that make them.
  public let families: [Family]

  /// Counts of groups of which each has a column of its own.
  ///
  /// - Precondition: every list has a count for every overlay cell, and members and rest are never more than all.
  public init(
    zones: Int, districts: Int, overlayCells: ContiguousArray<OverlayCell>, all: ContiguousArray<Int>,
    groups: [Group]
  ) {
    precondition(all.count == overlayCells.count, "one count for each overlayCell")
    for group in groups {
      precondition(
        group.members.count == all.count && group.rest.count == all.count
          && all.indices.allSatisfy {
            group.members[$0] >= 0 && group.rest[$0] >= 0 && group.members[$0] + group.rest[$0] <= all[$0]
          }, "members and rest are parts of all")
    }
    self.zones = zones
    self.districts = districts
    self.overlayCells = overlayCells
    self.all = all
    self.groups = groups
    families = groups.indices.map { Family($0, groups[$0], all: all) }
  }

  /// Counts pupils, who are rows of columns.
  ///
  /// - Parameters:
  ///   - zone: each pupil's zone, negative for none; `district` likewise.
  ///   - memberships: for each group, 1 for a member, 0 for one of the rest, negative for unknown.
  ///   - columns: for each group a number of the column that makes it; nil if each has its own.
  public init(
    zone: ContiguousArray<Int32>, zones: Int, district: ContiguousArray<Int32>, districts: Int,
    memberships: [ContiguousArray<Int8>], columns: [Int]? = nil
  ) {
    precondition(district.count == zone.count && memberships.allSatisfy { $0.count == zone.count })
    precondition(columns.map { $0.count == memberships.count } ?? true, "one column for each group")
    let keys = zip(zone, district).map { OverlayCell(zone: max($0, -1), district: max($1, -1)) }
    let overlayCells = ContiguousArray(Set(keys).sorted())
    let positions = Dictionary(uniqueKeysWithValues: zip(overlayCells, overlayCells.indices))
    let places = ContiguousArray(keys.map { positions[$0] ?? 0 })
    let none = ContiguousArray(repeating: 0, count: overlayCells.count)
    var all = none
    for place in places { all[place] += 1 }
    let groups = memberships.map { membership in
      var group = Group(members: none, rest: none)
      for (place, member) in zip(places, membership) {
        if member > 0 { group.members[place] += 1 } else if member == 0 { group.rest[place] += 1 }
      }
      return group
    }
    self.zones = zones
    self.districts = districts
    self.overlayCells = overlayCells
    self.all = all
    self.groups = groups
    let columns = columns ?? Array(groups.indices)
    families = groups.indices.filter { columns.firstIndex(of: columns[$0]) == $0 }.map { first in
      let ofColumn = groups.indices.filter { columns[$0] == columns[first] }
      return ofColumn.count == 1
        ? Family(first, groups[first], all: all)
        : Family(ofColumn, memberships, places: places, overlayCells: overlayCells.count)
    }
  }
}
