import DeterministicParallel
import Disclosure

/// Times the suppression of small counts on a made-up city. Arguments: how many districts (40), the share of
/// zones that reach over a district's border (0.1), and 1 where one column makes all groups, each of one of its values,
/// or 2 where every other group is two of them (0: ten columns).
let arguments = CommandLine.arguments.dropFirst().compactMap(Double.init)
let districts = arguments.first.map { Int($0) } ?? 40
let crossing = arguments.count > 1 ? arguments[1] : 0.1
let column = arguments.count > 2 ? Int(arguments[2]) : 0
let (zones, groups, years) = (2000, 10, 5)
let shares = [0.2, 0.1, 0.05, 0.02, 0.5, 0.3, 0.01, 0.15, 0.4, 0.08]

func city(year: UInt64) -> PupilCounts {
  var draws = SeededGenerator(seed: 2026, stream: year)
  var overlayCells = ContiguousArray<PupilCounts.OverlayCell>()
  for zone in 0..<zones {
    let district = zone * districts / zones
    overlayCells.append(.init(zone: Int32(zone), district: Int32(district)))
    if draws.unit() < crossing {
      overlayCells.append(.init(zone: Int32(zone), district: Int32((district + 1) % districts)))
    }
  }
  let all = ContiguousArray(
    overlayCells.indices.map { overlayCell in
      overlayCell > 0 && overlayCells[overlayCell].zone == overlayCells[overlayCell - 1].zone
        ? draws.below(60) : 60 + draws.below(400)
    })
  if column > 0 { return city(overlayCells, all, &draws) }
  let parts = (0..<groups).map { group in
    let share = shares[group]
    var part = PupilCounts.Group(members: [], rest: [])
    for count in all {
      let local = share * 2 * draws.unit()
      let unknown = (0..<count).count { _ in draws.unit() < 0.05 }
      let members = (0..<(count - unknown)).count { _ in draws.unit() < local }
      part.members.append(members)
      part.rest.append(count - unknown - members)
    }
    return part
  }
  return PupilCounts(zones: zones, districts: districts, overlayCells: overlayCells, all: all, groups: parts)
}

/// The same with groups of one column, which 5 % do not have.
func city(
  _ overlayCells: ContiguousArray<PupilCounts.OverlayCell>, _ all: ContiguousArray<Int>,
  _ draws: inout SeededGenerator
) -> PupilCounts {
  var (zone, district) = (ContiguousArray<Int32>(), ContiguousArray<Int32>())
  var memberships = [ContiguousArray<Int8>](repeating: [], count: groups)
  for (overlayCell, count) in zip(overlayCells, all) {
    let weights = shares.map { $0 * 2 * draws.unit() }
    let sum = weights.reduce(0, +)
    for _ in 0..<count {
      zone.append(overlayCell.zone)
      district.append(overlayCell.district)
      var left = draws.unit() * sum / 0.95
      let value = weights.firstIndex { weight in
        left -= weight
        return left < 0
      }
      for group in 0..<groups {
        let isMember = value == group || column > 1 && group % 2 == 1 && value == group - 1
        memberships[group].append(value == nil ? -1 : isMember ? 1 : 0)
      }
    }
  }
  return PupilCounts(
    zone: zone, zones: zones, district: district, districts: districts, memberships: memberships,
    columns: memberships.map { _ in 0 })
}

let counts = (0..<years).map { city(year: UInt64($0)) }
print(
  "\(zones) zones, \(districts) districts, \(groups) groups, \(years) years,",
  "\(counts[0].all.reduce(0, +)) pupils a year, \(Workers.all.count) threads")
var result: [Suppression] = []
for _ in 0..<3 {
  let time = ContinuousClock().measure { result = Suppression.years(counts) }
  print("suppression of counts under 5:", time)
}
for group in 0..<groups {
  let marks = Suppression.Column.allCases.dropLast().flatMap { column in
    (0..<zones).map { result[0].mark(.zone, $0, group: group, column) }
  }
  let inDistricts = Suppression.Column.allCases.dropLast().flatMap { column in
    (0..<districts).map { result[0].mark(.district, $0, group: group, column) }
  }
  print(
    "group \(group): of \(marks.count) counts of zones", marks.count { $0 == .primary }, "primary,",
    marks.count { $0 == .secondary }, "secondary,", marks.count { $0 == .together }, "together; of districts",
    inDistricts.count { !$0.isPublished })
}
print("unprotected:", result.map(\.unprotected).reduce(0, +))
