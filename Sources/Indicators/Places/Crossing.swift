import Measures
import Studies

/// Whether a pupil counts where the home is or where the school is.
enum PupilPlace: String, Sendable, CaseIterable {
  case resident, enrolled

  var words: String {
    switch self {
    case .resident: "who live here"
    case .enrolled: "enrolled here"
    }
  }
}

/// Pupils counted by place, by membership of a group and by class: one pass over the pupils, all levels from it.
struct Crossing: Sendable {
  /// The counts of the units of one level.
  struct Counts: Sendable {
    let level: Level
    let classCount: Int
    fileprivate(set) var numbers: ContiguousArray<Int32>

    fileprivate init(_ level: Level, units: Int, classCount: Int) {
      self.level = level
      self.classCount = classCount
      numbers = ContiguousArray(repeating: 0, count: units * 3 * classCount)
    }

    var unitCount: Int { numbers.count / (3 * classCount) }

    /// How many of the selected pupils of a unit are in one of some classes.
    func count(_ unit: Int, _ selection: Selection, _ classes: some Sequence<Int>) -> Int {
      var sum = 0
      for row in selection.rows {
        let start = (unit * 3 + row) * classCount
        for position in classes { sum += Int(numbers[start + position]) }
      }
      return sum
    }

    fileprivate mutating func add(_ other: Counts, from unit: Int, to target: Int) {
      let width = 3 * classCount
      for position in 0..<width {
        numbers[target * width + position] += other.numbers[unit * width + position]
      }
    }
  }

  /// The city, the districts where there are some, the catchment areas and, for pupils by school, the schools.
  let levels: [Counts]

  /// - Parameters:
  ///   - group: for each pupil 1, 0 or −1 as in `Group`; nil when all count alike.
  ///   - classes: the class of each pupil, below `classCount`; who has a negative one is not counted.
  init(
    _ study: Study, by place: PupilPlace, group: ContiguousArray<Int8>?, classes: ContiguousArray<Int8>,
    classCount: Int
  ) {
    let pupils = study.pupils
    func counted(_ level: Level, _ units: ContiguousArray<Int32>, _ count: Int) -> Counts {
      var counts = Counts(level, units: count, classCount: classCount)
      counts.numbers.withUnsafeMutableBufferPointer { numbers in
        units.withUnsafeBufferPointer { units in
          classes.withUnsafeBufferPointer { classes in
            func add(_ membership: (Int) -> Int) {
              for pupil in units.indices where units[pupil] >= 0 && classes[pupil] >= 0 {
                numbers[(Int(units[pupil]) * 3 + membership(pupil)) * classCount + Int(classes[pupil])] += 1
              }
            }
            if let group {
              group.withUnsafeBufferPointer { group in add { Int(group[$0]) + 1 } }
            } else {
              add { _ in 0 }
            }
          }
        }
      }
      return counts
    }
    func summed(_ counts: Counts, _ level: Level, _ units: Int, _ unitOf: (Int) -> Int32) -> Counts {
      var sums = Counts(level, units: units, classCount: classCount)
      for unit in 0..<counts.unitCount where unitOf(unit) >= 0 {
        sums.add(counts, from: unit, to: Int(unitOf(unit)))
      }
      return sums
    }
    switch place {
    case .resident:
      let zones = counted(.zone, pupils.zone, study.zones.count)
      let districts = study.districts.map { counted(.district, study.residentDistricts, $0.count) }
      levels = [summed(zones, .city, 1) { _ in 0 }] + (districts.map { [$0] } ?? []) + [zones]
    case .enrolled:
      let schools = counted(.school, pupils.school, study.schools.count)
      let districts = study.districts.map {
        summed(schools, .district, $0.count) { study.schools.district[$0] }
      }
      levels =
        [summed(schools, .city, 1) { _ in 0 }] + (districts.map { [$0] } ?? [])
        + [summed(schools, .zone, study.zones.count) { study.schools.zone[$0] }, schools]
    }
  }
}

/// Which of the pupils a measure speaks of.
enum Selection: Sendable {
  case all, members, rest

  /// The positions of unknown, rest and members that it takes together.
  fileprivate var rows: ClosedRange<Int> {
    switch self {
    case .all: 0...2
    case .members: 2...2
    case .rest: 1...1
    }
  }
}

extension Study {
  /// The district of each pupil who lives in a catchment area, −1 for others: so districts count nobody whom the
  /// city does not count.
  var residentDistricts: ContiguousArray<Int32> {
    ContiguousArray(zip(pupils.zone, pupils.district).map { $0 < 0 ? -1 : $1 })
  }
}
