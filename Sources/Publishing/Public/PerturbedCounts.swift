import Disclosure
import Indicators
import Measures
import Studies

/// Counts of residents that are rounded or noisy instead of withheld.
struct PerturbedCounts {
  struct Counts {
    let members: Int
    let rest: Int
    let unknown: Int
    let all: Int
  }

  private let totals: [Level: [Int]]
  private let groups: [[Level: [Counts]]]

  /// - Returns: nil where the study withholds counts.
  init?(_ study: Study) {
    let rules = study.file.publish
    guard rules.method != .suppression, let seed = rules.seed else { return nil }
    let pupils = study.pupils
    let keys = RecordKeys(seed: seed)
    let keyOfPupil = ContiguousArray(
      (0..<pupils.count).map { pupil in keys[pupils.code(of: pupil)] })
    let rounding = RandomRounding(base: rules.base, seed: seed)
    let noise = CellKeyNoise(bound: max(1, rules.base - 1), seed: seed)
    func shown(_ count: Int, _ key: UInt64) -> Int {
      rules.method == .rounding ? rounding.count(count, key: key) : noise.count(count, key: key)
    }
    let isResident = pupils.zone.map { $0 >= 0 }
    var places: [(Level, ContiguousArray<Int32>, Int)] = [
      (.city, ContiguousArray(isResident.map { $0 ? 0 : -1 }), 1),
      (.zone, pupils.zone.codes, study.zones.count),
    ]
    if let districts = study.districts {
      places.append(
        (
          .district, ContiguousArray(zip(pupils.district.codes, isResident).map { $1 ? $0 : -1 }),
          districts.count
        ))
    }
    /// Counts and keys of each unit by membership: unknown, rest, members.
    func cells(_ membership: ContiguousArray<Int8>?) -> [Level: [[(count: Int, key: UInt64)]]] {
      var result: [Level: [[(count: Int, key: UInt64)]]] = [:]
      for (level, units, count) in places {
        var found = Array(repeating: Array(repeating: (count: 0, key: UInt64(0)), count: 3), count: count)
        for pupil in units.indices where units[pupil] >= 0 {
          let row = membership.map { Int($0[pupil]) + 1 } ?? 0
          found[Int(units[pupil])][row].count += 1
          found[Int(units[pupil])][row].key &+= keyOfPupil[pupil]
        }
        result[level] = found
      }
      return result
    }
    totals = cells(nil).mapValues { $0.map { shown($0[0].count, $0[0].key) } }
    groups = study.groups.map { group in
      cells(group.membership).mapValues { units in
        units.map { cells in
          Counts(
            members: shown(cells[2].count, cells[2].key), rest: shown(cells[1].count, cells[1].key),
            unknown: shown(cells[0].count, cells[0].key),
            all: shown(
              cells.reduce(0) { $0 + $1.count }, cells.reduce(0) { $0 &+ $1.key }))
        }
      }
    }
  }

  func all(_ level: Level, _ unit: Int) -> Int { totals[level]?[unit] ?? 0 }

  func group(_ position: Int, _ level: Level, _ unit: Int) -> Counts {
    groups[position][level]?[unit] ?? Counts(members: 0, rest: 0, unknown: 0, all: 0)
  }
}
