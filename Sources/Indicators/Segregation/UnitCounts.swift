import Segregation

/// Pupils counted by unit for all groups at once: how many a unit has, how many of them are members of each group, and
/// of how many that is not known. Most pupils are in few groups, so that this takes few additions for each.
struct UnitCounts: Sendable {
  /// Unit by unit: all, then the marks of `GroupProfiles`.
  private var numbers: ContiguousArray<Int32>
  private let groupCount: Int

  private var width: Int { 1 + 2 * groupCount }

  /// - Parameter units: the unit of each of the pupils.
  init(
    _ pupils: ContiguousArray<Int32>, in units: ContiguousArray<Int32>, unitCount: Int,
    _ profiles: GroupProfiles
  ) {
    groupCount = profiles.groupCount
    let width = 1 + 2 * profiles.groupCount
    numbers = ContiguousArray(repeating: 0, count: unitCount * width)
    numbers.withUnsafeMutableBufferPointer { numbers in
      units.withUnsafeBufferPointer { units in
        for unit in units { numbers[Int(unit) * width] += 1 }
        profiles.forEachMark(of: pupils) { position, mark in
          numbers[Int(units[position]) * width + 1 + mark] += 1
        }
      }
    }
  }

  static func += (counts: inout UnitCounts, more: UnitCounts) {
    for position in counts.numbers.indices { counts.numbers[position] += more.numbers[position] }
  }

  static func -= (counts: inout UnitCounts, fewer: UnitCounts) {
    for position in counts.numbers.indices { counts.numbers[position] -= fewer.numbers[position] }
  }

  /// The members of a group and its rest in each unit; who is not known to be either is in neither.
  func table(of group: Int) -> GroupTable {
    var pupils = ContiguousArray<UInt32>()
    pupils.reserveCapacity(2 * numbers.count / width)
    for start in stride(from: 0, to: numbers.count, by: width) {
      let (members, unknown) = (numbers[start + 1 + group], numbers[start + 1 + groupCount + group])
      pupils.append(UInt32(members))
      pupils.append(UInt32(numbers[start] - members - unknown))
    }
    return GroupTable(pupils: pupils, groups: 2)
  }
}

/// Pupils counted as if only some kinds of choice had been made, for every set of kinds.
struct ChoiceCounts: Sendable {
  /// By the set's number, whose bits are the kinds of it.
  private let sets: [UnitCounts]
  /// Of each kind those who do not attend their assigned school, by the school attended.
  private let arriving: [UnitCounts]

  /// - Parameters:
  ///   - assigned: the setting of assigned schools, numbered as those attended.
  ///   - choices: the kind of choice that each of the pupils made.
  init(
    _ pupils: ContiguousArray<Int32>, assigned: Setting, attended: Setting, _ choices: ChoiceKinds,
    _ profiles: GroupProfiles
  ) {
    func counts(_ pupils: ContiguousArray<Int32>, _ units: ContiguousArray<Int32>) -> UnitCounts {
      UnitCounts(pupils, in: units, unitCount: assigned.unitCount, profiles)
    }
    // Who does not attend the assigned school, by kind.
    let movers = RowsByUnit(
      units: ContiguousArray(
        pupils.indices.lazy.map { place in
          assigned.units[place] == attended.units[place] ? -1 : choices.codes[place]
        }), count: choices.kinds.count)
    var leaving: [UnitCounts] = []
    var arriving: [UnitCounts] = []
    for kind in choices.kinds.indices {
      let places = movers.rows(of: kind)
      func moved(_ column: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
        ContiguousArray(places.lazy.map { column[Int($0)] })
      }
      leaving.append(counts(moved(pupils), moved(assigned.units)))
      arriving.append(counts(moved(pupils), moved(attended.units)))
    }
    var sets = [counts(pupils, assigned.units)]
    for set in 1..<1 << choices.kinds.count {
      let kind = set.trailingZeroBitCount
      var counts = sets[set & (set - 1)]
      counts += arriving[kind]
      counts -= leaving[kind]
      sets.append(counts)
    }
    (self.sets, self.arriving) = (sets, arriving)
  }

  /// What each kind of choice adds for a group, by each of the measures.
  func splits(of group: Int, _ measures: [SegregationMeasure]) -> [ChoiceSplit?] {
    ChoiceSplit.splits(
      measures, sets.map { $0.table(of: group) },
      moved: arriving.map { Int($0.table(of: group).total) })
  }
}
