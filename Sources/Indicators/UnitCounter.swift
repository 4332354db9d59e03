import Segregation

/// Counts a group's members and the rest by units, for the same pupils in several settings.
///
/// The counters are as long as a setting has units and are cleared after each place, so that counting a place
/// takes time by its own pupils only.
struct UnitCounter {
  private let settings: [(codes: ContiguousArray<Int32>, count: Int)]
  private let membership: ContiguousArray<Int8>
  private var slots: [ContiguousArray<Int32>]

  init(_ settings: [(codes: ContiguousArray<Int32>, count: Int)], membership: ContiguousArray<Int8>) {
    self.settings = settings
    self.membership = membership
    slots = settings.map { ContiguousArray(repeating: -1, count: $0.count) }
  }

  /// The counts of some pupils in each setting; who is unknown in one of them is in none.
  mutating func counts(of pupils: ArraySlice<Int32>) throws(SegregationError) -> [TwoGroupCounts] {
    let known = pupils.filter { pupil in
      membership[Int(pupil)] >= 0 && settings.allSatisfy { $0.codes[Int(pupil)] >= 0 }
    }
    var result = [TwoGroupCounts]()
    for setting in settings.indices {
      var members = ContiguousArray<Int>()
      var totals = ContiguousArray<Int>()
      var units = ContiguousArray<Int>()
      for pupil in known {
        let unit = Int(settings[setting].codes[Int(pupil)])
        if slots[setting][unit] < 0 {
          slots[setting][unit] = Int32(members.count)
          members.append(0)
          totals.append(0)
          units.append(unit)
        }
        let slot = Int(slots[setting][unit])
        members[slot] += Int(membership[Int(pupil)])
        totals[slot] += 1
      }
      for unit in units { slots[setting][unit] = -1 }
      result.append(try TwoGroupCounts(members: members, totals: totals))
    }
    return result
  }
}
