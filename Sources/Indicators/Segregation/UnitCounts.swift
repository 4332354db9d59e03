import Segregation

/// Pupils counted by unit for all groups at once: how many a unit has, how many of them are members of each group, and
/// of how many that is not known. Most pupils are in few groups, so that this takes few additions for each.
struct UnitCounts: Sendable {
  /// Unit by unit: all, then the marks of `GroupProfiles`.
  private var numbers: ContiguousArray<Int32>
  private let groupCount: Int

  private var width: Int { 1 + 2 * groupCount }

  /// - Parameters:
  ///   - places: those whose pupils are counted.
  ///   - column: the unit of each pupil in the order of the strata; −1 for who takes no part.
  ///   - units: how the units of these pupils are numbered.
  init(
    _ strata: PupilStrata, of places: some Collection<Int32>, in column: ContiguousArray<Int32>,
    _ units: UnitNumbers
  ) {
    let width = 1 + 2 * strata.profiles.groupCount
    var numbers = ContiguousArray<Int32>(repeating: 0, count: units.count * width)
    numbers.withUnsafeMutableBufferPointer { numbers in
      column.withUnsafeBufferPointer { column in
        units.ofUnit.withUnsafeBufferPointer { ofUnit in
          strata.forEachStratum(of: places) { positions, profile in
            strata.profiles.withMarks(of: profile) { marks in
              for position in positions where column[position] >= 0 {
                let first = Int(ofUnit[Int(column[position])]) * width
                numbers[first] += 1
                for mark in marks { numbers[first + 1 + Int(mark)] += 1 }
              }
            }
          }
        }
      }
    }
    (self.numbers, groupCount) = (numbers, strata.profiles.groupCount)
  }

  private init(_ numbers: ContiguousArray<Int32>, groupCount: Int) {
    (self.numbers, self.groupCount) = (numbers, groupCount)
  }

  /// The same kind by kind.
  ///
  /// - Parameter kindOf: the kind of each pupil in the order of the strata; −1 for who is not counted.
  static func counts(
    _ strata: PupilStrata, of places: some Collection<Int32>, in column: ContiguousArray<Int32>,
    _ units: UnitNumbers, _ kindOf: ContiguousArray<Int8>, kinds: Int
  ) -> [UnitCounts] {
    let width = 1 + 2 * strata.profiles.groupCount
    let size = units.count * width
    var numbers = ContiguousArray<Int32>(repeating: 0, count: kinds * size)
    numbers.withUnsafeMutableBufferPointer { numbers in
      column.withUnsafeBufferPointer { column in
        units.ofUnit.withUnsafeBufferPointer { ofUnit in
          kindOf.withUnsafeBufferPointer { kindOf in
            strata.forEachStratum(of: places) { positions, profile in
              strata.profiles.withMarks(of: profile) { marks in
                for position in positions where kindOf[position] >= 0 {
                  let first = Int(kindOf[position]) * size + Int(ofUnit[Int(column[position])]) * width
                  numbers[first] += 1
                  for mark in marks { numbers[first + 1 + Int(mark)] += 1 }
                }
              }
            }
          }
        }
      }
    }
    return (0..<kinds).map { kind in
      UnitCounts(
        ContiguousArray(numbers[kind * size..<(kind + 1) * size]), groupCount: strata.profiles.groupCount)
    }
  }

  /// The sum of counts of parts.
  ///
  /// - Parameters:
  ///   - numbers: for each part the numbers that its units have here.
  ///   - unitCount: how many units there are here.
  init(joining parts: [UnitCounts], _ numbers: [ContiguousArray<Int32>], unitCount: Int, groupCount: Int) {
    let width = 1 + 2 * groupCount
    var sums = ContiguousArray<Int32>(repeating: 0, count: unitCount * width)
    for (part, numbers) in zip(parts, numbers) {
      for (unit, number) in numbers.enumerated() {
        for place in 0..<width { sums[Int(number) * width + place] += part.numbers[unit * width + place] }
      }
    }
    self.init(sums, groupCount: groupCount)
  }

  /// How many pupils there are.
  var total: Int { stride(from: 0, to: numbers.count, by: width).reduce(0) { $0 + Int(numbers[$1]) } }

  static func += (counts: inout UnitCounts, more: UnitCounts) {
    for position in counts.numbers.indices { counts.numbers[position] += more.numbers[position] }
  }

  static func -= (counts: inout UnitCounts, fewer: UnitCounts) {
    for position in counts.numbers.indices { counts.numbers[position] -= fewer.numbers[position] }
  }

  /// The members of a group and its rest in each unit; who is not known to be either is in neither.
  func table(of group: Int) -> GroupTable {
    let units = numbers.count / width
    let pupils = ContiguousArray<UInt32>(unsafeUninitializedCapacity: 2 * units) { pupils, initialized in
      forEachUnit(group) { unit, members, rest in
        pupils.initializeElement(at: 2 * unit, to: UInt32(members))
        pupils.initializeElement(at: 2 * unit + 1, to: UInt32(rest))
      }
      initialized = 2 * units
    }
    return GroupTable(pupils: pupils, groups: 2)
  }

  /// The same as two columns.
  func pair(of group: Int) -> TwoGroupCounts {
    let units = numbers.count / width
    var rest = ContiguousArray<UInt32>(repeating: 0, count: units)
    let members = ContiguousArray<UInt32>(unsafeUninitializedCapacity: units) { members, initialized in
      rest.withUnsafeMutableBufferPointer { others in
        forEachUnit(group) { unit, own, rest in
          members.initializeElement(at: unit, to: UInt32(own))
          others[unit] = UInt32(rest)
        }
      }
      initialized = units
    }
    return TwoGroupCounts(pupils: members, others: rest)
  }

  @inline(__always)
  private func forEachUnit(_ group: Int, _ body: (_ unit: Int, _ members: Int32, _ rest: Int32) -> Void) {
    numbers.withUnsafeBufferPointer { numbers in
      for unit in 0..<numbers.count / width {
        let first = unit * width
        let (members, unknown) = (numbers[first + 1 + group], numbers[first + 1 + groupCount + group])
        body(unit, members, numbers[first] - members - unknown)
      }
    }
  }
}

/// Pupils counted as if only some kinds of choice had been made, for every set of kinds.
struct ChoiceCounts: Sendable {
  /// By the set's number, whose bits are the kinds of it.
  private let sets: [UnitCounts]
  /// Of each kind those who do not attend their assigned school, by the school attended.
  private let arriving: [UnitCounts]

  /// - Parameters:
  ///   - assigned: all by their assigned schools.
  ///   - leaving: of each kind those who do not attend their assigned school, by that.
  ///   - arriving: the same by the school attended, numbered alike.
  init(assigned: UnitCounts, leaving: [UnitCounts], arriving: [UnitCounts]) {
    var sets = [assigned]
    for set in 1..<1 << arriving.count {
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
